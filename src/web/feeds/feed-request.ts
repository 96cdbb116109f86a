import { MandateCyclesError } from '../../errors.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import {
  canonical,
  choiceIn,
  type filterIn,
  filterParameters,
  languageIn,
  type Query,
  readQuery,
  single,
} from '../http/query.ts';

export const feedFormats = ['ics', 'json', 'csv', 'atom'] as const;
export type FeedFormat = (typeof feedFormats)[number];

const address = /^\/(calendar|resolutions\/([^/?]{1,80}))\.(ics|json|csv|atom)(\/*)(?:\?(.*))?$/i;
const parameters = [...filterParameters, 'lang', 'alarms', 'past', 'milestones'];

/** What an address asks of a feed. */
export interface FeedRequest {
  readonly format: FeedFormat;
  /** The resolution's part of the address, as it was typed; null for the calendar of all mandates. */
  readonly slug: string | null;
  readonly query: Query;
  readonly language: DisplayLanguage;
  readonly alarms: boolean;
  readonly past: boolean;
  /** The office whose milestones are added; null for none. */
  readonly milestones: string | null;
  /** The same for all spellings of one question. */
  readonly key: string;
  /** The address without what is wrong with its spelling, where something is: to be asked instead. */
  readonly redirect: string | null;
  /** The plain address. */
  readonly address: string;
}

/** Whether an address is a feed's, however it is spelled. */
export function isFeedAddress(url: string): boolean {
  return address.test(url);
}

/** Reads such an address. @throws MandateCyclesError `option-invalid` for an unknown parameter or value. */
export function readFeedRequest(url: string): FeedRequest {
  const match = address.exec(url);
  if (!match) throw new MandateCyclesError('not-found', 'there is nothing at this address', url.slice(0, 200));
  const [, path = '', typedSlug, ending = '', slashes, search = ''] = match;
  const format = ending.toLowerCase() as FeedFormat;
  const slug = typedSlug === undefined ? null : decoded(typedSlug);
  const query = readQuery(search, parameters);
  const language = languageIn(query) ?? 'en';
  const alarms = choiceIn(query, 'alarms', ['0', '1']) === '1';
  const past = choiceIn(query, 'past', ['all']) !== null;
  const milestones = single(query, 'milestones');
  const filter = canonical(new Map(filterParameters.flatMap((name) => pair(query, name))));
  const isPlain = slashes === '' && ending === format && (slug !== null || path === 'calendar');
  const plainPath = slug === null ? '/calendar' : `/resolutions/${encodeURIComponent(slug)}`;
  const plain = `${plainPath}.${format}${search ? `?${search}` : ''}`;
  return {
    format,
    slug,
    query,
    language,
    alarms,
    past,
    milestones,
    key: ['feed', format, slug, language, alarms, past, milestones ?? '', filter].join(' '),
    redirect: isPlain ? null : plain,
    address: plain,
  };
}

function pair(
  query: Query,
  name: keyof ReturnType<typeof filterIn>,
): readonly (readonly [string, readonly string[]])[] {
  const values = query.get(name);
  return values ? [[name, values]] : [];
}

/** A slug with a broken escape is no slug, and stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
