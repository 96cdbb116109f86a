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

/**
 * Words by their beginnings, for texts in which any character may begin one. Nearly all places are passed over for the
 * price of looking up a few bits, however many words there are; at the others few are left to be compared.
 */
export class WordTable<Word> {
  /** How words begin: their first characters, those that anything may follow, and the first two. */
  readonly #firsts = new CodeSet();
  readonly #ones = new CodeSet();
  readonly #pairs = new CodeSet();
  readonly #patterns = new Map<number, Pattern<Word>[]>();
  /** By the first four characters, and those that are shorter by the first two or the only one. */
  readonly #longer = new Map<number, Spellings<Word>>();
  readonly #short = new Map<number, Spellings<Word>>();
  readonly #single = new Map<number, Spellings<Word>>();
  /** What tells the longer spellings, and the short ones and patterns; different characters may fall together here. */
  readonly #fours = new CodeSet();
  readonly #twos = new CodeSet();

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
      if (beginning.length >= 2) this.#twos.add(pairAt(beginning, 0));
    }
    for (const first of new Set(beginnings.map((beginning) => beginning.charCodeAt(0)))) {
      listOf(this.#patterns, first).push(pattern);
    }
  }

  #addSpelling(spelling: string, word: Word): void {
    this.#addBeginning(spelling);
    const entry = { letters: spelling, word };
    if (spelling.length >= 4) {
      const four = fourOf(pairAt(spelling, 0), pairAt(spelling, 2));
      this.#fours.add(four);
      listOf(this.#longer, four).push(entry);
    } else if (spelling.length >= 2) {
      this.#twos.add(pairAt(spelling, 0));
      listOf(this.#short, pairAt(spelling, 0)).push(entry);
    } else listOf(this.#single, spelling.charCodeAt(0)).push(entry);
  }

  #addBeginning(beginning: string): void {
    this.#firsts.add(beginning.charCodeAt(0));
    if (beginning.length >= 2) this.#pairs.add(pairAt(beginning, 0));
    else this.#ones.add(beginning.charCodeAt(0));
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
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at);
      if (!firsts.has(code) || !(this.#pairs.has(pairAt(text, at)) || this.#ones.has(code))) continue;
      const word = this.#wordAt(text, at, to);
      if (word !== null) return word;
    }
    return null;
  }

  #wordAt(text: string, at: number, to: number): Found<Word> | null {
    const first = text.charCodeAt(at);
    const pair = pairAt(text, at);
    const isShort = this.#twos.has(pair) || this.#ones.has(first);
    const four = fourOf(pair, pairAt(text, at + 2));
    if (!isShort && !this.#fours.has(four)) return null;
    return (
      (isShort ? patternAt(this.#patterns.get(first), text, at, to) : null) ??
      spellingAt(this.#longer.get(four), text, at, to) ??
      (isShort ? spellingAt(this.#short.get(pair), text, at, to) : null) ??
      (isShort ? spellingAt(this.#single.get(first), text, at, to) : null)
    );
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
    if (end <= to && text.startsWith(letters, start)) return { word, start, end };
  }
  return null;
}

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff;
}

function fourOf(pair: number, next: number): number {
  return (pair * 961 + next) & 0xffff;
}
