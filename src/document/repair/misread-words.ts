import type { MisreadWords } from '../types.ts';
import type { Change } from './mend.ts';
import { mendDateAround } from './misread-dates.ts';

/** Characters that scanners take for each other in print: the true one, then what is read instead. */
const confusions: readonly (readonly [string, readonly string[]])[] = [
  ['a', ['o', 's', 'n']],
  ['b', ['h', '6']],
  ['c', ['e', 'o']],
  ['d', ['cl', 'tl']],
  ['e', ['c', 'o']],
  ['f', ['t']],
  ['g', ['q', '9', 'p']],
  ['h', ['b', 'li', 'n']],
  ['i', ['l', '1', '!', 't', 'j', ']', '|', 'f', 'r']],
  ['l', ['1', 'I', 'i', '!', ']', '|', '[', 't']],
  ['m', ['rn', 'nn', 'in', 'ni', 'ru']],
  ['n', ['u', 'ri', 'ii']],
  ['o', ['0', 'O', 'c', 'e']],
  ['p', ['n', 'o']],
  ['r', ['t', 'i', 'n', 'v']],
  ['s', ['5', 'S', 'a', '$']],
  ['t', ['l', 'i', '1', 'f', 'r', 'I', '!', '|']],
  ['u', ['n', 'o', 'ii', 'v']],
  ['v', ['y']],
  ['w', ['vv', 'W', 'iv']],
  ['y', ['v', 'g']],
  ['A', ['4']],
  ['C', ['G', 'O']],
  ['D', ['O', '0']],
  ['F', ['P']],
  ['G', ['C', '6']],
  ['J', ['I', 'j', ']', 'f']],
  ['M', ['lV', 'IVI', 'Nl']],
  ['N', ['H', 'IN']],
  ['O', ['0', 'Q']],
  ['S', ['5', '8', '$']],
];

/** What words are made of here: letters, digits and the marks that scanners take for letters. */
const wordCharacter = new Uint8Array(128);
for (const c of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789]|![£$') {
  if (c.charCodeAt(0) < 128) wordCharacter[c.charCodeAt(0)] = 1;
}

/** What is known of a word that may need a closer look. */
type Entry =
  | { readonly kind: 'misread'; readonly word: string; readonly isMonth: boolean }
  | { readonly kind: 'month' }
  | { readonly kind: 'lead' }
  | { readonly kind: 'before'; readonly word: string; readonly next: RegExp };

/** Words by the low bits of their hash: 0 for none of interest, else whether to look, or only where no blank follows. */
const filterBits = 0xffff;
const look = 1;
const lookBehind = 2;

/** Finds the misread words of a language: one pass over the characters, whatever the size of the vocabulary. */
export class MisreadWordFinder {
  readonly #entries = new Map<string, Entry>();
  readonly #filter = new Uint8Array(filterBits + 1);

  constructor({ words, sound, months, leads, before }: MisreadWords) {
    for (const { misread, word, next } of before) this.#enter(misread, { kind: 'before', word, next });
    for (const word of words) this.#enterMisreadings(word, false);
    for (const month of months) this.#enterMisreadings(month, true);
    for (const word of sound) this.#entries.delete(word);
    for (const lead of leads) {
      this.#enter(lead, { kind: 'lead' });
      for (const mark of '|!][') this.#enter(lead + mark, { kind: 'before', word: lead, next: beforeDate });
    }
    for (const month of months) this.#enter(month, { kind: 'month' });
  }

  #enterMisreadings(word: string, isMonth: boolean): void {
    for (const misread of misreadings(word)) {
      if (!this.#entries.has(misread)) this.#enter(misread, { kind: 'misread', word, isMonth });
    }
    this.#entries.delete(word);
  }

  #enter(word: string, entry: Entry): void {
    this.#entries.set(word, entry);
    let hash = 0;
    for (let i = 0; i < word.length; i += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
    const place = hash & filterBits;
    this.#filter[place] = entry.kind === 'lead' && this.#filter[place] !== look ? lookBehind : look;
  }

