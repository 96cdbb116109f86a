import type { Clause } from '../clauses/clause.ts';
import type { PrintedDate, TimeMention } from '../clauses/types.ts';
import { opposite, type Period } from '../dates/period.ts';
import { cycleBehind, cycleLimit, cycleStep } from './cycle-steps.ts';
import { keepDaysOfTheYear } from './days-of-the-year.ts';
import type { Role, Step, Surroundings } from './steps.ts';
import { type Aside, isUntimed, type PointTiming, type Timing } from './timings.ts';

export interface CombinedTimes {
  readonly timings: readonly Timing[];
  /** Words that name no time: reporting, or a step upon an event. */
  readonly untimed: readonly Timing[];
  readonly asides: readonly Aside[];
}

/** Two expressions this far apart still make one: "for a further period of six months, that is, until …". */
const near = 45;
const exceptionAhead = 'exception-without-cycle';

/**
 * Joins the time expressions of a clause: a period with the date that it ends or begins on, a cycle with its first
 * date, the dates of a list with its head. What has no rule, or only says another time once more, is set aside.
 */
export function combineTimes(clause: Clause): CombinedTimes {
  const timings: Timing[] = [];
  const untimed: Timing[] = [];
  const asides: Aside[] = [];
  const used = new Set<TimeMention>();
  const leftOut: number[] = [];
  for (const [i, mention] of clause.times.entries()) {
    if (used.has(mention)) continue;
    const { meaning, start, end, rule } = mention;
    const step: Step =
      'aside' in meaning
        ? meaning
        : stepOf({
            mention,
            meaning,
            before: timings,
            last: lastBefore(clause.times, i),
            next: clause.times[i + 1],
            clause,
          });
    if ('aside' in step) {
      const month = step.aside === exceptionAhead && mention.value.type === 'date' ? mention.value.date.month : null;
      if (month !== null) leftOut.push(month);
      if (mention.value.type !== 'standing') asides.push({ start, end, rule, reason: step.aside });
      continue;
    }
    if (step.uses) used.add(step.uses);
    if (step.joins) timings.splice(timings.lastIndexOf(step.joins), 1);
    const timing = 'act' in meaning ? { ...step.timing, act: meaning.act } : step.timing;
    (isUntimed(timing) ? untimed : timings).push(...timesOf(timing, mention));
  }
  return { timings: keepDaysOfTheYear(withoutMonths(timings, leftOut)), untimed, asides };
}

/** "Except in June, every month": what is left out may be named before the cycle. */
function withoutMonths(timings: readonly Timing[], months: readonly number[]): readonly Timing[] {
  const cycle = months.length > 0 ? timings.find(({ type }) => type === 'cycle') : undefined;
  if (cycle?.type !== 'cycle') return timings;
  const exceptMonths = [...cycle.exceptMonths, ...months];
  return timings.map((timing) => (timing === cycle ? { ...cycle, exceptMonths } : timing));
}

/** The mention before; "the end of the mandate" between a date and the period that is counted from it is passed over. */
function lastBefore(times: readonly TimeMention[], i: number): TimeMention | undefined {
  const last = times[i - 1];
  return last?.value.type === 'mandate-end' ? times[i - 2] : last;
}

/** "In three and six months" is two times that only differ in their length. */
function timesOf(timing: Timing, { value, coreStart }: TimeMention): readonly Timing[] {
  if (value.type !== 'period' || !value.also || timing.type !== 'offset') return [timing];
  const { period, length } = value.also;
  return [
    { ...timing, period, end: coreStart + length },
    { ...timing, start: coreStart + length },
  ];
}

