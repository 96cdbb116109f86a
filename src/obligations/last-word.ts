import type { Clause } from '../clauses/clause.ts';
import type { Timing } from './timings.ts';

/** Words of reporting this far behind a time are a duty of their own. */
const far = 45;

/**
 * Reporting without a time is a duty of its own in a clause that has no time, well behind the last one, or before
 * another verb: "to keep the Council informed and to submit a report by 1 March".
 */
export function lastWord(clause: Clause, timings: readonly Timing[], untimed: readonly Timing[]): Timing | undefined {
  if (timings.length === 0) return untimed[0];
  const begin = timings.reduce((first, timing) => Math.min(first, timing.start), Number.POSITIVE_INFINITY);
  const earlier = untimed.find(
    (words) => words.end < begin && clause.verbs.some(({ start }) => start > words.end && start < begin),
  );
  if (earlier && isKeeping(earlier)) return earlier;
  const end = timings.reduce((last, timing) => Math.max(last, timing.end), 0);
  return untimed.find(({ start }) => start > end + (clause.timeFirst ? far / 3 : far));
}

/** Keeping somebody informed goes on beside a report; other words of reporting before a time are about that report. */
function isKeeping({ rule }: Timing): boolean {
  return rule === 'keep informed';
}
