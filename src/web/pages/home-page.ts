import type { ResolutionView, Snapshot } from '../../app.ts';
import { isLongWithdrawn } from '../../calendar/choose-events.ts';
import { daysBetween } from '../../dates/iso-date.ts';
import { longDate, longMonth } from '../../dates/long-date.ts';
import { mandateEnds } from '../../due/mandate-end.ts';
import { nextDue } from '../../due/next-due.ts';
import type { DatedEvent } from '../../events/types.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import { encoded, subscribeLinks } from '../http/addresses.ts';
import type { Moment } from '../http/renderings.ts';
import { distance, type EventView, eventView, type ViewContext } from './event-view.ts';
import { type PageFrame, viewContext } from './page-frame.ts';
import { renderTemplate } from './templates.ts';

/** What was never recorded as done for longer than a year is no news; it is counted, and in the data. */
const overdueDays = 366;
const mostOverdue = 12;
const recentDays = 60;
const fewestRecent = 5;

/** The first page: what is due next, what is overdue, the coming year, and how to subscribe. */
export function homePage(moment: Moment, language: DisplayLanguage, publicUrl: string): string {
  const { snapshot, today } = moment;
  const context = viewContext(moment, language, publicUrl);
  const { words, base } = context;
  const due = nextDue(snapshot.events, { asOf: today, knownOn: today, count: 1000, filter: {}, language });
  const show = (event: DatedEvent) => eventView(event, context);
  const [first] = due.next;
  const overdue = due.overdue
    .filter(({ date }) => daysBetween(date, today) <= overdueDays)
    .slice(-mostOverdue)
    .reverse();
  const feed = `/calendar.ics?lang=${language}`;
  const comingYear = snapshot.events.filter(
    (event) => event.date >= today && daysBetween(today, event.date) <= 366 && !isLongWithdrawn(event, today),
  );
  const frame: PageFrame = {
    words,
    language,
    base,
    path: '/',
    title: `${words.site} – ${words.tagline}`,
    description: due.message,
    feed: base + feed,
    knownOn: snapshot.knownOn,
  };
  return renderTemplate('home', {
    ...frame,
    message: due.message,
    first: first ? show(first) : null,
    sameDay: due.next
      .slice(1)
      .filter((event) => event.date === first?.date)
      .map(show),
    overdue: overdue.map(show),
    olderOverdue: due.overdue.length - overdue.length,
    months: byMonth(comingYear, context),
    recent: recent(snapshot, moment, due.overdue).map(show),
    links: subscribeLinks(publicUrl, feed, words.feedName(null)),
    mandates: mandates(snapshot, context, publicUrl),
    resolutions: snapshot.resolutions.toSorted(newestFirst).map((view) => resolutionEntry(view, snapshot, context)),
  });
}

function byMonth(events: readonly DatedEvent[], context: ViewContext) {
  const months = Map.groupBy(events, (event) => event.date.slice(0, 7));
  return [...months].map(([id, ofMonth]) => ({
    id,
    name: longMonth(ofMonth[0]!.date, context.language),
    events: ofMonth.map((event): EventView => eventView(event, context)),
  }));
}

/** What went by lately and is not overdue, newest first; the last few, however old, where that is nothing. */
function recent(snapshot: Snapshot, { today }: Moment, overdue: readonly DatedEvent[]): readonly DatedEvent[] {
  const past = snapshot.events.filter((event) => event.date < today && !overdue.includes(event)).reverse();
  const lately = past.filter((event) => daysBetween(event.date, today) <= recentDays);
  return lately.length > 0 ? lately : past.slice(0, fewestRecent);
}

/** Running mandates by their end, then those that ended, the latest first. */
function mandates(snapshot: Snapshot, context: ViewContext, publicUrl: string) {
  const { language, words, today, base } = context;
  const ends = mandateEnds(snapshot.events, today);
  const ordered = [...ends.filter(({ date }) => date >= today).reverse(), ...ends.filter(({ date }) => date < today)];
  return ordered.map(({ mandate, date, state }) => {
    const latest = snapshot.events.findLast((event) => event.mandate === mandate && event.kind === 'mandate-expiry');
    const feed = `/calendar.ics?lang=${language}&mandate=${encoded(mandate)}`;
    return {
      name: words.mandateName(mandate),
      date,
      longDate: longDate(date, language),
      relative: date < today ? '' : distance(daysBetween(today, date), words),
      ended: date < today,
      endWord: { running: words.ends, ended: words.ended, lapsed: words.lapsed }[state],
      address: `${base}${context.pageOf(latest?.resolution ?? '')}?lang=${language}`,
      webcal: subscribeLinks(publicUrl, feed, mandate).webcal,
    };
  });
}

function resolutionEntry(view: ResolutionView, snapshot: Snapshot, { base, language, words }: ViewContext) {
  const { symbol } = view.resolution;
  const items = snapshot.events.filter((event) => event.resolution === symbol).length;
  return {
    symbol,
    address: `${base}/resolutions/${view.slug}?lang=${language}`,
    about: words.resolutionAbout(items),
  };
}

function newestFirst(a: ResolutionView, b: ResolutionView): number {
  return (
    daysBetween(a.resolution.adopted, b.resolution.adopted) || a.slug.localeCompare(b.slug, 'en', { numeric: true })
  );
}
