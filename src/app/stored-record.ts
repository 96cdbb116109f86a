import { MandateCyclesError } from '../errors.ts';
import { type EventRecord, emptyRecord, type RecordedResolution, type Submission } from '../events/record.ts';
import { addedToStore } from '../events/resolution-order.ts';
import type { DerivedResolution } from '../obligations/types.ts';
import type { Edition, Store, StoredSubmission } from '../store/store.ts';
import { statedRecord } from './statements.ts';

type Derive = (text: string, name: string) => DerivedResolution;

const origin = { file: addedToStore, line: null };

/**
 * What people added and reported, as the record of events takes it. A stored text that can no longer be read, because
 * the rules have changed since it was added, is said to `report` and left out.
 */
export async function storedRecord(store: Store, derive: Derive, report: (line: string) => void): Promise<EventRecord> {
  const [editions, submissions, statements] = await Promise.all([
    store.currentEditions(),
    store.submissions(),
    store.statements(),
  ]);
  const resolutions = editions.flatMap((edition) => {
    try {
      return [recorded(edition, derive)];
    } catch (error) {
      if (!(error instanceof MandateCyclesError)) throw error;
      report(error.line);
      return [];
    }
  });
  return { ...emptyRecord, resolutions, submissions: submissions.map(toSubmission), ...statedRecord(statements) };
}

/** An edition as the record of events takes it. @throws MandateCyclesError where it can no longer be read. */
export function recorded({ symbol, text, edition }: Edition, derive: Derive): RecordedResolution {
  return { ...derive(text, symbol), text, basis: 'text', edition, origin, places: {} };
}

function toSubmission({ obligation, date, symbol, issued, whole }: StoredSubmission): Submission {
  return { symbol, dated: null, issued, answers: [{ obligation, date, whole }], source: symbol, origin };
}
