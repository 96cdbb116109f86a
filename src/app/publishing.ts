import { createHash } from 'node:crypto';
import type { DateTime } from 'luxon';
import { daysGoneStays, type Published, publish } from '../events/publish.ts';
import type { DatedEvent } from '../events/types.ts';
import { toInstant } from '../reminders/instant.ts';
import type { PublishedEvent, Store } from '../store/store.ts';
import type { Snapshot } from './contract.ts';

/** Gives today's snapshot as subscribers are to see it, and remembers what has changed since they last saw it. */
export type Publish = (snapshot: Snapshot) => Promise<Snapshot>;

/** One day more than an event stays, for the hours between the Council's day and that of UTC. */
const rememberedDays = daysGoneStays + 1;

export function createPublishing(store: Store, clock: () => DateTime): Publish {
  let last: { readonly replayed: Snapshot; readonly made: Promise<Snapshot> } | undefined;
  return (replayed) => {
    if (last?.replayed === replayed) return last.made;
    const made = publishOnce(replayed, store, clock().toUTC());
    const mine = { replayed, made };
    last = mine;
    // The next one who asks tries again.
    made.catch(() => {
      if (last === mine) last = undefined;
    });
    return made;
  };
}

async function publishOnce(snapshot: Snapshot, store: Store, now: DateTime): Promise<Snapshot> {
  const states = await store.publishedStates();
  const before = new Map<string, Published>(states.map((state) => [state.uid, state]));
  const given = new Set(snapshot.events.map(({ uid }) => uid));
  const gone = new Map<string, DatedEvent>();
  const keep = ({ uid, event }: PublishedEvent) => gone.set(uid, JSON.parse(event) as DatedEvent);
  for (const one of await store.goneEvents(toInstant(now.minus({ days: rememberedDays })))) keep(one);
  for (const { uid, goneAt } of states) {
    if (goneAt !== null || given.has(uid)) continue;
    const one = await store.publishedEvent(uid);
    if (one) keep(one);
  }
  const { events, changed } = publish(snapshot.events, before, gone, {
    now: toInstant(now),
    today: snapshot.knownOn,
    fingerprintOf: hash,
  });
  await store.putPublished(changed.map(({ event, ...state }) => ({ ...state, event: JSON.stringify(event) })));
  const version = hash(JSON.stringify([snapshot.version, events.map(({ uid, sequence }) => [uid, sequence])]));
  return { ...snapshot, version, events };
}

function hash(content: string): string {
  return createHash('sha256').update(content).digest('base64url');
}
