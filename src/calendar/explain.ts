import { isWeekend } from '../dates/iso-date.ts';
import { labels } from '../events/labels.ts';
import type { Citation, DatedEvent } from '../events/types.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';
import { onOneLine } from './plain-text.ts';
import { type CalendarWords, calendarWords } from './words.ts';

/** Explains an event in plain lines: where its date comes from, what happened to it, who stands behind it. */
export function explain(event: DatedEvent, language: DisplayLanguage): string {
  const words = calendarWords[language];
  const reasons = event.citations.map((citation) => reason(citation, words).join('\n'));
  return [...reasons, whatHappened(event, language).join('\n'), standing(event, language).join('\n')]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** What happened to the event since its resolution was adopted: one sentence for each delivery or change. */
export function whatHappened(event: DatedEvent, language: DisplayLanguage): readonly string[] {
  const words = calendarWords[language];
  const changes = event.history.filter(({ what }) => what !== 'adopted' && what !== 'submitted');
  return [...(event.delivery ? [words.delivered(event.delivery)] : []), ...changes.map(words.history)].map(onOneLine);
}

function reason(citation: Citation, words: CalendarWords): readonly string[] {
  const lines = [words.paragraph(citation.resolution, citation.paragraph)];
  if (citation.quote) lines.push(words.quote(citation.quote));
  if (citation.rule) lines.push(words.rule(citation.rule));
  lines.push(...citation.assumptions.map(words.assumption));
  lines.push(...citation.readings.map(words.reading));
  if (citation.source) lines.push(words.source(citation.source));
  return lines.map(onOneLine);
}

function standing(event: DatedEvent, language: DisplayLanguage): readonly string[] {
  const { date, occurrence, review, certainty } = event;
  const words = calendarWords[language];
  return [
    ...(occurrence ? [words.occurrence(occurrence.index, occurrence.of)] : []),
    ...(isWeekend(date) ? [words.weekend(date)] : []),
    // That rules read it from the text says both.
    ...(certainty === 'text' && review.state === 'derived' ? [] : [labels[language].certainties[certainty]]),
    review.state === 'reviewed' ? words.reviewed(review.by, review.on) : words.derived,
  ].map(onOneLine);
}
