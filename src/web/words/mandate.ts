import type { DisplayLanguage } from '../../terms/display-languages.ts';

/** What the pages of mandates say beside the overview's words. */
export interface MandateWords {
  readonly all: string;
  readonly state: string;
  readonly end: string;
  readonly current: string;
  readonly chain: string;
  before(date: string): string;
  dates(count: number): string;
  readonly added: string;
  readonly dropped: string;
  readonly once: string;
  every(period: string): string;
  readonly record: string;
  readonly recordPicture: string;
  recordOf(name: string, count: number, late: number): string;
  readonly recordNone: string;
  readonly onTime: string;
  readonly daysLate: string;
  readonly forecast: string;
  readonly forecastWhy: string;
  readonly unknownDay: string;
  readonly ahead: string;
  readonly nothingAhead: string;
  readonly past: string;
  subscribe(name: string): string;
  readonly separator: string;
}

const en: MandateWords = {
  all: 'All mandates',
  state: 'State',
  end: 'End',
  current: 'Latest resolution',
  chain: 'What each resolution did',
  before: (date) => ` (before: until ${date})`,
  dates: (count) => (count === 1 ? '1 dated duty' : `${count} dated duties`),
  added: 'New',
  dropped: 'No longer asked for',
  once: 'once',
  every: (period) => `every ${period}`,
  record: 'How deliveries were kept',
  recordPicture: 'Days early or late',
  recordOf: (name, count, late) => `${name}: ${count} documents whose day of issue is known, ${late} of them late.`,
  recordNone: 'No delivery is recorded for this mandate.',
  onTime: 'on time',
  daysLate: 'days late',
  forecast: 'forecast',
  forecastWhy: 'The striped range is a forecast, no deadline: how early and how late past documents of the cycle came.',
  unknownDay: 'day of issue not known',
  ahead: 'Ahead',
  nothingAhead: 'Nothing dated lies ahead.',
  past: 'Before',
  subscribe: (name) => `The dates of ${name} in your own calendar, kept up to date by itself.`,
  separator: ', ',
};

const zh: MandateWords = {
  all: '全部任务',
  state: '状态',
  end: '期限',
  current: '最近决议',
  chain: '各项决议的作用',
  before: (date) => `（此前至${date}）`,
  dates: (count) => `${count}个有日期的事项`,
  added: '新增',
  dropped: '不再要求',
  once: '一次',
  every: (period) => `每${period}`,
  record: '提交记录',
  recordPicture: '早或迟的天数',
  recordOf: (name, count, late) => `${name}：印发日期已知的文件${count}份，其中迟交${late}份。`,
  recordNone: '该任务没有提交记录。',
  onTime: '按时',
  daysLate: '迟交天数',
  forecast: '预测',
  forecastWhy: '斜线区间是预测而非期限：表示该周期以往文件提早和迟交的天数范围。',
  unknownDay: '印发日期不详',
  ahead: '今后',
  nothingAhead: '今后没有日期。',
  past: '以往',
  subscribe: (name) => `在自己的日历中查看${name}的日期，自动更新。`,
  separator: '、',
};

export const mandateWords: Readonly<Record<DisplayLanguage, MandateWords>> = { en, zh };
