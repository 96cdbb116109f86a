import type { TimeAtom } from '../../../clauses/types.ts';
import { numberPattern } from '../numbers.ts';
import { half, period, unitPattern } from './values.ts';

/** Lengths of time as they are printed, the longest forms first. */
export const periodAtoms: readonly TimeAtom[] = [
  {
    name: 'end of a period',
    pattern: `(?:这|该|此|上述|这一)?(?:${numberPattern})(?:${unitPattern})(?:的)?(?:任务)?(?:期间|期限|期)(?:的)?(?:结束|届满|期满|终了|终止|完结)`,
    read: () => ({ type: 'mandate-end', isOfLength: true }),
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
    name: 'period',
    pattern: `(${numberPattern})(${unitPattern})`,
    read: (m) => {
      const value = period(m[1]!, m[2]!);
      return value && { type: 'period', period: value };
    },
  },
  { name: 'half a year', pattern: '半年', read: () => ({ type: 'period', period: half }) },
];
