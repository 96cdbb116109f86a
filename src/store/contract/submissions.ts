import type { IsoDate } from '../../dates/iso-date.ts';
import type { Change } from './changes.ts';
import type { Instant } from './instant.ts';

/** What tells one submission from another. */
export interface SubmissionKey {
  /** The obligation's id: "S-RES-2584-2021/61/report/1". */
  readonly obligation: string;
  /** The due date that it answers. */
  readonly date: IsoDate;
  /** "S/2021/844". */
  readonly symbol: string;
}

/** A document that answers a due item. */
export interface StoredSubmission extends SubmissionKey {
  /** The day of issue, from which on the answer is known. */
  readonly issued: IsoDate;
  /** False where it answers the item in part only. */
  readonly whole: boolean;
  readonly enteredAt: Instant;
}

export interface SubmissionStore {
  /**
   * Records one; the same obligation, date and symbol again replaces what was said of it before. `by` is who does it.
   */
  putSubmission(submission: StoredSubmission, by: string): Promise<'added' | 'changed' | 'unchanged'>;
  /** By obligation, date and symbol. */
  submissions(): Promise<readonly StoredSubmission[]>;
  /** Takes one back; gives false where there is none. */
  withdrawSubmission(key: SubmissionKey, change: Change): Promise<boolean>;
}
