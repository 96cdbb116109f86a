import { daysBetween, type IsoDate } from '../../dates/iso-date.ts';
import { longDate } from '../../dates/long-date.ts';
import { addIsoDuration } from '../../dates/period.ts';
import { filterEvents } from '../../due/filter-events.ts';
import { changedEvents, changedMandates } from '../../due/what-changed.ts';
import { MandateCyclesError } from '../../errors.ts';
import { compareText } from '../../events/resolution-order.ts';
import { choiceIn, dateIn, filterIn, filterParameters, type Query } from '../http/query.ts';
import type { Moment } from '../http/renderings.ts';
import { changesWords, changeTypes } from '../words/changes.ts';
import { homeWords } from '../words/home.ts';
import { overdueWords } from '../words/overdue.ts';
import { eventChange, type ListedChange, mandateChange, newResolution } from './change-rows.ts';
import { distance, type ViewContext } from './event-view.ts';
import { field, filterFields, optionsOf, regionAsked } from './filter-fields.ts';
import { holdsWords } from './mandate-rows.ts';
import { overviewsOf } from './overviews.ts';
import { daysOf, viewContext } from './page-frame.ts';
import type { PageQuestion } from './page-question.ts';
import { paged } from './paged.ts';
import { renderTemplate } from './templates.ts';

export const changesParameters = [
  ...['lang', 'since', 'q', 'mandate', 'kind', 'bearer', 'region', 'change', 'page', 'asOf', 'knownOn'],
];
const pageLength = 100;
/** What "lately" is where nobody says. */
const defaultPeriod = 'P1M';

/** The day that the page compares with; a month before the day that it is seen from where the address names none. */
export function sinceAsked(query: Query, today: IsoDate): IsoDate {
  const since = dateIn(query, 'since') ?? addIsoDuration(today, `-${defaultPeriod}`);
  if (since <= today) return since;
  throw new MandateCyclesError('option-invalid', `${since} lies after ${today}, up to which is looked`, 'since');
}

/** What changed between `before` and `now`, the latest first: each with how it was, who changed it, and why. */
export function changesPage(question: PageQuestion, now: Moment, before: Moment, publicUrl: string): string {
  const { language, query, rest, words: typed } = question;
  const context = viewContext(now, language, publicUrl, daysOf(query));
  const { words, base } = context;
  const text = changesWords[language];
  const since = before.today;
  const changes = changesBetween(now, before, question, context);
  const { items: shown, page, pages, newer, older } = paged(changes, pageLength, query);
  const others = [...new URLSearchParams(rest)].filter(([name]) => name !== 'page');
  const address = (number: number) =>
    `${base}/changes?${new URLSearchParams([['lang', language], ...others, ['page', String(number)]])}`;
  const narrowed = others.filter(([name]) => filterParameters.some((known) => known === name));
  const feed = new URLSearchParams([['lang', language], ...narrowed]);
  return renderTemplate('changes', {
    words,
    language,
    base,
    path: '/changes',
    query: rest,
    title: `${text.heading} – ${words.site}`,
    description: text.lead,
    feed: `${base}/calendar.ics?${feed}`,
    knownOn: now.snapshot.knownOn,
    text,
    home: homeWords[language],
    window: text.window(changes.length, longDate(since, language), longDate(now.today, language)),
    days: [...Map.groupBy(shown, ({ on }) => on)].map(([date, ofDay]) => ({
      date,
      longDate: longDate(date, language),
      relative: distance(daysBetween(now.today, date), words),
      rows: ofDay.map((change) => change.inWords()),
    })),
    fields: [
      ...filterFields(overviewsOf(now), query, context),
      field('change', text.type, optionsOf(changeTypes, text.types), query),
    ],
    asked: typed,
    dayFields: [
      { name: 'since', label: text.since, value: since },
      { name: 'asOf', label: text.until, value: dateIn(query, 'asOf') ?? '' },
    ],
    news: `${base}/calendar.atom?${feed}`,
    pager: overdueWords[language],
    page: overdueWords[language].page(page, pages),
    newer: newer && address(newer),
    older: older && address(older),
  });
}

/** All that changed and that the question lets through, the latest first. */
function changesBetween(
  now: Moment,
  before: Moment,
  { query, words: typed }: PageQuestion,
  context: ViewContext,
): readonly ListedChange[] {
  const since = before.today;
  const { mandate, kind, bearer } = filterIn(query);
  const region = regionAsked(query);
  const type = choiceIn(query, 'change', changeTypes);
  const regionOf = (key: string | null) => (key === null ? 'other' : context.bodies(key).region);
  const matching = filterEvents(now.snapshot.events, { mandate, kind, bearer }).filter(
    (event) => region === null || regionOf(event.mandate) === region,
  );
  const narrows = Boolean(kind?.length || bearer?.length);
  const wanted = mandate?.length ? new Set(mandate.map((key) => key.toLowerCase())) : null;
  const isWanted = (key: string) =>
    !narrows && (!wanted || wanted.has(key.toLowerCase())) && (region === null || regionOf(key) === region);
  const isNarrowed = narrows || wanted !== null || region !== null;
  const own = Map.groupBy(matching, ({ resolution }) => resolution);
  const all = [
    ...now.snapshot.resolutions
      .filter(({ resolution }) => resolution.adopted > since)
      .filter(({ resolution }) => !isNarrowed || own.has(resolution.symbol))
      .map((view) => newResolution(view, own.get(view.resolution.symbol)?.length ?? 0, context)),
    ...changedMandates(overviewsOf(before), overviewsOf(now), since)
      .filter((change) => isWanted(change.mandate))
      .map((change) => mandateChange(change, context)),
    ...changedEvents(before.snapshot.events, matching, since).map((change) => eventChange(change, since, context)),
  ];
  const chosen = all
    .filter(({ types }) => type === null || types.includes(type))
    .filter(({ lookedFor }) => holdsWords(lookedFor, typed));
  return chosen.sort((a, b) => compareText(b.on, a.on) || rankOf(a) - rankOf(b));
}

function rankOf({ types }: ListedChange): number {
  return changeTypes.indexOf(types.at(-1)!);
}
