import type { IncomingMessage, ServerResponse } from 'node:http';
import { type CalendarOptions, calendarParts } from '../../calendar/to-calendar.ts';
import { filterEvents } from '../../due/filter-events.ts';
import { withMilestones } from '../../events/milestones.ts';
import type { DatedEvent } from '../../events/types.ts';
import { joinedInSlices } from '../../slices.ts';
import { eventAddress, pagesOf } from '../http/addresses.ts';
import { findResolution } from '../http/find-resolution.ts';
import { filterIn } from '../http/query.ts';
import { finish, type Rendering, send } from '../http/rendering.ts';
import type { Moment, Renderings } from '../http/renderings.ts';
import { securityHeaders } from '../http/security-headers.ts';
import { words } from '../words/words.ts';
import { atomParts } from './atom.ts';
import { csvParts } from './csv.ts';
import { type FeedFormat, type FeedRequest, isFeedAddress, readFeedRequest } from './feed-request.ts';
import { jcalParts } from './jcal.ts';

const contentTypes: Readonly<Record<FeedFormat, string>> = {
  ics: 'text/calendar; charset=utf-8',
  json: 'application/calendar+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  atom: 'application/atom+xml; charset=utf-8',
};
const cacheControl = 'public, max-age=900';

/** Gives a feed in parts. */
type Write = (events: readonly DatedEvent[], options: CalendarOptions, feedUrl: string) => Iterable<string>;
const writers: Readonly<Record<FeedFormat, Write>> = {
  ics: calendarParts,
  json: jcalParts,
  csv: csvParts,
  atom: atomParts,
};

/** True for the requests that `sendFeed` answers. */
export function isFeedRequest({ method, url }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && isFeedAddress(url ?? '');
}

/**
 * Answers `/calendar.ics` and `/resolutions/SLUG.ics`, and the same as jCal, CSV and Atom. Feeds are most of the traffic
 * (every subscriber, several times a day), so they are served before express and its middleware, straight from the
 * finished bytes. Another spelling of such an address leads to the plain one.
 * Throws for an unknown resolution, parameter or filter value.
 */
export async function sendFeed(
  request: IncomingMessage,
  response: ServerResponse,
  renderings: Renderings,
  publicUrl: string,
): Promise<void> {
  const url = request.url ?? '';
  const asked = readFeedRequest(url);
  if (asked.redirect !== null) {
    response.writeHead(301, { ...securityHeaders, Location: asked.redirect }).end();
    return;
  }
  send(request, response, await renderings.get(asked.key, (moment) => renderFeed(asked, moment, publicUrl), url));
}

async function renderFeed(asked: FeedRequest, moment: Moment, publicUrl: string): Promise<Rendering> {
  const { snapshot, today, since } = moment;
  const { format, slug, query, language } = asked;
  const matching = filterEvents(snapshot.events, filterIn(query));
  const symbol = slug === null ? null : findResolution(snapshot, slug).resolution.symbol;
  const shown = symbol === null ? matching : matching.filter((event) => event.resolution === symbol);
  const events = withMilestones(shown, snapshot.milestones, asked.milestones);
  const options = {
    language,
    name: words[language].feedName(symbol ?? query.get('mandate')?.join(', ') ?? null),
    mandateName: words[language].mandateName,
    today,
    // A resolution's own feed is small and about that text: it keeps its whole life, however long past.
    past: asked.past || symbol !== null,
    alarms: asked.alarms,
    pageOf: eventAddress(publicUrl, pagesOf(snapshot), language),
  };
  const content = await joinedInSlices(writers[format](events, options, `${publicUrl}${asked.address}`));
  return finish(content, { contentType: contentTypes[format], cacheControl, lastModified: since });
}
