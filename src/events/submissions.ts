import { remark } from '../terms/remarks.ts';
import type { Change } from './changes.ts';
import { knownDay } from './known-by.ts';
import type { Submission } from './record.ts';

/** Gives what was delivered, by the id of the obligation that it answers. */
export function deliveriesByObligation(submissions: readonly Submission[]): ReadonlyMap<string, readonly Change[]> {
  const pairs = submissions.flatMap((submission) => {
    const { symbol, issued } = submission;
    const day = typeof issued === 'string' ? { issued } : { issued: null, issuedBetween: issued };
    return submission.answers.map(({ obligation, date, whole }) => {
      const change: Change = {
        on: knownDay(submission),
        by: symbol,
        note: whole ? '' : remark('inPart'),
        type: 'deliver',
        answered: date,
        delivery: { symbol, ...day, whole },
      };
      return { obligation, change };
    });
  });
  return new Map(
    [...Map.groupBy(pairs, ({ obligation }) => obligation)].map(([id, ofOne]) => [
      id,
      ofOne.map(({ change }) => change),
    ]),
  );
}
