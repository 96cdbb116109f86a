import type { IsoDate } from '../dates/iso-date.ts';
import type { Kind } from '../terms/kinds.ts';
import type { DatedEvent } from './types.ts';

export const eventStates = [
  'upcoming',
  'today',
  'submitted',
  'overdue',
  'unrecorded',
  'past',
  'ended',
  'lapsed',
  'superseded',
  'cancelled',
] as const;
/** Where an event stands as of a day: what is known of it, and no more. */
export type EventState = (typeof eventStates)[number];

/** Kinds whose delivery leaves a document: only these can be overdue. */
const delivered: ReadonlySet<Kind> = new Set(['report', 'letter', 'briefing']);
const ends: ReadonlySet<Kind> = new Set(['mandate-expiry', 'authorization-expiry', 'measures-expiry']);

/** True for the end of a mandate, an authorization or measures. */
export function isEnd({ kind }: Pick<DatedEvent, 'kind'>): boolean {
  return ends.has(kind);
}

/**
 * Gives the state of an event as of a day. Due that day is not overdue. After its day, an end is `ended` only where
 * that is confirmed, else it has `lapsed`; a document is `overdue` only where deliveries are being recorded, else it is
 * `unrecorded`; all else (a happening, a start, an act of others, what only goes along with another item) is `past`.
 */
export function stateOf(event: DatedEvent, asOf: IsoDate): EventState {
  if (event.status !== 'scheduled') return event.status;
  if (event.date >= asOf) return event.date === asOf ? 'today' : 'upcoming';
  if (isEnd(event)) return event.endConfirmed ? 'ended' : 'lapsed';
  if (!delivered.has(event.kind) || event.alignedWith !== undefined) return 'past';
  return event.deliveriesRecorded ? 'overdue' : 'unrecorded';
}

/** True where the event was owed before `asOf`, deliveries are being recorded, and none is. */
export function isOverdue(event: DatedEvent, asOf: IsoDate): boolean {
  return stateOf(event, asOf) === 'overdue';
}
