import type { Clause } from '../clauses/clause.ts';
import type { Act, CalendarDay, TimeMention } from '../clauses/types.ts';
import { type Period, sumOf } from '../dates/period.ts';
import { expiring, settingUp } from './governing-act.ts';
import type { Step, Surroundings } from './steps.ts';
import type { PointTiming } from './timings.ts';

/** "every four months thereafter, until …". */
const beside = 12;
/** "within 15 days of the adoption of this resolution on the matters above, and every 90 days thereafter". */
const sameSentence = 400;

const beginnings: readonly Act[] = ['begin', 'take-effect', 'establish', 'extend'];
/** What runs for a period itself: "to extend the mandate, subject to review every three months, for one year". */
const running: readonly Act[] = [...settingUp, ...expiring];

/** How long the cycle before it goes on: "monthly for six months", "weekly until the end of the mandate on 31 March". */
export function cycleLimit({ mention, meaning, before, last, next, clause }: Surroundings): Step | null {
  const { value, start, end, rule } = mention;
  const cycle = before.at(-1);
  if (cycle?.type !== 'cycle' || cycle.until) return null;
  const isBeside = start - cycle.end < beside;
  const isOwn = isBeside || (!isOfWhatRuns(clause) && !isOtherDuty(clause, cycle.end, start));
  const joined = { ...cycle, end, rule: `${cycle.rule} + ${rule}` };
  if (value.type === 'date' && (meaning.role === 'last' || (meaning.role === 'until' && isOwn)))
    return { timing: { ...joined, first: cycle.first ?? rangeStart(last), until: value.date }, joins: cycle };
  const isPutBehind = isOwn && /[,，] ?$/.test(clause.passage.text.slice(start - 2, start));
  if (!isBeside && !isPutBehind) return null;
  if (value.type === 'mandate-end' && meaning.role === 'until' && next?.value.type === 'date' && next.start - end <= 1)
    return { timing: { ...joined, until: next.value.date, end: next.end }, joins: cycle, uses: next };
  const isItsLength = value.type === 'period' && meaning.role === 'for' && !meaning.anchor;
  if (!isItsLength || clause.acts.some(({ word, start: at }) => running.includes(word.act) && at < cycle.start))
    return null;
  return { timing: { ...joined, lasting: value.period }, joins: cycle };
}

/** How long the cycle behind it goes on: "until 1 July, monthly reports", "before 1 July, every month". */
export function cycleBehind(around: Surroundings): Step | null {
  const { mention, meaning, last, clause } = around;
  if (mention.value.type !== 'date' || (meaning.role !== 'until' && meaning.role !== 'last')) return null;
  // Words of reporting may stand between: "until 1 July, to report to the Council every month".
  const next = clause.times.find(({ start, value }) => start >= mention.end && value.type !== 'standing');
  if (next?.value.type !== 'cycle' || !('role' in next.meaning)) return null;
  const lead = clause.passage.text.slice(next.start, next.coreStart);
  if (next.meaning.anchor && !(next.start === mention.end && /^[,，] ?$/.test(lead))) return null;
  const runs = clause.acts.some(({ word }) => settingUp.includes(word.act)) || isOfWhatRuns(clause);
  if (meaning.role === 'until' && (runs || isOtherDuty(clause, mention.end, next.start))) return null;
  const step = cycleStep(
    { ...around, mention: next, meaning: { role: 'every' } },
    next.value.every,
    next.value.calendar ?? null,
  );
  if (!('timing' in step) || step.timing.type !== 'cycle') return null;
  const rule = `${mention.rule} + ${step.timing.rule}`;
  const first = step.timing.first ?? rangeStart(last);
  return {
    ...step,
    timing: { ...step.timing, first, until: mention.value.date, start: mention.start, rule },
    uses: next,
  };
}

/** Where the range began that a date ends: "from 1 September to 1 July". */
function rangeStart(last: TimeMention | undefined): PointTiming | null {
  if (last?.value.type !== 'date' || !('aside' in last.meaning) || last.meaning.aside !== 'range-start') return null;
  const { start, end, rule } = last;
  return { type: 'fixed', date: last.value.date, role: 'from', start, end, rule };
}

