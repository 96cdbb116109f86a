import type { ResolutionView } from '../app.ts';
import { calendarWords } from '../calendar/words.ts';
import { longDate } from '../dates/long-date.ts';
import { type CycleForecast, cycleRecords, type Lateness } from '../events/cycle-record.ts';
import type { DatedEvent } from '../events/types.ts';
import type { ViewContext } from './event-view.ts';

/** How the cycles of a resolution were kept so far, in words; those of which nothing has fallen due say so. */
export function cycleRows(view: ResolutionView, events: readonly DatedEvent[], context: ViewContext) {
  const { language, words, today } = context;
  const titles = new Map(view.obligations.map(({ id, title }) => [id, title[language]]));
  return cycleRecords(events).map(({ obligation, answered, lateness, forecast }) => {
    const past = events.filter(({ date, obligations }) => date <= today && obligations.includes(obligation)).length;
    return {
      title: titles.get(obligation) ?? obligation,
      delivered: words.cycleDeliveredOf(answered, past),
      lateness: lateness ? latenessInWords(lateness, context) : [words.cycleNone],
      forecast: forecast ? forecastInWords(forecast, context) : words.cycleNone,
    };
  });
}

function latenessInWords(
  { count, median, least, most }: Lateness,
  { language, words }: ViewContext,
): readonly string[] {
  const { lateness } = calendarWords[language];
  const range = least === most ? [] : [words.cycleRange(lateness(least), lateness(most))];
  return [words.cycleMedian(lateness(median), count), ...range];
}

function forecastInWords({ from, to, due }: CycleForecast, { language, words }: ViewContext): string {
  return words.cycleForecastFor(longDate(from, language), longDate(to, language), longDate(due, language));
}
