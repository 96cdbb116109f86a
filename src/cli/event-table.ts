import type { IsoDate } from '../dates/iso-date.ts';
import { isOverdue } from '../due/next-due.ts';
import type { DatedEvent } from '../events/types.ts';
import { table } from './table.ts';

/** Events as rows; `today` tells what is overdue. */
export function eventTable(events: readonly DatedEvent[], today: IsoDate): string {
  if (events.length === 0) return '';
  const head = ['DATE', 'STATUS', 'KIND', 'BEARER', 'MANDATE', 'RESOLUTION', 'TITLE'];
  const rows = events.map((event) => [
    event.date,
    statusOf(event, today),
    event.kind,
    event.bearer,
    event.mandate ?? '',
    event.resolution,
    event.title.en,
  ]);
  return table([head, ...rows]);
}

/** The status with what matters about it: the document and its lateness, what took its place, or that it is over. */
function statusOf(event: DatedEvent, today: IsoDate): string {
  if (isOverdue(event, today)) return 'overdue';
  if (event.delivery) return `${event.status} ${event.delivery.symbol}${lateness(event.delivery.daysLate)}`;
  if (event.status === 'scheduled') return event.date < today ? 'past' : event.status;
  const cause = event.history.findLast(({ what }) => what === event.status);
  return cause ? `${event.status} by ${cause.by}` : event.status;
}

function lateness(days: number | null): string {
  if (days === null) return '';
  if (days === 0) return ', on time';
  return `, ${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days > 0 ? 'late' : 'early'}`;
}
