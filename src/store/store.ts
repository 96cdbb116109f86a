import type { EditionStore } from './contract/editions.ts';
import type { Outbox } from './contract/outbox.ts';
import type { SubmissionStore } from './contract/submissions.ts';

export type { Edition, EditionStore } from './contract/editions.ts';
export type { Instant } from './contract/instant.ts';
export type { ClaimedMail, Outbox, OutboxMail } from './contract/outbox.ts';
export type { StoredSubmission, SubmissionStore } from './contract/submissions.ts';

/**
 * What must survive a restart: texts that people added, submissions that they reported, and mail on its way out.
 * The contract knows no database; both engines pass the same tests (test/store/store-contract.ts).
 * Every method is atomic, also against other processes on the same database.
 */
export interface Store extends EditionStore, SubmissionStore, Outbox {
  /** Rises whenever knowledge (an edition, a submission, …) is written, by whatever process: what was read before is then old. */
  knowledgeVersion(): Promise<number>;
  close(): Promise<void>;
}
