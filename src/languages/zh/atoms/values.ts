import type { PrintedDate, TimeValue } from '../../../clauses/types.ts';
import { type Period, type PeriodUnit, periodOf } from '../../../dates/period.ts';
import { readNumber } from '../numbers.ts';

export const unitPattern = '(?:个?工作日|个?日历[日天]|个?小时|[日天]|个?星期|周|个月|月|年|个?季度)';

const units: readonly (readonly [RegExp, PeriodUnit, number])[] = [
  [/工作日/, 'working-day', 1],
  [/小时/, 'hour', 1],
  [/[日天]/, 'day', 1],
  [/星期|周/, 'week', 1],
  [/季度/, 'month', 3],
  [/月/, 'month', 1],
  [/年/, 'year', 1],
];

const weekday = '(?:[(，]?(?:星期|周)[一二三四五六日天](?:[)，])?)';
const clock =
  '(?:[(]?(?:当地|格林尼治|格林威治|纽约|世界协调|协调世界|(?:美国)?东部)?(?:标准|夏令)?(?:时间)?(?:上午|下午|凌晨|中午|午夜|晚上?)?(?:\\d{1,2}|[零〇一二三四五六七八九十]{1,3})[时点:](?:整|\\d{1,2}分?|[零〇一二三四五六七八九十]{1,3}分)?(?:[(](?:当地|格林尼治)[^)]{0,8}[)])?[)]?|午夜|零时|中午)';
/** A weekday and a clock time behind a date; neither changes it. */
export const clockPattern = `${weekday}?${clock}?`;

/** "今年年底" lies in the year of adoption, "明年年底" in the one after it. */
export const thisOrNext = '(?:今|本|明|次|来|下)';

export function ahead(printed: string, unit: 'year' | 'month'): NonNullable<PrintedDate['ahead']> {
  return { unit, count: /[明次来下]/.test(printed) ? 1 : 0 };
}

export function period(number: string, printedUnit: string): Period | null {
  const found = units.find(([pattern]) => pattern.test(printedUnit));
  const count = readNumber(number);
  // "2021年" is a year and "3月" a month of the calendar, not a length of time.
  const isCalendar = count >= 1000 || (printedUnit === '月' && /^\d/.test(number));
  return found && !isCalendar ? periodOf(count * found[2], found[1]) : null;
}

export function dateValue(date: PrintedDate): TimeValue {
  return { type: 'date', date };
}

export function cycle(every: Period | null): TimeValue | null {
  return every && { type: 'cycle', every };
}

/** A cycle on the calendar: a day of each year, or the end of a month. */
export function yearly(month: number, day: number | null): TimeValue {
  return { type: 'cycle', every: year, calendar: { month, day } };
}

export const year: Period = { count: 1, unit: 'year' };
export const half: Period = { count: 6, unit: 'month' };
export const quarter: Period = { count: 3, unit: 'month' };
export const quarterNumber = '[一二三四1-4]';
