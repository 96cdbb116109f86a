import type { Passage } from '../document/passage.ts';
import type { Act, ActWord, Clause, Found, Lexicon, Opening, TimeMention } from './types.ts';
import { createWordFinder } from './word-finder.ts';

/** Cuts a passage into clauses, one for each verb of decision, and finds the words of the lexicon in them. */
export type ClauseReader = (passage: Passage, times: readonly TimeMention[]) => Clause[];

interface Cut {
  readonly at: number;
  readonly opening: Opening | null;
  /** Where the words after the opener begin. */
  readonly bodyStart: number;
}

/** Acts that are never verbs: what a verb is about. */
const objectActs: readonly Act[] = ['mandate', 'measures', 'authorize', 'event', 'letter', 'extend', 'establish'];

const letter = /\p{L}/u;

/** Makes the clause reader of a language from its words. */
export function createClauseReader(lexicon: Lexicon, wordBoundary: string): ClauseReader {
  const findOpeners = createWordFinder(lexicon.openers, '');
  const findBoundaries = createWordFinder([{ pattern: lexicon.boundary }], '');
  const findActors = createWordFinder(lexicon.actors, wordBoundary);
  const findActs = createWordFinder(lexicon.acts, wordBoundary);
  const findVerbLeads = lexicon.verbLead ? createWordFinder([{ pattern: lexicon.verbLead }], '') : null;
  const findBodies = createWordFinder(lexicon.bodies, wordBoundary);
  const agency = new RegExp(lexicon.agency, 'y');
  const ownAct = new RegExp(lexicon.ownAct, 'y');

  function cutsOf(text: string): Cut[] {
    const openers = findOpeners(text, 0, text.length);
    const boundaries = findBoundaries(text, 0, text.length);
    return [
      { at: 0, opening: null, bodyStart: 0 },
      ...openers.map(({ start, end, word }) => ({ at: start, opening: word.opening, bodyStart: end })),
      ...boundaries.map(({ end }) => ({ at: end, opening: null, bodyStart: end })),
    ].sort((a, b) => a.at - b.at);
  }

  /** A verb that the lexicon does not know is a deed of its own. */
  function verbsOf(text: string, cut: Cut, end: number, acts: readonly Found<ActWord>[]): Found<{ act: Act }>[] {
    if (!findVerbLeads) return acts.filter(({ word }) => !objectActs.includes(word.act));
    return findVerbLeads(text, cut.bodyStart, end).map(({ end: at }) => {
      const known = acts.find(({ start }) => start === at);
      return known
        ? { ...known, word: { act: known.word.act } }
        : { word: { act: 'deed' as const }, start: at, end: at };
    });
  }

  return (passage, times) => {
    const { text } = passage;
    const cuts = cutsOf(text);
    let next = 0;
    return cuts.flatMap((cut, i) => {
      const end = cuts[i + 1]?.at ?? text.length;
      const own: TimeMention[] = [];
      while (next < times.length && times[next]!.coreStart < end) own.push(times[next++]!);
      if (own.length === 0 && !letter.test(text.slice(cut.at, end))) return [];
      const actors = findActors(text, cut.at, end);
      const acts = findActs(text, cut.at, end);
      const bodies = findBodies(text, cut.at, end).map(({ word, start, end }) => ({
        word: { key: word.key ?? text.slice(start, end) },
        start,
        end,
      }));
      const agents = actors.filter((actor) => reaches(agency, text, actor.end, end));
      const isOwn = (cut.opening === 'decide' || cut.opening === 'intend') && reaches(ownAct, text, cut.bodyStart, end);
      const subject = cut.opening === 'request' || cut.opening === 'authorize' ? (actors[0] ?? null) : null;
      const verbs = verbsOf(text, cut, end, acts);
      return [
        {
          passage,
          start: cut.at,
          end,
          opening: cut.opening,
          own: isOwn,
          bodies,
          actors,
          subject,
          agents,
          acts,
          verbs,
          timeFirst: lexicon.timeFirst,
          times: own,
        },
      ];
    });
  };
}

function reaches(pattern: RegExp, text: string, from: number, limit: number): boolean {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match !== null && from + match[0].length <= limit;
}
