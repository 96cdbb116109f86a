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
  readonly letters: string;
  readonly word: Word;
}

/** Spellings that begin alike, or seem to; a longer one goes before a shorter one. */
type Spellings<Word> = Spelling<Word>[];

/** What a character says of the word that may begin with it: nothing, that the next one tells, or that any may follow. */
const tellsNothing = 0;
const nextTells = 1;
const anyFollows = 2;

/**
 * Words by their beginnings, for texts in which any character may begin one. Nearly all places are passed over for the
 * price of looking up a few bits, however many words there are; at the others few are left to be compared.
 */
export class WordTable<Word> {
  /** How words begin: by their first characters, and by their first two. */
  readonly #firsts = new Uint8Array(0x10000);
  readonly #pairs = new CodeSet();
  readonly #patterns = new Map<number, Pattern<Word>[]>();
  /** By the first four characters, and those that are shorter by the first two or the only one. */
  readonly #longer = new Map<number, Spellings<Word>>();
  readonly #short = new Map<number, Spellings<Word>>();
  readonly #single = new Map<number, Spellings<Word>>();
  /** What tells the longer spellings, the short ones and the patterns; different characters may fall together here. */
  readonly #fours = new CodeSet();
  readonly #shortPairs = new CodeSet();
  readonly #patternPairs = new CodeSet();

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
      this.#addBeginning(beginning);
      if (beginning.length >= 2) this.#patternPairs.add(pairAt(beginning, 0));
    }
    for (const first of new Set(beginnings.map((beginning) => beginning.charCodeAt(0)))) {
      listOf(this.#patterns, first).push(pattern);
    }
  }

  #addSpelling(letters: string, word: Word): void {
    this.#addBeginning(letters);
    const entry = { letters, word };
    if (letters.length >= 4) {
      const four = fourOf(pairAt(letters, 0), pairAt(letters, 2));
      this.#fours.add(four);
      listOf(this.#longer, four).push(entry);
    } else if (letters.length >= 2) {
      this.#shortPairs.add(pairAt(letters, 0));
      listOf(this.#short, pairAt(letters, 0)).push(entry);
    } else listOf(this.#single, letters.charCodeAt(0)).push(entry);
  }

  #addBeginning(beginning: string): void {
    const first = beginning.charCodeAt(0);
    if (beginning.length >= 2) this.#pairs.add(pairAt(beginning, 0));
    else this.#firsts[first] = anyFollows;
    if (this.#firsts[first] === tellsNothing) this.#firsts[first] = nextTells;
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
    for (let at = from; at < to; at += 1) {
      const first = text.charCodeAt(at);
      const tells = firsts[first]!;
      if (tells === tellsNothing) continue;
      const pair = pairOf(first, text.charCodeAt(at + 1));
      if (tells === nextTells && !pairs.has(pair)) continue;
      const word = this.#wordAt(text, at, to, first, pair, tells === anyFollows);
      if (word !== null) return word;
    }
    return null;
  }

  #wordAt(
    text: string,
    at: number,
    to: number,
    first: number,
    pair: number,
    anyMayFollow: boolean,
  ): Found<Word> | null {
    if (anyMayFollow || this.#patternPairs.has(pair)) {
      const word = patternAt(this.#patterns.get(first), text, at, to);
      if (word !== null) return word;
    }
    const four = fourOf(pair, pairAt(text, at + 2));
    if (this.#fours.has(four)) {
      const word = spellingAt(this.#longer.get(four), text, at, to);
      if (word !== null) return word;
    }
    if (this.#shortPairs.has(pair)) {
      const word = spellingAt(this.#short.get(pair), text, at, to);
      if (word !== null) return word;
    }
    return anyMayFollow ? spellingAt(this.#single.get(first), text, at, to) : null;
  }
}

function listOf<Item>(lists: Map<number, Item[]>, key: number): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function patternAt<Word>(
  patterns: readonly Pattern<Word>[] | undefined,
  text: string,
  start: number,
  to: number,
): Found<Word> | null {
  if (patterns === undefined) return null;
  for (const { expression, word } of patterns) {
    expression.lastIndex = start;
    if (expression.test(to < text.length ? text.slice(0, to) : text)) return { word, start, end: expression.lastIndex };
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
  for (const { letters, word } of spellings) {
    const end = start + letters.length;
    if (end <= to && standsAt(letters, text, start)) return { word, start, end };
  }
  return null;
}

/** As `text.startsWith(letters, start)`, which costs a call. */
function standsAt(letters: string, text: string, start: number): boolean {
  for (let i = letters.length - 1; i >= 0; i -= 1) {
    if (text.charCodeAt(start + i) !== letters.charCodeAt(i)) return false;
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
