import type { TimeAtom } from '../../../clauses/types.ts';
import { periodOf } from '../../../dates/period.ts';
import { numberPattern, readNumber } from '../numbers.ts';
import { half, period, unitPattern } from './values.ts';

/** Lengths of time as they are printed, the longest forms first. */
export const periodAtoms: readonly TimeAtom[] = [
  {
    name: 'end of a period',
    pattern: `(?:这|该|此|上述|这一)?(${numberPattern})(${unitPattern})(?:的)?(?:任务)?(?:期间|期限|期)(?:的)?(?:结束|届满|期满|终了|终止|完结)|(?<=这|该|此|上述|这一)(${numberPattern})(${unitPattern})(?:的)?(?:任务)?(?:期?满|(?:期间|期限|时期)(?=内|[，、]))`,
    read: (m) => {
      const length = period((m[1] ?? m[3])!, (m[2] ?? m[4])!);
      return length && { type: 'mandate-end', length };
    },
  },
  {
    name: 'two periods',
    pattern: `(${numberPattern})(?:个月)?(?:和|及|以及)(${numberPattern})(个月)`,
    read: (m) => {
      const [also, value] = [period(m[1]!, m[3]!), period(m[2]!, m[3]!)];
      return also && value && { type: 'period', period: value, also: { period: also, length: m[1]!.length } };
    },
  },
  {
    name: 'period and a half',
    pattern: `(${numberPattern})(?:(个半月)|年半)`,
    read: (m) => {
      const count = readNumber(m[1]!);
      const whole = m[2] ? periodOf(count, 'month') : periodOf(count * 12 + 6, 'month');
      return whole && { type: 'period', period: m[2] ? { ...whole, and: { count: 15, unit: 'day' } } : whole };
    },
  },
  {
    name: 'period',
    pattern: `(${numberPattern})(${unitPattern})`,
    read: (m) => {
      const value = period(m[1]!, m[2]!);
      return value && { type: 'period', period: value };
    },
  },
  { name: 'half a year', pattern: '半年', read: () => ({ type: 'period', period: half }) },
];
