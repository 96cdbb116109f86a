import { holdsOneOf } from '../characters.ts';
import type { Change } from './mend.ts';

/** What is printed where marks and blanks in UTF-8 were taken for Windows-1252 and written anew, and the mark. */
const forms: ReadonlyMap<string, string> = new Map([
  ['\u00e2\u20ac\u2122', "'"],
  ['\u00e2\u20ac\u02dc', "'"],
  ['\u00e2\u20ac\u0153', '\u201c'],
  ['\u00e2\u20ac\u009d', '\u201d'],
  ['\u00e2\u20ac\u201c', '\u2013'],
  ['\u00e2\u20ac\u201d', '\u2014'],
  ['\u00e2\u20ac\u00a6', '\u2026'],
]);
const mojibake = new RegExp(`${[...forms.keys()].join('|')}|\u00c2(?=[\\s\u00a7\u00ab\u00b0\u00b7\u00bb])`, 'g');

/** Marks of print that a text got in three characters, and blanks that got one more. */
export function mendMojibake(text: string): readonly Change[] {
  if (!holdsOneOf(text, '\u00c2\u20ac')) return [];
  return Array.from(text.matchAll(mojibake), ({ 0: printed, index }) => {
    return { start: index, end: index + printed.length, read: forms.get(printed) ?? '', reason: 'misread-mark' };
  });
}
