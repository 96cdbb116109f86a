import { Duration } from 'luxon';
import { addDays, daysInMonth, fromDateTime, type IsoDate, isoDate, toDateTime, yearOf } from './iso-date.ts';

export type PeriodUnit = 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';

/** A length of time in the text's own unit; a negative count lies before its anchor. */
export interface Period {
  readonly count: number;
  readonly unit: PeriodUnit;
  /** The smaller part of "five months and twenty-three days". */
  readonly and?: Period;
}

/** No duty is set further ahead than a century: a longer period is a misprint or no period at all. */
const longest: Readonly<Record<PeriodUnit, number>> = {
  hour: 876_000,
  day: 36_500,
  'working-day': 26_000,
  week: 5_200,
  month: 1_200,
  year: 100,
};

/** The period of a printed number and unit; null where the number is none, or nothing, or beyond any duty. */
export function periodOf(count: number, unit: PeriodUnit): Period | null {
  return count > 0 && count <= longest[unit] ? { count, unit } : null;
}

const designator: Record<PeriodUnit, (count: number) => string> = {
  hour: (n) => `PT${n}H`,
  day: (n) => `P${n}D`,
  'working-day': (n) => `P${n}D`,
  week: (n) => `P${n}W`,
  month: (n) => `P${n}M`,
  year: (n) => `P${n}Y`,
};

/** The same length, counted the other way. */
export function opposite(period: Period): Period {
  return { ...period, count: -period.count, ...(period.and ? { and: opposite(period.and) } : {}) };
}

/** Both lengths, one behind the other. */
export function sumOf(first: Period, second: Period): Period {
  return first.unit === second.unit && !first.and
    ? { ...first, count: first.count + second.count }
    : { ...first, and: first.and ? sumOf(first.and, second) : second };
}

/** The ISO 8601 duration, with the sign in front: "P3M", "-P30D", "P5M23D". Working days read as days. */
export function toIsoDuration(period: Period): string {
  const sign = period.count < 0 ? '-' : '';
  const smaller = period.and ? toIsoDuration(period.and).replace(/^-?P/, '') : '';
  return sign + designator[period.unit](Math.abs(period.count)) + smaller;
}

/**
 * Gives the date `times` periods after `date` (before it, where the count is negative).
 * Months are added by calendar and clamp to the month's last day (31 August + 6 months = 28 or 29 February);
 * `times` multiplies before adding, so that month ends do not drift from one occurrence to the next.
 * A smaller part is added last. Plain arithmetic rather than luxon's: a derivation adds a hundred periods a text, and no zone is ever involved.
 */
export function addPeriod(date: IsoDate, period: Period, times = 1): IsoDate {
  const reached = addUnits(date, period.unit, period.count * times);
  return period.and ? addPeriod(reached, period.and, times) : reached;
}

function addUnits(date: IsoDate, unit: PeriodUnit, count: number): IsoDate {
  switch (unit) {
    case 'hour':
      // The Council meets by day: four hours later it is the same day, twelve hours later the next.
      return addDays(date, Math.round(count / 24));
    case 'day':
      return addDays(date, count);
    case 'working-day':
      return addWorkingDays(date, count);
    case 'week':
      return addDays(date, count * 7);
    case 'month':
      return addMonths(date, count);
    case 'year':
      return addMonths(date, count * 12);
  }
}

function addMonths(date: IsoDate, count: number): IsoDate {
  const months = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return isoDate(year, month, Math.min(Number(date.slice(8)), daysInMonth(year, month)))!;
}

/** Adds an ISO 8601 duration, with or without a leading minus sign. */
export function addIsoDuration(date: IsoDate, duration: string): IsoDate {
  return fromDateTime(toDateTime(date).plus(Duration.fromISO(duration)));
}

function addWorkingDays(date: IsoDate, count: number): IsoDate {
  const step = Math.sign(count) * dayLength;
  if (step === 0) return date;
  let time = Date.parse(date);
  // Five working days are a week from any day but a weekend's; what is left is counted day by day.
  while (isOnWeekend(time)) time -= step;
  time += Math.trunc(count / 5) * 7 * dayLength;
  for (let left = Math.abs(count % 5); left > 0; ) {
    time += step;
    if (!isOnWeekend(time)) left -= 1;
  }
  return addDays(date, Math.round((time - Date.parse(date)) / dayLength));
}

const dayLength = 86_400_000;

function isOnWeekend(time: number): boolean {
  return new Date(time).getUTCDay() % 6 === 0;
}
