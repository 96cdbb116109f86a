import type { DateTime } from 'luxon';
import { fromDateTime } from '../dates/iso-date.ts';
import { isOverdue } from '../events/state.ts';
import type { DatedEvent } from '../events/types.ts';
import type { Outbox, PlannedMail } from '../store/store.ts';
import { toInstant } from './instant.ts';
import { planDigests } from './plan-digests.ts';
import { newsOf, planNotices } from './plan-notices.ts';
import { planOverdue } from './plan-overdue.ts';
import type { Subscriber } from './subscriber.ts';

/** How far ahead digests stand in the outbox. */
const ahead = { hours: 24 };

export interface NewsPlan {
  readonly events: readonly DatedEvent[];
  /** Everybody, in parts. */
  readonly subscribers: () => AsyncIterable<readonly Subscriber[]>;
  readonly outbox: Pick<Outbox, 'planMails'>;
  readonly now: DateTime;
}

/** Writes into the outbox what is no reminder of something to come: digests, news, and what is overdue. */
export async function planNews({ events, subscribers, outbox, now }: NewsPlan): Promise<void> {
  const plan = newsPlanner(events, now);
  for await (const part of subscribers()) await outbox.planMails(part.flatMap(plan), toInstant(now));
}

/** Gives what plans these mails for one subscriber; the events are gone through once for all of them. */
export function newsPlanner(
  events: readonly DatedEvent[],
  now: DateTime,
): (subscriber: Subscriber) => readonly PlannedMail[] {
  const instant = toInstant(now);
  const until = toInstant(now.plus(ahead));
  // Somewhere it is this day, or the day before or after.
  const days = [-1, 0, 1].map((offset) => fromDateTime(now.toUTC().plus({ days: offset })));
  const fresh = events.filter((event) => days.some((day) => newsOf(event, day) !== null));
  const overdue = events.filter((event) => isOverdue(event, days[2]!));
  return (subscriber) => [
    ...planDigests(subscriber, instant, until),
    ...planNotices(fresh, subscriber, instant),
    ...planOverdue(overdue, subscriber, instant),
  ];
}
