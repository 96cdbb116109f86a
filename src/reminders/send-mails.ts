import { setImmediate } from 'node:timers/promises';
import type { DateTime } from 'luxon';
import { messageIdOf } from '../mail/to-message.ts';
import type { ClaimedMail, Outbox } from '../store/store.ts';
import { ClaimedMails } from './claimed-mails.ts';
import type { Deciders } from './decision.ts';
import { Gate } from './gate.ts';
import { secondsLater, toInstant } from './instant.ts';
import { type Failure, MailError, type MailSender } from './mail-sender.ts';
import { persistently } from './persistently.ts';
import { retryDelay } from './retry-delay.ts';

/** What became of one mail. */
export interface Outcome {
  readonly key: string;
  readonly recipient: string;
  /** Empty where nothing was written yet. */
  readonly subject: string;
  readonly result: 'sent' | 'retry' | 'given-up' | 'withdrawn';
  /** Why it was not sent; empty where it was. */
  readonly reason: string;
  /** What the failure was about; null where there was none. */
  readonly failure: Failure | null;
  /** Whether the address has been stopped with it. */
  readonly stopped?: boolean;
}

/** Says in one line why a mail did not go out, and what becomes of it, without naming anybody; null where there is nothing to say. */
export function unsentLine({ key, result, reason, failure }: Outcome): string | null {
  // What is wrong with the service is said once, not for each mail.
  if (result === 'sent' || result === 'withdrawn' || failure === 'service') return null;
  const fate = result === 'retry' ? 'it will be tried again' : 'it is given up';
  return `mail ${key.slice(0, 8)}: ${reason.replace(/[^\s<>"']+@/g, '…@')} [mail-refused]; ${fate}`;
}

export interface SendParts {
  readonly outbox: Outbox;
  readonly deciders: Deciders;
  readonly sender: MailSender;
  /** MAIL_FROM: its domain ends the Message-IDs. */
  readonly from: string;
  /** The real time, which leases and retries go by. */
  readonly clock: () => DateTime;
  /** The moment that mails are decided for: the same, unless a round is made up for another day. */
  readonly asOf: () => DateTime;
  /** Ends the claiming of mails. */
  readonly signal?: AbortSignal;
  /** Told of each mail once it is settled. */
  readonly report: (outcome: Outcome) => void;
  /** How many mails go out side by side. */
  readonly lanes?: number;
}

/** A crashed sender's claims are free after this long; whoever lives renews them. */
const leaseSeconds = 90;
const renewEvery = 30_000;
/** Whoever claimed its mail or renewed the lease no longer ago may hand it over. */
const freshSeconds = 2;
/** Few, so that others can help; a claim that waits behind slow mails may lapse, and is then left to them. */
export const claimedAtOnce = 20;
export const defaultLanes = 5;

/**
 * Sends what is due: claim, decide, send, mark. A crash between sending and marking is the only way to a repeat, and the
 * repeat has the same Message-ID. Ends when nothing is left to claim, or with the first failure of the mail service, which
 * it then gives: the others would meet it as well.
 */
export async function sendMails(parts: SendParts): Promise<Outcome | null> {
  const { outbox, clock, asOf, signal, report, lanes = defaultLanes } = parts;
  let failure: Outcome | null = null;
  const stopped = new Set<string>();
  // Between its last byte and its mark stands one mail at a time: a crash repeats one, not one of each lane.
  const handingOver = new Gate();
  const ended = () => failure !== null || signal?.aborted === true;

  const claimed = new ClaimedMails((freshOnly) => {
    const now = clock();
    const times = { now: toInstant(now), leaseUntil: secondsLater(now, leaseSeconds), dueBy: toInstant(asOf()) };
    return outbox.claimMails({ ...times, limit: claimedAtOnce, freshOnly });
  });

  async function lane(number: number): Promise<void> {
    // Where there are several lanes, mails that always fail cannot fill the first one.
    const freshOnly = lanes > 1 && number === 0;
    while (!ended()) {
      const mail = await claimed.next(freshOnly);
      if (mail === undefined) return;
      if (ended()) await release(mail);
      else await settle(mail);
      // Whoever may now hand over does so before this lane keeps the loop with writing its next mail.
      await setImmediate();
    }
  }

  const release = (mail: ClaimedMail) => outbox.releaseMail(mail, toInstant(clock()), null);

  async function settle(mail: ClaimedMail): Promise<void> {
    const outcome = await handle(stopped.has(mail.recipient) ? { ...mail, stopped: true } : mail, parts, handingOver);
    if (outcome === null) return;
    if (outcome.stopped) stopped.add(mail.recipient);
    if (outcome.failure === 'service') failure ??= outcome;
    report(outcome);
  }

  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));
  for (const mail of claimed.rest()) await release(mail);
  return failure;
}

