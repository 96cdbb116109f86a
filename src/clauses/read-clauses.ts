import type { Passage } from '../document/passage.ts';
import type { TimeScanner } from './scan-times.ts';
import type { Clause, Lexicon, Opening, TimeMention } from './types.ts';
import { createWordFinder } from './word-finder.ts';

/** Cuts passages into clauses. */
export type ClauseReader = (passage: Passage) => Clause[];

interface Cut {
  readonly at: number;
  readonly opening: Opening | null;
}

/** Makes the clause reader of a language from its words. */
export function createClauseReader(lexicon: Lexicon, scanTimes: TimeScanner, wordBoundary: string): ClauseReader {
  const findOpeners = createWordFinder(lexicon.openers, '');
  const findBoundaries = createWordFinder([{ pattern: lexicon.boundary }], '');
  const findActors = createWordFinder(lexicon.actors, wordBoundary);
  const findActs = createWordFinder(lexicon.acts, wordBoundary);

  function cutsOf(text: string): Cut[] {
    const openers = findOpeners(text, 0, text.length).map(({ start, word }) => ({ at: start, opening: word.opening }));
    const boundaries = findBoundaries(text, 0, text.length).map(({ end }) => ({ at: end, opening: null }));
    return [{ at: 0, opening: null }, ...openers, ...boundaries].sort((a, b) => a.at - b.at);
  }

  return (passage) => {
    const times = scanTimes(passage.text);
    const cuts = cutsOf(passage.text);
    const clauses: Clause[] = [];
    let next = 0;
    cuts.forEach((cut, i) => {
      const end = cuts[i + 1]?.at ?? passage.text.length;
      if (!/\p{L}/u.test(passage.text.slice(cut.at, end))) return;
      const own: TimeMention[] = [];
      while (next < times.length && times[next]!.coreStart < end) own.push(times[next++]!);
      clauses.push({
        passage,
        start: cut.at,
        end,
        opening: cut.opening,
        actors: findActors(passage.text, cut.at, end),
        acts: findActs(passage.text, cut.at, end),
        times: own,
      });
    });
    return clauses;
  };
}
