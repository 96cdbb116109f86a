import type { RequestHandler } from 'express';
import type { App, ResolutionView } from '../../app/contract.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { eventJson } from '../../due/event-json.ts';
import { filterEvents } from '../../due/filter-events.ts';
import { defaultCount, knownOnFor, nextDue } from '../../due/next-due.ts';
import { joinedInSlices } from '../../slices.ts';
import { findResolution } from '../http/find-resolution.ts';
import {
  canonical,
  dateIn,
  filterIn,
  filterParameters,
  languageIn,
  numberIn,
  type Query,
  readQuery,
  searchOf,
} from '../http/query.ts';
import { finish, send } from '../http/rendering.ts';
import type { Renderings } from '../http/renderings.ts';

const json = { contentType: 'application/json; charset=utf-8', cacheControl: 'no-cache' };

/** What the address asks for. */
interface Question {
  readonly query: Query;
  readonly today: IsoDate;
  readonly slug: string;
}

/** Answers the calendar as data. Every answer is made once for each change of what is known, like a page. */
export function apiHandlers(app: App, renderings: Renderings) {
  const answer = (parameters: readonly string[], make: (question: Question) => Promise<object>): RequestHandler => {
    return async (request, response) => {
      const slug = String(request.params['slug'] ?? '');
      const query = readQuery(searchOf(request), parameters);
      const rendering = await renderings.get(`api ${request.path} ${canonical(query)}`, async ({ today }) =>
        finish(await joinedInSlices(jsonParts(await make({ query, today, slug }))), json),
      );
      send(request, response, rendering);
    };
  };
  return {
    next: answer([...filterParameters, 'asOf', 'knownOn', 'count', 'offset', 'lang'], async ({ query, today }) => {
      const asOf = dateIn(query, 'asOf') ?? today;
      const knownOn = earlier(dateIn(query, 'knownOn') ?? knownOnFor(asOf, today), today);
      const language = languageIn(query) ?? 'en';
      const count = numberIn(query, 'count', defaultCount);
      const { events } = await app.snapshot(knownOn);
      const offset = numberIn(query, 'offset', 0);
      const due = nextDue(events, { asOf, knownOn, count, offset, filter: filterIn(query), language });
      const print = (list: typeof events) => list.map((event) => eventJson(event, language, asOf));
      return { ...due, next: print(due.next), overdue: print(due.overdue) };
    }),
    events: answer([...filterParameters, 'from', 'to', 'knownOn', 'lang'], async ({ query, today }) => {
      const language = languageIn(query) ?? 'en';
      const window = { from: dateIn(query, 'from') ?? undefined, to: dateIn(query, 'to') ?? undefined };
      const knownOn = knownOnIn(query, today);
      const { events } = await app.snapshot(knownOn);
      const matching = filterEvents(events, { ...filterIn(query), ...window });
      return matching.map((event) => eventJson(event, language, knownOn));
    }),
    resolutions: answer(['knownOn'], async ({ query, today }) => {
      const { resolutions, events } = await app.snapshot(knownOnIn(query, today));
      const eventsOf = Map.groupBy(events, ({ resolution }) => resolution);
      return resolutions.map((view) => resolutionEntry(view, eventsOf.get(view.resolution.symbol)?.length ?? 0));
    }),
    resolution: answer(['knownOn', 'lang'], async ({ query, today, slug }) => {
      const language = languageIn(query) ?? 'en';
      const snapshot = await app.snapshot(knownOnIn(query, today));
      const view = findResolution(snapshot, slug);
      const own = snapshot.events.filter((event) => event.resolution === view.resolution.symbol);
      const { texts: _, ...data } = view;
      return { ...data, events: own.map((event) => eventJson(event, language, snapshot.knownOn)) };
    }),
  };
}

/** JSON in parts, on one line: lists, which may be long, item by item. */
function* jsonParts(value: object): Iterable<string> {
  if (Array.isArray(value)) yield* listParts(value);
  else {
    let divider = '{';
    for (const [name, one] of Object.entries(value).filter(([, each]) => each !== undefined)) {
      yield `${divider}${JSON.stringify(name)}:`;
      if (Array.isArray(one)) yield* listParts(one);
      else yield JSON.stringify(one);
      divider = ',';
    }
    yield '}';
  }
  yield '\n';
}

function* listParts(items: readonly unknown[]): Iterable<string> {
  yield '[';
  for (const [index, item] of items.entries()) yield (index > 0 ? ',' : '') + JSON.stringify(item);
  yield ']';
}

/** The day whose knowledge is asked for; nobody knows more than today. */
function knownOnIn(query: Query, today: IsoDate): IsoDate {
  return earlier(dateIn(query, 'knownOn') ?? today, today);
}

function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

function resolutionEntry({ slug, resolution, review, mandateActs, obligations }: ResolutionView, events: number) {
  return {
    slug,
    ...resolution,
    mandates: [...new Set(mandateActs.map(({ mandate }) => mandate))],
    review,
    events,
    undated: obligations.filter(({ dates }) => dates.length === 0).length,
  };
}
