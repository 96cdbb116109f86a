import type { Timing } from './timings.ts';

type Cycle = Extract<Timing, { type: 'cycle' }>;
type Day = Extract<Timing, { type: 'fixed' }>;

/** Days without a year this near behind a cycle say when it is kept. */
const near = 12;

/**
 * "Twice a year, by 15 April and 15 October": as many days without a year as the cycle has occasions are one yearly
 * cycle each, and the cycle itself says no more.
 */
export function keepDaysOfTheYear(timings: readonly Timing[]): readonly Timing[] {
  for (const [i, cycle] of timings.entries()) {
    if (cycle.type !== 'cycle' || cycle.first || cycle.calendar || cycle.every.unit !== 'month') continue;
    const days = timings.slice(i + 1, i + 1 + 12 / cycle.every.count);
    if (days.length < 2 || days.length !== 12 / cycle.every.count || !days.every(isDayOfTheYear)) continue;
    if (days[0]!.start - cycle.end > near) continue;
    const yearly = days.map((day) => asYearly(day, cycle));
    return [...timings.slice(0, i), ...yearly, ...keepDaysOfTheYear(timings.slice(i + 1 + days.length))];
  }
  return timings;
}

function isDayOfTheYear(timing: Timing): timing is Day {
  return timing.type === 'fixed' && timing.date.year === null && timing.date.month !== null && !timing.date.ahead;
}

function asYearly({ date, start, end, rule }: Day, cycle: Cycle): Timing {
  const every = { count: 1, unit: 'year' } as const;
  return {
    ...cycle,
    every,
    calendar: { month: date.month, day: date.day },
    start,
    end,
    rule: `${cycle.rule} + ${rule}`,
  };
}
