import type { DateTime } from 'luxon';
import type { ClaimedMail, Outbox } from '../store/store.ts';
import { toInstant } from './instant.ts';
import type { MailError, MailSender } from './mail-sender.ts';

/** What became of one mail in one round. */
export interface Outcome {
  readonly key: string;
  readonly recipient: string;
  readonly subject: string;
  readonly result: 'sent' | 'retry' | 'given-up';
  /** What went wrong; empty where nothing did. */
  readonly reason: string;
}

/** Says in one line why a mail did not go out, and what becomes of it; null where it did. */
export function unsentLine({ result, subject, reason }: Outcome): string | null {
  if (result === 'sent') return null;
  const fate = result === 'retry' ? 'it will be tried again' : 'it is given up';
  return `${JSON.stringify(subject)}: ${reason} [mail-refused]; ${fate}`;
}

/** Far above the time that one batch may take (see smtp-sender.ts). */
const lease = { minutes: 10 };
/** Sent side by side, so the slowest bounds the batch. */
const batchSize = 25;
const firstDelayMinutes = 1;
const longestDelayMinutes = 6 * 60;

/**
 * Sends what waits in the outbox: claim, send, mark. A crash between sending and marking is the only way to a repeat,
 * and the repeat has the same Message-ID. Ends when nothing is left to claim, or a whole batch met only passing errors:
 * the server is down then, and the next round tries again.
 * `clock` is the real one, also where the round plans for another day: leases are kept by it.
 */
export async function deliverMails(outbox: Outbox, sender: MailSender, clock: () => DateTime): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (;;) {
    const now = clock();
    const batch = await outbox.claimMails(toInstant(now), toInstant(now.plus(lease)), batchSize);
    if (batch.length === 0) return outcomes;
    const results = await Promise.all(batch.map((mail) => deliver(mail, outbox, sender, clock)));
    outcomes.push(...results);
    if (results.every(({ result }) => result === 'retry')) return outcomes;
  }
}

async function deliver(mail: ClaimedMail, outbox: Outbox, sender: MailSender, clock: () => DateTime): Promise<Outcome> {
  const { key, recipient, subject } = mail;
  const outcome = (result: Outcome['result'], reason = '') => ({ key, recipient, subject, result, reason });
  if (toInstant(clock()) >= mail.expiresAt) return giveUp('its time has passed');
  try {
    await sender.send(mail);
  } catch (error) {
    const { permanent, message } = error as MailError;
    if (permanent) return giveUp(message);
    await outbox.retryMail(mail, toInstant(clock().plus({ minutes: delayMinutes(mail.attempt) })), message);
    return outcome('retry', message);
  }
  await outbox.markSent(key, toInstant(clock()));
  return outcome('sent');

  async function giveUp(reason: string): Promise<Outcome> {
    await outbox.giveUpMail(mail, toInstant(clock()), reason);
    return outcome('given-up', reason);
  }
}

/** Doubles from attempt to attempt, up to a bound. */
function delayMinutes(attempt: number): number {
  return Math.min(firstDelayMinutes * 2 ** (attempt - 1), longestDelayMinutes);
}
