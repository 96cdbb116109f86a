import { DateTime } from 'luxon';

/**
 * A calendar date without a clock time, written as ISO 8601 does: "2021-06-29".
 * The written form sorts as the dates do, so that plain string comparison orders them.
 */
export type IsoDate = `${number}-${number}-${number}`;

/** Gives the date of these parts (month 1–12), or null where no such day exists (31 June). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return format(year, month, day);
}

/** Gives the last day of a month (1–12): 30 June for (2013, 6). */
export function lastDayOfMonth(year: number, month: number): IsoDate {
  return format(year, month, daysInMonth(year, month));
}

/** Reads "2021-06-29"; null for every other form and for days that do not exist. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Midnight UTC of the date: calendar arithmetic must never see a local zone's offset. */
export function toDateTime(date: IsoDate): DateTime {
  return DateTime.fromISO(date, { zone: 'utc' });
}

/** The calendar date of a luxon DateTime in that DateTime's own zone. */
export function fromDateTime(moment: DateTime): IsoDate {
  return format(moment.year, moment.month, moment.day);
}

/** The date so many days later; earlier where the count is negative. */
export function addDays(date: IsoDate, count: number): IsoDate {
  const moment = new Date(Date.parse(date) + count * 86_400_000);
  return isoDate(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate())!;
}

/** Whole days from `start` to `end`; negative where `end` comes first. */
export function daysBetween(start: IsoDate, end: IsoDate): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000);
}

/** Saturday and Sunday; the UN's official holidays are not considered. */
export function isWeekend(date: IsoDate): boolean {
  return toDateTime(date).weekday > 5;
}

/** The year of the date. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** How many days a month (1–12) of the Gregorian calendar has. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** How many days a month (1–12) has at most: 29 for February. */
export function mostDaysInMonth(month: number): number {
  return daysInMonth(4, month);
}

function format(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` as IsoDate;
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
