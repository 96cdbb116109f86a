import type { Instant } from './instant.ts';

/** A mail as it waits to be sent; the same on every attempt. */
export interface OutboxMail {
  /** Unique: a second mail with the same key is never taken in, also after the first was sent. */
  readonly key: string;
  readonly recipient: string;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Instant;
  /** From then on the mail would only confuse its reader. */
  readonly expiresAt: Instant;
}

export interface ClaimedMail extends OutboxMail {
  /** Which attempt this is, from 1. */
  readonly attempt: number;
  /** Says whose claim this is, so that a process whose lease ran out cannot speak for its successor. */
  readonly lease: string;
}

export interface Outbox {
  /** Takes in the mails whose key is new, and gives their keys. */
  enqueueMails(mails: readonly OutboxMail[]): Promise<readonly string[]>;
  /** Those of the keys that were ever taken in. */
  knownMailKeys(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** Hands out up to `limit` waiting mails whose time has come; nobody else gets them before `leaseUntil`. */
  claimMails(now: Instant, leaseUntil: Instant, limit: number): Promise<readonly ClaimedMail[]>;
  /** The mail went out: true for whoever sent it, so no lease is asked for. */
  markSent(key: string, at: Instant): Promise<void>;
  /** Puts the mail back until `notBefore`; without effect where the lease was lost. */
  retryMail(claim: ClaimedMail, notBefore: Instant, reason: string): Promise<void>;
  /** Ends the attempts for good; without effect where the lease was lost. */
  giveUpMail(claim: ClaimedMail, at: Instant, reason: string): Promise<void>;
}
