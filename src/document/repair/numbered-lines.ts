import type { Change } from './mend.ts';

const lineStart = /^[ \t]*(?:(\d{1,4})(?=[ \t]|$))?/gm;
/** No resolution is shorter, in lines. */
const fewest = 12;

/** "  5   the situation": each fifth line has its number in the margin, and the others begin behind it. */
const fifth = /^ {0,6}(\d{1,4}) {2,}(?=\S)/gm;
const besideMargin = /^(?: {3,}|[ \d]{0,6} {2,}|\s*$)/;

function fifthNumbers(text: string): readonly Change[] {
  const found = Array.from(text.matchAll(fifth));
  if (found.length < 3 || found.some(({ 1: number }, i) => Number(number) !== 5 * (i + 1))) return [];
  const lines = text.split('\n');
  if (lines.filter((line) => !besideMargin.test(line)).length * 10 > lines.length) return [];
  return found.map(({ 0: all, index }) => ({ start: index, end: index + all.length, read: '', reason: 'line-number' }));
}

/** Leaves out the numbers of lines, where every line begins with the next: paragraphs have several lines to a number. */
export function dropLineNumbers(text: string): readonly Change[] {
  if (!/^[ \t]*\d{1,4}[ \t]/m.test(text.slice(0, 1000))) return [];
  const margin = fifthNumbers(text);
  if (margin.length > 0) return margin;
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
