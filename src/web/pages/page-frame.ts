import type { IsoDate } from '../../dates/iso-date.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import { pagesOf } from '../http/addresses.ts';
import type { Moment } from '../http/renderings.ts';
import { type Words, words } from '../words/words.ts';
import type { ViewContext } from './event-view.ts';

/** What every page has around its content. */
export interface PageFrame {
  readonly words: Words;
  readonly language: DisplayLanguage;
  readonly base: string;
  /** The page's own path, for the link to the other language. */
  readonly path: string;
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

/** What events are put into words with, on every page of one language. */
export function viewContext({ snapshot, today }: Moment, language: DisplayLanguage, publicUrl: string): ViewContext {
  return {
    language,
    words: words[language],
    today,
    base: baseOf(publicUrl),
    pageOf: pagesOf(snapshot),
    resolutions: new Map(snapshot.resolutions.map((view) => [view.resolution.symbol, view])),
  };
}
