import type { Found } from './types.ts';

/**
 * Finds the words of a list in one pass: all patterns are alternatives of one expression, each in a group of its own,
 * so that the first of the list wins where two begin at one place.
 */
export function createWordFinder<Word extends { readonly pattern: string }>(
  words: readonly Word[],
  wordBoundary: string,
): (text: string, from: number, to: number) => Found<Word>[] {
  const alternatives = words.map(({ pattern }) => `(${wordBoundary}(?:${pattern})${wordBoundary})`);
  const expression = new RegExp(alternatives.join('|'), 'g');
  return (text, from, to) => {
    const found: Found<Word>[] = [];
    expression.lastIndex = from;
    for (let match = expression.exec(text); match && match.index < to; match = expression.exec(text)) {
      const word = words[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]!;
      if (match[0] === '') expression.lastIndex += 1;
      found.push({ word, start: match.index, end: match.index + match[0].length });
    }
    return found;
  };
}
