/** A change to the decoded text before it is read. Positions count in the decoded text, `end` exclusive. */
export interface Mend {
  readonly start: number;
  readonly end: number;
  /** The characters as they stand in the text. */
  readonly printed: string;
  /** What is read in their place. */
  readonly read: string;
  /** A short code such as "misread-word", "note-mark", "divided-word". */
  readonly reason: string;
}

/** A change that a repair proposes: characters to be read in place of others, never more than those. */
export type Change = Omit<Mend, 'printed'>;

/**
 * U+00AD, the soft hyphen, stands where a character is not read: a mended text has the length of the decoded one, so
 * that every position in the one is the same position in the other. Those of the file itself are not read either.
 */
export const unread = '\u00ad';

/** Leaves out the characters that are not read. */
export function withoutUnread(text: string): string {
  return text.includes(unread) ? text.replaceAll(unread, '') : text;
}

/** Puts the changes, which stand in order and apart from each other, into the text. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  let mended = '';
  let at = 0;
  for (const { start, end, read } of changes) {
    mended += text.slice(at, start) + read.padEnd(end - start, unread);
    at = end;
  }
  return mended + text.slice(at);
}
