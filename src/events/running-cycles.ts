import type { IsoDate } from '../dates/iso-date.ts';
import { addIsoDuration } from '../dates/period.ts';
import type { Obligation } from '../obligations/types.ts';
import { expandDue } from './expand-due.ts';
import type { RecordedResolution } from './record.ts';

/** A feed shows 400 days; a plan is made for the next year too. */
const shownAhead = 'P2Y';

/**
 * Gives what a schedule states as it is seen on a day: a cycle without an end goes on until two years later. Whoever
 * states such a cycle says that it runs. What rules read in an old text says no such thing: it keeps the first few
 * occurrences that the derivation gives it.
 */
export function withRunningCycles(resolution: RecordedResolution, day: IsoDate): RecordedResolution {
  if (resolution.basis !== 'schedule' || !resolution.obligations.some(isRunning)) return resolution;
  const until = addIsoDuration(day, shownAhead);
  const obligations = resolution.obligations.map((item) =>
    isRunning(item) ? { ...item, dates: longer(item.dates, expandDue({ ...item.due, until })) } : item,
  );
  return { ...resolution, obligations };
}

type Cycle = Extract<Obligation['due'], { readonly type: 'recurring' }>;

function isRunning(item: Obligation): item is Obligation & { readonly due: Cycle } {
  return item.due.type === 'recurring' && item.due.until === null;
}

function longer(a: readonly IsoDate[], b: readonly IsoDate[]): readonly IsoDate[] {
  return a.length > b.length ? a : b;
}
