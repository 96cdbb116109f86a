import type { TimeAtom } from '../../../clauses/types.ts';
import { numberPattern } from '../numbers.ts';
import { half, period, unitPattern } from './values.ts';

/** Lengths of time as they are printed, the longest forms first. */
export const periodAtoms: readonly TimeAtom[] = [
  {
    name: 'two periods',
    pattern: `(${numberPattern})(?:个月)?(?:和|及|以及)(${numberPattern})(个月)`,
    read: (m) => {
      const [also, value] = [period(m[1]!, m[3]!), period(m[2]!, m[3]!)];
      return also && value && { type: 'period', period: value, also: { period: also, length: m[1]!.length } };
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
