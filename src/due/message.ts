import { daysBetween, type IsoDate } from '../dates/iso-date.ts';
import { longDate, weekdayName } from '../dates/long-date.ts';
import type { DatedEvent } from '../events/types.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';
import { type MandateEnd, mandateEnds } from './mandate-end.ts';

export interface DueSituation {
  readonly asOf: IsoDate;
  readonly coming: readonly DatedEvent[];
  readonly overdue: readonly DatedEvent[];
  /** All that the filter lets through, past and future. */
  readonly matching: readonly DatedEvent[];
  /** All events: the mandate of a filtered report has its expiry among these. */
  readonly all: readonly DatedEvent[];
}

/** One sentence for people: what is due next, or that nothing is and when the mandate ended; then what is overdue. */
export function dueMessage(situation: DueSituation, language: DisplayLanguage): string {
  const words = sentences[language];
  const [first] = situation.coming;
  const count = first ? situation.coming.filter((event) => event.date === first.date).length : 0;
  const main = first ? words.next(first, situation.asOf, count - 1) : words.nothing(whyNothing(situation, words));
  const overdue = situation.overdue.length;
  return main + (overdue > 0 ? words.overdue(overdue) : '') + words.stop;
}

/** What ended, or went by, so that nothing is left: the last mandate among those served, else the last date. */
function whyNothing({ asOf, matching, all }: DueSituation, words: Sentences): string {
  const served = new Set(matching.map((event) => event.mandate));
  const [end] = mandateEnds(all, asOf).filter(({ mandate }) => served.has(mandate));
  if (end) return words[end.state](end);
  const last = matching.at(-1);
  return last ? words.last(last.date) : words.empty;
}

/** The title, the mandate where the title does not name it, and the resolution. */
function subject({ title, mandate, resolution }: DatedEvent, language: DisplayLanguage): readonly string[] {
  const words = title[language];
  return mandate === null || words.includes(mandate) ? [words, resolution] : [words, mandate, resolution];
}

interface Sentences {
  next(event: DatedEvent, asOf: IsoDate, others: number): string;
  nothing(why: string): string;
  ended(end: MandateEnd): string;
  lapsed(end: MandateEnd): string;
  running(end: MandateEnd): string;
  last(date: IsoDate): string;
  readonly empty: string;
  overdue(count: number): string;
  readonly stop: string;
}

const en: Sentences = {
  next(event, asOf, others) {
    const days = daysBetween(asOf, event.date);
    const when = days === 0 ? 'Due today' : days === 1 ? 'Next due tomorrow' : `Next due in ${days} days`;
    const more = others > 0 ? `, and ${others} more that day` : '';
    const day = `${weekdayName(event.date, 'en')}, ${longDate(event.date, 'en')}`;
    return `${when}, on ${day}: ${subject(event, 'en').join(', ')}${more}`;
  },
  nothing: (why) => `Nothing is due: ${why}`,
  ended: ({ mandate, date }) => `the mandate of ${mandate} ended on ${longDate(date, 'en')}`,
  lapsed: ({ mandate, date }) =>
    `the mandate of ${mandate} ran out on ${longDate(date, 'en')}, and no later text is known here`,
  running: ({ mandate, date }) =>
    `nothing of this is left before the mandate of ${mandate} ends on ${longDate(date, 'en')}`,
  last: (date) => `the last date was ${longDate(date, 'en')}`,
  empty: 'no dated duty is known',
  overdue: (count) => (count === 1 ? '; 1 earlier item is overdue' : `; ${count} earlier items are overdue`),
  stop: '.',
};

const zh: Sentences = {
  next(event, asOf, others) {
    const days = daysBetween(asOf, event.date);
    const when = days === 0 ? '今天到期' : days === 1 ? '下一项明天到期' : `下一项${days}天后到期`;
    const more = others > 0 ? `，当天另有${others}项` : '';
    const day = `${longDate(event.date, 'zh')}，${weekdayName(event.date, 'zh')}`;
    return `${when}（${day}）：${subject(event, 'zh').join('，')}${more}`;
  },
  nothing: (why) => `目前没有到期事项：${why}`,
  ended: ({ mandate, date }) => `${mandate}的任务期限已于${longDate(date, 'zh')}结束`,
  lapsed: ({ mandate, date }) => `${mandate}的任务期限于${longDate(date, 'zh')}届满，此处未见其后的案文`,
  running: ({ mandate, date }) => `${mandate}的任务期限于${longDate(date, 'zh')}届满，在此之前不再有这类事项`,
  last: (date) => `最后一个日期是${longDate(date, 'zh')}`,
  empty: '尚无已知的有日期的事项',
  overdue: (count) => `；另有${count}项逾期`,
  stop: '。',
};

const sentences: Readonly<Record<DisplayLanguage, Sentences>> = { en, zh };
