import { DateTime } from 'luxon';
import { addDays, daysBetween, fromDateTime } from '../dates/iso-date.ts';
import { isOverdue } from '../events/state.ts';
import type { DatedEvent } from '../events/types.ts';
import type { Instant, PlannedMail } from '../store/store.ts';
import { mailKey } from './mail-key.ts';
import { hourOf } from './reader-days.ts';
import type { Subscriber } from './subscriber.ts';

const week = 7;
/** What is not delivered for a year is no longer waited for. */
const mostDays = 365;

/** Gives this week's reminder of each event whose document is overdue, to who wants them until it is delivered. */
export function planOverdue(
  events: readonly DatedEvent[],
  subscriber: Subscriber,
  now: Instant,
): readonly PlannedMail[] {
  const { id, address, timeZone, hour, untilDelivered, wants } = subscriber;
  if (!untilDelivered) return [];
  const today = fromDateTime(DateTime.fromISO(now, { zone: timeZone }));
  return events.flatMap((event): readonly PlannedMail[] => {
    const days = daysBetween(event.date, today);
    if (days < week || days > mostDays || !isOverdue(event, today) || !wants(event)) return [];
    const since = days - (days % week);
    const about = { about: `overdue ${event.uid}`, date: event.date, details: '{}' };
    const dueAt = hourOf(addDays(event.date, since), hour, timeZone);
    const expiresAt = hourOf(addDays(event.date, since + week), hour, timeZone);
    const key = mailKey(address, event.uid, event.date, -since);
    return [{ key, kind: 'overdue', subscription: id, recipient: address, ...about, dueAt, expiresAt }];
  });
}
