import type { Found } from '../clauses/types.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The word nearest to a time, where words behind it count half as far again: in all languages read so far what is
 * due mostly stands before its time. Null where there are none.
 */
export function nearest<Word>(time: Place, words: readonly Found<Word>[]): Found<Word> | null {
  let best: Found<Word> | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const distance = Math.max(0, time.start - word.end, (word.start - time.end) * 1.5);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** Whether a word stands outside the words of a time expression. */
export function isOutside(time: Place, word: Place): boolean {
  return word.end <= time.start || word.start >= time.end;
}
