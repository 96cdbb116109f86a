import type { Instant } from './instant.ts';
import type { PlannedMail } from './outbox.ts';

/** A subscription that its address has confirmed. */
export interface StoredSubscription {
  /** Random; in links and in mails' rows. */
  readonly id: string;
  /** What all spellings of the address have in common (see src/mail/addresses.ts). */
  readonly mailbox: string;
  /** The address as it is used on the wire. */
  readonly address: string;
  /** What is wanted, as JSON (see src/subscriptions/preferences.ts). */
  readonly preferences: string;
  /** The part of it that tells the address's subscriptions apart: the filter, as JSON. */
  readonly filter: string;
  readonly confirmedAt: Instant;
}

/** A wish that nobody has confirmed yet. */
export interface SubscriptionRequest extends Omit<StoredSubscription, 'confirmedAt'> {
  readonly requestedAt: Instant;
  /** From then on it cannot be confirmed, and is forgotten. */
  readonly expiresAt: Instant;
}

/** A request and what became of it. */
export interface OpenRequest extends SubscriptionRequest {
  /** The subscription that it became; null before it is confirmed. */
  readonly subscription: string | null;
}

/** What comes of subscriptions, by what was known at a version of knowledge. */
export interface SubscriptionPlan {
  readonly knowledge: number;
  readonly mailsOf: (subscription: StoredSubscription) => readonly PlannedMail[];
}

/** Made before the transaction that plans by it, and again where knowledge has changed until then. */
export type MakeSubscriptionPlan = () => Promise<SubscriptionPlan>;

/** What changes a subscription plans, in the same transaction, the mails of its mailbox. */
export interface SubscriptionStore {
  /**
   * Keeps a request, with the mail that asks for its confirmation. Where the mailbox has made as many as `most` since
   * `since`, nothing is kept and nothing planned.
   */
  requestSubscription(request: SubscriptionRequest, mail: PlannedMail, most: number, since: Instant): Promise<void>;
  subscriptionRequest(id: string): Promise<OpenRequest | null>;
  /** Sets the only token that confirms the request: its SHA-256 hash, in hex. */
  setConfirmationToken(id: string, tokenHash: string): Promise<void>;
  /** The request behind a token that has not expired. */
  requestOfToken(tokenHash: string, now: Instant): Promise<OpenRequest | null>;
  /**
   * Makes a subscription of the request; one of the same mailbox with the same filter is replaced, and its waiting mails
   * are withdrawn. Once it is one, nothing changes any more. Gives it; null for a request that has expired or whose
   * subscription has ended.
   */
  confirmSubscription(
    tokenHash: string,
    now: Instant,
    makePlan: MakeSubscriptionPlan,
  ): Promise<StoredSubscription | null>;
  subscription(id: string): Promise<StoredSubscription | null>;
  subscriptionsOf(mailbox: string): Promise<readonly StoredSubscription[]>;
  /** By id, at most `limit` behind `after`, so that a million need no memory. */
  subscriptionsAfter(after: string, limit: number): Promise<readonly StoredSubscription[]>;
  /** Rises with every change of a subscription, by whatever process. */
  subscriptionsVersion(): Promise<number>;
  /** Another one of the same mailbox that has the new filter is replaced; its waiting mails are withdrawn. */
  changeSubscription(
    change: Omit<StoredSubscription, 'address' | 'confirmedAt'>,
    now: Instant,
    makePlan: MakeSubscriptionPlan,
  ): Promise<void>;
  /** Ends it and withdraws its waiting mails; without effect where it has ended. */
  endSubscription(id: string, now: Instant, makePlan: MakeSubscriptionPlan): Promise<void>;
  /** Deletes all that is known of a mailbox: subscriptions, requests, and whom its mails went to. */
  deleteMailbox(mailbox: string): Promise<void>;
  /** Forgets the requests that have expired. */
  forgetRequests(now: Instant): Promise<void>;
  /** The random key that links are signed with, in hex; made where there is none yet. */
  linkKey(): Promise<string>;
}
