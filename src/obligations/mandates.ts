import type { Clause } from '../clauses/clause.ts';
import type { BodyName, Found, Lexicon } from '../clauses/types.ts';
import { createWordFinder } from '../clauses/word-finder.ts';
import { nearest } from './nearest.ts';
import type { Timing } from './timings.ts';
import type { Bearer, Kind } from './types.ts';

/** Finds the key of the body that an item belongs to. */
export type MandateNamer = (item: {
  readonly kind: Kind;
  readonly bearer: Bearer;
  readonly timing: Timing;
  readonly clause: Clause;
  readonly context: readonly Clause[];
}) => string | null;

/** A preamble of this length names the country that the text is about many times. */
const sampleLength = 3000;

/** The one panel that the Council calls a group. */
const groups: Readonly<Record<string, string>> = {
  'the Democratic Republic of the Congo': 'Group of Experts on the Democratic Republic of the Congo',
};

/**
 * Makes the namers of a language, one for each text. An expert panel goes by its country ("Panel of Experts on South
 * Sudan"): the one that the text's first pages name most.
 */
export function createMandateNamers(lexicon: Lexicon, wordBoundary: string): (text: string) => MandateNamer {
  const findCountries = createWordFinder(lexicon.countries, wordBoundary);
  return (text) => {
    let panel: string | null | undefined;
    return ({ kind, bearer, timing, clause, context }) => {
      const clauses = kind === 'mandate-expiry' || kind === 'authorization-expiry' ? [clause, ...context] : [clause];
      for (const each of clauses) {
        const named = bodiesOf(each, bearer);
        const body = each === clause ? nearest(timing, named) : named[0];
        if (body) return body.word.key;
      }
      if (bearer !== 'panel') return null;
      panel ??= panelOf(findCountries(text.slice(0, sampleLength), 0, sampleLength));
      return panel;
    };
  };
}

/** A panel's clause may name the mission that it works beside, and the other way round. */
function bodiesOf(clause: Clause, bearer: Bearer): Clause['bodies'] {
  if (bearer !== 'panel' && bearer !== 'committee') return clause.bodies;
  return clause.bodies.filter((body) =>
    clause.actors.some(({ word, start, end }) => word.bearer === bearer && start <= body.start && end >= body.end),
  );
}

function panelOf(countries: readonly Found<BodyName>[]): string | null {
  const counts = Map.groupBy(countries, ({ word }) => word.key);
  const [most] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  const country = most?.[0] ?? null;
  return country && (groups[country] ?? `Panel of Experts on ${country}`);
}
