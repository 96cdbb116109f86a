import type { Clause } from '../clauses/clause.ts';
import type { TimeMeaning, TimeMention } from '../clauses/types.ts';
import type { Timing } from './timings.ts';

/** What becomes of an expression: a timing, which may take in the one before it or the mention behind it, or none. */
export type Step =
  | { readonly timing: Timing; readonly joins?: Timing; readonly uses?: TimeMention }
  | { readonly aside: string };

export type Role = Extract<TimeMeaning, { readonly role: unknown }>;

export interface Surroundings {
  readonly mention: TimeMention;
  readonly meaning: Role;
  readonly before: readonly Timing[];
  /** The mention before, whatever became of it. */
  readonly last: TimeMention | undefined;
  readonly next: TimeMention | undefined;
  readonly clause: Clause;
}
