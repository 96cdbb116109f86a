import type { IsoDate } from '../dates/iso-date.ts';
import { stateOf } from '../events/state.ts';
import type { DatedEvent } from '../events/types.ts';
import { table } from './table.ts';

/** Events as rows; the states are those of `today`. */
export function eventTable(events: readonly DatedEvent[], today: IsoDate): string {
  if (events.length === 0) return '';
  const head = ['DATE', 'STATE', 'KIND', 'BEARER', 'MANDATE', 'RESOLUTION', 'TITLE'];
  const rows = events.map((event) => [
    event.date,
    stateText(event, today),
    event.kind,
    event.bearer,
    event.mandate ?? '',
    event.resolution,
    event.title.en,
  ]);
  return table([head, ...rows]);
}

/** The state with what matters about it: the document and its lateness, or what took its place. */
function stateText(event: DatedEvent, today: IsoDate): string {
  const state = stateOf(event, today);
  if (event.delivery && state !== 'overdue') {
    return `${event.status} ${event.delivery.symbol}${lateness(event.delivery.daysLate)}`;
  }
  const cause = event.history.findLast(({ what }) => what === state);
  return cause ? `${state} by ${cause.by}` : state;
}

function lateness(days: number | null): string {
  if (days === null) return '';
  if (days === 0) return ', on time';
  return `, ${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days > 0 ? 'late' : 'early'}`;
}
