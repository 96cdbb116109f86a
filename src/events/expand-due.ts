import type { IsoDate } from '../dates/iso-date.ts';
import { addIsoDuration } from '../dates/period.ts';
import type { Due } from '../obligations/types.ts';

/** A cycle without an end is shown this far. */
const occurrencesWithoutEnd = 4;
/** No cycle of a resolution has more occurrences; a slip such as an end in the year 9999 must not fill the calendar. */
const mostOccurrences = 1000;

/**
 * Gives the dates of a due, ascending: all occurrences up to and including the end of a cycle, the first four where
 * it has none; nothing for a due that the words alone do not date. Periods are counted from the first occurrence.
 */
export function expandDue(due: Due): readonly IsoDate[] {
  if (due.type === 'fixed' || due.type === 'offset') return [due.date];
  if (due.type !== 'recurring') return [];
  const excepted = new Set(due.except);
  const dates: IsoDate[] = [];
  const most = due.until === null ? occurrencesWithoutEnd : mostOccurrences;
  for (let times = 0; dates.length < most && times < mostOccurrences; times += 1) {
    const date = addIsoDuration(due.first, repeated(due.every, times));
    if (due.until !== null && date > due.until) break;
    if (!excepted.has(date)) dates.push(date);
  }
  return dates;
}

/** "P6M" for "P3M" twice: multiplied before adding, so that month ends do not drift. */
function repeated(duration: string, times: number): string {
  return duration.replace(/\d+/g, (count) => String(Number(count) * times));
}
