import type { Clause } from '../clauses/clause.ts';
import type { Act, CalendarDay } from '../clauses/types.ts';
import { type Period, sumOf } from '../dates/period.ts';
import type { Step, Surroundings } from './steps.ts';
import type { PointTiming } from './timings.ts';

/** "every four months thereafter, until …". */
const beside = 12;
/** "within 15 days of the adoption of this resolution on the matters above, and every 90 days thereafter". */
const sameSentence = 400;

const beginnings: readonly Act[] = ['begin', 'take-effect', 'establish', 'extend'];
/** What runs for a period itself: "to extend the mandate, subject to review every three months, for one year". */
const running: readonly Act[] = ['extend', 'establish', 'authorize', 'mandate', 'measures'];

/** How long the cycle before it goes on: "monthly for six months", "weekly until the end of the mandate on 31 March". */
export function cycleLimit({ mention, meaning, before, next, clause }: Surroundings): Step | null {
  const { value, start, end, rule } = mention;
  const cycle = before.at(-1);
  if (cycle?.type !== 'cycle' || cycle.until || start - cycle.end >= beside) return null;
  const joined = { ...cycle, end, rule: `${cycle.rule} + ${rule}` };
  if (value.type === 'date' && meaning.role === 'until')
    return { timing: { ...joined, until: value.date }, joins: cycle };
  if (value.type === 'mandate-end' && meaning.role === 'until' && next?.value.type === 'date' && next.start - end <= 1)
    return { timing: { ...joined, until: next.value.date, end: next.end }, joins: cycle, uses: next };
  const isItsLength = value.type === 'period' && meaning.role === 'for' && !meaning.anchor;
  if (!isItsLength || clause.acts.some(({ word, start: at }) => running.includes(word.act) && at < cycle.start))
    return null;
  return { timing: { ...joined, lasting: value.period }, joins: cycle };
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
  if (follows && calendar === null && (first.role === 'by' || first.role === 'on')) {
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

/** Something else than a cycle begins then: "to start its withdrawal from 1 March and to report every 30 days". */
function beginsSomething(time: PointTiming, { acts }: Clause): boolean {
  return acts.some(({ word, start }) => beginnings.includes(word.act) && start < time.start);
}
