import type { ResolutionText, ResolutionView } from '../../app/contract.ts';
import { whatHappened } from '../../calendar/explain.ts';
import { onOneLine } from '../../calendar/plain-text.ts';
import { longDate } from '../../dates/long-date.ts';
import type { DatedEvent } from '../../events/types.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import { documentAddress, encoded, subscribeLinks } from '../http/addresses.ts';
import { choiceIn } from '../http/query.ts';
import type { Moment } from '../http/renderings.ts';
import { dueInWords } from '../words/due.ts';
import { resolutionWords } from '../words/resolution.ts';
import { besideRows } from './beside-rows.ts';
import { chainView } from './chain-view.ts';
import { cycleRows } from './cycle-rows.ts';
import { eventView, reviewLine, type ViewContext } from './event-view.ts';
import { overviewsOf } from './overviews.ts';
import { daysOf, type PageFrame, viewContext } from './page-frame.ts';
import type { PageQuestion } from './page-question.ts';
import { type MarkTargets, placeId, shownText } from './resolution-text.ts';
import { renderTemplate } from './templates.ts';

export const resolutionParameters = ['lang', 'asOf', 'knownOn', 'beside'];

/** The page of one resolution: its text beside its dates, what became of them, and its place in the mandate. */
export function resolutionPage(
  view: ResolutionView,
  question: PageQuestion,
  moment: Moment,
  publicUrl: string,
): string {
  const { language, query } = question;
  const { snapshot } = moment;
  const context = viewContext(moment, language, publicUrl, daysOf(query));
  const { words, base, days } = context;
  const { symbol, adopted, language: textLanguage } = view.resolution;
  const events = snapshot.events.filter((event) => event.resolution === symbol);
  const undated = undatedDuties(view, events);
  const path = `/resolutions/${view.slug}`;
  const feed = `${path}.ics?lang=${language}`;
  const [text, other] = textsFor(view, language);
  const isBeside = other !== undefined && choiceIn(query, 'beside', ['1']) !== null;
  const targets = markTargets(view, events, undated, language);
  const shown = text && shownText(text, targets);
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
    text: resolutionWords[language],
    symbol,
    subject: view.resolution.subject?.[language] ?? null,
    adopted,
    adoptedLong: longDate(adopted, language),
    official: documentAddress(symbol, language),
    textLanguage: view.origins.every((file) => file.endsWith('.yaml'))
      ? words.handWritten
      : words.languageName(textLanguage),
    textLanguageCode: textLanguage,
    mandates: [...new Set(view.mandateActs.map(({ mandate }) => context.bodies(mandate).name))],
    review: reviewLine(view, language),
    shown: shown && { ...shown, language: text.language },
    beside: isBeside && shown ? besideRows(shown.blocks, shownText(other, targets).blocks) : null,
    languages: [text?.language, other?.language],
    besideAddress: other && `${base}${path}?lang=${language}${days}${isBeside ? '' : '&beside=1'}`,
    events: events.map((event) => eventView(event, context)),
    cycles: cycleRows(view, events, context),
    documents: documents(events, language),
    undated: undated.map(({ id, title, source, due, paragraph }) => ({
      id: undatedId(id),
      title: title[language],
      quote: onOneLine(source.quote),
      how: dueInWords(due, language),
      paragraph,
      place: source.end > source.start ? `#${placeId(textLanguage, source.start)}` : null,
    })),
    setAside: view.setAside.map(({ paragraph, source, reason }, index) => ({
      id: `aside-${index}`,
      paragraph,
      quote: onOneLine(source.quote),
      reason: resolutionWords[language].asideReasons[reason] ?? reason,
      place: source.end > source.start ? `#${placeId(textLanguage, source.start)}` : null,
    })),
    chains: chains(view, moment, context),
    links: subscribeLinks(publicUrl, feed, words.feedName(symbol)),
  });
}

/** The text whose duties count first, for its dates stand beside it; then the one in another language, where there is one. */
function textsFor({ texts }: ResolutionView, language: DisplayLanguage): readonly ResolutionText[] {
  const [first, ...others] = texts;
  const second = others.find((text) => text.language === language) ?? others[0];
  return [...(first ? [first] : []), ...(second ? [second] : [])];
}

/** Where the page shows what the time expressions of its texts became. */
function markTargets(
  view: ResolutionView,
  events: readonly DatedEvent[],
  undated: readonly { readonly id: string }[],
  language: DisplayLanguage,
): MarkTargets {
  const reasons = resolutionWords[language].asideReasons;
  const eventOf = new Map(events.toReversed().flatMap((event) => event.obligations.map((id) => [id, event] as const)));
  const known = new Map(view.obligations.map((obligation) => [obligation.id, obligation]));
  const listed = new Set(undated.map(({ id }) => id));
  return {
    obligation(id) {
      const event = eventOf.get(id);
      const item = event ? `#${encoded(event.uid)}` : listed.has(id) ? `#${undatedId(id)}` : null;
      const dates = known.get(id)?.dates.map((date) => longDate(date, language)) ?? [];
      const title = [known.get(id)?.title[language] ?? '', dates.slice(0, 4).join(', ')].filter((part) => part !== '');
      return { item, title: title.join(': '), dated: event !== undefined || dates.length > 0 };
    },
    aside: (reason, index) => ({ item: `#aside-${index}`, title: reasons[reason] ?? reason }),
  };
}

function undatedId(obligation: string): string {
  return `undated-${obligation.replace(/[^\w-]/g, '.')}`;
}

/** The documents that answered items, each with what it answered. */
function documents(events: readonly DatedEvent[], language: DisplayLanguage) {
  const answered = events.filter((event) => event.delivery !== null);
  return [...Map.groupBy(answered, (event) => event.delivery!.symbol)].map(([symbol, items]) => ({
    symbol,
    address: documentAddress(symbol, language),
    answers: items.map((event) => ({ title: event.title[language], how: whatHappened(event, language)[0] })),
  }));
}

/** What the text makes a duty without a date: no event has come of it. */
function undatedDuties(view: ResolutionView, events: readonly DatedEvent[]) {
  const dated = new Set(events.flatMap(({ obligations }) => obligations));
  return view.obligations.filter(({ id, dates }) => dates.length === 0 && !dated.has(id));
}

/** For each mandate that the resolution bears on, all resolutions that do, by adoption. */
function chains(view: ResolutionView, moment: Moment, context: ViewContext) {
  const mandates = new Set(view.mandateActs.map(({ mandate }) => mandate));
  return overviewsOf(moment)
    .filter(({ mandate }) => mandates.has(mandate))
    .map((overview) => chainView(overview, context, view.resolution.symbol));
}
