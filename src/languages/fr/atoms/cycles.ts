import type { TimeAtom } from '../../../clauses/types.ts';
import { wordBoundary } from '../letters.ts';
import { numberPattern, readNumber } from '../numbers.ts';
import { cycleOf, period, unitPattern } from './values.ts';

/** Cycles as they are printed, the longest forms first. */
export const cycleAtoms: readonly TimeAtom[] = [
  {
    name: 'every period',
    pattern: `[Tt]ou(?:te)?s les (?:(${numberPattern}) )?(${unitPattern})`,
    read: (m) => cycleOf(period(m[1] ?? 'un', m[2]!)),
  },
  { name: 'each unit', pattern: `[Cc]haque (${unitPattern})`, read: (m) => cycleOf(period('un', m[1]!)) },
  {
    name: 'times a year',
    pattern: `(une|deux|trois|quatre) fois (?:par |l')an${wordBoundary}`,
    read: (m) =>
      cycleOf(m[1] === 'une' ? { count: 1, unit: 'year' } : { count: 12 / readNumber(m[1]!), unit: 'month' }),
  },
];
