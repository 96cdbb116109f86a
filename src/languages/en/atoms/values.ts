import type { PrintedDate, TimeValue } from '../../../clauses/types.ts';
import { type Period, type PeriodUnit, periodOf } from '../../../dates/period.ts';
import { readDigits, weekdayPattern } from '../dates.ts';
import { readNumber } from '../numbers.ts';

export const unitPattern =
  '(?:working days?|business days?|calendar days?|hours?|days?|weeks?|fortnights?|months?|years?)';
export const dayPattern = '(?:[0-3]?\\d|[lI|]\\d?|\\d[lI|])(?:st|nd|rd|th)?';
export const yearPattern = '(?:19|20)\\d\\d';

const clock =
  '(?:(?:(?:\\d{4}|\\d\\d?[.:]\\d\\d) ?(?:hours|hrs|h)?|\\d\\d? ?hours|\\d\\d?(?:[.:]\\d\\d)? ?[ap]\\.?m\\.?|(?:12 )?(?:midnight|noon))(?:,? (?:GMT|UTC|EST|EDT|(?:New York|local|(?:[A-Z]?[a-z]+ ){0,2}(?:[Ss]tandard|[Dd]aylight|mean)|[A-Z][a-z]+) [Tt]ime))?(?: \\([^)]{1,20}\\))?,? (?:on |of )?)';
/** A clock time and a weekday in front of a date; neither changes it. */
export const dayLead = `${clock}?(?:${weekdayPattern},? ?)?`;

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

/** Units that are so many of another one. */
const multiples: Readonly<Record<string, Period>> = {
  fortnight: { count: 2, unit: 'week' },
  quarter: { count: 3, unit: 'month' },
  'half-year': { count: 6, unit: 'month' },
};

export function unitOf(printed: string): PeriodUnit {
  const unit = printed.toLowerCase().replace(/s$/, '');
  if (/^(?:working|business) day$/.test(unit)) return 'working-day';
  return unit.replace('calendar ', '') as PeriodUnit;
}

/** "this year" and "the end of the year" lie in the year of adoption, "next year" in the one after it. */
export const thisOrNextPattern =
  '(?:this|the (?:current|present|same|calendar)|the(?= (?:year|month|calendar))|(?:the )?(?:next|following|coming)) (?:calendar )?';

export function ahead(printed: string, unit: 'year' | 'month'): NonNullable<PrintedDate['ahead']> {
  return { unit, count: /next|following|coming/i.test(printed) ? 1 : 0 };
}

export function date(year: string | undefined, month: number | null, day: string | undefined): PrintedDate {
  const precision = day ? 'day' : month ? 'month' : 'year';
  return { year: year ? Number(year) : null, month, day: day ? readDigits(day) : null, precision };
}

export function dateValue(printed: PrintedDate): TimeValue {
  return { type: 'date', date: printed };
}

/** Null for a clock reading ("0600 hours") too. */
export function period(number: string, unit: string): Period | null {
  if (/^hours?$/i.test(unit) && /^(?:0\d|\d{4}$)/.test(number)) return null;
  const multiple = multiples[unit.toLowerCase().replace(/s$/, '')];
  return multiple
    ? periodOf(readNumber(number) * multiple.count, multiple.unit)
    : periodOf(readNumber(number), unitOf(unit));
}

/** "The end of the mandate", or of "the three-month period". */
export function endOfPeriod(printed: string | undefined): TimeValue {
  const [, number, unit] = /^(.+)[- ](\w+)$/.exec(printed ?? '') ?? [];
  const length = number && unit ? period(number, unit) : null;
  return length ? { type: 'mandate-end', length } : { type: 'mandate-end' };
}

/** A cycle on the calendar: a day of each year, or the end of a month. */
export function yearly(month: number, day?: string): TimeValue {
  const calendar = { month, day: day ? readDigits(day) : null };
  return { type: 'cycle', every: { count: 1, unit: 'year' }, calendar };
}

/** From the largest. */
export const units: readonly PeriodUnit[] = ['year', 'month', 'week', 'day'];

/** The last day of a week or half of a month; that of the last one is the month's own. */
export const lastDays: Readonly<Record<'week' | 'half', Readonly<Record<string, string>>>> = {
  week: { first: '7', second: '14', third: '21', fourth: '28' },
  half: { first: '15' },
};

export const quarters: Readonly<Record<string, number>> = { first: 3, second: 6, third: 9, fourth: 12, last: 12 };
