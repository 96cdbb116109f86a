import { type IsoDate, isoDate, lastDayOfMonth } from '../../dates/iso-date.ts';

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const monthPattern = monthNames.join('|');

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

/** Reads "29 June 2021" or "June 29, 2021"; an impossible day is the month's last. Null for anything else. */
export function readDate(printed: string): IsoDate | null {
  const dayFirst = new RegExp(`^([\\dlI|]{1,2})(?:st|nd|rd|th)?(?: of)? (${monthPattern}),? (\\d{4})$`, 'i').exec(
    printed,
  );
  const monthFirst = new RegExp(`^(${monthPattern}) ([\\dlI|]{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i').exec(printed);
  const [day, month, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [];
  if (!day || !month || !year) return null;
  return isoDate(Number(year), readMonth(month), readDigits(day)) ?? lastDayOfMonth(Number(year), readMonth(month));
}
