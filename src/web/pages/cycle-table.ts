import { isWithdrawn } from '../../calendar/choose-events.ts';
import { type IsoDate, isoDate, yearOf } from '../../dates/iso-date.ts';
import { longDate, longMonth } from '../../dates/long-date.ts';
import { addIsoDuration } from '../../dates/period.ts';
import { filterEvents } from '../../due/filter-events.ts';
import { labels } from '../../events/labels.ts';
import { stateOf } from '../../events/state.ts';
import type { DatedEvent } from '../../events/types.ts';
import { dateIn, filterIn, type Query } from '../http/query.ts';
import type { Moment } from '../http/renderings.ts';
import { dueInWords } from '../words/due.ts';
import { homeWords } from '../words/home.ts';
import { eventView, type ViewContext } from './event-view.ts';

const months = 12;

/** One line of the table, in words. */
export type CycleLine = ReturnType<typeof lineOf>;

/** The twelve months that the address asks for, from the month of the day that the page is seen from, and their events. */
export function cycleTable(query: Query, { snapshot, today }: Moment, context: ViewContext) {
  const from = monthOf(dateIn(query, 'from') ?? today);
  const end = addIsoDuration(from, `P${months}M`);
  const to = addIsoDuration(end, '-P1D');
  const events = filterEvents(snapshot.events, { ...filterIn(query), from, to }).filter((event) => !isWithdrawn(event));
  return {
    from,
    to,
    earlier: addIsoDuration(from, `-P${months}M`),
    later: end,
    lines: events.map((event) => lineOf(event, context)),
    months: Array.from({ length: months }, (_, index) => addIsoDuration(from, `P${index}M`)).map((month) => ({
      id: month.slice(0, 7),
      name: longMonth(month, context.language),
    })),
  };
}

function lineOf(event: DatedEvent, context: ViewContext) {
  const { language, today, resolutions } = context;
  const view = eventView(event, context);
  const obligation = resolutions.get(event.resolution)?.obligations.find(({ id }) => id === event.obligations[0]);
  const body = event.mandate === null ? null : context.bodies(event.mandate);
  return {
    ...view,
    month: event.date.slice(0, 7),
    shortDate: longDate(event.date, language),
    region: body?.region ?? ('other' as const),
    regionName: homeWords[language].regions[body?.region ?? 'other'],
    quote: event.citations[0]?.quote ?? '',
    how: obligation?.due.type === 'recurring' ? dueInWords(obligation.due, language) : '',
    state: labels[language].states[stateOf(event, today)],
    document: event.delivery?.symbol ?? '',
  };
}

function monthOf(date: IsoDate): IsoDate {
  return isoDate(yearOf(date), Number(date.slice(5, 7)), 1)!;
}
