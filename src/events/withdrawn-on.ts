import type { IsoDate } from '../dates/iso-date.ts';
import type { DatedEvent } from './types.ts';

/** The day on which it became known that a superseded or cancelled event does not take place. */
export function withdrawnOn({ history, status, lastModified }: DatedEvent): IsoDate {
  const entry = history.findLast(({ what }) => what === status || what === 'corrected');
  return entry?.on ?? (lastModified.slice(0, 10) as IsoDate);
}
