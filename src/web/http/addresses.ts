import type { Snapshot } from '../../app/contract.ts';
import type { DatedEvent } from '../../events/types.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';

/** "/resolutions/S-RES-2584-2021", or the home page for a resolution that has no page. */
export function pagesOf(snapshot: Snapshot): (symbol: string) => string {
  const slugs = new Map(snapshot.resolutions.map(({ resolution, slug }) => [resolution.symbol, slug]));
  return (symbol) => {
    const slug = slugs.get(symbol);
    return slug === undefined ? '/' : `/resolutions/${slug}`;
  };
}

/** A text as part of an address; half a surrogate pair, which has no encoding, becomes U+FFFD. */
export function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** The address of an event on its resolution's page, with the event's row as the fragment. */
export function eventAddress(
  publicUrl: string,
  pageOf: (symbol: string) => string,
  language: DisplayLanguage,
): (event: DatedEvent) => string {
  return (event) => `${publicUrl}${pageOf(event.resolution)}?lang=${language}#${encoded(event.uid)}`;
}

/** How calendar programs subscribe to a feed. */
export interface SubscribeLinks {
  readonly https: string;
  /** Apple and most desktop programs. */
  readonly webcal: string;
  /** Null where the service has no public address: these two fetch the feed from their own machines. */
  readonly google: string | null;
  readonly outlook: string | null;
}

/** Gives the links for a feed ("/calendar.ics?lang=en") that a calendar program shows under `name`. */
export function subscribeLinks(publicUrl: string, feed: string, name: string): SubscribeLinks {
  const https = publicUrl + feed;
  const webcal = https.replace(/^https?:/, 'webcal:');
  const reachable = !isLocal(new URL(publicUrl).hostname);
  const query = `url=${encoded(https)}&name=${encoded(name)}`;
  return {
    https,
    webcal,
    google: reachable ? `https://calendar.google.com/calendar/r?cid=${encoded(webcal)}` : null,
    outlook: reachable ? `https://outlook.office.com/calendar/0/addfromweb?${query}` : null,
  };
}

function isLocal(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host.startsWith('127.') ||
    host === '[::1]' ||
    host === '0.0.0.0'
  );
}

/** Where the United Nations publish a document: "https://docs.un.org/en/S/RES/2584(2021)"; null for what is no symbol. */
export function documentAddress(symbol: string, language: DisplayLanguage): string | null {
  if (!/^[SAE]\/[\w./()-]+(?: \(\d{4}\))?$/.test(symbol)) return null;
  return `https://docs.un.org/${language}/${symbol.replace(' ', '')}`;
}
