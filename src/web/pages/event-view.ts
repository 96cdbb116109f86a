import type { ResolutionView } from '../../app.ts';
import { whatHappened } from '../../calendar/explain.ts';
import { onOneLine } from '../../calendar/plain-text.ts';
import { calendarWords } from '../../calendar/words.ts';
import { daysBetween, type IsoDate, isWeekend, toDateTime } from '../../dates/iso-date.ts';
import { longDate, longMonth, weekdayName } from '../../dates/long-date.ts';
import { labels } from '../../events/labels.ts';
import { isOverdue, stateOf } from '../../events/state.ts';
import type { Citation, DatedEvent } from '../../events/types.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import { encoded } from '../http/addresses.ts';
import type { Words } from '../words/words.ts';
import type { BodyView } from './body-view.ts';
import { mandateAddress } from './mandate-rows.ts';

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

/** An event in words, for the templates. */
export type EventView = ReturnType<typeof eventView>;

/** Puts an event into words; nothing in it is escaped, the templates do that. */
export function eventView(event: DatedEvent, context: ViewContext) {
  const { language, words, today } = context;
  const address = `${context.base}${context.pageOf(event.resolution)}?lang=${language}${context.days}`;
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
    badge: badge(event, today, language, words),
    gone: event.status === 'superseded' || event.status === 'cancelled',
    overdue: isOverdue(event, today),
    weekend: isWeekend(event.date) ? calendarWords[language].weekend(event.date) : null,
    occurrence: event.occurrence
      ? calendarWords[language].occurrence(event.occurrence.index, event.occurrence.of)
      : null,
    reasons: event.citations.map((citation) => reason(citation, context)),
    happenings: whatHappened(event, language),
    readings: otherReadings(event, context),
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

function badge(event: DatedEvent, today: IsoDate, language: DisplayLanguage, words: Words): Badge {
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

function reason(citation: Citation, { language, resolutions }: ViewContext) {
  return {
    where: calendarWords[language].paragraph(citation.resolution, citation.paragraph),
    quote: onOneLine(citation.quote),
    quoteLanguage: resolutions.get(citation.resolution)?.resolution.language ?? '',
    rule: citation.rule,
    assumptions: citation.assumptions,
    source: citation.source,
  };
}

function otherReadings(event: DatedEvent, { language, words, resolutions }: ViewContext): readonly string[] {
  const obligations = resolutions.get(event.resolution)?.obligations ?? [];
  return obligations
    .filter(({ id }) => event.obligations.includes(id))
    .flatMap(({ readings }) => readings)
    .map(({ dates, assumption }) =>
      words.reading(
        assumption,
        dates.map((date) => longDate(date, language)),
      ),
    );
}

/** Whether a person has looked at it, as one sentence. */
export function reviewLine({ review }: Pick<DatedEvent, 'review'>, language: DisplayLanguage): string {
  const words = calendarWords[language];
  return review.state === 'reviewed' ? words.reviewed(review.by, review.on) : words.derived;
}
