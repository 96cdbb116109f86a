import type { Change } from './changes.ts';
import type { Instant } from './instant.ts';

/** A file that waits for somebody's look before it is published. */
export interface StoredDraft extends Change {
  readonly id: string;
  /** Of the file. */
  readonly name: string;
  /** Of the resolution that it holds. */
  readonly symbol: string;
}

/** How long and how many drafts are kept. */
export interface DraftBounds {
  /** What was made before is gone. */
  readonly since: Instant;
  /** The oldest beyond these are gone. */
  readonly most: number;
}

/** Nothing of a draft is knowledge. */
export interface DraftStore {
  /** Keeps a draft with its bytes, and forgets what is beyond the bounds. */
  putDraft(draft: StoredDraft, bytes: Uint8Array, bounds: DraftBounds): Promise<void>;
  /** Those made since then, the oldest first. */
  drafts(since: Instant): Promise<readonly StoredDraft[]>;
  /** The bytes of one made since then; null where there is none. */
  draftBytes(id: string, since: Instant): Promise<Uint8Array | null>;
  dropDraft(id: string): Promise<void>;
}
