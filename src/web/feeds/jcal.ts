import ICAL from 'ical.js';
import { type CalendarOptions, calendarParts } from '../../calendar/to-calendar.ts';
import type { DatedEvent } from '../../events/types.ts';

/** Gives the calendar as jCal (RFC 7265), in parts: what the iCalendar file says, property by property. */
export function* jcalParts(events: readonly DatedEvent[], options: CalendarOptions): Iterable<string> {
  let divider = '';
  for (const part of calendarParts(events, options)) {
    if (part.startsWith('BEGIN:VCALENDAR')) {
      const [name, properties] = ICAL.parse(`${part}END:VCALENDAR`);
      yield `["${name}",${JSON.stringify(properties)},[`;
    } else if (part.startsWith('BEGIN:VEVENT')) {
      yield divider + JSON.stringify(ICAL.parse(part));
      divider = ',';
    } else yield ']]\n';
  }
}
