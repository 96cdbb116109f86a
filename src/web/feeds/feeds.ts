import type { IncomingMessage, ServerResponse } from 'node:http';
import { toCalendar } from '../../calendar/to-calendar.ts';
import { filterEvents } from '../../due/filter-events.ts';
import { eventAddress, pagesOf } from '../http/addresses.ts';
import { findResolution } from '../http/find-resolution.ts';
import { choiceIn, filterIn, filterParameters, languageIn, readQuery } from '../http/query.ts';
import { finish, type Rendering, send } from '../http/rendering.ts';
import type { Moment, Renderings } from '../http/renderings.ts';
import { words } from '../words/words.ts';

const feedPath = /^\/(?:calendar|resolutions\/([\w-]{1,64}))\.ics(?:\?|$)/;
const parameters = [...filterParameters, 'lang', 'alarms', 'past'];
const kind = { contentType: 'text/calendar; charset=utf-8', cacheControl: 'public, max-age=900' };

/** True for the requests that `sendFeed` answers. */
export function isFeedRequest({ method, url }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && feedPath.test(url ?? '');
}

/**
 * Answers `/calendar.ics` and `/resolutions/SLUG.ics`. Feeds are most of the traffic (every subscriber, several times
 * a day), so they are served before express and its middleware, straight from the finished bytes.
 * Throws for an unknown resolution, parameter or filter value.
 */
export async function sendFeed(
  request: IncomingMessage,
  response: ServerResponse,
  renderings: Renderings,
  publicUrl: string,
): Promise<void> {
  const url = request.url ?? '';
  send(request, response, await renderings.get(`feed ${url}`, (moment) => renderFeed(url, moment, publicUrl)));
}

function renderFeed(url: string, { snapshot, today }: Moment, publicUrl: string): Rendering {
  const slug = feedPath.exec(url)?.[1] ?? null;
  const query = readQuery(url.split('?')[1] ?? '', parameters);
  const language = languageIn(query) ?? 'en';
  const pageOf = pagesOf(snapshot);
  const matching = filterEvents(snapshot.events, filterIn(query));
  const symbol = slug === null ? null : findResolution(snapshot, slug).resolution.symbol;
  const events = symbol === null ? matching : matching.filter((event) => event.resolution === symbol);
  const content = toCalendar(events, {
    language,
    name: words[language].feedName(symbol ?? query.get('mandate')?.join(', ') ?? null),
    today,
    // A resolution's own feed is small and about that text: it keeps its whole life, however long past.
    past: choiceIn(query, 'past', ['all']) !== null || symbol !== null,
    alarms: choiceIn(query, 'alarms', ['0', '1']) === '1',
    pageOf: eventAddress(publicUrl, pageOf, language),
  });
  return finish(content, kind);
}
