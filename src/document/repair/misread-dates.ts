import { misreadDigits } from '../misread-digits.ts';
import type { Change } from './mend.ts';

/** Two letters alone may be a word ("of March"): without a digit only what looks like 1, or begins so, is a day. */
const dayBefore = /(?:^|[\s(,;:“"])([lI|!\]]|[lI|!\]i1][\dlI|!\]OoSsift]|[\d][\dlI|!\]OoifJtSsZ])\s$/;
/** "until ‘30 April 1992": a mark that opens a quotation which nothing closes is dirt. */
const openBefore = /\b(?:until|till|by|than|before|from)\s([‘“"'`«]\d{1,2}\s)$/;
const closedBehind = /^,?\s\d{4}.{0,2}[’”"'`»]/;
const yearAfter = /^(\.?,?)\s([\dlI|!\]OoQ£SsgqBbGD]{4})(?![\w£])/;
/** "1 993", "19 93". */
const yearApart = /^(,?\s)(?:(1)\s(9\d\d)|(19)\s(\d\d))(?![\d\w])/;
/** "198?": whichever year it was, it is not read from here. */
const illegibleYear = /^(,?\s)(?:19|20)\d[?*](?!\w)/;
const realWords = new Set(['it', 'is', 'if', 'Is', 'It', 'If', 'lo']);
const firstYear = 1900;
const lastYear = 2099;

/**
 * The changes to the day before and the year behind a month's name, in order; none before `from`. "| October l993" is
 * 1 October 1993, and a full stop inside a date is dirt.
 */
export function mendDateAround(text: string, start: number, end: number, from: number): readonly Change[] {
  const changes: Change[] = [];
  const behind = text.slice(end, end + 10);
  const year = yearAfter.exec(behind);
  const apart = year ? null : yearApart.exec(behind);
  const day = dayBefore.exec(text.slice(Math.max(0, start - 4), start))?.[1];
  if (day !== undefined && !/^\d+$/.test(day) && start - 1 - day.length >= from) {
    const digits = misreadDigits(day);
    const isDay = digits !== null && Number(digits) >= 1 && Number(digits) <= 31;
    // A capital I alone may be a pronoun or a part's number.
    if (isDay && (day !== 'I' || year || apart) && !realWords.has(day)) {
      changes.push({ start: start - 1 - day.length, end: start - 1, read: digits, reason: 'misread-number' });
    }
    // "5S January" can be no day with two digits: the letter is dirt.
    if (!isDay && year && /^[1-9]\D$/.test(day)) {
      changes.push({ start: start - 2, end: start - 1, read: '', reason: 'stray-mark' });
    }
  }
  const open = openBefore.exec(text.slice(Math.max(0, start - 12), start))?.[1];
  if (open && !closedBehind.test(text.slice(end, end + 10))) {
    const at = start - open.length;
    if (at >= from) changes.push({ start: at, end: at + 1, read: '', reason: 'stray-mark' });
  }
  const illegible = illegibleYear.exec(behind);
  if (illegible) {
    const at = end + illegible[1]!.length;
    changes.push({ start: at, end: at + 4, read: '', reason: 'stray-mark' });
  }
  if (year) {
    const digits = misreadDigits(year[2]!);
    const isYear = digits !== null && Number(digits) >= firstYear && Number(digits) <= lastYear;
    const mark = year[1]!;
    if (isYear && mark.startsWith('.') && day !== undefined) {
      changes.push({ start: end, end: end + 1, read: '', reason: 'stray-mark' });
    }
    if (isYear && digits !== year[2]) {
      const at = end + mark.length + 1;
      changes.push({ start: at, end: at + 4, read: digits, reason: 'misread-number' });
    }
  } else if (apart) {
    const gap = end + apart[1]!.length + (apart[2] ?? apart[4])!.length;
    changes.push({ start: gap, end: gap + 1, read: '', reason: 'stray-blank' });
  }
  return changes;
}
