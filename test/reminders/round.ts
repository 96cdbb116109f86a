import { DateTime } from 'luxon';
import type { Outcome } from '../../src/reminders/deliver-mails.ts';
import type { MailSender } from '../../src/reminders/mail-sender.ts';
import { runRound } from '../../src/reminders/run-round.ts';
import type { Outbox } from '../../src/store/store.ts';
import { sampleEvent } from './sample-event.ts';

export const from = 'Calendar <calendar@example.org>';

/** One round of `count` events that are due in a week; the clock stands at noon UTC, `later` minutes on. */
export function sampleRound(outbox: Outbox, sender: MailSender, count = 1, later = 0): Promise<readonly Outcome[]> {
  const now = DateTime.utc(2001, 4, 23, 12).plus({ minutes: later });
  return runRound({
    events: Array.from({ length: count }, (_, index) => sampleEvent('2001-04-30', { uid: `event-${index}` })),
    now,
    leadDays: [30, 7, 1],
    recipients: [{ address: 'desk@example.org', timeZone: 'America/New_York' }],
    pageOf: () => 'http://127.0.0.1:8080/resolutions/S-RES-9001-2001',
    from,
    outbox,
    sender,
    clock: () => now,
  });
}
