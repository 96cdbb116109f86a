import type { Change } from './mend.ts';

const lineStart = /^[ \t]*(?:(\d{1,4})(?=[ \t]|$))?/gm;
/** No resolution is shorter, in lines. */
const fewest = 12;

/** Leaves out the numbers of lines, where every line begins with the next: paragraphs have several lines to a number. */
export function dropLineNumbers(text: string): readonly Change[] {
  if (!/^[ \t]*\d{1,4}[ \t]/m.test(text.slice(0, 400))) return [];
  const changes: Change[] = [];
  let last = 0;
  let other = 0;
  for (const { 0: all, 1: number, index } of text.matchAll(lineStart)) {
    if (number !== undefined && Number(number) === last + 1) {
      last += 1;
      changes.push({ start: index, end: index + all.length, read: '', reason: 'line-number' });
    } else if (text[index + all.length] !== '\n' && index + all.length < text.length) other += 1;
    if (other > fewest && other > last) return [];
  }
  return last >= fewest && other * 10 < last ? changes : [];
}
