import { DateTime } from 'luxon';
import { fromDateTime, type IsoDate } from './dates/iso-date.ts';

/** The only place that reads the clock. */
export const now = (): DateTime => DateTime.utc();

/** The day of a moment in New York, where the Council sits. */
export const councilZone = 'America/New_York';

/** Today in New York. */
export function today(): IsoDate {
  return fromDateTime(now().setZone(councilZone));
}
