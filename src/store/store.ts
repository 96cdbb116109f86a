import type { IsoDate } from '../dates/iso-date.ts';

/**
 * What must survive a restart: texts that people added, submissions that they reported, and mail on its way out.
 * The contract knows no database; every implementation passes the same tests (test/store/store-contract.ts).
 * Every method is atomic, also against other processes on the same database.
 */
export interface Store extends EditionStore, SubmissionStore, Outbox {
  /** Rises whenever an edition or a submission is written, by whatever process: what was read before is then old. */
  knowledgeVersion(): Promise<number>;
  close(): Promise<void>;
}

/** A moment in UTC as "2021-07-01T09:30:00.000Z": plain string comparison orders them. */
export type Instant = string;

/** One state of one resolution's text in one language. */
export interface Edition {
  /** "S/RES/2584 (2021)". */
  readonly symbol: string;
  /** ISO 639-1. */
  readonly language: string;
  /** Counts from 1 within symbol and language; the highest is in force. */
  readonly edition: number;
  /** The name of the file that it came in. */
  readonly name: string;
  /** The decoded text, which positions count in. */
  readonly text: string;
  readonly addedAt: Instant;
}

export interface EditionStore {
  /** Takes in a text. Adding the text that is already in force changes nothing; any other text becomes the next edition. */
  addEdition(edition: Omit<Edition, 'edition'>): Promise<{ readonly edition: Edition; readonly added: boolean }>;
  /** The edition in force of each resolution and language; by symbol, then language. */
  currentEditions(): Promise<readonly Edition[]>;
}

/** A document that answers a due item. */
export interface StoredSubmission {
  /** The obligation's id: "S-RES-2584-2021/61/report/1". */
  readonly obligation: string;
  /** The due date that it answers. */
  readonly date: IsoDate;
  /** "S/2021/844". */
  readonly symbol: string;
  /** The day of issue, from which on the answer is known. */
  readonly issued: IsoDate;
  /** False where it answers the item in part only. */
  readonly whole: boolean;
  readonly enteredAt: Instant;
}

export interface SubmissionStore {
  /** Records one; the same obligation, date and symbol again replaces what was said of it before. */
  putSubmission(submission: StoredSubmission): Promise<'added' | 'changed' | 'unchanged'>;
  /** By obligation, date and symbol. */
  submissions(): Promise<readonly StoredSubmission[]>;
}

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
