import type { Dialect } from '../database.ts';
import { editionsSubmissionsOutbox } from './001-editions-submissions-outbox.ts';
import { withdrawalsAndChanges } from './002-withdrawals-and-changes.ts';
import { published } from './003-published.ts';
import { mails } from './004-mails.ts';
import { subscriptions } from './005-subscriptions.ts';
import { statements } from './006-statements.ts';
import { drafts } from './007-drafts.ts';
import { requestCounts } from './008-request-counts.ts';

/** One step in the building of the database: its SQL, in the words of the engine that it is run on. */
export type Migration = (dialect: Dialect) => string;

/**
 * The steps, numbered from 1 by their place; the database holds the number of the last one done. They run in order and
 * only forward, in one transaction that other instances wait for (src/store/migrate.ts).
 *
 * To add a table: write `NNN-what-it-holds.ts` beside this file, one exported Migration, and name it at the end of the
 * list. Columns are `${dialect.text}` (texts, moments, JSON) or INTEGER (numbers, 0 and 1); CREATE TABLE ends with
 * `${dialect.table}`. Then its contract (src/store/contract), its queries (src/store/queries), its line in
 * src/store/open-store.ts, and its part of the contract's tests (test/store), which run on both engines.
 * A step that is on the main branch is never edited: a change is a new step.
 */
export const migrations: readonly Migration[] = [
  editionsSubmissionsOutbox,
  withdrawalsAndChanges,
  published,
  mails,
  subscriptions,
  statements,
  drafts,
  requestCounts,
];
