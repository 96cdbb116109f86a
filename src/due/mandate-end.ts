import type { IsoDate } from '../dates/iso-date.ts';
import type { DatedEvent } from '../events/types.ts';
import { withdrawnOn } from '../events/withdrawn-on.ts';

/** When a mandate ends, as far as the events say. */
export interface MandateEnd {
  readonly mandate: string;
  readonly date: IsoDate;
  /** `lapsed`: that day has passed, and no text at hand says what became of the mandate. */
  readonly state: 'running' | 'ended' | 'lapsed';
}

/**
 * Gives the end of every mandate that the events know as of a day, the latest first (then by name).
 * An expiry that a later resolution superseded says nothing; a mandate all of whose expiries are cancelled ended on
 * the day that the termination became known.
 */
export function mandateEnds(events: readonly DatedEvent[], asOf: IsoDate): readonly MandateEnd[] {
  const standing = new Map<string, MandateEnd>();
  const terminated = new Map<string, MandateEnd>();
  for (const event of events) {
    const { mandate } = event;
    if (event.kind !== 'mandate-expiry' || mandate === null || event.status === 'superseded') continue;
    if (event.status === 'cancelled') {
      keepLatest(terminated, { mandate, date: withdrawnOn(event), state: 'ended' });
      continue;
    }
    const { date } = event;
    const state = date >= asOf ? 'running' : event.endConfirmed ? 'ended' : 'lapsed';
    keepLatest(standing, { mandate, date, state });
  }
  return [...new Map([...terminated, ...standing]).values()].sort((a, b) =>
    a.date === b.date ? (a.mandate < b.mandate ? -1 : 1) : a.date < b.date ? 1 : -1,
  );
}

function keepLatest(ends: Map<string, MandateEnd>, end: MandateEnd): void {
  const known = ends.get(end.mandate);
  if (known === undefined || end.date > known.date) ends.set(end.mandate, end);
}
