import type { TimeAtom } from '../../../clauses/types.ts';
import { numberPattern } from '../numbers.ts';
import { period, unitPattern } from './values.ts';

/** Lengths of time as they are printed, the longest forms first. */
export const periodAtoms: readonly TimeAtom[] = [
  {
    name: 'period',
    pattern: `(${numberPattern}) (?:prochaine?s )?(${unitPattern})`,
    read: (m) => {
      const value = period(m[1]!, m[2]!);
      return value && { type: 'period', period: value };
    },
  },
];
