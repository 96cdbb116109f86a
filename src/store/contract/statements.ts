import type { Change } from './changes.ts';

/** What a person said of a resolution's duties. */
export interface Statement extends Change {
  /** Rises with every statement. */
  readonly number: number;
  readonly kind: 'correction' | 'review';
  /** "S/RES/2584 (2021)". */
  readonly resolution: string;
  /** What it is about: an obligation's id, or the resolution's symbol. */
  readonly subject: string;
  /** JSON of what was said. */
  readonly content: string;
}

export interface StatementStore {
  /**
   * Takes in a statement. `seen` is the number of the latest statement about the same subject that its author knew, 0 for
   * none; where there is a later one, nothing is taken in and that one is given.
   */
  addStatement(
    statement: Omit<Statement, 'number'>,
    seen: number,
  ): Promise<{ readonly added: Statement } | { readonly newer: Statement }>;
  /** All that stand, by number. */
  statements(): Promise<readonly Statement[]>;
  /** Takes one back and gives it; null where there is none. */
  withdrawStatement(number: number, change: Change): Promise<Statement | null>;
}
