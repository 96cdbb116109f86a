import ICAL from 'ical.js';
import { type CalendarOptions, toCalendar } from '../../calendar/to-calendar.ts';
import type { DatedEvent } from '../../events/types.ts';

/** Gives the calendar as jCal (RFC 7265): what the iCalendar file says, property by property. */
export function toJcal(events: readonly DatedEvent[], options: CalendarOptions): string {
  return `${JSON.stringify(ICAL.parse(toCalendar(events, options)))}\n`;
}