  /** The changes that the text needs, in order. */
  find(text: string): readonly Change[] {
    const changes: Change[] = [];
    const filter = this.#filter;
    let start = 0;
    let hash = 0;
    for (let i = 0; i <= text.length; i += 1) {
      const code = i < text.length ? text.charCodeAt(i) : 32;
      if (code < 128 && wordCharacter[code] === 1) {
        hash = (Math.imul(hash, 31) + code) | 0;
        continue;
      }
      const found = filter[hash & filterBits]!;
      if (found !== 0 && i - start > 1 && (found === look || code > 32)) this.#look(text, start, i, changes);
      start = i + 1;
      hash = 0;
    }
    return changes;
  }

  #look(text: string, start: number, end: number, changes: Change[]): void {
    const printed = text.slice(start, end);
    const entry = this.#entries.get(printed);
    if (!entry) return;
    const last = changes.at(-1)?.end ?? 0;
    if (entry.kind === 'lead') pushUnless(last, strayMark(text, start, end), changes);
    else if (entry.kind === 'month') changes.push(...mendDateAround(text, start, end, last));
    else if (entry.kind === 'before') {
      if (entry.next.test(text.slice(end, end + 24))) changes.push(misread(start, end, entry.word));
    } else if (entry.isMonth) {
      if (!isInDate(text, start, end)) return;
      const around = mendDateAround(text, start, end, last);
      changes.push(...around.filter((change) => change.start < start), misread(start, end, entry.word));
      changes.push(...around.filter((change) => change.start >= end));
    } else changes.push(misread(start, end, entry.word));
  }
}

function misread(start: number, end: number, read: string): Change {
  return { start, end, read, reason: 'misread-word' };
}

function pushUnless(last: number, change: Change | null, changes: Change[]): void {
  if (change && change.start >= last) changes.push(change);
}

/** A misread month counts only in a date: some look like other words. */
function isInDate(text: string, start: number, end: number): boolean {
  return (
    /[\dlI|!\]](?:st|nd|rd|th)?\s$/.test(text.slice(Math.max(0, start - 4), start)) ||
    /^[.,]?\s[1l|I£2][90]/.test(text.slice(end, end + 5))
  );
}

/** Dirt that a scanner reads as a mark right behind "until" or "by": "until| 15 December", "until” 30 November". */
const dirt = /^["”“’'}*~^¦_•·.]{1,2}(?=\s(?:[\dlI|]|the\b|a\b|an\b|[A-Z][a-z]{2,8}\s\d))/;
const beforeDate = /^\s(?:[\dlI|]|the\b|a\b|an\b|[A-Z][a-z]{2,8}\s\d)/;

function strayMark(text: string, start: number, at: number): Change | null {
  if (/["“‘'([]/.test(text[start - 1] ?? ' ')) return null;
  const mark = dirt.exec(text.slice(at, at + 16))?.[0];
  return mark ? { start: at, end: at + mark.length, read: '', reason: 'stray-mark' } : null;
}

/** All forms of a word with one misread character, or with one capital letter inside. */
function* misreadings(word: string): Iterable<string> {
  for (let i = 0; i < word.length; i += 1) {
    const replace = (by: string) => word.slice(0, i) + by + word.slice(i + 1);
    const letter = word[i]!;
    if (i > 0 && letter !== letter.toUpperCase()) yield replace(letter.toUpperCase());
    for (const by of confusions.find(([read]) => read === letter)?.[1] ?? []) {
      // A capital at the beginning makes it another word's form.
      if (isWord(by) && (i > 0 || !/^[A-Z]/.test(by) || letter === letter.toUpperCase())) yield replace(by);
    }
  }
}

function isWord(characters: string): boolean {
  return [...characters].every((c) => wordCharacter[c.charCodeAt(0)] === 1);
}
