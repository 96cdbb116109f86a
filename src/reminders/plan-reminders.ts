import { createHash } from 'node:crypto';
import type { DateTime } from 'luxon';
import { daysBetween, fromDateTime, type IsoDate } from '../dates/iso-date.ts';
import type { DatedEvent } from '../events/types.ts';

/** Who is told. */
export interface Recipient {
  readonly address: string;
  /** IANA name of the zone whose calendar day counts: "America/New_York". */
  readonly timeZone: string;
}

/** One reminder that is due to go out. */
export interface Reminder {
  /** A function of recipient, event, date and lead: the same reminder has the same key in every round. */
  readonly key: string;
  readonly recipient: string;
  readonly event: DatedEvent;
  /** The lead time that it answers, in days. */
  readonly lead: number;
  /** The recipient's day, and the days from it to the event: 0 is today. */
  readonly today: IsoDate;
  readonly daysLeft: number;
  /** Days until the next reminder of this event takes over, or until the day after it: this one is of no use then. */
  readonly usefulDays: number;
}

/**
 * Gives the reminders that are due by now, by recipient, date and uid. Whatever is due is planned in every round, so
 * that a missed round loses nothing; keeping what was sent from going out twice is the outbox's part.
 * A late start plans only the closest lead: 5 days before, the 7-day reminder alone. What was delivered, superseded or
 * cancelled, or lies in the past, is nobody's to be reminded of.
 */
export function planReminders(
  events: readonly DatedEvent[],
  now: DateTime,
  leadDays: readonly number[],
  recipients: readonly Recipient[],
): readonly Reminder[] {
  const leads = [...leadDays].sort((a, b) => a - b);
  return recipients.flatMap(({ address, timeZone }) => {
    const today = fromDateTime(now.setZone(timeZone));
    return events.flatMap((event): readonly Reminder[] => {
      const daysLeft = daysBetween(today, event.date);
      const closest = leads.findIndex((lead) => daysLeft <= lead);
      if (event.status !== 'scheduled' || daysLeft < 0 || closest < 0) return [];
      const lead = leads[closest]!;
      const usefulDays = daysLeft - (leads[closest - 1] ?? -1);
      return [{ key: keyOf(address, event, lead), recipient: address, event, lead, today, daysLeft, usefulDays }];
    });
  });
}

/** A hash: unique, and it shows nobody's address where it is stored or sent. A moved event is a new reminder. */
function keyOf(address: string, event: DatedEvent, lead: number): string {
  const parts = JSON.stringify([address, event.uid, event.date, lead]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 40);
}
