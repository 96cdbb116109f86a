import type { IsoDate } from '../../dates/iso-date.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import { pagesOf } from '../http/addresses.ts';
import { dateIn, type Query } from '../http/query.ts';
import type { Moment } from '../http/renderings.ts';
import { type Words, words } from '../words/words.ts';
import { bodyView } from './body-view.ts';
import type { ViewContext } from './event-view.ts';

/** What every page has around its content. */
export interface PageFrame {
  readonly words: Words;
  readonly language: DisplayLanguage;
  readonly base: string;
  /** The page's own path and what its address asks besides the language, for the link to the other language. */
  readonly path: string;
  readonly query?: string;
  readonly title: string;
  readonly description: string;
  /** The feed of what the page shows; null where there is none. */
  readonly feed: string | null;
  readonly knownOn: IsoDate | null;
}

/** The path in front of every address: "/mandates" where the service is published as https://example.org/mandates. */
export function baseOf(publicUrl: string): string {
  return new URL(publicUrl).pathname.replace(/\/$/, '');
}

/** The days that a page is seen from, for the addresses on it: "&asOf=2021-12-30"; empty for today. */
export function daysOf(query: Query): string {
  return ['asOf', 'knownOn'].map((name) => dateIn(query, name) && `&${name}=${dateIn(query, name)}`).join('');
}

/** What events are put into words with, on every page of one language. */
export function viewContext(
  { snapshot, today }: Moment,
  language: DisplayLanguage,
  publicUrl: string,
  days = '',
): ViewContext {
  return {
    language,
    words: words[language],
    today,
    base: baseOf(publicUrl),
    pageOf: pagesOf(snapshot),
    days,
    bodies: (mandate) => bodyView(mandate, language),
    resolutions: new Map(snapshot.resolutions.map((view) => [view.resolution.symbol, view])),
  };
}
