import { shownEvents } from '../../calendar/choose-events.ts';
import type { CalendarOptions } from '../../calendar/to-calendar.ts';
import type { DatedEvent } from '../../events/types.ts';
import { csvRow } from '../http/csv-row.ts';

const columns: Readonly<Record<string, (event: DatedEvent, options: CalendarOptions) => string>> = {
  date: ({ date }) => date,
  title: ({ title }, { language }) => title[language],
  kind: ({ kind }) => kind,
  bearer: ({ bearer }) => bearer,
  mandate: ({ mandate }) => mandate ?? '',
  resolution: ({ resolution }) => resolution,
  paragraphs: ({ paragraphs }) => paragraphs.join(' '),
  status: ({ status }) => status,
  delivered: ({ delivery }) => delivery?.symbol ?? '',
  uid: ({ uid }) => uid,
  url: (event, { pageOf }) => pageOf?.(event) ?? '',
};

/**
 * Gives the events of a feed as CSV (RFC 4180), line by line, with a header. The names of columns and codes are the API's, in
 * every language, so that a script reads both.
 */
export function* csvParts(events: readonly DatedEvent[], options: CalendarOptions): Iterable<string> {
  yield csvRow(Object.keys(columns));
  for (const event of shownEvents(events, options.today, options.past)) {
    yield csvRow(Object.values(columns).map((value) => value(event, options)));
  }
}
