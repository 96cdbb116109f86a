import { longDate } from '../../dates/long-date.ts';
import { comingEvents, type MandateOverview } from '../../due/mandate-overview.ts';
import { MandateCyclesError } from '../../errors.ts';
import type { DatedEvent } from '../../events/types.ts';
import { encoded, subscribeLinks } from '../http/addresses.ts';
import type { Moment } from '../http/renderings.ts';
import { homeWords } from '../words/home.ts';
import { mandateWords } from '../words/mandate.ts';
import { chainView } from './chain-view.ts';
import { cycleRows } from './cycle-rows.ts';
import { dutyChanges } from './duty-changes.ts';
import { eventView, type ViewContext } from './event-view.ts';
import { latenessChart } from './lateness-chart.ts';
import { mandateSlug } from './mandate-rows.ts';
import { overviewsOf } from './overviews.ts';
import { daysOf, type PageFrame, viewContext } from './page-frame.ts';
import type { PageQuestion } from './page-question.ts';
import { renderTemplate } from './templates.ts';
import { timeline } from './timeline.ts';

const mostAhead = 30;
const mostPast = 60;

/** Gives the mandate that an address names, in whatever case; throws `not-found`. */
export function findMandate(moment: Moment, slug: string): MandateOverview {
  const wanted = mandateSlug(slug).toLowerCase();
  const found = overviewsOf(moment).find(({ mandate }) => mandateSlug(mandate).toLowerCase() === wanted);
  if (!found) throw new MandateCyclesError('not-found', 'no such mandate is known here', slug.slice(0, 80));
  return found;
}

/** The page of one mandate: its resolutions and what each changed, what is ahead, and how deliveries were kept. */
export function mandatePage(
  overview: MandateOverview,
  question: PageQuestion,
  moment: Moment,
  publicUrl: string,
): string {
  const { language, query } = question;
  const { snapshot, today } = moment;
  const context = viewContext(moment, language, publicUrl, daysOf(query));
  const { words, base } = context;
  const { mandate, end, state, events } = overview;
  const body = context.bodies(mandate);
  const feed = `/calendar.ics?mandate=${encoded(mandate)}&lang=${language}`;
  const frame: PageFrame = {
    words,
    language,
    base,
    path: `/mandates/${mandateSlug(mandate)}`,
    query: question.rest,
    title: `${body.name} – ${words.site}`,
    description: words.chainOf(body.name),
    feed: base + feed,
    knownOn: snapshot.knownOn,
  };
  const coming = comingEvents(events, today).slice(0, mostAhead);
  const past = events.filter((event) => event.date < today).slice(-mostPast);
  return renderTemplate('mandate', {
    ...frame,
    text: mandateWords[language],
    home: homeWords[language],
    name: body.name,
    about: body.about,
    state: homeWords[language].states[state],
    end: end && longDate(end, language),
    chain: chainWithChanges(overview, context),
    timeline: timeline([overview], { asOf: today, language, nameOf: () => body.name }),
    coming: coming.map((event) => eventView(event, context)),
    past: past.toReversed().map((event) => eventView(event, context)),
    chart: latenessChart(events, language),
    cycles: cyclesOf(events, context),
    links: subscribeLinks(publicUrl, feed, words.feedName(body.name)),
  });
}

function chainWithChanges(overview: MandateOverview, context: ViewContext) {
  const { language, resolutions } = context;
  const chain = chainView(overview, context, null);
  return chain.links.map((link, index) => ({
    ...link,
    ...dutyChanges(resolutions.get(chain.links[index - 1]?.symbol ?? ''), resolutions.get(link.symbol), language),
    dates: overview.events.filter(({ resolution }) => resolution === link.symbol).length,
  }));
}

/** The record of every cycle, by the resolution that sets it, the latest first. */
function cyclesOf(events: readonly DatedEvent[], context: ViewContext) {
  return [...Map.groupBy(events, ({ resolution }) => resolution)]
    .flatMap(([symbol, own]) => {
      const view = context.resolutions.get(symbol);
      return view ? cycleRows(view, own, context).map((row) => ({ ...row, symbol })) : [];
    })
    .reverse();
}
