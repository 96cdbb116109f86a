import { type Region, regions } from '../../bodies/regions.ts';
import type { MandateOverview } from '../../due/mandate-overview.ts';
import { labels } from '../../events/labels.ts';
import { bearers } from '../../terms/bearers.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import { kinds } from '../../terms/kinds.ts';
import { choiceIn, dateIn, type Query } from '../http/query.ts';
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

/** One choice of the filter form: its options with their names, and which of them the address has chosen. */
export function field(
  name: string,
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  query: Query,
) {
  const isChosen = (value: string) =>
    query.get(name)?.some((given) => given.toLowerCase() === value.toLowerCase()) ?? false;
  return { name, label, options: options.map(([value, text]) => ({ value, label: text, chosen: isChosen(value) })) };
}

/** What every page of mandates and their dates is narrowed by. */
export function filterFields(overviews: readonly MandateOverview[], query: Query, { language, bodies }: ViewContext) {
  const { filterFields: names, regions: regionNames } = homeWords[language];
  const { kinds: kindNames, bearers: bearerNames } = labels[language];
  const mandates = overviews.map(({ mandate }) => [mandate, bodies(mandate).name] as const);
  return [
    field(
      'mandate',
      names.mandate,
      mandates.toSorted(([, a], [, b]) => a.localeCompare(b, language)),
      query,
    ),
    field('kind', names.kind, optionsOf(kinds, kindNames), query),
    field('bearer', names.bearer, optionsOf(bearers, bearerNames), query),
    field('region', names.region, optionsOf(regions, regionNames), query),
  ];
}

/** What an overview of mandates is narrowed by besides. */
export function stateField(query: Query, language: DisplayLanguage) {
  const { filterFields: names, filterStates: stateNames } = homeWords[language];
  return field('state', names.state, optionsOf(filterStates, stateNames), query);
}

/** The days that a page is seen from. */
export function dayFields(query: Query, language: DisplayLanguage) {
  return (['asOf', 'knownOn'] as const).map((name) => ({
    name,
    label: homeWords[language][name],
    value: dateIn(query, name) ?? '',
  }));
}

export function optionsOf<Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>) {
  return values.map((value) => [value, names[value]] as const);
}
