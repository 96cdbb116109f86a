import { DateTime } from 'luxon';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Instant } from '../store/store.ts';
import { toInstant } from './instant.ts';

const kept = 10_000;
const instants = new Map<string, Instant>();

/**
 * The moment when an hour of a day begins in a zone. Where the clocks jump over the hour, it is the moment of the jump
 * and a little more; where they show it twice, the first time.
 */
export function hourOf(date: IsoDate, hour: number, timeZone: string): Instant {
  const key = `${date} ${hour} ${timeZone}`;
  let instant = instants.get(key);
  if (instant === undefined) {
    instant = toInstant(DateTime.fromISO(date, { zone: timeZone }).set({ hour }));
    if (instants.size >= kept) instants.clear();
    instants.set(key, instant);
  }
  return instant;
}
