import type { Layout } from '../types.ts';
import type { Change } from './mend.ts';

const number = /(?<=[;,.:；，。：](?: and)?[ \t\u3000]{0,8})[ \t\u3000](?=(\d{1,3})[.．、] ?\p{L})/gu;
const behindNumber = /^\d{1,3}[.．、] ?/;
const letter = /(?<=[:;,：；，](?: and)?) (?=\([a-z]{1,4}\) )/g;
/** Behind it the text's last lines or an annex may begin. */
const pause = /(?<=[;.。；][)）]?) /g;
/** Where a sentence ends, with what may be a number behind it. */
const sentenceEnd = /[;.；。](?: and)?[ \t\u3000]{1,8}(?:[^\p{L}\s(（]{1,5}[ \t\u3000]{0,8})?/gu;
/** As much as a verb of decision with its adverbs takes up. */
const verbReach = 60;

/**
 * A text that was pasted into one line: a line begins where the next number stands behind a mark, the first of them
 * before a verb of decision. Two are needed, so that a sentence which only names a paragraph stays one.
 */
export function restoreLines(text: string, { operativeVerb, closing, annex }: Layout): readonly Change[] {
  if (text.trim().includes('\n')) return [];
  const found: number[] = [];
  for (const { 1: printed, index } of text.matchAll(number)) {
    const words = text.slice(index + 1, index + verbReach).replace(behindNumber, '');
    const isNext = Number(printed) === found.length + 1;
    if (isNext && (found.length > 0 || operativeVerb.test(words))) found.push(index);
  }
  const [first] = found;
  if (first === undefined || found.length < 2) return [];
  if (hasOthers(text, found, operativeVerb)) return [];
  const items = [
    ...Array.from(text.matchAll(letter), ({ index }) => index),
    ...Array.from(text.matchAll(pause), ({ index }) => index).filter((index) => {
      const words = text.slice(index + 1, index + verbReach);
      return closing.test(words) || annex.test(words);
    }),
  ].filter((index) => index > first);
  return [...found, ...items]
    .sort((a, b) => a - b)
    .map((start) => ({ start, end: start + 1, read: '\n', reason: 'lost-line' }));
}

/** Whether paragraphs begin that have lost their number, or go on with it in another way: they would run into others. */
function hasOthers(text: string, found: readonly number[], operativeVerb: RegExp): boolean {
  const next = new RegExp(`[^\\p{L}\\d(（]${found.length + 1}[.．、] ?\\p{L}`, 'u');
  if (next.test(text.slice(found.at(-1)! + verbReach))) return true;
  const known = new Set(found);
  // The point behind a paragraph's own number ends no sentence.
  const isKnown = (from: number, to: number) => {
    for (let at = from - 4; at < to; at += 1) if (known.has(at)) return true;
    return false;
  };
  return Array.from(text.matchAll(sentenceEnd)).some(({ 0: { length }, index }) => {
    const end = index + length;
    return index > found[0]! && !isKnown(index, end) && operativeVerb.test(text.slice(end, end + verbReach));
  });
}