function stepOf(around: Surroundings): Step {
  const { mention, meaning } = around;
  const { value, start, end, rule } = mention;
  const span = { start, end, rule };
  const limit = cycleLimit(around) ?? cycleBehind(around);
  if (limit) return limit;
  switch (value.type) {
    case 'date':
      return dateStep(around, value.date);
    case 'period':
      return periodStep(around, value.period);
    case 'cycle':
      return cycleStep(around, value.every, value.calendar ?? null);
    case 'mandate-end':
      if (meaning.role === 'triggered') return { timing: { ...span, type: 'triggered', period: null, before: false } };
      return {
        timing: {
          ...span,
          type: 'mandate-end',
          role: meaning.role === 'until' ? 'until' : 'by',
          length: value.length ?? null,
        },
      };
    case 'item':
      if (value.paragraph === null) return { timing: { ...span, type: 'same-date' } };
      return { timing: { ...span, type: 'aligned', paragraph: value.paragraph, next: meaning.next ?? false } };
    case 'standing':
      if (meaning.role === 'aligned') return { timing: { ...span, type: 'aligned', paragraph: null, next: false } };
      if (meaning.role === 'triggered' || meaning.anchor === 'event') {
        const { untimed = false, beside = false } = meaning;
        const role = meaning.role === 'until' ? { role: meaning.role } : {};
        return { timing: { ...span, type: 'triggered', period: null, before: false, untimed, beside, ...role } };
      }
      return {
        timing: {
          ...span,
          type: 'standing',
          untimed: meaning.untimed ?? false,
          beside: meaning.beside ?? false,
          role: meaning.role === 'until' ? 'until' : 'standing',
        },
      };
  }
}

function dateStep({ mention, meaning, before, last }: Surroundings, date: PrintedDate): Step {
  const { start, end, rule } = mention;
  const previous = before.at(-1);
  if (meaning.role === 'except') return exceptionStep(mention, before, date.month);
  if (meaning.role === 'anchor') return anchorStep(mention, before.at(-1), date);
  if (meaning.anchor === 'previous') {
    if (previous?.type !== 'fixed' || start - previous.end > 1) {
      if (!isNameBefore(last, start) || date.year === null || date.precision !== 'day')
        return { aside: 'list-without-head' };
      return { timing: { type: 'fixed', date, role: 'on', start, end, rule } };
    }
    return { timing: { type: 'fixed', date, role: previous.role, start, end, rule } };
  }
  const { role } = meaning;
  const point: PointTiming = {
    type: 'fixed',
    date,
    role: role === 'until' || role === 'on' || role === 'from' ? role : 'by',
    start,
    end,
    rule,
  };
  const isNear = previous !== undefined && start - previous.end < near;
  // A misprinted "until" behind a period still gives its end.
  if ((role === 'until' || rule === 'none') && isNear && previous.type === 'offset' && previous.role === 'until') {
    return { timing: { ...point, role: 'until', start: previous.start }, joins: previous };
  }
  // "One month before the expiry of its mandate on 25 September": the date says when that is.
  if (
    role === 'on' &&
    previous?.type === 'offset' &&
    previous.anchor === 'mandate-expiry' &&
    start - previous.end <= 1
  ) {
    return { timing: { ...previous, named: date, end, rule: `${previous.rule} + ${rule}` }, joins: previous };
  }
  if (role === 'on' && previous?.type === 'mandate-end' && start - previous.end <= 1) {
    return { timing: { ...point, role: previous.role, start: previous.start }, joins: previous };
  }
  const isBeginning = role === 'first' || (role === 'from' && previous !== undefined && start - previous.end <= 2);
  if (isBeginning && previous?.type === 'cycle' && previous.first === null) {
    const rules = `${previous.rule} + ${rule}`;
    return { timing: { ...previous, first: point, end, rule: rules, assumed: false }, joins: previous };
  }
  return { timing: point };
}

/** "By the last Friday of July, 30 July 2021": what stands before the day is only another name of it. */
function isNameBefore(last: TimeMention | undefined, start: number): boolean {
  return last !== undefined && start - last.end <= 1 && 'aside' in last.meaning && last.meaning.aside === 'name';
}

