import { CodeSet } from './code-set.ts';
import { beginningsOf } from './expand-pattern.ts';
import type { Found } from './types.ts';

/** A list of words, those that can be spelled out apart from those that cannot. */
export interface WordList<Word> {
  /** An earlier pattern wins over a later one, and each over a spelling. */
  readonly patterned: readonly { readonly pattern: string; readonly word: Word }[];
  readonly spelled: ReadonlyMap<string, Word>;
}

interface Pattern<Word> {
  readonly expression: RegExp;
  readonly word: Word;
}

interface Spelling<Word> {
  /** UTF-16 units: numbers compare faster than strings, which may be chains of parts. */
  readonly codes: readonly number[];
  readonly word: Word;
}

/** Spellings that begin alike, or seem to; a longer one goes before a shorter one. */
type Spellings<Word> = Spelling<Word>[];

/** What may begin with two characters, or with others that seem to be the same. */
interface Beginning<Word> {
  readonly patterns: Pattern<Word>[];
  /** Of two or three characters. */
  readonly short: Spellings<Word>;
}

/**
 * Words by their beginnings, for texts in which any character may begin one. Nearly all places are passed over for the
 * price of looking up a few bits, however many words there are; at the others few are left to be compared.
 */
export class WordTable<Word> {
  /** How words begin: by their first two characters, and by the first where any may follow it, as 1. */
  readonly #pairs = new CodeSet();
  readonly #firsts = new Uint8Array(0x10000);
  /** Where among the beginnings a pair's stands; 0 for none. */
  readonly #places = new Uint16Array(0x10000);
  readonly #beginnings: Beginning<Word>[] = [{ patterns: [], short: [] }];
  /** All patterns that may begin with a character. */
  readonly #patterns = new Map<number, Pattern<Word>[]>();
  /** Spellings of four characters or more by the first four, and those of only one. */
  readonly #longer = new Map<number, Spellings<Word>>();
  readonly #single = new Map<number, Spellings<Word>>();
  /** What tells the longer spellings; different characters may fall together here. */
  readonly #fours = new CodeSet();

  /** Null where a pattern may begin with anything. */
  static of<Word>({ patterned, spelled }: WordList<Word>): WordTable<Word> | null {
    const table = new WordTable<Word>();
    for (const { pattern, word } of patterned) {
      const beginnings = beginningsOf(pattern, 2);
      if (beginnings === null) return null;
      table.#addPattern({ expression: new RegExp(pattern, 'y'), word }, beginnings);
    }
    const longestFirst = [...spelled].sort(([a], [b]) => b.length - a.length);
    for (const [spelling, word] of longestFirst) table.#addSpelling(spelling, word);
    return table;
  }

  #addPattern(pattern: Pattern<Word>, beginnings: readonly string[]): void {
    for (const beginning of beginnings) {
      if (beginning.length < 2) this.#firsts[beginning.charCodeAt(0)] = 1;
      else addTo(this.#beginningOf(beginning).patterns, pattern);
      addTo(listOf(this.#patterns, beginning.charCodeAt(0)), pattern);
    }
  }

  #addSpelling(letters: string, word: Word): void {
    const entry = { codes: Array.from({ length: letters.length }, (_, i) => letters.charCodeAt(i)), word };
    if (letters.length < 2) {
      this.#firsts[letters.charCodeAt(0)] = 1;
      listOf(this.#single, letters.charCodeAt(0)).push(entry);
      return;
    }
    const { short } = this.#beginningOf(letters);
    if (letters.length < 4) short.push(entry);
    else {
      const four = fourOf(pairAt(letters, 0), pairAt(letters, 2));
      this.#fours.add(four);
      listOf(this.#longer, four).push(entry);
    }
  }

  #beginningOf(letters: string): Beginning<Word> {
    const pair = pairAt(letters, 0);
    if (!this.#pairs.has(pair)) {
      this.#pairs.add(pair);
      this.#places[pair] = this.#beginnings.push({ patterns: [], short: [] }) - 1;
    }
    return this.#beginnings[this.#places[pair]!]!;
  }

  /** The words that stand between two places, in order and apart from each other. */
  find(text: string, from: number, to: number): Found<Word>[] {
    const found: Found<Word>[] = [];
    for (let word = this.first(text, from, to); word !== null; word = this.first(text, word.end, to)) found.push(word);
    return found;
  }

  /** The first of them; null where there is none. */
  first(text: string, from: number, to: number): Found<Word> | null {
    const firsts = this.#firsts;
    const pairs = this.#pairs;
    // The last character of a text has none behind it: asked apart, it leaves numbers plain in the loop.
    const last = Math.min(to, text.length - 1);
    for (
      let at = from, first = from < last ? text.charCodeAt(from) : 0, second = 0;
      at < last;
      at += 1, first = second
    ) {
      second = text.charCodeAt(at + 1);
      const pair = pairOf(first, second);
      // One question with one answer nearly always: the processor guesses it, and goes on.
      if ((pairs.bit(pair) | firsts[first]!) === 0) continue;
      const word = this.#wordAt(text, at, to, first, pair);
      if (word !== null) return word;
    }
    const isLastAsked = last < to && from <= last && firsts[text.charCodeAt(last)] === 1;
    return isLastAsked ? this.#wordAt(text, last, to, text.charCodeAt(last), 0) : null;
  }

  #wordAt(text: string, at: number, to: number, first: number, pair: number): Found<Word> | null {
    const { patterns, short } = this.#beginnings[this.#places[pair]!]!;
    const anyMayFollow = this.#firsts[first] === 1;
    const able = anyMayFollow ? this.#patterns.get(first) : patterns;
    if (able !== undefined && able.length > 0) {
      const word = patternAt(able, text, at, to);
      if (word !== null) return word;
    }
    if (at + 4 <= to) {
      const four = fourOf(pair, pairAt(text, at + 2));
      if (this.#fours.has(four)) {
        const word = spellingAt(this.#longer.get(four), text, at, to);
        if (word !== null) return word;
      }
    }
    if (short.length > 0) {
      const word = spellingAt(short, text, at, to);
      if (word !== null) return word;
    }
    return anyMayFollow ? spellingAt(this.#single.get(first), text, at, to) : null;
  }
}

function addTo<Item>(list: Item[], item: Item): void {
  if (list.at(-1) !== item) list.push(item);
}

function listOf<Item>(lists: Map<number, Item[]>, key: number): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function patternAt<Word>(
  patterns: readonly Pattern<Word>[],
  text: string,
  start: number,
  to: number,
): Found<Word> | null {
  const words = to < text.length ? text.slice(0, to) : text;
  for (const { expression, word } of patterns) {
    expression.lastIndex = start;
    if (expression.test(words)) return { word, start, end: expression.lastIndex };
  }
  return null;
}

function spellingAt<Word>(
  spellings: Spellings<Word> | undefined,
  text: string,
  start: number,
  to: number,
): Found<Word> | null {
  if (spellings === undefined) return null;
  for (const { codes, word } of spellings) {
    const end = start + codes.length;
    if (end <= to && standsAt(codes, text, start)) return { word, start, end };
  }
  return null;
}

function standsAt(codes: readonly number[], text: string, start: number): boolean {
  for (let i = codes.length - 1; i >= 0; i -= 1) {
    if (text.charCodeAt(start + i) !== codes[i]) return false;
  }
  return true;
}

function pairAt(text: string, at: number): number {
  return pairOf(text.charCodeAt(at), text.charCodeAt(at + 1));
}

function pairOf(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}

function fourOf(pair: number, next: number): number {
  return (pair * 961 + next) & 0xffff;
}
