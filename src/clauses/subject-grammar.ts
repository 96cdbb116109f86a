import type { Kind } from '../terms/kinds.ts';

/** How a language says what an item is about. In the clause every time is a row of \u0001. */
export interface SubjectGrammar {
  /**
   * For each kind, patterns whose group `about` begins with the words sought; an earlier one wins. The group is all that
   * a pattern matches, or looks ahead from behind it.
   */
  readonly phrases: Readonly<Partial<Record<Kind, readonly string[]>>>;
  /** Where such a phrase ends. */
  readonly end: string;
  /** Words before it that say nothing. */
  readonly lead: string;
  /** Words that no phrase ends with. */
  readonly trail: string;
  /** One word, with what parts it from the next. */
  readonly word: string;
  /** In words. */
  readonly longest: number;
  /** In characters. */
  readonly shortest: number;
}
