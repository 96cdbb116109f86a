import { type IsoDate, isoDate, lastDayOfMonth } from '../../dates/iso-date.ts';

export const monthNames = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];

export const monthPattern = monthNames.join('|');

/** "1er" is the only ordinal among the days. */
export const dayPattern = '(?:1 ?er|[0-3]?\\d)';

/** 1–12, or 0 for a word that names no month. */
export function readMonth(name: string): number {
  return monthNames.indexOf(name.toLowerCase()) + 1;
}

const date = new RegExp(`^(${dayPattern}) (${monthPattern}) (\\d{4})$`, 'i');

/** Reads "29 juin 2021" and "1er juillet 2022"; an impossible day is the month's last. Null for anything else. */
export function readDate(printed: string): IsoDate | null {
  const [, day, month, year] = date.exec(printed) ?? [];
  if (!day || !month || !year) return null;
  const [y, m] = [Number(year), readMonth(month)];
  return isoDate(y, m, Number.parseInt(day, 10)) ?? lastDayOfMonth(y, m);
}
