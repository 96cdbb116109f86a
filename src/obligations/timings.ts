import type { Clause } from '../clauses/clause.ts';
import type { PrintedDate, TimeMention } from '../clauses/types.ts';
import type { Period } from '../dates/period.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  /** Names of the rules that read it. */
  readonly rule: string;
}

/** A time that stands for itself: a date, or a period counted from somewhere. */
export type PointTiming = Span &
  (
    | { readonly type: 'fixed'; readonly date: PrintedDate; readonly role: 'until' | 'by' | 'on' | 'from' }
    | {
        readonly type: 'offset';
        readonly period: Period;
        readonly anchor: 'adoption' | 'mandate-expiry' | 'named-date';
        readonly named: PrintedDate | null;
        readonly role: 'until' | 'by';
        /** The text does not say what the period is counted from. */
        readonly assumed: boolean;
      }
  );

/** The times of one clause, with expressions that belong together made one. */
export type Timing =
  | PointTiming
  | (Span & {
      readonly type: 'cycle';
      readonly every: Period;
      /** Of a cycle on the calendar ("each January"): the month that it ends with. */
      readonly month: number | null;
      readonly first: PointTiming | null;
      readonly assumed: boolean;
      /** Months (1–12) that the cycle leaves out. */
      readonly exceptMonths: readonly number[];
    })
  /** Together with the dated item of a paragraph, or (null) with the one cycle of reports that the text sets. */
  | (Span & { readonly type: 'aligned'; readonly paragraph: string | null })
  | (Span & { readonly type: 'mandate-end'; readonly role: 'until' | 'by' })
  | (Span & { readonly type: 'same-date' })
  | (Span & { readonly type: 'standing'; readonly untimed: boolean })
  | (Span & { readonly type: 'triggered'; readonly period: Period | null; readonly before: boolean });

export interface Aside extends Span {
  readonly reason: string;
}

export interface CombinedTimes {
  readonly timings: readonly Timing[];
  readonly asides: readonly Aside[];
}

/** Two expressions this far apart still make one: "for a further period of six months, that is, until …". */
const near = 45;
/** "within 15 days of the adoption of this resolution on the matters above, and every 90 days thereafter". */
const sameSentence = 140;

/** Joins the time expressions of a clause: a period with the date that it ends on, a cycle with its first date. */
export function combineTimes(clause: Clause): CombinedTimes {
  const combiner = new Combiner(clause);
  clause.times.forEach((mention, i) => combiner.take(mention, clause.times[i + 1]));
  return combiner.done();
}

class Combiner {
  readonly #clause: Clause;
  readonly #timings: Timing[] = [];
  /** Words of reporting without a time: they count only in a clause that has none. */
  readonly #untimed: Timing[] = [];
  readonly #asides: Aside[] = [];
  /** Dates already taken up by the period before them. */
  readonly #skip = new Set<TimeMention>();

  constructor(clause: Clause) {
    this.#clause = clause;
  }

