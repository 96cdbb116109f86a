import { daysBetween, type IsoDate, isoDate, yearOf } from '../../dates/iso-date.ts';
import { longDate, monthNames } from '../../dates/long-date.ts';
import type { MandateOverview } from '../../due/mandate-overview.ts';
import { isEnd, stateOf } from '../../events/state.ts';
import type { DatedEvent } from '../../events/types.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import { homeWords } from '../words/home.ts';

/** How an event is drawn: each has a shape and a colour of its own. */
export const marks = ['due', 'delivered', 'late', 'overdue', 'unrecorded', 'end', 'lapsed', 'superseded'] as const;
export type Mark = (typeof marks)[number];

export const drawing = { width: 480, height: 24 } as const;
/**
 * The shapes as paths from their middle on. One element draws a mark: with a drawing that is used again for each, a page
 * would have four.
 */
const shapes: Readonly<Record<Mark, string>> = {
  due: 'm-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  delivered: 'm-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0zm3 0l2.2 2.4 3.8-5',
  late: 'm-5.5-5.5v11h11v-11zm2.7 5.5l2 2.4 3.6-5',
  overdue: 'm0-6.5l7 12.5h-14z',
  unrecorded: 'm-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  end: 'm-2-8h4v16h-4z',
  lapsed: 'm0-7l7 7-7 7-7-7z',
  superseded: 'm-4-4l8 8m-8 0l8-8',
};
/** A mandate with a report every week would be a smear. */
const mostMarks = 60;
const monthsBack = 2;
const monthsShown = 15;

interface DrawnMark {
  readonly event: DatedEvent;
  readonly shape: Mark;
}

interface Window {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What the picture takes from the page that it stands on. */
interface Frame {
  readonly asOf: IsoDate;
  readonly language: DisplayLanguage;
  readonly nameOf: (mandate: string) => string;
}

/** Draws the mandates as bars from two months back to a year ahead, with what is dated for them as marks. */
export function timeline(mandates: readonly MandateOverview[], frame: Frame) {
  const from = monthStart(frame.asOf, -monthsBack);
  const window = { from, to: monthStart(frame.asOf, monthsShown - monthsBack) };
  const monthsAcross = months(window, frame.language);
  const strips = mandates.map((mandate) => strip(mandate, window, frame));
  return {
    ...drawing,
    shapes,
    months: monthsAcross,
    grid: monthsAcross.map((month) => `M${month.x} 0v${drawing.height}`).join(''),
    today: x(frame.asOf, window),
    strips,
    shown: marks.filter((mark) => strips.some((shown) => shown.marks.some(({ shape }) => shape === mark))),
  };
}

function strip(mandate: MandateOverview, window: Window, { asOf, language, nameOf }: Frame) {
  const words = homeWords[language];
  const first = mandate.links[0]?.adopted ?? mandate.events[0]?.history[0]?.on ?? window.from;
  const inside = mandate.events.filter(({ date }) => date >= window.from && date < window.to);
  const drawn = inside.flatMap((event) => markOf(event, asOf) ?? []).slice(0, mostMarks);
  const until = mandate.end === null ? words.openEnd : words.until(mandate.state, longDate(mandate.end, language));
  const start = x(first, window);
  const stop = x(mandate.end ?? window.to, window);
  const now = x(asOf, window);
  return {
    label: [`${nameOf(mandate.mandate)}: ${until}`, ...drawn.map((mark) => describe(mark, language))].join('; '),
    bar: stop > start ? { x: start, width: round(stop - start), state: mandate.state } : null,
    // Past its last known end a mandate is neither running nor over.
    unknown: mandate.state === 'lapsed' && now > stop ? { x: stop, width: round(now - stop) } : null,
    marks: drawn.map((mark) => ({ shape: mark.shape, x: x(mark.event.date, window), title: describe(mark, language) })),
  };
}

/** Null for what is drawn by the bar alone, or is past and was nobody's duty. */
export function markOf(event: DatedEvent, asOf: IsoDate): DrawnMark | null {
  const state = stateOf(event, asOf);
  switch (state) {
    case 'upcoming':
    case 'today':
      return { event, shape: isEnd(event) ? 'end' : 'due' };
    case 'submitted':
      return { event, shape: (event.delivery?.daysLate ?? 0) > 0 ? 'late' : 'delivered' };
    case 'ended':
      return { event, shape: 'end' };
    case 'cancelled':
    case 'superseded':
      return { event, shape: 'superseded' };
    case 'past':
      return null;
    default:
      return { event, shape: state };
  }
}

function describe({ event, shape }: DrawnMark, language: DisplayLanguage): string {
  return `${longDate(event.date, language)}: ${event.title[language]} (${homeWords[language].marks[shape]})`;
}

function months({ from, to }: Window, language: DisplayLanguage) {
  const shown: { x: number; name: string; year: string | null }[] = [];
  for (let date = from; date < to; date = monthStart(date, 1)) {
    const month = Number(date.slice(5, 7));
    const name = language === 'zh' ? `${month}月` : monthNames[month - 1]!.slice(0, 3);
    const year = shown.length === 0 || month === 1 ? String(yearOf(date)) : null;
    shown.push({ x: x(date, { from, to }), name, year });
  }
  return shown;
}

/** The first day of the month that lies `months` from the date's. */
function monthStart(date: IsoDate, count: number): IsoDate {
  const month = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + count;
  return isoDate(Math.floor(month / 12), (month % 12) + 1, 1)!;
}

function x(date: IsoDate, { from, to }: Window): number {
  const share = daysBetween(from, date) / daysBetween(from, to);
  return round(Math.min(1, Math.max(0, share)) * drawing.width);
}

function round(units: number): number {
  return Math.round(units * 10) / 10;
}
