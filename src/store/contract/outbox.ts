import type { MailState } from '../../terms/mail-states.ts';
import type { Instant } from './instant.ts';

/**
 * A mail that is to go out: for whom, about what, and when. What it says is decided when it is sent (see
 * src/reminders/decision.ts), so nothing of that is kept.
 */
export interface PlannedMail {
  /** Unique for ever: what was sent or given up under a key is never taken in again. Ends up in the Message-ID. */
  readonly key: string;
  /** What sort of mail it is: decides who writes it. */
  readonly kind: string;
  /** The subscription that it belongs to; null where it belongs to none. */
  readonly subscription: string | null;
  /** The address, as it is used on the wire. */
  readonly recipient: string;
  /** What it is about: of a reminder the event's uid and date, else empty. They are withdrawn by it. */
  readonly about: string;
  readonly date: string;
  /** What else its writer needs to know, as JSON. */
  readonly details: string;
  /** It goes out at this moment or after, and before the other: from then on it would only confuse its reader. */
  readonly dueAt: Instant;
  readonly expiresAt: Instant;
}

export interface ClaimedMail extends PlannedMail {
  /** Which attempt this is, from 1. */
  readonly attempt: number;
  /** Says whose claim this is, so that a process whose lease ran out cannot speak for its successor. */
  readonly lease: string;
  /** Until when nobody else gets it, as it was claimed. */
  readonly leaseUntil: Instant;
  /** Whether the address is stopped: servers have refused two mails to it for good. */
  readonly stopped: boolean;
}

/** What the operator is shown of a mail. */
export interface OutboxEntry extends Pick<PlannedMail, 'key' | 'kind' | 'recipient' | 'about' | 'date' | 'dueAt'> {
  readonly state: MailState;
  readonly attempts: number;
  /** Of a waiting mail: when it is tried next. */
  readonly nextAttemptAt: Instant;
  /** When it was sent, given up or withdrawn. */
  readonly finishedAt: Instant | null;
  /** Why it was not sent, so far or for good. */
  readonly reason: string | null;
}

export interface ClaimOrder {
  readonly now: Instant;
  /** Until when nobody else gets them. */
  readonly leaseUntil: Instant;
  /** Only what is due by then. */
  readonly dueBy: Instant;
  readonly limit: number;
  /** Only those that were never tried; otherwise one place at least is for those that failed before. */
  readonly freshOnly: boolean;
}

export interface Outbox {
  /** Takes in the mails whose key is new or was withdrawn, and gives how many. */
  planMails(mails: readonly PlannedMail[], now: Instant): Promise<number>;
  /** Withdraws what waits about something; where a date is given, of that date alone. Gives how many. */
  withdrawAbout(about: string, date: string, reason: string, at: Instant): Promise<number>;
  /** Those of the keys whose mail was sent or given up. */
  settledMailKeys(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** Whether a mail to the recipient about this was sent since then. */
  wasSentAbout(mail: Pick<PlannedMail, 'recipient' | 'about' | 'date'>, since: Instant): Promise<boolean>;

  /** Hands out waiting mails whose time has come; nobody else gets them before the lease ends. */
  claimMails(order: ClaimOrder): Promise<readonly ClaimedMail[]>;
  /** Makes the lease last until then; false where it was lost, and the mail is somebody else's now. */
  renewLease(claim: ClaimedMail, leaseUntil: Instant): Promise<boolean>;
  /** The mail went out: true for whoever sent it, so no lease is asked for. */
  markSent(key: string, at: Instant): Promise<void>;
  /** These four are without effect where the lease was lost. */
  retryMail(claim: ClaimedMail, notBefore: Instant, reason: string): Promise<void>;
  /** As `retryMail`, where the mail itself was not tried: the attempt does not count. */
  releaseMail(claim: ClaimedMail, notBefore: Instant, reason: string | null): Promise<void>;
  withdrawMail(claim: ClaimedMail, at: Instant, reason: string): Promise<void>;
  /** Ends the attempts for good; `refused` counts against the address. Gives whether the address is stopped now. */
  giveUpMail(claim: ClaimedMail, at: Instant, reason: string, refused: boolean): Promise<boolean>;

  /** How many mails are in each state; those waiting and due by `now` apart. */
  countMails(now: Instant): Promise<Readonly<Record<MailState | 'due', number>>>;
  /** The latest first; at most `limit`. */
  listMails(state: MailState | null, limit: number): Promise<readonly OutboxEntry[]>;
  /** Lets given-up and withdrawn mails wait again, and their addresses be written to. Null: all given-up ones. Gives how many. */
  sendAgain(keys: readonly string[] | null, now: Instant): Promise<number>;

  /** Forgets the mails that were finished, were of use until and are about a day before then. Gives how many. */
  forgetMails(before: Instant): Promise<number>;

  /** What is planned of each event: see src/reminders/plan-round.ts. */
  plannedEvents(): Promise<readonly PlannedEvent[]>;
  putPlannedEvents(
    events: readonly PlannedEvent[],
    gone: readonly Pick<PlannedEvent, 'about' | 'date'>[],
  ): Promise<void>;
}

/** That the reminders of an event, as it was then, are in the outbox up to a moment. */
export interface PlannedEvent {
  readonly about: string;
  readonly date: string;
  /** A hash of all that the choice of recipients goes by. */
  readonly state: string;
  readonly until: Instant;
}
