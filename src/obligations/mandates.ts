import type { Clause } from '../clauses/clause.ts';
import type { BodyName, Found, Lexicon } from '../clauses/types.ts';
import { createWordFinder } from '../clauses/word-finder.ts';
import type { Bearer } from '../terms/bearers.ts';
import type { Kind } from '../terms/kinds.ts';
import { nearest } from './nearest.ts';
import type { Timing } from './timings.ts';

/** Finds the key of the body that an item belongs to. */
export type MandateNamer = (item: {
  readonly kind: Kind;
  readonly bearer: Bearer;
  readonly timing: Timing;
  readonly clause: Clause;
  readonly context: readonly Clause[];
}) => string | null;

/** So much of a preamble names the country that the text is about many times; a regime is named less often. */
const countrySample = 4500;
const regimeSample = 6000;

/** The one panel that the Council calls a group. */
const groups: Readonly<Record<string, string>> = {
  'the Democratic Republic of the Congo': 'Group of Experts on the Democratic Republic of the Congo',
};

/** The team that serves two committees, with a mandate from each: its key where the text is about the other one. */
const shared: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Monitoring Team': { Taliban: 'Monitoring Team on the Taliban' },
};

/**
 * Makes the namers of a language, one for each text. An expert panel goes by its country ("Panel of Experts on South
 * Sudan"): the one that the text's first pages name most.
 */
export function createMandateNamers(lexicon: Lexicon, wordBoundary: string): (text: string) => MandateNamer {
  const findCountries = createWordFinder(lexicon.countries, wordBoundary);
  const findRegimes = createWordFinder(lexicon.regimes, wordBoundary);
  const findTeams = createWordFinder(
    lexicon.bodies.filter(({ key }) => key !== null && key in shared),
    wordBoundary,
  );
  return (text) => {
    let panel: string | null | undefined;
    let regime: string | null | undefined;

    function regimeOf(): string | null {
      if (regime === undefined) regime = oftenNamed(findRegimes(text, 0, regimeSample));
      return regime;
    }

    function keyOf(key: string): string {
      return shared[key]?.[regimeOf() ?? ''] ?? key;
    }

    /** The experts that a text is about, where a clause names none of them. */
    function expertsOf(): string | null {
      const teams = findTeams(text, 0, text.length);
      const team = regimeOf() && oftenNamed(teams);
      return team ? keyOf(team) : panelOf(oftenNamed(findCountries(text, 0, countrySample)));
    }

    return ({ kind, bearer, timing, clause, context }) => {
      const clauses = kind === 'mandate-expiry' || kind === 'authorization-expiry' ? [clause, ...context] : [clause];
      for (const each of clauses) {
        const named = bodiesOf(each, bearer);
        const body = each === clause ? nearest(timing, named) : named[0];
        if (body) return keyOf(body.word.key);
      }
      if (bearer !== 'panel') return null;
      if (panel === undefined) panel = expertsOf();
      return panel ?? panelOf(mostNamed(findCountries(clause.passage.text, clause.start, clause.end)));
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

function panelOf(country: string | null): string | null {
  return country && (groups[country] ?? `Panel of Experts on ${country}`);
}

/** What is named only once is mentioned in passing. */
function oftenNamed(names: readonly Found<BodyName>[]): string | null {
  return names.length > 1 ? mostNamed(names) : null;
}

function mostNamed(names: readonly Found<BodyName>[]): string | null {
  const counts = Map.groupBy(names, ({ word }) => word.key);
  const [most] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? null;
}
