import type { IsoDate } from '../dates/iso-date.ts';
import { addIsoDuration } from '../dates/period.ts';
import type { DatedEvent } from './types.ts';

/** How a cycle was kept so far, and what that lets one expect. */
export interface CycleRecord {
  /** The id of the obligation that sets the cycle. */
  readonly obligation: string;
  /** How many of its occurrences were answered, also in part. */
  readonly answered: number;
  /** Over the whole answers whose day of issue is known; null where there is none. */
  readonly lateness: Lateness | null;
  readonly forecast: CycleForecast | null;
}

/** In days; negative for early. */
export interface Lateness {
  readonly count: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** An expectation from the past, not a duty: the days between which the next answer would come if it came as before. */
export interface CycleForecast {
  readonly forecast: true;
  readonly uid: string;
  readonly due: IsoDate;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** One answer shows no range. */
const fewestForForecast = 2;

/**
 * Gives the record of every cycle among the events, by obligation id. The forecast is for the first occurrence that
 * still waits for an answer.
 */
export function cycleRecords(events: readonly DatedEvent[]): readonly CycleRecord[] {
  const cyclic = events.filter(({ occurrence, alignedWith }) => occurrence !== null && alignedWith === undefined);
  return [...Map.groupBy(cyclic, ({ obligations }) => obligations[0]!)]
    .map(([obligation, ofOne]) => recordOf(obligation, ofOne))
    .sort((a, b) => (a.obligation < b.obligation ? -1 : 1));
}

function recordOf(obligation: string, events: readonly DatedEvent[]): CycleRecord {
  const answered = events.filter(({ delivery }) => delivery !== null);
  const days = answered.flatMap(({ delivery }) => (delivery?.whole ? (delivery.daysLate ?? []) : []));
  const lateness = latenessOf(days);
  const next = events.find(({ status }) => status === 'scheduled');
  const forecast = lateness !== null && next !== undefined && lateness.count >= fewestForForecast;
  return {
    obligation,
    answered: answered.length,
    lateness,
    forecast: forecast
      ? {
          forecast: true,
          uid: next.uid,
          due: next.date,
          from: addIsoDuration(next.date, `P${lateness.least}D`),
          to: addIsoDuration(next.date, `P${lateness.most}D`),
        }
      : null,
  };
}

function latenessOf(days: readonly number[]): Lateness | null {
  if (days.length === 0) return null;
  const sorted = [...days].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { count: sorted.length, median, least: sorted[0]!, most: sorted.at(-1)! };
}
