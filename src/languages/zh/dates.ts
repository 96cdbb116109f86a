import { type IsoDate, isoDate, lastDayOfMonth } from '../../dates/iso-date.ts';
import { readNumber, readYear } from './numbers.ts';

export const yearPattern = '(?:(?:19|20)\\d\\d|[一二][〇零○O一二三四五六七八九]{3})';
export const monthPattern = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
export const dayPattern = '(?:[12]\\d|3[01]|0?[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])';

const date = new RegExp(`^(${yearPattern})年(${monthPattern})月(${dayPattern})[日号]$`);

/** Reads "2021年6月29日" and "一九九一年五月三十日", blanks left out; an impossible day is the month's last. */
export function readDate(printed: string): IsoDate | null {
  const match = date.exec(printed.replace(/\s+/g, ''));
  if (!match) return null;
  const [year, month, day] = [readYear(match[1]!), readNumber(match[2]!), readNumber(match[3]!)];
  return isoDate(year, month, day) ?? lastDayOfMonth(year, month);
}
