import { calendarWords } from '../../calendar/words.ts';
import { daysBetween } from '../../dates/iso-date.ts';
import { longDate } from '../../dates/long-date.ts';
import { cycleRecords } from '../../events/cycle-record.ts';
import type { DatedEvent } from '../../events/types.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';

/** The latest are what one expects from; a picture of more cannot be read. */
const mostColumns = 48;
const column = 18;
const height = 120;
const middle = height / 2;
/** So that a day late does not look like a month. */
const leastScale = 14;

/** A picture of how early or late documents came, in units of the drawing; null where nothing is recorded. */
export function latenessChart(events: readonly DatedEvent[], language: DisplayLanguage) {
  const delivered = events.filter(({ delivery }) => delivery !== null).slice(-mostColumns);
  if (delivered.length === 0) return null;
  const forecasts = cycleRecords(events).flatMap(({ forecast }) => forecast ?? []);
  const ranges = forecasts.map(({ due, from, to }) => ({
    due,
    least: daysBetween(due, from),
    most: daysBetween(due, to),
  }));
  const days = delivered.map(({ delivery }) => delivery!.daysLate);
  const largest = Math.max(
    leastScale,
    ...days.map((count) => Math.abs(count ?? 0)),
    ...ranges.flatMap(({ least, most }) => [Math.abs(least), Math.abs(most)]),
  );
  const y = (count: number) => Math.round(middle - (count / largest) * (middle - 8));
  const { lateness } = calendarWords[language];
  return {
    width: (delivered.length + ranges.length + 1) * column + 30,
    height,
    middle,
    largest,
    known: days.filter((count) => count !== null).length,
    late: days.filter((count) => (count ?? 0) > 0).length,
    columns: delivered.map((event, index) => {
      const count = event.delivery!.daysLate;
      const top = y(Math.max(0, count ?? 0));
      const title = `${longDate(event.date, language)}: ${event.delivery!.symbol}${count === null ? '' : `, ${lateness(count)}`}`;
      const shape = count === null ? 'unknown' : count > 0 ? 'late' : 'delivered';
      const tall = Math.max(3, Math.abs(y(count ?? 0) - middle));
      return { x: 30 + index * column, y: count !== null && count > 0 ? top : middle, height: tall, shape, title };
    }),
    forecasts: ranges.map(({ due, least, most }, index) => ({
      x: 30 + (delivered.length + index) * column + column / 2,
      y: y(most),
      height: Math.max(4, y(least) - y(most)),
      title: `${longDate(due, language)}: ${lateness(least)} – ${lateness(most)}`,
    })),
  };
}
