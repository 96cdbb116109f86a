import type { Clause } from '../clauses/clause.ts';
import type { Act } from '../clauses/types.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { resolvePrinted } from './printed-date.ts';
import type { Timing } from './timings.ts';

const handsOver: readonly Act[] = ['letter', 'briefing', 'review', 'transfer'];

/** Words of reporting this far behind a time are a duty of their own; nearer ones behind "and to" are too. */
const far = 45;

/**
 * Words without a time that make items. What runs until an event, and reporting or reviewing without a time, are each an
 * item in a clause that has no time; beside one, reporting is where it stands well behind it, or before another verb:
 * "to keep the Council informed and to submit a report by 1 March".
 */
export function lastWords(
  clause: Clause,
  times: readonly Timing[],
  untimed: readonly Timing[],
  adopted: IsoDate,
): readonly Timing[] {
  if (untimed.length === 0) return untimed;
  const timings = times.filter((timing) => !isOver(timing, adopted));
  const acts = untimed.filter((words) => !runsUntilEvent(words));
  const found = timings.length === 0 ? [untimed.find(runsUntilEvent), acts[0]] : [besideTimes(clause, timings, acts)];
  return found.filter((words) => words !== undefined);
}

function besideTimes(clause: Clause, timings: readonly Timing[], untimed: readonly Timing[]): Timing | undefined {
  const begin = timings.reduce((first, timing) => Math.min(first, timing.start), Number.POSITIVE_INFINITY);
  const end = timings.reduce((last, timing) => Math.max(last, timing.end), 0);
  const own = untimed.find((words) => isBeside(words) && (words.end < begin || words.start > end));
  if (own) return own;
  if (!clause.timeFirst)
    return untimed.find(({ start }) => start > end + far || (start > end && clause.isJoint('nextVerb', end, start)));
  // "在三十天内就……向安理会提出报告": the first words of handing over behind a time are what it is the time of.
  const owed = clause.verbs.find(({ word, start }) => start >= end && handsOver.includes(word.act));
  const comma = owed ? clause.passage.text.indexOf('，', owed.end) : -1;
  return comma < 0 ? undefined : untimed.find(({ start }) => start > comma);
}

/** Some words say themselves that they stand beside a dated duty; most words of reporting before a time are about that one. */
function isBeside(timing: Timing): boolean {
  return (timing.type === 'standing' || timing.type === 'triggered') && (timing.beside ?? false);
}

/** "The agreement signed on 14 April 1988": no duty has that time. */
function isOver(timing: Timing, adopted: IsoDate): boolean {
  return timing.type === 'fixed' && resolvePrinted(timing.date, adopted, timing.role === 'from').date < adopted;
}

function runsUntilEvent(timing: Timing): boolean {
  return timing.type === 'triggered' && timing.role === 'until';
}
