import { expandPattern } from './expand-pattern.ts';
import { pairOf } from './find-starter.ts';
import type { Found } from './types.ts';

/** Finds the words of a list in the characters `from` to `to` of a text. */
export type WordFinder<Word> = (text: string, from: number, to: number) => Found<Word>[];

/**
 * Makes a finder that goes through a text once. Words that can be spelled out become one sorted alternation, which a
 * regular expression engine walks as a tree of letters; the others stand before it. Where several begin at one place,
 * a pattern wins over a spelling, a longer spelling over a shorter one, and an earlier pattern over a later one.
 */
export function createWordFinder<Word extends { readonly pattern: string }>(
  words: readonly Word[],
  wordBoundary: string,
): WordFinder<Word> {
  const known = finders.get(words) as WordFinder<Word> | undefined;
  const finder = known ?? makeFinder(words, wordBoundary);
  finders.set(words, finder as WordFinder<never>);
  return finder;
}

/** A list of names is long, and is looked for in clauses as well as in whole texts: its expression is made once. */
const finders = new WeakMap<readonly { readonly pattern: string }[], WordFinder<never>>();

function makeFinder<Word extends { readonly pattern: string }>(
  words: readonly Word[],
  wordBoundary: string,
): WordFinder<Word> {
  const spelled = new Map<string, Word>();
  const patterned: { readonly pattern: string; readonly word: Word }[] = [];
  for (const word of words) {
    for (const pattern of topLevelAlternatives(word.pattern)) {
      const spellings = expandPattern(pattern);
      if (spellings === null) patterned.push({ pattern, word });
      else for (const spelling of spellings) if (!spelled.has(spelling)) spelled.set(spelling, word);
    }
  }
  const patterns = patterned.map(({ pattern }) => `(?:${pattern})${wordBoundary}`);
  const spellings = [...spelled.keys()].sort().reverse();
  const all = spellings.length > 0 ? [...patterns, `(?:${spellings.map(escaped).join('|')})${wordBoundary}`] : patterns;
  if (wordBoundary === '' && patterned.length === 0) return byFirstPairs(spelled, new RegExp(all.join('|'), 'y'));
  const expression = new RegExp(`${wordBoundary}(?:${all.join('|')})`, 'g');
  const marked = new RegExp(patterns.map((pattern) => `${withoutGroups(pattern)}()`).join('|'), 'y');

  /** Which pattern it was is asked only where one of them is known to match: an empty group behind each says so. */
  function patternedWordAt(text: string, at: number): Word {
    marked.lastIndex = at;
    return patterned[marked.exec(text)!.indexOf('', 1) - 1]!.word;
  }

  return (text, from, to) => {
    // Rare words would be looked for far behind the end.
    const words = to < text.length ? text.slice(0, to) : text;
    const found: Found<Word>[] = [];
    expression.lastIndex = from;
    for (let match = expression.exec(words); match; match = expression.exec(words)) {
      const [matched] = match;
      const word = spelled.get(matched) ?? patternedWordAt(words, match.index);
      found.push({ word, start: match.index, end: match.index + matched.length });
      if (matched === '') expression.lastIndex += 1;
    }
    return found;
  };
}

/**
 * Where words are not separated, any character may begin one: a table of the first two characters of all spellings lets
 * most places be passed over without trying the expression, which is matched where it stands.
 */
function byFirstPairs<Word>(spelled: ReadonlyMap<string, Word>, expression: RegExp): WordFinder<Word> {
  const firsts = new Uint8Array(0x10000);
  const pairs = new Uint8Array(0x10000);
  for (const spelling of spelled.keys()) {
    const first = spelling.charCodeAt(0);
    firsts[first] = 1;
    // A spelling of one character goes before every other.
    if (spelling.length === 1) firsts[first] = 2;
    else pairs[pairOf(first, spelling.charCodeAt(1))] = 1;
  }
  return (text, from, to) => {
    const words = to < text.length ? text.slice(0, to) : text;
    const found: Found<Word>[] = [];
    for (let at = from; at < words.length; at += 1) {
      const code = words.charCodeAt(at);
      if (firsts[code] === 0) continue;
      if (firsts[code] === 1 && pairs[pairOf(code, words.charCodeAt(at + 1))] === 0) continue;
      expression.lastIndex = at;
      const spelling = expression.exec(words)?.[0];
      if (spelling === undefined) continue;
      found.push({ word: spelled.get(spelling)!, start: at, end: at + spelling.length });
      at += spelling.length - 1;
    }
    return found;
  };
}

/** Marks that mean something in a pattern, as themselves. */
function escaped(spelling: string): string {
  return spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** "a|b(?:c|d)" → "a", "b(?:c|d)". */
function topLevelAlternatives(pattern: string): readonly string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < pattern.length; i += 1) {
    const character = pattern[i];
    if (character === '\\') i += 1;
    else if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') depth -= 1;
    else if (character === '|' && depth === 0) {
      alternatives.push(pattern.slice(start, i));
      start = i + 1;
    }
  }
  return [...alternatives, pattern.slice(start)];
}

/** The same pattern with its capturing groups made plain ones: only the finder's own groups may count. */
export function withoutGroups(pattern: string): string {
  return pattern.replace(/(?<!\\)\((?!\?)/g, '(?:');
}
