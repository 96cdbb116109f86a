import type { Region } from '../../bodies/regions.ts';
import { daysBetween } from '../../dates/iso-date.ts';
import { longDate } from '../../dates/long-date.ts';
import { type EventFilter, filterEvents } from '../../due/filter-events.ts';
import { comingEvents, type MandateOverview, owedEvents } from '../../due/mandate-overview.ts';
import { compareText } from '../../events/resolution-order.ts';
import { isEnd } from '../../events/state.ts';
import type { DatedEvent } from '../../events/types.ts';
import { type FilterState, homeWords } from '../words/home.ts';
import { distance, eventAddressOf, type ViewContext } from './event-view.ts';

/** How soon an end is "soon", in days. */
const soon = 90;

/** What narrows the overview; each field left out lets all through. */
export interface MandateFilter {
  readonly events: EventFilter;
  readonly states: readonly FilterState[];
  readonly region: Region | null;
  readonly words: string;
}

/** One mandate with what the filter leaves of its dates. */
export interface ChosenMandate {
  readonly overview: MandateOverview;
  readonly coming: readonly DatedEvent[];
  readonly overdue: readonly DatedEvent[];
}

/**
 * Gives the mandates that the filter lets through, by what is due first; those with nothing ahead by their end.
 * Throws `option-invalid` as `filterEvents` does.
 */
export function chooseMandates(
  overviews: readonly MandateOverview[],
  filter: MandateFilter,
  context: ViewContext,
): readonly ChosenMandate[] {
  const { kind, bearer, mandate } = filter.events;
  const events = overviews.flatMap((overview) => overview.events);
  const matching = new Set(filterEvents(events, filter.events));
  const narrows = Boolean(kind?.length || bearer?.length);
  const wanted = mandate?.length ? new Set(mandate.map((key) => key.toLowerCase())) : null;
  return overviews
    .filter(({ mandate: key }) => filter.region === null || context.bodies(key).region === filter.region)
    .filter((overview) => !wanted || wanted.has(overview.mandate.toLowerCase()))
    .map((overview): ChosenMandate => {
      const own = overview.events.filter((event) => matching.has(event));
      return { overview, coming: comingEvents(own, context.today), ...owedEvents(own, context.today) };
    })
    .filter(({ coming, overdue }) => !narrows || coming.length + overdue.length > 0)
    .filter((chosen) => filter.states.length === 0 || filter.states.some((state) => isIn(chosen, state, context)))
    .filter((chosen) => matches(chosen, filter.words, context))
    .sort((a, b) => compareText(firstDate(a), firstDate(b)) || compareText(a.overview.mandate, b.overview.mandate));
}

function isIn({ overview, overdue }: ChosenMandate, state: FilterState, { today }: ViewContext): boolean {
  if (state === 'overdue') return overdue.length > 0;
  if (state !== 'ending') return overview.state === state;
  return overview.end !== null && overview.end >= today && daysBetween(today, overview.end) <= soon;
}

/** Every word must stand somewhere: in the names, the resolutions or the titles of what is ahead or overdue. */
function matches({ overview, coming, overdue }: ChosenMandate, words: string, { bodies }: ViewContext): boolean {
  if (words === '') return true;
  const { names } = bodies(overview.mandate);
  const titles = [...overdue, ...coming].flatMap(({ title }) => [title.en, title.zh]);
  return holdsWords([...names, ...overview.links.map(({ resolution }) => resolution), ...titles].join('\n'), words);
}

/** Whether every one of the words stands somewhere in the text, in whatever case. */
export function holdsWords(text: string, words: string): boolean {
  const found = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => found.includes(word));
}

function firstDate({ overview, coming }: ChosenMandate): string {
  // Behind all that has a date, and among themselves the latest end first.
  return coming[0]?.date ?? `~${overview.end === null ? '' : 9999 - Number(overview.end.slice(0, 4))}${overview.end}`;
}

/** A mandate in words, for one row of the table. */
export function mandateRow({ overview, coming, overdue }: ChosenMandate, context: ViewContext) {
  const { language, words, today, base, days } = context;
  const text = homeWords[language];
  const { mandate, end, state, links } = overview;
  const last = links.at(-1)?.resolution ?? overview.events.at(-1)?.resolution ?? null;
  const body = context.bodies(mandate);
  return {
    name: body.name,
    about: body.about,
    address: mandateAddress(mandate, context),
    resolution: last && { symbol: last, address: `${base}${context.pageOf(last)}?lang=${language}${days}` },
    end: end && {
      date: end,
      longDate: longDate(end, language),
      relative: end < today ? '' : distance(daysBetween(today, end), words),
    },
    next: coming
      .filter((event) => !(isEnd(event) && event.date === end))
      .slice(0, 2)
      .map((event) => ({
        date: event.date,
        longDate: longDate(event.date, language),
        title: event.title[language],
        address: eventAddressOf(event, context),
      })),
    state:
      overdue.length > 0
        ? { tone: 'warn', text: text.overdueOf(overdue.length) }
        : { tone: state === 'running' ? 'good' : state === 'ended' ? 'gone' : 'plain', text: text.states[state] },
  };
}

/** "/mandates/Panel-of-Experts-on-Yemen?lang=en". */
export function mandateAddress(mandate: string, { base, language, days }: ViewContext): string {
  return `${base}/mandates/${mandateSlug(mandate)}?lang=${language}${days}`;
}

/** What stands for a body's key in an address; found again whatever its case. */
export function mandateSlug(mandate: string): string {
  return encodeURIComponent(mandate.toWellFormed().replace(/[^\p{L}\p{N}]+/gu, '-'));
}
