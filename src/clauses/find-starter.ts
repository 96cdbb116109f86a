import type { TimeGrammar } from './types.ts';
import { WordTable } from './word-table.ts';

/** Where in a text, from a place on, the next word or number stands that can begin a time expression; -1 where none does. */
export type StarterFinder = (text: string, from: number) => number;

/** "2374 (2017)" names a resolution in every language. */
export const instrument = '\\d{1,4} ?\\((?:19|20)\\d\\d\\)';

/**
 * Makes the finder of a language. Where words are separated, an expression engine skips from one to the next. Where
 * they are not, every character may begin one, and a table of beginnings is three times as fast.
 */
export function createStarterFinder(grammar: TimeGrammar): StarterFinder {
  const number = `(?<!\\d)(?:${instrument}|${grammar.numberStarter})`;
  if (grammar.wordBoundary === '') {
    const spelled = new Map(grammar.starters.map((starter) => [starter, null]));
    const table = WordTable.of({ patterned: [{ pattern: number, word: null }], spelled })!;
    return (text, from) => table.first(text, from, text.length)?.start ?? -1;
  }
  const words = [...grammar.starters].sort().join('|').replaceAll('(', '\\(');
  const starter = new RegExp(`(?=\\d)${number}|${grammar.wordBoundary}(?:${words})`, 'g');
  return (text, from) => {
    starter.lastIndex = from;
    return starter.exec(text)?.index ?? -1;
  };
}
