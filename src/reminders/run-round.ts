import type { DateTime } from 'luxon';
import type { DatedEvent } from '../events/types.ts';
import type { Outbox } from '../store/store.ts';
import { composeMail } from './compose-mail.ts';
import { deliverMails, type Outcome } from './deliver-mails.ts';
import { toInstant } from './instant.ts';
import { domainOf, type MailSender } from './mail-sender.ts';
import { planReminders, type Recipient, type Reminder } from './plan-reminders.ts';

export interface Round {
  readonly events: readonly DatedEvent[];
  /** The moment that the round plans for. */
  readonly now: DateTime;
  readonly leadDays: readonly number[];
  readonly recipients: readonly Recipient[];
  /** The address of the page that explains the event. */
  readonly pageOf: (event: DatedEvent) => string;
  /** MAIL_FROM: its domain ends the Message-IDs. */
  readonly from: string;
  readonly outbox: Outbox;
  readonly sender: MailSender;
  /** The real time; see deliverMails. */
  readonly clock: () => DateTime;
}

/** One reminder round: everything due by now goes into the outbox once, and out of it. */
export async function runRound(round: Round): Promise<readonly Outcome[]> {
  const createdAt = round.clock();
  const mails = planReminders(round.events, round.now, round.leadDays, round.recipients).map((reminder) => ({
    key: reminder.key,
    recipient: reminder.recipient,
    messageId: `<${reminder.key}@${domainOf(round.from)}>`,
    ...composeMail(reminder, round.pageOf(reminder.event)),
    createdAt: toInstant(createdAt),
    expiresAt: toInstant(createdAt.plus({ days: reminder.usefulDays })),
  }));
  await round.outbox.enqueueMails(mails);
  return deliverMails(round.outbox, round.sender, round.clock);
}

/** What a round would newly send; changes nothing. */
export async function previewRound(
  round: Omit<Round, 'sender' | 'from' | 'pageOf' | 'clock'>,
): Promise<readonly Reminder[]> {
  const planned = planReminders(round.events, round.now, round.leadDays, round.recipients);
  const known = await round.outbox.knownMailKeys(planned.map(({ key }) => key));
  return planned.filter(({ key }) => !known.has(key));
}
