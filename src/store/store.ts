import type { ChangeLog } from './contract/changes.ts';
import type { DraftStore } from './contract/drafts.ts';
import type { EditionStore } from './contract/editions.ts';
import type { Outbox } from './contract/outbox.ts';
import type { PublishedStore } from './contract/published.ts';
import type { ReadingStore } from './contract/readings.ts';
import type { RequestCountStore } from './contract/request-counts.ts';
import type { StatementStore } from './contract/statements.ts';
import type { SubmissionStore } from './contract/submissions.ts';
import type { SubscriptionStore } from './contract/subscriptions.ts';

export type { Change, ChangeLog, StoredChange } from './contract/changes.ts';
export type { DraftBounds, DraftStore, StoredDraft } from './contract/drafts.ts';
export type { Edition, EditionChoice, EditionEntry, EditionStore } from './contract/editions.ts';
export type { Instant } from './contract/instant.ts';
export type {
  ClaimedMail,
  ClaimOrder,
  Outbox,
  OutboxEntry,
  PlannedEvent,
  PlannedMail,
} from './contract/outbox.ts';
export type { PublishedEvent, PublishedState, PublishedStore } from './contract/published.ts';
export type { FileState, ReadingStore } from './contract/readings.ts';
export type { RequestCount, RequestCountStore } from './contract/request-counts.ts';
export type { Statement, StatementStore } from './contract/statements.ts';
export type { StoredSubmission, SubmissionKey, SubmissionStore } from './contract/submissions.ts';
export type {
  MakeSubscriptionPlan,
  OpenRequest,
  StoredSubscription,
  SubscriptionPlan,
  SubscriptionRequest,
  SubscriptionStore,
} from './contract/subscriptions.ts';

/**
 * What must survive a restart: texts that people added, submissions that they reported, who changed what, what was
 * published, who wants to be told of what, and mail on its way out.
 * The contract knows no database; both engines pass the same tests (test/store/store-contract.ts).
 * Every method is atomic, also against other processes on the same database.
 */
export interface Store
  extends EditionStore,
    SubmissionStore,
    SubscriptionStore,
    StatementStore,
    DraftStore,
    ChangeLog,
    PublishedStore,
    ReadingStore,
    RequestCountStore,
    Outbox {
  /** Rises whenever knowledge (an edition, a submission, …) is written, by whatever process: what was read before is then old. */
  knowledgeVersion(): Promise<number>;
  /** Calls `changed` soon after knowledge was written, by whatever process. Gives what ends that. */
  watch(changed: () => void): () => void;
  /** Says whether the store can be read and written now. @throws MandateCyclesError that says what is wrong. */
  check(): Promise<void>;
  close(): Promise<void>;
}
