import type { PrintedDate, TimeMention } from './types.ts';

/**
 * A year printed once for a list or a range holds for all its members: "on 30 June and 31 December 2026", "by 30 June
 * and 31 December of each year". Members stand beside each other with nothing but a joint (matched from where it is
 * asked) between them, and follow each other in the calendar: "31 December and 30 June 2026" are of two years.
 */
export function shareYears(text: string, mentions: readonly TimeMention[], joint: RegExp): TimeMention[] {
  const shared = [...mentions];
  for (let i = shared.length - 2; i >= 0; i -= 1) shared[i] = withYearOf(shared[i]!, shared[i + 1]!, 'behind');
  for (let i = 1; i < shared.length; i += 1) {
    const before = shared[i - 1]!;
    const found = withYearOf(shared[i]!, before, 'before');
    // "Each year on 30 June" is one time.
    const isTaken = found !== shared[i] && before.value.type === 'cycle' && !before.value.calendar;
    if (isTaken) shared[i - 1] = { ...before, meaning: { aside: 'said-with-its-day' } };
    shared[i] = found;
  }
  return shared;

  function withYearOf(mention: TimeMention, neighbour: TimeMention, side: 'before' | 'behind'): TimeMention {
    const { value } = mention;
    if (value.type !== 'date' || !isYearless(value.date)) return mention;
    const [first, second] = side === 'behind' ? [mention, neighbour] : [neighbour, mention];
    if (!isJoined(first.coreEnd, second.coreStart)) return mention;
    const known = neighbour.value;
    if (known.type === 'cycle' && known.every.unit === 'year' && (known.calendar || side === 'before')) {
      if (known.calendar?.month === null) return mention;
      const { month, day } = value.date;
      return { ...mention, value: { type: 'cycle', every: known.every, calendar: { month, day } } };
    }
    if (known.type !== 'date' || isYearless(known.date)) return mention;
    const years = yearsBetween(value.date, known.date, side);
    if (known.date.ahead) {
      const ahead = { ...known.date.ahead, count: known.date.ahead.count + years };
      return known.date.ahead.unit === 'year'
        ? { ...mention, value: { type: 'date', date: { ...value.date, ahead } } }
        : mention;
    }
    return { ...mention, value: { type: 'date', date: { ...value.date, year: known.date.year! + years } } };
  }

  function isJoined(from: number, to: number): boolean {
    joint.lastIndex = from;
    const match = joint.exec(text);
    return match !== null && match[0] !== '' && from + match[0].length === to;
  }
}

function isYearless({ year, month, ahead }: PrintedDate): boolean {
  return year === null && month !== null && !ahead;
}

/** 0 where the two follow each other within one year; one year less before, one more behind, where they do not. */
function yearsBetween(date: PrintedDate, known: PrintedDate, side: 'before' | 'behind'): number {
  const place = ({ month, day }: PrintedDate) => (month ?? 12) * 100 + (day ?? 99);
  if (side === 'behind') return place(date) <= place(known) ? 0 : -1;
  return place(date) >= place(known) ? 0 : 1;
}
