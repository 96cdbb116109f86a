import type { IsoDate } from '../dates/iso-date.ts';
import { longDate, weekdayName } from '../dates/long-date.ts';
import { chinesePlace } from '../events/event-title.ts';
import type { Delivery, HistoryEntry } from '../events/types.ts';
import type { Reading } from '../obligations/types.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';
import { remarkIn } from '../terms/remarks.ts';

/** The sentences that explain an event, in one language. */
export interface CalendarWords {
  /** A hand-written item may name no paragraph. */
  paragraph(resolution: string, paragraph: string): string;
  occurrence(index: number, of: number | null): string;
  quote(quote: string): string;
  rule(rule: string): string;
  assumption(assumption: string): string;
  /** Other dates that the words, or another source, give. */
  reading(reading: Pick<Reading, 'dates' | 'assumption'>): string;
  source(source: string): string;
  delivered(delivery: Delivery): string;
  /** Positive: late; negative: early. */
  lateness(days: number): string;
  history(entry: HistoryEntry): string;
  readonly derived: string;
  reviewed(by: string | null, on: IsoDate | null): string;
  weekend(date: IsoDate): string;
  /** Puts the state in front of a title. */
  marked(state: string, title: string): string;
  readonly nothing: string;
  readonly nothingWhy: string;
}

const deeds: Readonly<Record<DisplayLanguage, Readonly<Record<HistoryEntry['what'], string>>>> = {
  en: {
    adopted: 'Adopted',
    submitted: 'Answered',
    superseded: 'Superseded',
    cancelled: 'Cancelled',
    moved: 'Moved',
    corrected: 'Corrected',
  },
  zh: { adopted: '通过', submitted: '答复', superseded: '取代', cancelled: '取消', moved: '改期', corrected: '更正' },
};

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

function late(words: CalendarWords, daysLate: number | null, [open, close]: readonly [string, string]): string {
  return daysLate === null ? '' : open + words.lateness(daysLate) + close;
}

const en: CalendarWords = {
  paragraph: (resolution, paragraph) => resolution + (paragraph && `, paragraph ${paragraph}`),
  occurrence: (index, of) => (of === null ? `No. ${index} of a cycle` : `No. ${index} of ${of}`),
  quote: (quote) => `“${quote}”`,
  rule: (rule) => `Read by the rule: ${rule}`,
  assumption: (assumption) => `Assumption: ${assumption}`,
  reading: ({ dates, assumption }) => `Or ${dates.map((date) => longDate(date, 'en')).join(', ')}: ${assumption}`,
  source: (source) => `Source: ${source}`,
  delivered: ({ symbol, issued, issuedBetween, whole, daysLate }) => {
    const after = issuedBetween?.notBefore ? `between ${longDate(issuedBetween.notBefore, 'en')} and ` : 'by ';
    const between = issuedBetween
      ? `issued ${after}${longDate(issuedBetween.notAfter, 'en')}`
      : 'day of issue not known';
    return `Submitted${whole ? '' : ' in part'} as ${symbol}, ${issued ? `issued ${longDate(issued, 'en')}` : between}${late(en, daysLate, [' (', ')'])}`;
  },
  lateness: (count) => (count === 0 ? 'on time' : `${days(Math.abs(count))} ${count > 0 ? 'late' : 'early'}`),
  history({ what, by, on, from, note }) {
    const before = from ? ` from ${longDate(from, 'en')}` : '';
    return `${deeds.en[what]}${before} by ${by} on ${longDate(on, 'en')}${note ? `: ${note}` : ''}`;
  },
  derived: 'Derived from the text by rules; not yet reviewed by a person.',
  reviewed: (by, on) => `Reviewed${by ? ` by ${by}` : ''}${on ? ` on ${longDate(on, 'en')}` : ''}.`,
  weekend: (date) => `${weekdayName(date, 'en')} is not a working day; the date is kept as it stands.`,
  marked: (state, title) => `${state}: ${title}`,
  nothing: 'No dated duty matches this calendar',
  nothingWhy:
    'The subscription works; its filter matches no dated duty so far. Entries appear here as soon as one does.',
};

const zh: CalendarWords = {
  paragraph: (resolution, paragraph) => resolution + (paragraph && `，${chinesePlace(paragraph)}`),
  occurrence: (index, of) => (of === null ? `周期中的第${index}次` : `第${index}次，共${of}次`),
  quote: (quote) => `“${quote}”`,
  rule: (rule) => `所用规则：${rule}`,
  assumption: (assumption) => `推定：${remarkIn('zh', assumption)}`,
  reading: ({ dates, assumption }) =>
    `或${dates.map((date) => longDate(date, 'zh')).join('、')}：${remarkIn('zh', assumption)}`,
  source: (source) => `来源：${source}`,
  delivered: ({ symbol, issued, issuedBetween, whole, daysLate }) => {
    const after = issuedBetween?.notBefore ? `${longDate(issuedBetween.notBefore, 'zh')}至` : '不晚于';
    const between = issuedBetween ? `${after}${longDate(issuedBetween.notAfter, 'zh')}印发` : '印发日期不详';
    return `已${whole ? '' : '部分'}提交：${symbol}，${issued ? `${longDate(issued, 'zh')}印发` : between}${late(zh, daysLate, ['（', '）'])}`;
  },
  lateness: (count) => (count === 0 ? '按时' : `${count > 0 ? '晚' : '早'}${Math.abs(count)}天`),
  history({ what, by, on, from, note }) {
    const before = from ? `（原定${longDate(from, 'zh')}）` : '';
    return `${deeds.zh[what]}${before}：${by}，${longDate(on, 'zh')}${note ? `，${remarkIn('zh', note)}` : ''}`;
  },
  derived: '由规则从案文推算，尚未经人工审核。',
  reviewed: (by, on) => `已审核${by ? `：${by}` : ''}${on ? `，${longDate(on, 'zh')}` : ''}。`,
  weekend: (date) => `${weekdayName(date, 'zh')}不是工作日；日期照原文保留。`,
  marked: (state, title) => `${state}：${title}`,
  nothing: '没有符合此日历的有日期事项',
  nothingWhy: '订阅有效，但其筛选条件目前不符合任何有日期的事项；一旦出现，即在此显示。',
};

export const calendarWords: Readonly<Record<DisplayLanguage, CalendarWords>> = { en, zh };
