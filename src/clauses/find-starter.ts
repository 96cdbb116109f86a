import type { TimeGrammar } from './types.ts';

/** Where in a text, from a place on, the next word or number stands that can begin a time expression; -1 where none does. */
export type StarterFinder = (text: string, from: number) => number;

/** "2374 (2017)" names a resolution in every language. */
export const instrument = '\\d{1,4} ?\\((?:19|20)\\d\\d\\)';

/**
 * Makes the finder of a language. Where words are separated, an expression engine skips from one to the next. Where
 * they are not, every character may begin one, and a table of first characters is three times as fast.
 */
export function createStarterFinder(grammar: TimeGrammar): StarterFinder {
  const number = `(?:${instrument}|${grammar.numberStarter})`;
  const words = [...grammar.starters].sort().join('|').replaceAll('(', '\\(');
  return grammar.wordBoundary === ''
    ? byFirstCharacters(grammar.starters, new RegExp(words, 'y'), new RegExp(number, 'y'))
    : byExpression(new RegExp(`(?=\\d)(?<!\\d)${number}|${grammar.wordBoundary}(?:${words})`, 'g'));
}

function byExpression(starters: RegExp): StarterFinder {
  return (text, from) => {
    starters.lastIndex = from;
    return starters.exec(text)?.index ?? -1;
  };
}

const letter = 1;
const digit = 2;

function byFirstCharacters(starters: readonly string[], words: RegExp, number: RegExp): StarterFinder {
  const firsts = new Uint8Array(0x10000);
  const pairs = new Uint8Array(0x10000);
  for (const starter of starters) {
    firsts[starter.charCodeAt(0)] = letter;
    pairs[pairOf(starter.charCodeAt(0), starter.charCodeAt(1))] = 1;
  }
  for (const character of '0123456789') firsts[character.charCodeAt(0)] = digit;
  return (text, from) => {
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const kind = firsts[code];
      if (kind === 0) continue;
      if (kind === letter && pairs[pairOf(code, text.charCodeAt(at + 1))] === 0) continue;
      if (kind === digit && at > 0 && firsts[text.charCodeAt(at - 1)] === digit) continue;
      const pattern = kind === letter ? words : number;
      pattern.lastIndex = at;
      if (pattern.test(text)) return at;
    }
    return -1;
  };
}

/** Different pairs may fall together; the pattern then tells them apart. */
export function pairOf(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}
