import type { IsoDate } from '../dates/iso-date.ts';
import { addPeriod, type Period } from '../dates/period.ts';

/** How many occurrences of a cycle without end are listed. */
const listedWithoutEnd = 4;
/** A week's cycle over a century; no resolution asks for more. */
const most = 5300;

/**
 * Gives a cycle's occurrences: anchor + k × period for k = `from`, `from` + 1 …, up to and including `until`, or the
 * first four where it has no end.
 */
export function occurrences(anchor: IsoDate, every: Period, from: number, until: IsoDate | null): IsoDate[] {
  const dates: IsoDate[] = [];
  const limit = until === null ? listedWithoutEnd : most;
  for (let k = from; dates.length < limit; k += 1) {
    const date = addPeriod(anchor, every, k);
    if (until !== null && date > until) break;
    dates.push(date);
  }
  return dates;
}
