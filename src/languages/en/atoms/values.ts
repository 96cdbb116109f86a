import type { PrintedDate, TimeValue } from '../../../clauses/types.ts';
import { type Period, type PeriodUnit, periodOf } from '../../../dates/period.ts';
import { readDigits } from '../dates.ts';
import { readNumber } from '../numbers.ts';

export const unitPattern = '(?:working days?|business days?|calendar days?|hours?|days?|weeks?|months?|years?)';
export const dayPattern = '(?:[0-3]?\\d|[lI|]\\d?|\\d[lI|])(?:st|nd|rd|th)?';
export const yearPattern = '(?:19|20)\\d\\d';

export const adverbs: Readonly<Record<string, Period>> = {
  weekly: { count: 1, unit: 'week' },
  fortnightly: { count: 2, unit: 'week' },
  monthly: { count: 1, unit: 'month' },
  quarterly: { count: 3, unit: 'month' },
  trimesterly: { count: 4, unit: 'month' },
  annual: { count: 1, unit: 'year' },
  annually: { count: 1, unit: 'year' },
  yearly: { count: 1, unit: 'year' },
  biennial: { count: 2, unit: 'year' },
  biennially: { count: 2, unit: 'year' },
};

/** "Biannual" is twice a year in the Council's usage, "biennial" every two years. */
export const halfYearly = '(?:[Ss]emi-?annual|[Bb]i-?annual|half-yearly|twice[- ]yearly|twice[- ]annual)(?:ly)?';

export function unitOf(printed: string): PeriodUnit {
  const unit = printed.toLowerCase().replace(/s$/, '');
  if (/^(?:working|business) day$/.test(unit)) return 'working-day';
  return unit.replace('calendar ', '') as PeriodUnit;
}

export function date(year: string | undefined, month: number | null, day: string | undefined): PrintedDate {
  const precision = day ? 'day' : month ? 'month' : 'year';
  return { year: year ? Number(year) : null, month, day: day ? readDigits(day) : null, precision };
}

export function dateValue(printed: PrintedDate): TimeValue {
  return { type: 'date', date: printed };
}

export function period(number: string, unit: string): Period | null {
  return periodOf(readNumber(number), unitOf(unit));
}

/** A cycle on the calendar: a day of each year, or the end of a month. */
export function yearly(month: number, day?: string): TimeValue {
  const calendar = { month, day: day ? readDigits(day) : null };
  return { type: 'cycle', every: { count: 1, unit: 'year' }, calendar };
}

/** From the largest. */
export const units: readonly PeriodUnit[] = ['year', 'month', 'week', 'day'];

export const quarters: Readonly<Record<string, number>> = { first: 3, second: 6, third: 9, fourth: 12, last: 12 };
