import { summary } from '../../calendar/to-calendar.ts';
import { longDate, weekdayName } from '../../dates/long-date.ts';
import { filterEvents } from '../../due/filter-events.ts';
import { comingEvents } from '../../due/mandate-overview.ts';
import { labels } from '../../events/labels.ts';
import { bearers } from '../../terms/bearers.ts';
import { kinds } from '../../terms/kinds.ts';
import { subscribeLinks } from '../http/addresses.ts';
import { choiceIn, filterIn, filterParameters, type Query } from '../http/query.ts';
import type { Moment } from '../http/renderings.ts';
import { subscribeWords } from '../words/subscribe.ts';
import { bodyView } from './body-view.ts';
import { isShown } from './home-page.ts';
import { overviewsOf } from './overviews.ts';
import { viewContext } from './page-frame.ts';
import type { PageQuestion } from './page-question.ts';
import { renderTemplate } from './templates.ts';

export const subscribeParameters = ['lang', ...filterParameters, 'feedLang', 'alarms'];

const mostPreviewed = 12;

/** The page on which one chooses what a calendar holds, sees it, and takes its address. */
export function subscribePage(question: PageQuestion, moment: Moment, publicUrl: string): string {
  const { language, query } = question;
  const { snapshot, today } = moment;
  const context = viewContext(moment, language, publicUrl);
  const { words, base } = context;
  const text = subscribeWords[language];
  const feedLanguage = choiceIn(query, 'feedLang', ['en', 'zh']) ?? language;
  const alarms = choiceIn(query, 'alarms', ['1']) !== null;
  const feed = feedAddress(query, feedLanguage, alarms);
  const filter = filterIn(query);
  const coming = comingEvents(filterEvents(snapshot.events, filter), today);
  const chosen = (name: string, value: string) =>
    query.get(name)?.some((given) => given.toLowerCase() === value.toLowerCase()) ?? false;
  const running = overviewsOf(moment)
    .filter((overview) => isShown(overview, today) || chosen('mandate', overview.mandate))
    .map(({ mandate }) => ({
      value: mandate,
      label: context.bodies(mandate).name,
      chosen: chosen('mandate', mandate),
    }));
  return renderTemplate('subscribe-page', {
    words,
    language,
    base,
    path: '/subscribe',
    query: question.rest,
    title: `${text.heading} – ${words.site}`,
    description: text.lead,
    feed: base + feed,
    knownOn: snapshot.knownOn,
    text,
    groups: [
      {
        name: 'mandate',
        label: text.mandates,
        options: running.sort((a, b) => a.label.localeCompare(b.label, language)),
      },
      {
        name: 'kind',
        label: text.kinds,
        options: kinds.map((value) => ({ value, label: labels[language].kinds[value], chosen: chosen('kind', value) })),
      },
      {
        name: 'bearer',
        label: text.bearers,
        options: bearers.map((value) => ({
          value,
          label: labels[language].bearers[value],
          chosen: chosen('bearer', value),
        })),
      },
    ],
    feedLanguage,
    alarms,
    links: subscribeLinks(publicUrl, feed, words.feedName(filter.mandate?.join(', ') ?? null)),
    count: coming.length,
    coming: coming.slice(0, mostPreviewed).map((event) => ({
      date: event.date,
      longDate: longDate(event.date, feedLanguage),
      weekday: weekdayName(event.date, feedLanguage),
      title: summary(event, { language: feedLanguage, mandateName: (key) => bodyView(key, feedLanguage).name }),
    })),
  });
}

/** The shortest address of the feed that was chosen, the same for the same choice. */
function feedAddress(query: Query, language: string, alarms: boolean): string {
  const parameters = filterParameters.flatMap((name) => {
    const values = [...new Set(query.get(name) ?? [])].sort();
    return values.length > 0 ? [`${name}=${values.map(encodeURIComponent).join(',')}`] : [];
  });
  return `/calendar.ics?${[...parameters, `lang=${language}`, ...(alarms ? ['alarms=1'] : [])].join('&')}`;
}
