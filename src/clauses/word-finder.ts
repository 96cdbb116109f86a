import { expandPattern, spellingsBetweenLooks } from './expand-pattern.ts';
import type { Found } from './types.ts';
import { type WordList, WordTable } from './word-table.ts';

/** Finds the words of a list in the characters `from` to `to` of a text. */
export type WordFinder<Word> = (text: string, from: number, to: number) => Found<Word>[];

/**
 * Makes a finder that goes through a text once. Words that can be spelled out become one sorted alternation, which a
 * regular expression engine walks as a tree of letters; the others stand before it. Where several begin at one place,
 * a pattern wins over a spelling, a longer spelling over a shorter one, and an earlier pattern over a later one. Of the
 * very same letters a spelling wins, unless the pattern spells them out as well and looks for something around them.
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

/** A list of names is long, and is looked for in clauses as well as in whole texts: its finder is made once. */
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
  // Where words are not separated, any character may begin one, and an expression would be tried at nearly all places.
  const table = wordBoundary === '' && spelled.size > fewSpellings ? WordTable.of({ patterned, spelled }) : null;
  return table ? (text, from, to) => table.find(text, from, to) : byExpression({ patterned, spelled }, wordBoundary);
}

/** An expression engine finds a few marks faster than a table does. */
const fewSpellings = 20;

function byExpression<Word>({ patterned, spelled }: WordList<Word>, wordBoundary: string): WordFinder<Word> {
  const patterns = patterned.map(({ pattern }) => `(?:${pattern})${wordBoundary}`);
  const spellings = [...spelled.keys()].sort().reverse();
  const all = spellings.length > 0 ? [...patterns, `(?:${spellings.map(escaped).join('|')})${wordBoundary}`] : patterns;
  const expression = new RegExp(`${wordBoundary}(?:${all.join('|')})`, 'g');
  // "keep" alone, and "keep" that is looked for before other words.
  const contested = new Set(patterned.flatMap(({ pattern }) => spellingsBetweenLooks(pattern) ?? []));
  const marked = new RegExp(patterns.map((pattern) => `${withoutGroups(pattern)}()`).join('|'), 'y');

  /** Which pattern it was is asked only where one of them is known to match: an empty group behind each says so. */
  function patternedWordAt(text: string, at: number): Word | null {
    marked.lastIndex = at;
    const match = marked.exec(text);
    return match && patterned[match.indexOf('', 1) - 1]!.word;
  }

  function wordAt(text: string, at: number, matched: string): Word {
    const word = contested.has(matched) ? patternedWordAt(text, at) : null;
    return word ?? spelled.get(matched) ?? patternedWordAt(text, at)!;
  }

  return (text, from, to) => {
    // Rare words would be looked for far behind the end.
    const words = to < text.length ? text.slice(0, to) : text;
    const found: Found<Word>[] = [];
    expression.lastIndex = from;
    for (let match = expression.exec(words); match; match = expression.exec(words)) {
      const [matched] = match;
      found.push({ word: wordAt(words, match.index, matched), start: match.index, end: match.index + matched.length });
      if (matched === '') expression.lastIndex += 1;
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
