import type { DateTime } from 'luxon';
import type { Instant } from '../store/store.ts';

/** The moment as the store keeps it: UTC, with milliseconds. */
export function toInstant(moment: DateTime): Instant {
  return moment.toJSDate().toISOString();
}

/** So many seconds after the moment: counted by the clock, in no zone. */
export function secondsLater(moment: DateTime, seconds: number): Instant {
  return new Date(moment.toMillis() + seconds * 1000).toISOString();
}
