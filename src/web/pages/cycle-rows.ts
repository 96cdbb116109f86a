import type { ResolutionView } from '../../app/contract.ts';
import { calendarWords } from '../../calendar/words.ts';
import { longDate } from '../../dates/long-date.ts';
import { type CycleForecast, cycleRecords, type Lateness } from '../../events/cycle-record.ts';
import type { DatedEvent } from '../../events/types.ts';
import type { Obligation } from '../../obligations/types.ts';
import type { ViewContext } from './event-view.ts';

/** How the cycles of a resolution were kept so far, in words; those of which nothing has fallen due say so. */
export function cycleRows(view: ResolutionView, events: readonly DatedEvent[], context: ViewContext) {
  const { language, words, today } = context;
  return cycleRecords(events).map(({ obligation, answered, lateness, forecast }) => {
    const own = events.filter(({ obligations }) => obligations.includes(obligation));
    const past = own.filter(({ date }) => date <= today).length;
    return {
      title: cycleOf(view, own)?.title[language] ?? obligation,
      delivered: words.cycleDeliveredOf(answered, past),
      lateness: lateness ? latenessInWords(lateness, context) : [words.cycleNone],
      forecast: forecast ? forecastInWords(forecast, context) : words.cycleNone,
    };
  });
}

/** The duty that sets the cycle; others are only merged into its events. */
function cycleOf(view: ResolutionView, events: readonly DatedEvent[]): Obligation | undefined {
  const merged = view.obligations.filter(({ id }) => events.some(({ obligations }) => obligations.includes(id)));
  return merged.find(({ due }) => due.type === 'recurring') ?? merged[0];
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
