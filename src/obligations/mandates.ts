import type { Clause } from '../clauses/clause.ts';
import type { Lexicon } from '../clauses/types.ts';
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
const sampleLength = 6000;

/**
 * Makes the namer for one text. An expert panel goes by its country ("Panel of Experts on South Sudan"): the one that
 * the clause names, else the one that the text's first pages name most.
 */
export function createMandateNamer(lexicon: Lexicon, text: string): MandateNamer {
  let mainCountry: string | null | undefined;
  return ({ kind, bearer, timing, clause, context }) => {
    const clauses = kind === 'mandate-expiry' || kind === 'authorization-expiry' ? [clause, ...context] : [clause];
    for (const each of clauses) {
      const named = bodiesOf(each, bearer);
      const body = each === clause ? nearest(timing, named) : named[0];
      if (body) return body.word.key;
    }
    if (bearer !== 'panel') return null;
    mainCountry ??= mostNamed(lexicon, text);
    return mainCountry && panelName(lexicon, clauses, mainCountry);
  };
}

/** A panel's clause may name the mission that it works beside, and the other way round. */
function bodiesOf(clause: Clause, bearer: Bearer): Clause['bodies'] {
  if (bearer !== 'panel' && bearer !== 'committee') return clause.bodies;
  return clause.bodies.filter((body) =>
    clause.actors.some(({ word, start, end }) => word.bearer === bearer && start <= body.start && end >= body.end),
  );
}

function panelName(lexicon: Lexicon, clauses: readonly Clause[], country: string): string {
  const group = clauses.some(({ passage }) => new RegExp(lexicon.expertPanel).exec(passage.text)?.[1] === 'Group');
  return `${group ? 'Group' : 'Panel'} of Experts on ${country}`;
}

function mostNamed(lexicon: Lexicon, text: string): string | null {
  const expression = new RegExp(lexicon.countries.map(({ pattern }) => `(${pattern})`).join('|'), 'g');
  const counts = new Map<string, number>();
  for (const match of text.slice(0, sampleLength).matchAll(expression)) {
    const country = lexicon.countries[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]!.key!;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
