import type { PrintedDate } from '../clauses/types.ts';
import { type IsoDate, isoDate, lastDayOfMonth, yearOf } from '../dates/iso-date.ts';
import { addPeriod } from '../dates/period.ts';
import { remark } from '../terms/remarks.ts';

export interface ResolvedDate {
  readonly date: IsoDate;
  readonly assumptions: readonly string[];
}

/**
 * The calendar date of a printed one. A month alone is its last day, a year alone 31 December; where something begins,
 * the first day instead. Without a year it is the first such day after adoption; an impossible day becomes the month's last.
 */
export function resolvePrinted(printed: PrintedDate, adopted: IsoDate, begins: boolean): ResolvedDate {
  if (printed.year !== null) {
    const found = dayOf(printed, printed.year, begins);
    // What is to begin in the month of adoption has until the month's end.
    return begins && printed.day === null && found.date < adopted ? dayOf(printed, printed.year, false) : found;
  }
  if (printed.ahead) return aheadOf(printed, adopted, printed.ahead, begins);
  const sameYear = dayOf(printed, yearOf(adopted), begins);
  const found = sameYear.date > adopted ? sameYear : dayOf(printed, yearOf(adopted) + 1, begins);
  return {
    date: found.date,
    assumptions: [remark('yearOfFirstSuchDay'), ...found.assumptions],
  };
}

/** "The end of next year", "the end of this month". */
function aheadOf(
  printed: PrintedDate,
  adopted: IsoDate,
  { unit, count }: NonNullable<PrintedDate['ahead']>,
  begins: boolean,
): ResolvedDate {
  if (unit === 'year') return dayOf(printed, yearOf(adopted) + count, begins);
  const reached = addPeriod(adopted, { count, unit });
  return dayOf({ ...printed, month: Number(reached.slice(5, 7)) }, yearOf(reached), begins);
}

function dayOf(printed: PrintedDate, year: number, begins: boolean): ResolvedDate {
  const month = printed.month ?? (begins ? 1 : 12);
  if (printed.day === null) {
    return { date: begins ? isoDate(year, month, 1)! : lastDayOfMonth(year, month), assumptions: [] };
  }
  const exact = isoDate(year, month, printed.day);
  if (exact) return { date: exact, assumptions: [] };
  return {
    date: lastDayOfMonth(year, month),
    assumptions: [remark('dayDoesNotExist')],
  };
}
