import { longDate } from '../../dates/long-date.ts';
import type { Anchor, Due } from '../../obligations/types.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';

/** Says in words how a due date was found: what a rule did, for people who do not write rules. */
export function dueInWords(due: Due, language: DisplayLanguage): string {
  return language === 'zh' ? inChinese(due) : inEnglish(due);
}

/** "3 months", "3个月"; of one unit the unit alone in English: "month". */
export function periodInWords(duration: string, language: DisplayLanguage): string {
  return language === 'zh' ? chinesePeriod(duration) : englishPeriod(duration).replace(/^1 /, '');
}

const englishUnits: Readonly<Record<string, readonly [one: string, many: string]>> = {
  Y: ['year', 'years'],
  M: ['month', 'months'],
  W: ['week', 'weeks'],
  D: ['day', 'days'],
  H: ['hour', 'hours'],
};
const chineseUnits: Readonly<Record<string, string>> = { Y: '年', M: '个月', W: '周', D: '天', H: '小时' };

/** "P5M23D" as its parts. */
function partsOf(duration: string): readonly (readonly [count: number, unit: string])[] {
  return [...duration.matchAll(/(\d+)([YMWDH])/g)].map(([, count, unit]) => [Number(count), unit!] as const);
}

function englishPeriod(duration: string, working = false): string {
  const days = working ? ['working day', 'working days'] : englishUnits['D']!;
  return partsOf(duration)
    .map(([count, unit]) => `${count} ${(unit === 'D' ? days : englishUnits[unit]!)[count === 1 ? 0 : 1]}`)
    .join(' and ');
}

function chinesePeriod(duration: string, working = false): string {
  return partsOf(duration)
    .map(([count, unit]) => `${count}${working && unit === 'D' ? '个工作日' : chineseUnits[unit]}`)
    .join('零');
}

const englishAnchors: Readonly<Record<Anchor, string>> = {
  adoption: 'the day of adoption',
  'mandate-expiry': 'the end of the mandate',
  'period-start': 'the beginning that the text names',
  item: 'the item before it',
  first: 'the first date, which the text names',
  calendar: 'the calendar',
};
const chineseAnchors: Readonly<Record<Anchor, string>> = {
  adoption: '通过之日',
  'mandate-expiry': '任务期限届满之日',
  'period-start': '案文所述起始日',
  item: '前一事项',
  first: '案文所述首次日期',
  calendar: '日历',
};

function inEnglish(due: Due): string {
  switch (due.type) {
    case 'fixed':
      if (due.precision === 'month') return 'The text names the month: its last day counts.';
      return due.precision === 'year' ? 'The text names the year: its last day counts.' : 'The text names the date.';
    case 'offset': {
      const period = englishPeriod(due.duration, due.unit === 'working-day');
      const before = due.duration.startsWith('-');
      const anchor = englishAnchors[due.from];
      return /\d*[1-9]/.test(due.duration) ? `${period} ${before ? 'before' : 'after'} ${anchor}.` : `On ${anchor}.`;
    }
    case 'recurring': {
      const from = due.from === 'calendar' ? 'by the calendar' : `counted from ${englishAnchors[due.from]}`;
      const until = due.until === null ? 'with no end in the text' : `until ${longDate(due.until, 'en')}`;
      return `Every ${periodInWords(due.every, 'en')}, ${from}, the first on ${longDate(due.first, 'en')}, ${until}.`;
    }
    case 'aligned':
      return `Together with what paragraph ${due.with} asks for.`;
    case 'triggered': {
      const period = due.duration ? `${englishPeriod(due.duration)} after` : 'After';
      return `${period} ${due.trigger}, which has no date in the text.`;
    }
    case 'standing':
      return 'Again and again, without a period.';
  }
}

function inChinese(due: Due): string {
  switch (due.type) {
    case 'fixed':
      if (due.precision === 'month') return '案文只写明月份：以该月最后一天计。';
      return due.precision === 'year' ? '案文只写明年份：以该年最后一天计。' : '案文写明日期。';
    case 'offset': {
      const period = chinesePeriod(due.duration, due.unit === 'working-day');
      const anchor = chineseAnchors[due.from];
      return /\d*[1-9]/.test(due.duration)
        ? `${anchor}${due.duration.startsWith('-') ? '前' : '后'}${period}。`
        : `${anchor}。`;
    }
    case 'recurring': {
      const from = due.from === 'calendar' ? '按日历计' : `自${chineseAnchors[due.from]}起算`;
      const until = due.until === null ? '案文未定终期' : `至${longDate(due.until, 'zh')}`;
      return `每${chinesePeriod(due.every)}一次，${from}，首次为${longDate(due.first, 'zh')}，${until}。`;
    }
    case 'aligned':
      return `与第${due.with}段所要求的事项一并进行。`;
    case 'triggered':
      return `${due.trigger}之后${due.duration ? chinesePeriod(due.duration) : ''}，案文未写明该日期。`;
    case 'standing':
      return '持续或不定期进行，没有固定周期。';
  }
}
