import type { ResolutionView } from '../../app/contract.ts';
import { whatHappened } from '../../calendar/explain.ts';
import { onOneLine } from '../../calendar/plain-text.ts';
import { calendarWords } from '../../calendar/words.ts';
import { daysBetween, type IsoDate, isWeekend, toDateTime } from '../../dates/iso-date.ts';
import { longDate, longMonth, weekdayName } from '../../dates/long-date.ts';
import { labels } from '../../events/labels.ts';
import { isOverdue, stateOf } from '../../events/state.ts';
import type { Citation, DatedEvent } from '../../events/types.ts';
import type { Obligation } from '../../obligations/types.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import { remarkIn } from '../../terms/remarks.ts';
import { encoded } from '../http/addresses.ts';
import { dueInWords } from '../words/due.ts';
import type { Words } from '../words/words.ts';
import type { BodyView } from './body-view.ts';
import { mandateAddress } from './mandate-rows.ts';
import { placeId } from './resolution-text.ts';

/** What the templates need beside an event. */
export interface ViewContext {
  readonly language: DisplayLanguage;
  readonly words: Words;
  readonly today: IsoDate;
  /** The path in front of every address, where the service is published below one. */
  readonly base: string;
  readonly pageOf: (symbol: string) => string;
  readonly resolutions: ReadonlyMap<string, ResolutionView>;
  /** The days that the page is seen from, for the addresses on it: "&asOf=…"; empty for today. */
  readonly days: string;
  readonly bodies: (mandate: string) => BodyView;
}

export interface Badge {
  readonly tone: 'plain' | 'good' | 'warn' | 'gone';
  readonly text: string;
}

/** Puts an event into words; nothing in it is escaped, the templates do that. */
export function eventView(event: DatedEvent, context: ViewContext) {
  const { language, words, today } = context;
  const address = `${context.base}${context.pageOf(event.resolution)}?lang=${language}${context.days}`;
  const known = context.resolutions.get(event.resolution)?.obligations ?? [];
  const obligations = event.obligations.map((id) => known.find((obligation) => obligation.id === id));
  return {
    id: event.uid,
    date: event.date,
    day: String(toDateTime(event.date).day),
    month: longMonth(event.date, language),
    weekday: weekdayName(event.date, language),
    longDate: longDate(event.date, language),
    relative: relativeDay(event, context),
    title: event.title[language],
    bearer: labels[language].bearers[event.bearer],
    kind: labels[language].kinds[event.kind],
    mandate: event.mandate && context.bodies(event.mandate).name,
    mandateAddress: event.mandate && mandateAddress(event.mandate, context),
    resolution: event.resolution,
    paragraphs: words.paragraphs(event.paragraphs),
    resolutionAddress: address,
    address: eventAddressOf(event, context),
    badge: badgeOf(event, context),
    gone: event.status === 'superseded' || event.status === 'cancelled',
    overdue: isOverdue(event, today),
    weekend: isWeekend(event.date) ? calendarWords[language].weekend(event.date) : null,
    occurrence: event.occurrence
      ? calendarWords[language].occurrence(event.occurrence.index, event.occurrence.of)
      : null,
    reasons: event.citations.map((citation, index) => reason(citation, obligations[index], context)),
    happenings: whatHappened(event, language),
    readings: otherReadings(event, context),
    certainty: labels[language].certainties[event.certainty],
    subject: event.subject ?? null,
    review: reviewLine(event, language),
    reviewed: event.review.state === 'reviewed',
  };
}

/** The address of the event's row on its resolution's page. */
export function eventAddressOf(event: DatedEvent, { base, pageOf, language, days }: ViewContext): string {
  return `${base}${pageOf(event.resolution)}?lang=${language}${days}#${encoded(event.uid)}`;
}

function relativeDay(event: DatedEvent, { today, words }: ViewContext): string {
  return isOverdue(event, today)
    ? words.daysOverdue(daysBetween(event.date, today))
    : distance(daysBetween(today, event.date), words);
}

/** "in 9 days"; nothing where the date itself tells more. */
export function distance(days: number, words: Words): string {
  return Math.abs(days) > 400 ? '' : words.inDays(days);
}

/** Where the event stands on the day that the page is seen from. */
export function badgeOf(event: DatedEvent, { today, language, words }: ViewContext): Badge {
  const state = stateOf(event, today);
  const text = labels[language].states[state];
  if (state === 'superseded' || state === 'cancelled') return { tone: 'gone', text };
  if (state === 'submitted') {
    const late = event.delivery?.daysLate ?? null;
    const lateness = late === null ? '' : words.aside(calendarWords[language].lateness(late));
    return { tone: late !== null && late > 0 ? 'warn' : 'good', text: text + lateness };
  }
  if (state === 'overdue') return { tone: 'warn', text };
  return { tone: 'plain', text: event.delivery ? words.submittedInPart : text };
}

function reason(citation: Citation, obligation: Obligation | undefined, context: ViewContext) {
  const { language, resolutions, base, pageOf, days } = context;
  const textLanguage = resolutions.get(citation.resolution)?.resolution.language ?? '';
  const hasText = obligation !== undefined && obligation.source.end > obligation.source.start;
  return {
    where: calendarWords[language].paragraph(citation.resolution, citation.paragraph),
    sentence: aroundQuote(onOneLine(citation.sentence), onOneLine(citation.quote)),
    quoteLanguage: textLanguage,
    place: hasText
      ? `${base}${pageOf(citation.resolution)}?lang=${language}${days}#${placeId(textLanguage, obligation.source.start)}`
      : null,
    how: obligation ? dueInWords(obligation.due, language) : null,
    rule: citation.rule,
    assumptions: citation.assumptions.map((assumption) => {
      const text = remarkIn(language, assumption);
      return { text, language: text === assumption ? 'en' : language };
    }),
    source: citation.source,
  };
}

/** A sentence as what stands before the quoted words, the words, and what stands behind; the words alone at need. */
function aroundQuote(sentence: string, quote: string): readonly [before: string, quote: string, after: string] {
  const dense = (text: string) => text.replace(/\s+/g, '');
  const position = quote === '' ? -1 : sentence.indexOf(quote);
  if (position >= 0) return [sentence.slice(0, position), quote, sentence.slice(position + quote.length)];
  const inside = quote === '' ? -1 : sentence.indexOf(dense(quote));
  if (inside < 0) return ['', quote || sentence, ''];
  const length = dense(quote).length;
  return [sentence.slice(0, inside), sentence.slice(inside, inside + length), sentence.slice(inside + length)];
}

function otherReadings({ citations }: DatedEvent, { language, words }: ViewContext): readonly string[] {
  return citations
    .flatMap(({ readings }) => readings)
    .map(({ dates, assumption }) =>
      words.reading(
        remarkIn(language, assumption),
        dates.map((date) => longDate(date, language)),
      ),
    );
}

/** Whether a person has looked at it, as one sentence. */
export function reviewLine({ review }: Pick<DatedEvent, 'review'>, language: DisplayLanguage): string {
  const words = calendarWords[language];
  return review.state === 'reviewed' ? words.reviewed(review.by, review.on) : words.derived;
}
