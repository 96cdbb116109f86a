import { daysBetween, type IsoDate, isoDate, lastDayOfMonth, yearOf } from '../dates/iso-date.ts';
import { addPeriod, opposite, toIsoDuration } from '../dates/period.ts';
import { remark } from '../terms/remarks.ts';
import type { Draft } from './draft.ts';
import { type Expiries, endOf } from './expiries.ts';
import { occurrences } from './occurrences.ts';
import { resolvePrinted } from './printed-date.ts';
import type { PointTiming, Timing } from './timings.ts';
import type { Due } from './types.ts';

type Cycle = Extract<Timing, { type: 'cycle' }>;

/** A time with its dates. */
export interface Resolved {
  readonly due: Due;
  readonly dates: readonly IsoDate[];
  readonly assumptions: readonly string[];
}

/** What a time is resolved against. */
export interface Resolution {
  readonly adopted: IsoDate;
  readonly expiries: Expiries;
  /** The one day on which something takes effect, for periods counted from "its entry into force"; null for none or more. */
  readonly start: IsoDate | null;
  /** The dated item before in the same paragraph, for "by the same date" and "within 45 days thereafter". */
  readonly previous: Resolved | null;
}

const countedFromAdoption = remark('countedFromAdoption');

/** Gives the dates of a draft's time, or null where it only mentions what lies behind ("history"). */
export function resolve(draft: Draft, against: Resolution): Resolved | null {
  const { timing } = draft;
  switch (timing.type) {
    case 'fixed':
    case 'offset':
      return resolvePoint(timing, draft, against);
    case 'cycle':
      return resolveCycle(timing, draft, against);
    case 'mandate-end':
      return resolveMandateEnd(draft, against);
    case 'same-date':
      return resolveSameDate(draft, against);
    case 'aligned':
      return null;
    case 'standing':
      return undated({ type: 'standing', wording: wordsOf(draft) });
    case 'triggered':
      return undated(triggered(draft, timing));
  }
}

function wordsOf({ clause, timing }: Draft): string {
  return clause.passage.text.slice(timing.start, timing.end).trim();
}

export function undated(due: Due): Resolved {
  return { due, dates: [], assumptions: [] };
}

function triggered(draft: Draft, timing: Extract<Timing, { type: 'triggered' }>): Due {
  const trigger = timing.role === 'until' && timing.period === null ? wordsOf(draft) : triggerWords(draft);
  if (timing.period === null) return { type: 'triggered', trigger };
  const period = timing.before ? opposite(timing.period) : timing.period;
  return { type: 'triggered', trigger, duration: toIsoDuration(period) };
}

/** The words after the time up to the next pause name the event; where there are none, those before it do. */
function triggerWords({ clause, timing }: Draft): string {
  const { text } = clause.passage;
  const after = /^[^,;.，；。]{3,140}/.exec(text.slice(timing.end, clause.end))?.[0]?.trim();
  return after ?? text.slice(timing.start, timing.end).trim();
}

function resolvePoint(timing: PointTiming, draft: Draft, against: Resolution): Resolved | null {
  const { adopted, expiries } = against;
  if (timing.type === 'fixed') {
    const { date, assumptions } = resolvePrinted(timing.date, adopted, draft.kind === 'start');
    if (date < adopted || (date === adopted && !isDueToday(timing, draft))) return null;
    const { precision } = timing.date;
    const due: Due = precision === 'day' ? { type: 'fixed', date } : { type: 'fixed', date, precision };
    return { due, dates: [date], assumptions };
  }
  const duration = toIsoDuration(timing.period);
  const unit = timing.period.unit === 'working-day' ? { unit: 'working-day' as const } : {};
  if (timing.anchor === 'mandate-expiry') {
    const named = timing.named && resolvePrinted(timing.named, adopted, false);
    const end = named ? null : expiries.meantBy(draft);
    const day = named?.date ?? end?.date;
    if (!day) return undated({ type: 'triggered', trigger: wordsOf(draft), duration });
    const date = addPeriod(day, timing.period);
    return {
      due: { type: 'offset', from: 'mandate-expiry', duration, ...unit, date },
      dates: [date],
      assumptions: end ? [endAssumption(end.draft)] : named!.assumptions,
    };
  }
  if (timing.anchor === 'start') {
    if (!against.start) return undated({ type: 'triggered', trigger: wordsOf(draft), duration });
    const date = addPeriod(against.start, timing.period);
    return { due: { type: 'offset', from: 'item', duration, ...unit, date }, dates: [date], assumptions: [] };
  }
  if (timing.anchor === 'defined-day') {
    const date = endOf(timing, adopted);
    if (!date) return undated({ type: 'triggered', trigger: triggerWords(draft), duration });
    return { due: { type: 'offset', from: 'item', duration, ...unit, date }, dates: [date], assumptions: [] };
  }
  if (timing.anchor === 'item') {
    const day = against.previous?.dates.at(-1);
    if (!day) return undated({ type: 'triggered', trigger: wordsOf(draft), duration });
    const date = addPeriod(day, timing.period);
    return { due: { type: 'offset', from: 'item', duration, ...unit, date }, dates: [date], assumptions: [] };
  }
  const anchor = timing.named ? resolvePrinted(timing.named, adopted, false) : { date: adopted, assumptions: [] };
  const date = addPeriod(anchor.date, timing.period);
  const assumptions = timing.assumed ? [countedFromAdoption] : anchor.assumptions;
  return {
    due: { type: 'offset', from: timing.named ? 'period-start' : 'adoption', duration, ...unit, date },
    dates: [date],
    assumptions,
  };
}

