import type { DateTime } from 'luxon';
import type { Instant } from '../store/store.ts';

/** The moment as the store keeps it: UTC, with milliseconds. */
export function toInstant(moment: DateTime): Instant {
  return moment.toJSDate().toISOString();
}
