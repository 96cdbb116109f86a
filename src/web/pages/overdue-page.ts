import { filterEvents } from '../../due/filter-events.ts';
import { stateOf } from '../../events/state.ts';
import { choiceIn, filterIn } from '../http/query.ts';
import type { Moment } from '../http/renderings.ts';
import { overdueWords } from '../words/overdue.ts';
import { eventView } from './event-view.ts';
import { daysOf, viewContext } from './page-frame.ts';
import type { PageQuestion } from './page-question.ts';
import { paged } from './paged.ts';
import { renderTemplate } from './templates.ts';

export const overdueParameters = ['lang', 'show', 'mandate', 'page', 'asOf', 'knownOn'];
const shown = ['overdue', 'unrecorded'] as const;
const pageLength = 50;

/** What is overdue, or what nobody recorded, however old; the latest first, a page at a time. */
export function overduePage(question: PageQuestion, moment: Moment, publicUrl: string): string {
  const { language, query } = question;
  const { snapshot, today } = moment;
  const context = viewContext(moment, language, publicUrl, daysOf(query));
  const { words, base, days } = context;
  const text = overdueWords[language];
  const state = choiceIn(query, 'show', shown) ?? 'overdue';
  const all = filterEvents(snapshot.events, { mandate: filterIn(query).mandate })
    .filter((event) => stateOf(event, today) === state)
    .reverse();
  const { items, page, pages, newer, older } = paged(all, pageLength, query);
  const address = (show: string, number: number) =>
    `${base}/overdue?show=${show}&lang=${language}${days}${number > 1 ? `&page=${number}` : ''}`;
  return renderTemplate('overdue', {
    words,
    language,
    base,
    path: '/overdue',
    query: question.rest,
    title: `${text.headings[state]} – ${words.site}`,
    description: text.headings[state],
    feed: null,
    knownOn: snapshot.knownOn,
    text,
    state,
    heading: text.headings[state],
    count: all.length,
    tabs: shown.map((name) => ({ name, label: text.headings[name], address: address(name, 1) })),
    events: items.map((event) => eventView(event, context)),
    page: text.page(page, pages),
    newer: newer && address(state, newer),
    older: older && address(state, older),
  });
}