/** Null where the mail is somebody else's by now. */
async function handle(mail: ClaimedMail, parts: SendParts, handingOver: Gate): Promise<Outcome | null> {
  const { outbox, clock, asOf, deciders, sender, from } = parts;
  const { key, recipient } = mail;
  let subject = '';
  const outcome = (result: Outcome['result'], reason = '', failure: Failure | null = null): Outcome => {
    return { key, recipient, subject, result, reason, failure };
  };
  const withdraw = async (reason: string) => {
    await outbox.withdrawMail(mail, toInstant(clock()), reason);
    return outcome('withdrawn', reason);
  };

  const now = asOf();
  if (toInstant(now) >= mail.expiresAt) return withdraw('its time has passed');
  if (mail.stopped) {
    const reason = 'the address is stopped, since mails to it were refused for good twice';
    await outbox.giveUpMail(mail, toInstant(clock()), reason, false);
    return outcome('given-up', reason);
  }
  const decision = (await deciders[mail.kind]?.(mail, now)) ?? {
    withdraw: `nobody writes mails of the kind ${mail.kind}`,
  };
  if (decision.withdraw !== undefined) return withdraw(decision.withdraw);
  subject = decision.send.subject;
  let leaseUntil = mail.leaseUntil;
  const renew = async () => {
    const until = secondsLater(clock(), leaseSeconds);
    const held = await outbox.renewLease(mail, until);
    if (held) leaseUntil = until;
    return held;
  };
  let lost = false;
  /** Asks no database for what a moment ago was so; a clock that was set back has no say. */
  const isFresh = () => {
    const now = clock();
    return (
      secondsLater(now, leaseSeconds - freshSeconds) <= leaseUntil && leaseUntil <= secondsLater(now, leaseSeconds)
    );
  };
  // A process that stood still finds here that the mail is somebody else's by now.
  const hold = async () => {
    if (isFresh()) return;
    lost = !(await renew());
    if (lost) throw new Error('the lease was lost');
  };
  let leave = () => {};
  const heartbeat = setInterval(() => void renew().catch(() => {}), renewEvery);
  try {
    const outgoing = {
      key,
      recipient,
      messageId: messageIdOf(key, from),
      date: new Date(mail.dueAt),
      content: decision.send,
    };
    await sender.send(outgoing, async () => {
      // Before its turn, so that the others do not wait for it as well; and again where the turn was long in coming.
      await hold();
      leave = await handingOver.enter();
      await hold();
    });
    // It went out: a database that is away for a moment must not make it go out again.
    await persistently(() => outbox.markSent(key, toInstant(clock())), parts.signal);
    return outcome('sent');
  } catch (error) {
    if (lost) return null;
    if (!(error instanceof MailError)) throw error;
    return await failed(error);
  } finally {
    leave();
    clearInterval(heartbeat);
  }

  async function failed({ failure, message }: MailError): Promise<Outcome> {
    if (failure !== 'refused') {
      const notBefore = clock().plus(retryDelay(mail.attempt, failure));
      await outbox.retryMail(mail, toInstant(notBefore), message);
      return outcome('retry', message, failure);
    }
    const stopped = await outbox.giveUpMail(mail, toInstant(clock()), message, true);
    const more = stopped ? '; the address is stopped, since this is the second time' : '';
    return { ...outcome('given-up', `${message}${more}`, failure), stopped };
  }
}
