import type { Clause } from '../clauses/clause.ts';
import type { ActorWord, Found } from '../clauses/types.ts';
import type { Bearer } from '../terms/bearers.ts';
import type { Kind } from '../terms/kinds.ts';
import type { Timing } from './timings.ts';

/** An item with its time still as the text states it. */
export interface Draft {
  readonly clause: Clause;
  /** The clauses that introduce it, nearest first. */
  readonly context: readonly Clause[];
  readonly timing: Timing;
  readonly kind: Kind;
  /** The words do not say what falls due. */
  readonly isNearestKind: boolean;
  readonly bearer: Bearer;
  readonly addressee: Bearer | null;
  readonly actor: Found<ActorWord> | null;
  /** The body whose mandate it is or serves, by its key. */
  readonly mandate: string | null;
  /** It is about another instrument, so that the end of the mandate does not end it. */
  readonly isAboutAnother: boolean;
  /** It is about this resolution. */
  readonly isAboutThis: boolean;
}

/** The paragraph that an item stands in, without its sub-paragraphs: "30" of "30(a)(vi)". */
export function topLevelOf({ clause }: Draft): string {
  return /^\d+/.exec(clause.passage.label)?.[0] ?? clause.passage.label;
}

/** "the authority conferred by paragraph 1", "the withdrawal referred to in paragraph 1 above". */
export const paragraphNamed = /(?:paragraph |第)(\d{1,3})\b(?! of (?:its )?resolution)/;
