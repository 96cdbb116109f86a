import type { DateTime } from 'luxon';
import { MandateCyclesError } from '../errors.ts';
import type { Correction, EventRecord, ResolutionReview } from '../events/record.ts';
import { addedToStore, slugOf } from '../events/resolution-order.ts';
import { toInstant } from '../reminders/instant.ts';
import type { Statement, Store } from '../store/store.ts';
import type { App, DeskStatement } from './contract.ts';
import type { ReadBytes } from './read-bytes.ts';

const origin = { file: addedToStore, line: null };

interface StatementParts {
  readonly store: Store;
  readonly read: ReadBytes;
  readonly clock: () => DateTime;
  readonly today: App['today'];
}

/** What people say of a resolution's duties at the desk, and what a text would give before it is taken in. */
export function createStatements(
  parts: StatementParts,
): Pick<App, 'readResolution' | 'state' | 'statements' | 'withdrawStatement'> {
  const { store, clock, today } = parts;
  const change = (by: string) => ({ by, at: toInstant(clock()) });
  return {
    readResolution: async (bytes, name) => {
      const { text, derived } = await parts.read(bytes, name);
      return { ...derived, slug: slugOf(derived.resolution.symbol), text };
    },
    state: async (statement, seen, by) => {
      const content = JSON.stringify({ ...statement.says, on: today(), by });
      const { kind, resolution, subject } = statement;
      const result = await store.addStatement({ kind, resolution, subject, content, ...change(by) }, seen);
      if ('added' in result) return;
      const { newer } = result;
      throw new MandateCyclesError('changed-meanwhile', `${newer.by} changed this at ${newer.at}`, subject);
    },
    statements: () => store.statements(),
    withdrawStatement: async (number, by) => {
      if (await store.withdrawStatement(number, change(by))) return;
      throw new MandateCyclesError('not-recorded', 'it was taken back already', `statement ${number}`);
    },
  };
}

/** What was said, as the record of events takes it. */
export function statedRecord(statements: readonly Statement[]): Pick<EventRecord, 'corrections' | 'reviews'> {
  const said = (kind: DeskStatement['kind']) =>
    statements
      .filter((statement) => statement.kind === kind)
      .map(({ content, resolution }) => ({ resolution, ...JSON.parse(content), origin }));
  return { corrections: said('correction') as Correction[], reviews: said('review') as ResolutionReview[] };
}
