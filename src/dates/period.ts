import { Duration } from 'luxon';
import { fromDateTime, type IsoDate, toDateTime } from './iso-date.ts';

export type PeriodUnit = 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';

/** A length of time in the text's own unit; a negative count lies before its anchor. */
export interface Period {
  readonly count: number;
  readonly unit: PeriodUnit;
}

const designator: Record<PeriodUnit, (count: number) => string> = {
  hour: (n) => `PT${n}H`,
  day: (n) => `P${n}D`,
  'working-day': (n) => `P${n}D`,
  week: (n) => `P${n}W`,
  month: (n) => `P${n}M`,
  year: (n) => `P${n}Y`,
};

/** The ISO 8601 duration, with the sign in front: "P3M", "-P30D". Working days read as days. */
export function toIsoDuration(period: Period): string {
  const sign = period.count < 0 ? '-' : '';
  return sign + designator[period.unit](Math.abs(period.count));
}

/**
 * Gives the date `times` periods after `date` (before it, where the count is negative).
 * Months are added by calendar and clamp to the month's last day (31 August + 6 months = 28 or 29 February);
 * `times` multiplies before adding, so that month ends do not drift from one occurrence to the next.
 */
export function addPeriod(date: IsoDate, period: Period, times = 1): IsoDate {
  const count = period.count * times;
  if (period.unit === 'working-day') return addWorkingDays(date, count);
  if (period.unit === 'hour') return addPeriod(date, { count: Math.ceil(count / 24), unit: 'day' });
  return fromDateTime(toDateTime(date).plus({ [period.unit]: count }));
}

/** Adds an ISO 8601 duration, with or without a leading minus sign. */
export function addIsoDuration(date: IsoDate, duration: string): IsoDate {
  return fromDateTime(toDateTime(date).plus(Duration.fromISO(duration)));
}

function addWorkingDays(date: IsoDate, count: number): IsoDate {
  const step = Math.sign(count);
  let moment = toDateTime(date);
  for (let left = Math.abs(count); left > 0; ) {
    moment = moment.plus({ day: step });
    if (moment.weekday <= 5) left -= 1;
  }
  return fromDateTime(moment);
}
