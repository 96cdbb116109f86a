import type { Obligation } from '../../obligations/types.ts';

/** The words of a duty apart from its time, as their overlapping triples of characters: slips of a scanner touch few. */
export type Words = ReadonlyMap<string, number>;

/**
 * Gives the words that say what is asked. The words of the time are left out, and all digits with them: a changed date
 * and a paragraph counted anew are no other duty. A hand-written item has no sentence; its title stands for it.
 */
export function wordsOf({ sentence, source, title }: Pick<Obligation, 'sentence' | 'source' | 'title'>): Words {
  const said = sentence === '' ? title.en : sentence.replace(source.quote.replace(/\s+/g, ' ').trim(), ' ');
  const plain = said
    .toLowerCase()
    .replace(/[\d\p{P}\p{S}]+/gu, ' ')
    .replace(/\s+/g, ' ');
  const words = new Map<string, number>();
  for (let start = 0; start + 3 <= plain.length; start += 1) {
    const triple = plain.slice(start, start + 3);
    words.set(triple, (words.get(triple) ?? 0) + 1);
  }
  return words;
}

/** Gives how much two have in common, from 0 to 1 (Dice's coefficient over the triples). */
export function likeness(a: Words, b: Words): number {
  let common = 0;
  for (const [triple, count] of a) common += Math.min(count, b.get(triple) ?? 0);
  const all = sizeOf(a) + sizeOf(b);
  return all === 0 ? 1 : (2 * common) / all;
}

function sizeOf(words: Words): number {
  let size = 0;
  for (const count of words.values()) size += count;
  return size;
}
