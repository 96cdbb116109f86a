import { daysBetween, type IsoDate } from '../../dates/iso-date.ts';
import { longDate } from '../../dates/long-date.ts';
import { comingEvents, type MandateOverview } from '../../due/mandate-overview.ts';
import { nextDue } from '../../due/next-due.ts';
import type { DatedEvent } from '../../events/types.ts';
import { subscribeLinks } from '../http/addresses.ts';
import { filterIn } from '../http/query.ts';
import type { Moment } from '../http/renderings.ts';
import { homeWords } from '../words/home.ts';
import { eventView } from './event-view.ts';
import { dayFields, filterFields, regionAsked, stateAsked, stateField } from './filter-fields.ts';
import { chooseMandates, mandateRow } from './mandate-rows.ts';
import { overviewsOf } from './overviews.ts';
import { daysOf, type PageFrame, viewContext } from './page-frame.ts';
import type { PageQuestion } from './page-question.ts';
import { renderTemplate } from './templates.ts';
import { timeline } from './timeline.ts';

export const homeParameters = ['lang', 'q', 'mandate', 'kind', 'bearer', 'region', 'state', 'asOf', 'knownOn'];

/** What was never recorded as done for longer than a year is no news; it has a page of its own. */
const overdueDays = 366;
const mostOverdue = 5;
const mostComing = 12;
/** Two screens of rows; the page of all mandates has the rest. */
const mostRows = 120;
/** An end that passed longer ago, with nothing known after it, is history. */
const lapsedDays = 400;

/** The first page: what is due next, and all running mandates on one screen. */
export function homePage(question: PageQuestion, moment: Moment, publicUrl: string): string {
  const { snapshot, today } = moment;
  const { language, query } = question;
  const context = viewContext(moment, language, publicUrl, daysOf(query));
  const { words, base, days } = context;
  const text = homeWords[language];
  const due = nextDue(snapshot.events, { asOf: today, knownOn: snapshot.knownOn, count: 1000, filter: {}, language });
  const show = (event: DatedEvent) => eventView(event, context);
  const [first] = due.next;
  const overdue = due.overdue.filter(({ date }) => daysBetween(date, today) <= overdueDays).slice(-mostOverdue);
  const running = overviewsOf(moment).filter((overview) => isShown(overview, today));
  const filter = {
    events: filterIn(query),
    states: stateAsked(query),
    region: regionAsked(query),
    words: question.words,
  };
  const chosen = chooseMandates(running, filter, context);
  const feed = `/calendar.ics?lang=${language}`;
  const frame: PageFrame = {
    words,
    language,
    base,
    path: '/',
    query: question.rest,
    title: `${words.site} – ${words.tagline}`,
    description: due.message,
    feed: base + feed,
    knownOn: snapshot.knownOn,
  };
  return renderTemplate('home', {
    ...frame,
    text,
    days,
    message: due.message,
    problems: snapshot.problems,
    first: first ? show(first) : null,
    sameDay: due.next
      .slice(1)
      .filter((event) => event.date === first?.date)
      .slice(0, mostComing)
      .map(show),
    coming: due.next
      .filter((event) => event.date !== first?.date)
      .slice(0, mostComing)
      .map(show),
    overdue: overdue.map(show).reverse(),
    overdueCount: due.overdueCount,
    unrecordedCount: due.unrecordedCount,
    seenFrom: days === '' ? null : text.seenFrom(longDate(today, language), longDate(snapshot.knownOn, language)),
    links: subscribeLinks(publicUrl, feed, words.feedName(null)),
    rows: chosen.slice(0, mostRows).map((mandate) => mandateRow(mandate, context)),
    rowCount: text.overviewCount(Math.min(chosen.length, mostRows), running.length),
    fields: [...filterFields(running, query, context), stateField(query, language)],
    asked: question.words,
    dayFields: dayFields(query, language),
    timeline: timeline(
      chosen.slice(0, mostRows).map(({ overview }) => overview),
      { asOf: today, language, nameOf: (mandate) => context.bodies(mandate).name },
    ),
  });
}

/** Running, or without a known end but with something ahead, or run out lately with nothing known after it. */
export function isShown({ state, end, events }: MandateOverview, today: IsoDate): boolean {
  if (state === 'running') return true;
  if (state === 'open') return comingEvents(events, today).length > 0;
  return state === 'lapsed' && end !== null && daysBetween(end, today) <= lapsedDays;
}
