import type { Clause } from '../clauses/clause.ts';
import type { SubjectGrammar } from '../clauses/subject-grammar.ts';
import type { Found } from '../clauses/types.ts';
import type { Draft } from './draft.ts';
import { nearest } from './nearest.ts';

/** Gives the words of the text that say what an item is about; null where they do not say. */
export type SubjectReader = (draft: Draft) => string | null;

/** Stands in the place of every character of a time, so that no phrase runs over one. */
const time = '\u0001';
/** More words than these are no title. */
const longestSearch = 1_200;

/** Makes the reader of one language. */
export function createSubjectReader(grammar: SubjectGrammar): SubjectReader {
  const patterns = new Map(
    Object.entries(grammar.phrases).map(([kind, all]) => [kind, all.map((pattern) => new RegExp(pattern, 'g'))]),
  );
  const end = new RegExp(grammar.end);
  const lead = new RegExp(`^(?:${grammar.lead})`);
  const trail = new RegExp(`(?:${grammar.trail})$`);
  const words = new RegExp(`^(?:${grammar.word}){1,${grammar.longest}}`);

  function tidy(phrase: string): string {
    const cut = end.exec(phrase)?.index ?? phrase.length;
    const whole = phrase.slice(0, cut).replace(lead, '').trim();
    let short = namedOnce(words.exec(whole)?.[0].trim() ?? '');
    for (let before = ''; before !== short; ) {
      before = short;
      short = short.replace(trail, '').replace(/[\s.,，、:：(（“"'-]+$/u, '');
    }
    return balanced(short);
  }

  function phrasesIn(text: string, pattern: RegExp): readonly Found<string>[] {
    const found: Found<string>[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const { 0: all, index, groups } = match;
      if (all === '') pattern.lastIndex += 1;
      const about = groups?.['about'];
      if (about === undefined) continue;
      const word = tidy(about);
      const start = all === about ? index : index + all.length;
      if (word.length >= grammar.shortest) found.push({ word, start, end: start + about.length });
    }
    return found;
  }

  // The items of one clause mostly read the same words.
  let masked: { readonly clause: Clause; readonly text: string } | null = null;
  let last = { text: '', found: new Map<RegExp, readonly Found<string>[]>() };

  return ({ kind, clause, timing }) => {
    if (masked?.clause !== clause) masked = { clause, text: withoutTimes(clause) };
    const text = isUntimed(timing) ? masked.text : without(masked.text, timing, clause.start);
    if (text !== last.text) last = { text, found: new Map() };
    const at = { start: timing.start - clause.start, end: timing.end - clause.start };
    for (const pattern of patterns.get(kind) ?? []) {
      const found = last.found.get(pattern) ?? phrasesIn(text, pattern);
      last.found.set(pattern, found);
      const best = nearest(at, found);
      if (best) return best.word;
    }
    return null;
  };
}

/** The clause with every time made unreadable; words of reporting without any time stay. */
function withoutTimes({ passage, start, end, times }: Clause): string {
  const text = passage.text.slice(start, Math.min(end, start + longestSearch));
  const shown = times.filter(({ meaning }) => 'role' in meaning && !meaning.untimed);
  return shown.reduce((words, each) => without(words, each, start), text);
}

function without(
  words: string,
  { start, end }: { readonly start: number; readonly end: number },
  offset: number,
): string {
  const from = Math.max(0, start - offset);
  const to = Math.min(words.length, end - offset);
  const mask = time.repeat(Math.max(0, to - from));
  return words.startsWith(mask, from) ? words : words.slice(0, from) + mask + words.slice(to);
}

function isUntimed(timing: Draft['timing']): boolean {
  return timing.type === 'standing' && timing.untimed;
}

/** "The UNMISS mandate and the obstructions that UNMISS encounters": what goes on about the same body is left out. */
function namedOnce(phrase: string): string {
  const [first, acronym] = /\b([A-Z]{4,})\b/.exec(phrase) ?? [];
  const again = first ? phrase.indexOf(acronym!, phrase.indexOf(first) + first.length) : -1;
  return again < 0 ? phrase : phrase.slice(0, again).trim();
}

/** A phrase cut inside brackets ends before them. */
function balanced(phrase: string): string {
  const open = phrase.lastIndexOf('(');
  return open > phrase.lastIndexOf(')') ? phrase.slice(0, open).trim() : phrase;
}