/** "Every 90 days, counted from 1 January"; a period finds what it is counted from by itself. */
function anchorStep({ end, rule }: TimeMention, previous: Timing | undefined, date: PrintedDate): Step {
  if (previous?.type === 'cycle' && previous.first === null) {
    const rules = `${previous.rule} + ${rule}`;
    return { timing: { ...previous, counted: date, assumed: false, end, rule: rules }, joins: previous };
  }
  if (previous?.type === 'offset' && previous.assumed) {
    const span = { start: previous.start, end, rule: `${previous.rule} + ${rule}` };
    return { timing: fromNamedDate(previous.period, date, previous.role, span), joins: previous };
  }
  return { aside: 'anchor' };
}

function exceptionStep({ end }: TimeMention, before: readonly Timing[], month: number | null): Step {
  const cycle = before.findLast((timing) => timing.type === 'cycle');
  if (!cycle || month === null) return { aside: exceptionAhead };
  return { timing: { ...cycle, end, exceptMonths: [...cycle.exceptMonths, month] }, joins: cycle };
}

function periodStep(around: Surroundings, period: Period): Step {
  const { mention, meaning, before, next } = around;
  const { start, end, rule } = mention;
  if (meaning.role === 'triggered') {
    return { timing: { type: 'triggered', period, before: meaning.before ?? false, start, end, rule } };
  }
  if (meaning.role === 'until' && meaning.anchor === 'event') {
    return { timing: { type: 'triggered', period, before: false, role: 'until', start, end, rule } };
  }
  if (meaning.role === 'every') return cycleStep(around, period, null);
  const role = meaning.role === 'for' ? 'until' : meaning.role === 'on' ? 'on' : 'by';
  const previous = before.at(-1);
  const signed = meaning.before ? opposite(period) : period;
  const { last } = around;
  if (meaning.anchor === 'named-date' && last?.value.type === 'date' && isAnchor(last)) {
    return { timing: fromNamedDate(signed, last.value.date, role, { start: last.start, end, rule }) };
  }
  if (role === 'until' && previous?.type === 'fixed' && previous.role === 'from') {
    return { timing: fromNamedDate(period, previous.date, role, { start: previous.start, end, rule }) };
  }
  const isOther = meaning.anchor === 'item';
  if (
    role === 'until' &&
    previous?.type === 'fixed' &&
    previous.role === 'until' &&
    !isOther &&
    start - previous.end < near
  ) {
    return { aside: 'written-date-wins' };
  }
  if (
    next?.value.type === 'date' &&
    next.start - end < near &&
    (meaning.anchor === 'named-date' || (role === 'until' && begins(next)))
  ) {
    return { timing: fromNamedDate(signed, next.value.date, role, { start, end: next.end, rule }), uses: next };
  }
  if (meaning.anchor === 'named-date') {
    return { timing: { type: 'triggered', period, before: meaning.before ?? false, start, end, rule } };
  }
  if (meaning.anchor === 'item' && previous?.type === 'triggered') {
    return { timing: { type: 'triggered', period, before: false, start, end, rule } };
  }
  const anchor = anchorOf(meaning);
  const assumed = meaning.anchor === undefined;
  const point: PointTiming = { type: 'offset', period: signed, anchor, named: null, role, assumed, start, end, rule };
  if (meaning.role === 'first' && previous?.type === 'cycle' && previous.first === null) {
    const rules = `${previous.rule} + ${rule}`;
    return { timing: { ...previous, first: point, end, rule: rules, assumed }, joins: previous };
  }
  return { timing: point };
}

function anchorOf({ anchor }: Role): 'mandate-expiry' | 'start' | 'item' | 'defined-day' | 'adoption' {
  const isKept = anchor === 'mandate-expiry' || anchor === 'start' || anchor === 'item' || anchor === 'defined-day';
  return isKept ? anchor : 'adoption';
}

function isAnchor({ meaning }: TimeMention): boolean {
  return 'role' in meaning && meaning.role === 'anchor';
}

function begins({ meaning }: TimeMention): boolean {
  return 'role' in meaning && meaning.role === 'from';
}

function fromNamedDate(
  period: Period,
  named: PrintedDate,
  role: 'until' | 'by' | 'on',
  span: { readonly start: number; readonly end: number; readonly rule: string },
): Timing {
  return { type: 'offset', period, anchor: 'named-date', named, role, assumed: false, ...span };
}
