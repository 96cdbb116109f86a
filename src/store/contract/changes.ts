import type { Instant } from './instant.ts';

/** Who changes something, and when. */
export interface Change {
  /** The name of a token or of a user. */
  readonly by: string;
  readonly at: Instant;
}

export const changeActions = [
  'add-text',
  'withdraw-text',
  'submit',
  'withdraw-submission',
  'state',
  'withdraw-statement',
] as const;

/** A change that came through a command or the API. */
export interface StoredChange extends Change {
  /** Rises with every change. */
  readonly number: number;
  readonly action: (typeof changeActions)[number];
  /** What was changed: "S/RES/2584 (2021) zh, edition 2"; "S-RES-2584-2021/61/report/1 2021-09-29 S/2021/844". */
  readonly subject: string;
  /** JSON of what stood before and after; null where there was nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface ChangeLog {
  /** The latest `limit` changes, the newest first; with `before`, those of a lower number. */
  changes(limit: number, before?: number): Promise<readonly StoredChange[]>;
}
