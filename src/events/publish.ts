import type { IsoDate } from '../dates/iso-date.ts';
import { addIsoDuration } from '../dates/period.ts';
import { remark } from '../terms/remarks.ts';
import { canonical } from './compare-duties.ts';
import { compareText } from './resolution-order.ts';
import type { DatedEvent } from './types.ts';

/** What subscribers last saw of an event. `lastModified` and `goneAt` are moments in UTC. */
export interface Published {
  readonly uid: string;
  readonly fingerprint: string;
  readonly sequence: number;
  readonly lastModified: string;
  /** Since when nothing at hand gives it any more; null while something does. */
  readonly goneAt: string | null;
}

export interface Publication {
  /** The events as subscribers are to see them, by date, then uid. */
  readonly events: readonly DatedEvent[];
  /** What has changed since it was last published, to be remembered. */
  readonly changed: readonly (Published & { readonly event: DatedEvent })[];
}

/** So long an event that is no longer given is shown as cancelled. */
export const daysGoneStays = 90;

/**
 * Puts the events of today beside what was published before. SEQUENCE, LAST-MODIFIED and DTSTAMP only rise: a change of
 * anything that is published raises both, also the way back of a change. An event that nothing gives any more stays
 * as cancelled for 90 days. What was never published has the sequence and the day that its history gives.
 * `now` is the moment of the publication, `today` its day; `goneEvent` gives the last state of an event that is gone.
 */
export function publish(
  events: readonly DatedEvent[],
  before: ReadonlyMap<string, Published>,
  goneEvents: ReadonlyMap<string, DatedEvent>,
  { now, today, fingerprintOf }: Publishing,
): Publication {
  const changed: (Published & { readonly event: DatedEvent })[] = [];
  const standing = events.map((event) => {
    const known = before.get(event.uid);
    const fingerprint = fingerprintOf(published(event));
    if (known && known.fingerprint === fingerprint && known.goneAt === null) return shownAs(event, known);
    const state = { uid: event.uid, fingerprint, goneAt: null, ...raised(event, known, now) };
    changed.push({ ...state, event });
    return shownAs(event, state);
  });
  const given = new Set(events.map(({ uid }) => uid));
  const gone = [...goneEvents.values()]
    .filter(({ uid }) => !given.has(uid))
    .map((event) => {
      const known = before.get(event.uid)!;
      if (known.goneAt !== null) return shownAs(withdrawn(event, known.goneAt), known);
      const state = { ...known, goneAt: now, ...raised(event, known, now) };
      changed.push({ ...state, event });
      return shownAs(withdrawn(event, now), state);
    })
    .filter(({ history }) => addIsoDuration(history.at(-1)!.on, `P${daysGoneStays}D`) >= today);
  const all = [...standing, ...gone].sort((a, b) => compareText(a.date, b.date) || compareText(a.uid, b.uid));
  return { events: all, changed };
}

export interface Publishing {
  readonly now: string;
  readonly today: IsoDate;
  readonly fingerprintOf: (content: string) => string;
}

/** All that a subscriber sees of it; the flags that its state is found by change with others' deliveries and with time. */
function published({ sequence, lastModified, deliveriesRecorded, endConfirmed, ...content }: DatedEvent): string {
  return canonical(content);
}

function shownAs(event: DatedEvent, { sequence, lastModified }: Published): DatedEvent {
  return { ...event, sequence, lastModified };
}

/** Iterations of a calendar count seconds: two changes within one are told apart. */
function raised({ sequence, lastModified }: DatedEvent, known: Published | undefined, now: string) {
  if (!known) return { sequence, lastModified };
  const next = new Date(Date.parse(known.lastModified) + 1000).toISOString();
  return { sequence: Math.max(known.sequence + 1, sequence), lastModified: next > now ? next : now };
}

function withdrawn(event: DatedEvent, goneAt: string): DatedEvent {
  const on = goneAt.slice(0, 10) as IsoDate;
  const entry = { on, what: 'cancelled', by: event.resolution, note: remark('noLongerKnown') } as const;
  return { ...event, status: 'cancelled', history: [...event.history, entry] };
}
