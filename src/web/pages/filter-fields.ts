import { type Region, regions } from '../../bodies/regions.ts';
import type { MandateOverview } from '../../due/mandate-overview.ts';
import { labels } from '../../events/labels.ts';
import { bearers } from '../../terms/bearers.ts';
import { kinds } from '../../terms/kinds.ts';
import { choiceIn, type Query } from '../http/query.ts';
import { type FilterState, filterStates, homeWords } from '../words/home.ts';
import type { ViewContext } from './event-view.ts';

/** The part of the world that the address asks for; null for all. */
export function regionAsked(query: Query): Region | null {
  return choiceIn(query, 'region', regions);
}

/** The states that the address asks for; empty for all. */
export function stateAsked(query: Query): readonly FilterState[] {
  const state = choiceIn(query, 'state', filterStates);
  return state ? [state] : [];
}

/** The choices of the filter form, with what the address has chosen. */
export function filterFields(overviews: readonly MandateOverview[], query: Query, { language, bodies }: ViewContext) {
  const text = homeWords[language];
  const field = (name: keyof typeof text.filterFields, options: readonly (readonly [string, string])[]) => ({
    name,
    label: text.filterFields[name],
    options: options.map(([value, label]) => ({
      value,
      label,
      chosen: query.get(name)?.some((given) => given.toLowerCase() === value.toLowerCase()) ?? false,
    })),
  });
  const named = overviews.map(({ mandate }) => [mandate, bodies(mandate).name] as const);
  return [
    field(
      'mandate',
      named.toSorted(([, a], [, b]) => a.localeCompare(b, language)),
    ),
    field(
      'kind',
      kinds.map((kind) => [kind, labels[language].kinds[kind]] as const),
    ),
    field(
      'bearer',
      bearers.map((bearer) => [bearer, labels[language].bearers[bearer]] as const),
    ),
    field(
      'region',
      regions.map((region) => [region, text.regions[region]] as const),
    ),
    field(
      'state',
      filterStates.map((state) => [state, text.filterStates[state]] as const),
    ),
  ];
}
