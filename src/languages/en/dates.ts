import { type IsoDate, isoDate, lastDayOfMonth } from '../../dates/iso-date.ts';
import { monthNames } from '../../dates/long-date.ts';

export const monthPattern = monthNames.join('|');
export const weekdayPattern = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** 1–12, or 0 for a word that names no month. */
export function readMonth(name: string): number {
  return monthNames.indexOf(name[0]!.toUpperCase() + name.slice(1).toLowerCase()) + 1;
}

/** Scanned texts confuse "1" with "l", "I" and "|", and "0" with "O". */
export function readDigits(printed: string): number {
  return Number(
    printed
      .replace(/[lI|]/g, '1')
      .replace(/O/g, '0')
      .replace(/(?:st|nd|rd|th)$/, ''),
  );
}

const numeric = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/;
const dayFirst = new RegExp(`^([\\dlI|]{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)? (${monthPattern}),? (\\d{4})$`, 'i');
const monthFirst = new RegExp(`^(${monthPattern}) ([\\dlI|]{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i');

/** Reads "29 June 2021", "June 29, 2021" or "29.6.2021"; an impossible day is the month's last. Null for anything else. */
export function readDate(printed: string): IsoDate | null {
  const [, day, month, year] = dayFirst.exec(printed) ?? [];
  if (day && month && year) return dateOf(Number(year), readMonth(month), readDigits(day));
  const [, firstMonth, secondDay, lastYear] = monthFirst.exec(printed) ?? [];
  if (firstMonth && secondDay && lastYear)
    return dateOf(Number(lastYear), readMonth(firstMonth), readDigits(secondDay));
  return readNumeric(printed);
}

/** Where points part them, the day stands first; elsewhere which of two small numbers is the month, nobody can tell. */
function readNumeric(printed: string): IsoDate | null {
  const [, first, mark, second, year] = numeric.exec(printed) ?? [];
  const [a, b] = [Number(first), Number(second)];
  if (mark === '.' || a > 12 || a === b) return isoDate(Number(year), b, a);
  return b > 12 ? isoDate(Number(year), a, b) : null;
}

function dateOf(year: number, month: number, day: number): IsoDate {
  return isoDate(year, month, day) ?? lastDayOfMonth(year, month);
}
