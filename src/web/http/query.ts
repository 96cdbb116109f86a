import type { Request } from 'express';
import { type IsoDate, parseIsoDate } from '../../dates/iso-date.ts';
import type { EventFilter } from '../../due/filter-events.ts';
import { MandateCyclesError } from '../../errors.ts';
import { type DisplayLanguage, displayLanguages } from '../../terms/display-languages.ts';

/** The parameters of one request, each with its values: repeated or comma-separated, as the caller likes. */
export type Query = ReadonlyMap<string, readonly string[]>;

export const filterParameters = ['kind', 'bearer', 'mandate'] as const;
const mostValues = 50;
/** What programs add to addresses for their own ends: trackers of clicks, and numbers against caches. */
const tracking = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|nocache|cache|cb|v|ts|t|_|rand)$/i;

/**
 * Reads the part of an address after "?".
 * Throws `option-invalid` for a parameter that is not among `allowed`: to ignore "mandat=X" would answer another question.
 */
export function readQuery(search: string, allowed: readonly string[]): Query {
  const query = new Map<string, string[]>();
  for (const [name, text] of new URLSearchParams(search)) {
    if (tracking.test(name)) continue;
    if (!allowed.includes(name)) {
      const known = allowed.length > 0 ? `known are ${allowed.join(', ')}` : 'this address takes none';
      throw new MandateCyclesError('option-invalid', `unknown parameter ${quoted(name)}; ${known}`, 'query');
    }
    const values = text.split(',').flatMap((value) => value.trim() || []);
    const all = [...(query.get(name) ?? []), ...values];
    if (all.length > mostValues) {
      throw new MandateCyclesError('option-invalid', `more than ${mostValues} values`, name);
    }
    query.set(name, all);
  }
  return query;
}

/** The part of the address after "?". */
export function searchOf(request: Request): string {
  return request.originalUrl.split('?')[1] ?? '';
}

/** The one value of a parameter; null where it is absent or empty. */
export function single(query: Query, name: string): string | null {
  const values = query.get(name) ?? [];
  if (values.length > 1) throw new MandateCyclesError('option-invalid', 'more than one value', name);
  return values[0] ?? null;
}

/** The date in a parameter; null where it is absent. */
export function dateIn(query: Query, name: string): IsoDate | null {
  const text = single(query, name);
  const date = text === null ? null : parseIsoDate(text);
  if (text !== null && date === null) {
    throw new MandateCyclesError('option-invalid', `${quoted(text)} is no date such as 2021-07-15`, name);
  }
  return date;
}

/** The whole number in a parameter; its bounds are checked where it is used. */
export function numberIn(query: Query, name: string, otherwise: number): number {
  const text = single(query, name);
  if (text === null) return otherwise;
  if (!/^\d{1,9}$/.test(text))
    throw new MandateCyclesError('option-invalid', `${quoted(text)} is no whole number`, name);
  return Number(text);
}

/** The parameter's value, which must be one of `choices`; null where it is absent. */
export function choiceIn<Choice extends string>(query: Query, name: string, choices: readonly Choice[]): Choice | null {
  const text = single(query, name);
  const choice = choices.find((known) => known === text) ?? null;
  if (text !== null && choice === null) {
    throw new MandateCyclesError('option-invalid', `${quoted(text)} is none of ${choices.join(', ')}`, name);
  }
  return choice;
}

/** The language in `lang`, also with a script or region ("zh-CN", "en_GB"); null where it is absent. */
export function languageIn(query: Query): DisplayLanguage | null {
  const tag = single(query, 'lang');
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  const language = displayLanguages.find((known) => known === primary);
  return language ?? choiceIn(query, 'lang', displayLanguages);
}

/** One text for all spellings of a question: parameters and values in order, each once, in lower case. */
export function canonical(query: Query): string {
  const parts = [...query].map(([name, values]) => {
    const unique = new Set(values.map((value) => value.toLowerCase()));
    return `${name}=${[...unique].sort().join()}`;
  });
  return parts.sort().join('&');
}

/** The filter in `kind`, `bearer` and `mandate`; values are checked by `filterEvents`. */
export function filterIn(query: Query): EventFilter {
  return { kind: query.get('kind'), bearer: query.get('bearer'), mandate: query.get('mandate') };
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}