  done(): CombinedTimes {
    const timedEnd = Math.max(0, ...this.#timings.map(({ end }) => end));
    const untimed = this.#untimed.find(({ start }) => timedEnd === 0 || start > timedEnd + (this.#clause.timeFirst ? near / 3 : near));
    return { timings: untimed ? [...this.#timings, untimed] : this.#timings, asides: this.#asides };
  }

  take(mention: TimeMention, next: TimeMention | undefined): void {
    if (this.#skip.has(mention)) return;
    const { meaning } = mention;
    if ('aside' in meaning) return this.#setAside(mention, meaning.aside);
    const span = { start: mention.start, end: mention.end, rule: mention.rule };
    const { value } = mention;
    switch (value.type) {
      case 'date':
        return this.#takeDate(mention, value.date);
      case 'period':
        return this.#takePeriod(mention, value.period, next);
      case 'cycle':
        return this.#takeCycle(mention, value.every, value.month ?? null);
      case 'mandate-end':
        this.#timings.push({ ...span, type: 'mandate-end', role: meaning.role === 'until' ? 'until' : 'by' });
        return;
      case 'item':
        this.#timings.push(
          value.paragraph === null
            ? { ...span, type: 'same-date' }
            : { ...span, type: 'aligned', paragraph: value.paragraph },
        );
        return;
      case 'standing':
        (meaning.untimed ? this.#untimed : this.#timings).push(
          meaning.role === 'aligned'
            ? { ...span, type: 'aligned', paragraph: null }
            : meaning.role === 'triggered'
              ? { ...span, type: 'triggered', period: null, before: false }
              : { ...span, type: 'standing', untimed: meaning.untimed ?? false },
        );
        return;
    }
  }

  #takeDate(mention: TimeMention, date: PrintedDate): void {
    const { meaning, start, end, rule } = mention;
    if ('aside' in meaning) return;
    const previous = this.#timings.at(-1);
    if (meaning.role === 'except') return this.#except(mention, date.month);
    const gap = previous ? this.#clause.passage.text.slice(previous.end, start) : '';
    if (meaning.role === 'until' && previous?.type === 'offset' && previous.role === 'until' && gap.length < near) {
      this.#timings.pop();
      this.#timings.push({ type: 'fixed', date, role: 'until', start: previous.start, end, rule });
      return;
    }
    if (meaning.anchor === 'previous') {
      if (previous?.type !== 'fixed' || gap.length > 1) return this.#setAside(mention, 'list-without-head');
      this.#timings.push({ type: 'fixed', date, role: previous.role, start, end, rule });
      return;
    }
    const role = meaning.role === 'until' || meaning.role === 'on' || meaning.role === 'from' ? meaning.role : 'by';
    const point: PointTiming = { type: 'fixed', date, role, start, end, rule };
    if (meaning.role === 'first' && previous?.type === 'cycle' && previous.first === null) {
      this.#timings.pop();
      this.#timings.push({ ...previous, first: point, end, rule: `${previous.rule} + ${rule}`, assumed: false });
      return;
    }
    this.#timings.push(point);
  }

  #takePeriod(mention: TimeMention, period: Period, next: TimeMention | undefined): void {
    const { meaning, start, end, rule } = mention;
    if ('aside' in meaning) return;
    const span = { start, end, rule };
    if (meaning.role === 'triggered') {
      this.#timings.push({ ...span, type: 'triggered', period, before: meaning.before ?? false });
      return;
    }
    const previous = this.#timings.at(-1);
    if (meaning.role === 'for' && previous?.type === 'fixed' && previous.role === 'from') {
      this.#timings.push({
        ...span,
        start: previous.start,
        type: 'offset',
        period,
        anchor: 'named-date',
        named: previous.date,
        role: 'until',
        assumed: false,
      });
      return;
    }
    if (meaning.role === 'for' && previous?.type === 'fixed' && previous.role === 'until') {
      const gap = start - previous.end;
      if (gap < near) return this.#setAside(mention, 'written-date-wins');
    }
    if (meaning.role === 'every') return this.#takeCycle(mention, period, null);
    const nextDate = next?.value.type === 'date' && next.start - end < near ? next : null;
    const begins = nextDate && 'role' in nextDate.meaning && nextDate.meaning.role === 'from';
    if (
      nextDate &&
      next?.value.type === 'date' &&
      (meaning.anchor === 'named-date' || (meaning.role === 'for' && begins))
    ) {
      this.#skip.add(nextDate);
      this.#timings.push({
        type: 'offset',
        start,
        end: nextDate.end,
        rule,
        period,
        anchor: 'named-date',
        named: next.value.date,
        role: meaning.role === 'for' ? 'until' : 'by',
        assumed: false,
      });
      return;
    }
    const anchor = meaning.anchor === 'mandate-expiry' ? 'mandate-expiry' : 'adoption';
    const signed = meaning.before ? { ...period, count: -period.count } : period;
    this.#timings.push({
      ...span,
      type: 'offset',
      period: signed,
      anchor,
      named: null,
      role: meaning.role === 'for' ? 'until' : 'by',
      assumed: meaning.anchor === undefined,
    });
  }

  #takeCycle(mention: TimeMention, every: Period, month: number | null): void {
    const { meaning, start, end, rule } = mention;
    if ('aside' in meaning) return;
    if (meaning.anchor === 'previous' && this.#timings.at(-1)?.type === 'triggered') {
      this.#timings.push({ type: 'triggered', period: every, before: false, start, end, rule });
      return;
    }
    const previous = this.#timings.findLast((timing) => timing.type === 'fixed' || timing.type === 'offset');
    const follows = meaning.anchor === 'previous' && previous && start - previous.end < sameSentence;
    if (follows && month === null && (previous.role === 'by' || previous.role === 'on')) {
      this.#timings.splice(this.#timings.indexOf(previous), 1);
      this.#timings.push({
        type: 'cycle',
        every,
        month,
        exceptMonths: [],
        first: previous,
        assumed: previous.type === 'offset' && previous.assumed,
        start: previous.start,
        end,
        rule: `${previous.rule} + ${rule}`,
      });
      return;
    }
    this.#timings.push({
      type: 'cycle',
      every,
      month,
      exceptMonths: [],
      first: null,
      assumed: meaning.anchor !== 'adoption',
      start,
      end,
      rule,
    });
  }

  #except(mention: TimeMention, month: number | null): void {
    const cycle = this.#timings.findLastIndex(({ type }) => type === 'cycle');
    const found = this.#timings[cycle];
    if (found?.type !== 'cycle' || month === null) return this.#setAside(mention, 'exception-without-cycle');
    this.#timings[cycle] = { ...found, end: mention.end, exceptMonths: [...found.exceptMonths, month] };
  }

  #setAside(mention: TimeMention, reason: string): void {
    if (mention.value.type === 'standing') return;
    this.#asides.push({ start: mention.start, end: mention.end, rule: mention.rule, reason });
  }
}
