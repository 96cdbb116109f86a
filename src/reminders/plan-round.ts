import { createHash } from 'node:crypto';
import type { DateTime } from 'luxon';
import type { DatedEvent } from '../events/types.ts';
import type { Outbox, PlannedEvent } from '../store/store.ts';
import { toInstant } from './instant.ts';
import { planReminders } from './plan-reminders.ts';
import type { Subscriber } from './subscriber.ts';

export interface PlanParts {
  readonly events: readonly DatedEvent[];
  /** The fixed addresses of the settings. */
  readonly fixed: readonly Subscriber[];
  /** Everybody who subscribed, in parts. */
  readonly subscribed: () => AsyncIterable<readonly Subscriber[]>;
  readonly outbox: Outbox;
  readonly now: DateTime;
  /** As `findUnplanned` gives it. */
  readonly unplanned: Unplanned;
}

/** What differs between the events and what is planned of them. */
export interface Unplanned {
  /** What is to be planned for all who subscribed. */
  readonly open: readonly SoonEvent[];
  /** What is no longer. */
  readonly gone: readonly Pick<PlannedEvent, 'about' | 'date'>[];
}

/** How far ahead reminders stand in the outbox, and when the next stretch is planned. */
const ahead = { hours: 24 };
const renewed = { hours: 12 };
/** No lead is longer; see LEAD_DAYS. */
const longestLead = { days: 1000 };

/**
 * Brings the outbox in line with the events: what falls due within a day is planned, once for all subscribers, and again
 * where an event has changed; what waits for an event that has moved or is settled is withdrawn.
 * The store remembers what was planned of which event, and that last: a crash on the way leaves it to the next round.
 */
export async function planRound(parts: PlanParts): Promise<void> {
  const { events, fixed, subscribed, outbox } = parts;
  const { open, gone } = parts.unplanned;
  const now = toInstant(parts.now);
  const until = toInstant(parts.now.plus(ahead));
  await outbox.planMails(planReminders(events, fixed, now, until), now);

  for (const { about, date } of gone) await outbox.withdrawAbout(about, date, 'the event has moved or is settled', now);
  if (open.length > 0) {
    const openEvents = open.map(({ event }) => event);
    for await (const subscribers of subscribed()) {
      await outbox.planMails(planReminders(openEvents, subscribers, now, until), now);
    }
  }
  if (open.length + gone.length === 0) return;
  await outbox.putPlannedEvents(
    open.map(({ about, date, state }) => ({ about, date, state, until })),
    gone,
  );
}

/** Compares the events with what is planned of them. */
export async function findUnplanned(
  events: readonly DatedEvent[],
  outbox: Pick<Outbox, 'plannedEvents'>,
  now: DateTime,
): Promise<Unplanned> {
  const planned = new Map((await outbox.plannedEvents()).map((event) => [nameOf(event), event]));
  const scheduled = scheduledSoon(events, now);
  const stillSoon = new Set(scheduled.map(nameOf));
  const dueAgain = toInstant(now.plus(renewed));
  return {
    open: scheduled.filter((event) => {
      const before = planned.get(nameOf(event));
      return before === undefined || before.state !== event.state || before.until < dueAgain;
    }),
    gone: [...planned.values()].filter((event) => !stillSoon.has(nameOf(event))),
  };
}

interface SoonEvent extends Omit<PlannedEvent, 'until'> {
  readonly event: DatedEvent;
}

function scheduledSoon(events: readonly DatedEvent[], now: DateTime): readonly SoonEvent[] {
  // A day to spare for the zones.
  const first = now.minus({ days: 1 }).toISODate()!;
  const last = now.plus(longestLead).toISODate()!;
  return events
    .filter(({ status, date }) => status === 'scheduled' && date >= first && date <= last)
    .map((event) => {
      const { kind, bearer, mandate, resolution } = event;
      const state = createHash('sha256')
        .update(JSON.stringify([kind, bearer, mandate, resolution]))
        .digest('base64url');
      return { about: event.uid, date: event.date, state, event };
    });
}

const nameOf = ({ about, date }: Pick<PlannedEvent, 'about' | 'date'>) => `${about} ${date}`;
