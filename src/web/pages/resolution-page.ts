import type { ResolutionView, Snapshot } from '../../app.ts';
import { whatHappened } from '../../calendar/explain.ts';
import { onOneLine } from '../../calendar/plain-text.ts';
import { longDate } from '../../dates/long-date.ts';
import type { DatedEvent } from '../../events/types.ts';
import type { MandateAct } from '../../obligations/types.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import { subscribeLinks } from '../http/addresses.ts';
import type { Moment } from '../http/renderings.ts';
import { cycleRows } from './cycle-rows.ts';
import { eventView, reviewLine, type ViewContext } from './event-view.ts';
import { daysOf, type PageFrame, viewContext } from './page-frame.ts';
import type { PageQuestion } from './page-question.ts';
import { renderTemplate } from './templates.ts';

/** The page of one resolution: its dates with their reasons, what became of them, and its place in the mandate. */
export function resolutionPage(
  view: ResolutionView,
  question: PageQuestion,
  moment: Moment,
  publicUrl: string,
): string {
  const { language } = question;
  const { snapshot } = moment;
  const context = viewContext(moment, language, publicUrl, daysOf(question.query));
  const { words, base } = context;
  const { symbol, adopted, language: textLanguage } = view.resolution;
  const events = snapshot.events.filter((event) => event.resolution === symbol);
  const path = `/resolutions/${view.slug}`;
  const feed = `${path}.ics?lang=${language}`;
  const frame: PageFrame = {
    words,
    language,
    base,
    path,
    query: question.rest,
    title: `${symbol} – ${words.site}`,
    description: words.datedOf(symbol),
    feed: base + feed,
    knownOn: snapshot.knownOn,
  };
  return renderTemplate('resolution', {
    ...frame,
    symbol,
    adopted,
    adoptedLong: longDate(adopted, language),
    textLanguage: view.origins.every((file) => file.endsWith('.yaml'))
      ? words.handWritten
      : words.languageName(textLanguage),
    textLanguageCode: textLanguage,
    mandates: [...new Set(view.mandateActs.map(({ mandate }) => words.mandateName(mandate)))],
    review: reviewLine(view, language),
    events: events.map((event) => eventView(event, context)),
    cycles: cycleRows(view, events, context),
    documents: documents(events, language),
    undated: undated(view, events, language),
    setAside: view.setAside.map(({ paragraph, source, reason }) => ({
      paragraph,
      quote: onOneLine(source.quote),
      reason,
    })),
    chains: chains(view, snapshot, context),
    links: subscribeLinks(publicUrl, feed, words.feedName(symbol)),
  });
}

/** The documents that answered items, each with what it answered. */
function documents(events: readonly DatedEvent[], language: DisplayLanguage) {
  const answered = events.filter((event) => event.delivery !== null);
  return [...Map.groupBy(answered, (event) => event.delivery!.symbol)].map(([symbol, items]) => ({
    symbol,
    answers: items.map((event) => ({ title: event.title[language], how: whatHappened(event, language)[0] })),
  }));
}

/** What the text makes a duty without a date: no event has come of it. */
function undated(view: ResolutionView, events: readonly DatedEvent[], language: DisplayLanguage) {
  const dated = new Set(events.flatMap(({ obligations }) => obligations));
  return view.obligations
    .filter(({ id, dates }) => dates.length === 0 && !dated.has(id))
    .map(({ title, source }) => ({
      title: title[language],
      quote: onOneLine(source.quote),
    }));
}

/** For each mandate that the resolution bears on, all resolutions that do, by adoption. */
function chains(view: ResolutionView, snapshot: Snapshot, { base, language, words }: ViewContext) {
  const mandates = new Set(view.mandateActs.map(({ mandate }) => mandate));
  return [...mandates].map((mandate) => {
    const links = snapshot.resolutions
      .flatMap((other) =>
        other.mandateActs
          .filter((act) => act.mandate === mandate)
          .slice(0, 1)
          .map((act) => ({ other, act })),
      )
      .sort((a, b) => (a.other.resolution.adopted < b.other.resolution.adopted ? -1 : 1));
    const here = links.findIndex(({ other }) => other.slug === view.slug);
    return {
      mandate: words.mandateName(mandate),
      links: links.map(({ other, act }, index) => ({
        symbol: other.resolution.symbol,
        address: `${base}/resolutions/${other.slug}?lang=${language}`,
        here: index === here,
        rel: index === here - 1 ? 'prev' : index === here + 1 ? 'next' : null,
        what: whatItDid(act, language, words),
      })),
    };
  });
}

function whatItDid({ act, date }: MandateAct, language: DisplayLanguage, words: ViewContext['words']): string {
  return words.act(act, date === null ? null : longDate(date, language));
}
