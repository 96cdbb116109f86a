import type { IsoDate } from '../dates/iso-date.ts';
import type { DatedEvent } from '../events/types.ts';

/** When a mandate ends, as far as the events say. */
export interface MandateEnd {
  readonly mandate: string;
  readonly date: IsoDate;
}

/**
 * Gives the end of every mandate that the events know, the latest first (then by name).
 * An expiry that a later resolution superseded says nothing; a mandate all of whose expiries are cancelled ended on
 * the day that the termination became known.
 */
export function mandateEnds(events: readonly DatedEvent[]): readonly MandateEnd[] {
  const standing = new Map<string, IsoDate>();
  const terminated = new Map<string, IsoDate>();
  for (const event of events) {
    if (event.kind !== 'mandate-expiry' || event.mandate === null || event.status === 'superseded') continue;
    const cancelled = event.status === 'cancelled';
    keepLatest(cancelled ? terminated : standing, event.mandate, cancelled ? event.lastModified : event.date);
  }
  return [...new Map([...terminated, ...standing])]
    .map(([mandate, date]) => ({ mandate, date }))
    .sort((a, b) => (a.date === b.date ? (a.mandate < b.mandate ? -1 : 1) : a.date < b.date ? 1 : -1));
}

function keepLatest(ends: Map<string, IsoDate>, mandate: string, date: IsoDate): void {
  const known = ends.get(mandate);
  if (known === undefined || date > known) ends.set(mandate, date);
}