/** What begins or must be done on the day of adoption itself; whatever else bears that date has happened. */
function isDueToday({ role }: PointTiming, { kind }: Draft): boolean {
  return role === 'from' || (role === 'by' && !kind.endsWith('-expiry'));
}

function endAssumption({ clause }: Draft): string {
  return remark('endOfParagraph', clause.passage.label);
}

/** A term that is printed as a date may end some days beside the period that the text calls it by. */
const isNearly = 31;

function resolveMandateEnd(draft: Draft, { adopted, expiries }: Resolution): Resolved {
  const end = expiries.meantBy(draft);
  const { timing } = draft;
  const length = timing.type === 'mandate-end' ? timing.length : null;
  // "Within the ten-day period" is not the end of a mandate of a year.
  const isOther = end && length && Math.abs(daysBetween(addPeriod(adopted, length), end.date)) > isNearly;
  if (!end || isOther) return undated({ type: 'triggered', trigger: wordsOf(draft) });
  const due: Due = { type: 'offset', from: 'mandate-expiry', duration: 'P0D', date: end.date };
  return { due, dates: [end.date], assumptions: [endAssumption(end.draft)] };
}

function resolveSameDate(draft: Draft, { previous }: Resolution): Resolved | null {
  const date = previous?.dates.at(-1);
  if (!date) return undated({ type: 'triggered', trigger: wordsOf(draft) });
  return { due: { type: 'offset', from: 'item', duration: 'P0D', date }, dates: [date], assumptions: [] };
}

function resolveCycle(timing: Cycle, draft: Draft, against: Resolution): Resolved | null {
  const { adopted, expiries } = against;
  const beginning = firstOf(timing, draft, against);
  if (!beginning) return null;
  const { anchor, from, named } = beginning;
  const first = addPeriod(anchor, timing.every, from);
  const lasting = timing.lasting && addPeriod(timing.calendar ? adopted : anchor, timing.lasting);
  const served = timing.until || lasting ? null : expiries.ofCycle(draft);
  // What begins after a mandate's end does not serve it.
  const end = served && served.date >= first ? served : null;
  const last = timing.until && resolvePrinted(timing.until, adopted, false);
  const until = last?.date ?? lasting ?? end?.date ?? null;
  const assumptions = timing.assumed && timing.calendar === null ? [countedFromAdoption] : [];
  if (last) assumptions.push(...last.assumptions);
  if (end) assumptions.push(remark('endsWithParagraph', end.draft.clause.passage.label));
  const all = occurrences(anchor, timing.every, from, until);
  const except = all.filter((date) => timing.exceptMonths.includes(Number(date.slice(5, 7))));
  const dates = all.filter((date) => !except.includes(date));
  return {
    due: {
      type: 'recurring',
      every: toIsoDuration(timing.every),
      from: named,
      first,
      until,
      ...(except.length > 0 ? { except } : {}),
    },
    dates,
    assumptions: [...assumptions, ...beginning.assumptions],
  };
}

interface Beginning {
  readonly anchor: IsoDate;
  /** How many periods after the anchor the first occurrence lies. */
  readonly from: number;
  readonly named: 'adoption' | 'first' | 'calendar' | 'period-start';
  readonly assumptions: readonly string[];
}

function firstOf(timing: Cycle, draft: Draft, against: Resolution): Beginning | null {
  const { adopted } = against;
  if (timing.calendar) {
    const { month, day } = timing.calendar;
    if (month === null) return inEachPeriod(timing, day, adopted);
    const printed = { year: null, month, day, precision: day === null ? 'month' : 'day' } as const;
    const named =
      timing.first?.type === 'fixed' && (timing.first.date.month ?? month) === month
        ? resolvePrinted(timing.first.date, adopted, false).date
        : null;
    const year = yearOf(named ?? resolvePrinted(printed, adopted, false).date);
    const assumption = remark(day === null ? 'firstSuchMonth' : 'firstSuchDay');
    const assumptions = named ? [] : [assumption];
    // Counted from a leap year, the end of February keeps its 29th day.
    const leap = year - (year % 4);
    const { date: anchor } = resolvePrinted({ ...printed, year: leap }, adopted, false);
    return { anchor, from: year - leap, named: 'calendar', assumptions };
  }
  if (timing.counted) {
    const { date, assumptions } = resolvePrinted(timing.counted, adopted, false);
    return { anchor: date, from: 1, named: 'period-start', assumptions };
  }
  if (timing.first === null) return { anchor: adopted, from: 1, named: 'adoption', assumptions: [] };
  const first = resolvePoint(timing.first, draft, against);
  const date = first?.dates[0];
  if (!first || !date) return null;
  return {
    anchor: date,
    from: 0,
    named: timing.first.type === 'fixed' ? 'first' : 'adoption',
    assumptions: first.assumptions,
  };
}

/**
 * The end of each quarter, or a day of each month: counted from that day at the turn of the year, so that months keep
 * their last days. The first is the one that the text names, in whatever words: "by 31 October", "beginning in October".
 */
function inEachPeriod({ every, first }: Cycle, day: number | null, adopted: IsoDate): Beginning {
  const year = yearOf(adopted);
  const anchor = day === null ? lastDayOfMonth(year - 1, 12) : isoDate(year, 1, day)!;
  const begins = first?.role === 'from';
  const named = first?.type === 'fixed' ? resolvePrinted(first.date, adopted, begins).date : null;
  let from = 0;
  while (addPeriod(anchor, every, from) <= adopted) from += 1;
  if (named === null) return { anchor, from, named: 'calendar', assumptions: [remark('firstSuchDay')] };
  while (addPeriod(anchor, every, begins ? from : from + 1) <= named) from += 1;
  if (begins && addPeriod(anchor, every, from - 1) === named) from -= 1;
  return { anchor, from, named: 'calendar', assumptions: [] };
}