/** Whether an end named beside a cycle is that of a mandate or of measures. Who is only asked to report does not end them. */
function isOfWhatRuns({ opening, acts }: Clause): boolean {
  const says = (names: readonly Act[]) => acts.some(({ word }) => names.includes(word.act));
  return opening === 'request' ? says(settingUp) && says(expiring) : says(running);
}

/** "To report every month and to support the Government until 1 July". */
function isOtherDuty(clause: Clause, from: number, to: number): boolean {
  return [to, ...clause.verbs.map(({ start }) => start)].some(
    (at) => at >= from && at <= to && clause.isJoint('nextVerb', from, at),
  );
}

/** A cycle, with the date or period before it that it begins with. */
export function cycleStep(
  { mention, meaning, before, clause }: Surroundings,
  every: Period,
  calendar: CalendarDay | null,
): Step {
  const { start, end, rule } = mention;
  const followsUndated = meaning.anchor === 'previous' && before.at(-1)?.type === 'triggered';
  if (followsUndated || meaning.anchor === 'item') {
    return { timing: { type: 'triggered', period: every, before: false, start, end, rule } };
  }
  const cycle = {
    type: 'cycle',
    every,
    calendar,
    counted: null,
    until: null,
    lasting: null,
    exceptMonths: [],
  } as const;
  const first = before.findLast((timing) => timing.type === 'fixed' || timing.type === 'offset');
  const follows = meaning.anchor === 'previous' && first !== undefined && start - first.end < sameSentence;
  if (follows && isFirstOn(calendar, first) && (first.role === 'by' || first.role === 'on')) {
    const assumed = first.type === 'offset' && first.assumed;
    const span = { start: first.start, end, rule: `${first.rule} + ${rule}` };
    return { timing: { ...cycle, first, assumed, ...span }, joins: first };
  }
  const beginning = before.at(-1);
  if (meaning.anchor === 'previous' && beginning?.type === 'cycle' && beginning.lasting) {
    if (beginning.first || beginning.calendar || beginning.counted)
      return { timing: { type: 'triggered', period: every, before: false, start, end, rule } };
    // "Weekly for the first month and monthly thereafter".
    const begin = { type: 'offset', anchor: 'adoption', named: null, role: 'by', assumed: true } as const;
    const next = { ...begin, period: sumOf(beginning.lasting, every), start, end, rule };
    return { timing: { ...cycle, first: next, assumed: true, start, end, rule } };
  }
  if (meaning.anchor === 'previous' && beginning?.type === 'cycle' && beginning.until && calendar === null) {
    // "Monthly until 30 June and every two months thereafter".
    const end = { type: 'offset', anchor: 'named-date', named: beginning.until, role: 'by', assumed: false } as const;
    const next = { ...end, period: every, start, end: mention.end, rule };
    return { timing: { ...cycle, first: next, assumed: false, start, end: mention.end, rule } };
  }
  if (
    beginning?.type === 'fixed' &&
    beginning.role === 'from' &&
    (calendar === null || calendar.month === null) &&
    !beginsSomething(beginning, clause)
  ) {
    const span = { start: beginning.start, end, rule: `${beginning.rule} + ${rule}` };
    return { timing: { ...cycle, first: beginning, assumed: false, ...span }, joins: beginning };
  }
  const assumed = meaning.anchor !== 'adoption';
  return { timing: { ...cycle, first: null, assumed, start, end, rule } };
}

/** Whether a cycle on the calendar can begin with a day: "by 30 September and by 30 September of each year thereafter". */
function isFirstOn(calendar: CalendarDay | null, first: PointTiming): boolean {
  if (calendar === null || calendar.month === null) return true;
  return first.type === 'fixed' && first.date.month === calendar.month;
}

/** Something else than a cycle begins then: "to start its withdrawal from 1 March and to report every 30 days". */
function beginsSomething(time: PointTiming, { acts }: Clause): boolean {
  return acts.some(({ word, start }) => beginnings.includes(word.act) && start < time.start);
}
