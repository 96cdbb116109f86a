import { addDays } from '../dates/iso-date.ts';
import type { DatedEvent } from '../events/types.ts';
import type { Instant, PlannedMail } from '../store/store.ts';
import { mailKey } from './mail-key.ts';
import { hourOf } from './reader-days.ts';
import type { Subscriber } from './subscriber.ts';

/**
 * Gives the reminders of events that fall due by `until` and are still of use at `now`. One that is due already is among
 * them, so that a missed round loses nothing; keeping what was sent from going out twice is the outbox's part.
 * A late start plans only the closest lead: 5 days before, the 7-day reminder alone. What was delivered, superseded or
 * cancelled, or lies in the past, is nobody's to be reminded of.
 */
export function planReminders(
  events: readonly DatedEvent[],
  subscribers: readonly Subscriber[],
  now: Instant,
  until: Instant,
): readonly PlannedMail[] {
  return subscribers.flatMap((subscriber) => {
    if (subscriber.leadDays.length === 0) return [];
    const leads = subscriber.leadDays.toSorted((a, b) => a - b);
    return events.flatMap((event) =>
      event.status === 'scheduled' && subscriber.wants(event) ? remindersOf(event, subscriber, leads, now, until) : [],
    );
  });
}

/** `leads` ascending: each reminder is of use until the next closer one takes over, the last until the day is over. */
function remindersOf(
  event: DatedEvent,
  subscriber: Subscriber,
  leads: readonly number[],
  now: Instant,
  until: Instant,
): readonly PlannedMail[] {
  const { id, address, timeZone, hour } = subscriber;
  const reminders: PlannedMail[] = [];
  let expiresAt = hourOf(addDays(event.date, 1), 0, timeZone);
  for (const lead of leads) {
    const dueAt = hourOf(addDays(event.date, -lead), hour, timeZone);
    if (expiresAt > now && dueAt <= until) {
      reminders.push({
        // A moved event is another reminder.
        key: mailKey(address, event.uid, event.date, lead),
        kind: 'reminder',
        subscription: id,
        recipient: address,
        about: event.uid,
        date: event.date,
        details: JSON.stringify({ lead }),
        dueAt,
        expiresAt,
      });
    }
    expiresAt = dueAt;
  }
  return reminders;
}
