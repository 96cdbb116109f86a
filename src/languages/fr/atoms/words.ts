import type { TimeAtom } from '../../../clauses/types.ts';
import { wordBoundary } from '../letters.ts';

/** What stands for a time without naming one: the end of a mandate, another item, words of reporting. */
export const wordAtoms: readonly TimeAtom[] = [
  {
    name: 'end of a mandate',
    pattern: `(?:fin|expiration|terme) (?:(?:du|de (?:son|leur|ce)) (?:présent |actuel )?mandat|de (?:cette|la présente) période)${wordBoundary}`,
    read: () => ({ type: 'mandate-end' }),
  },
];
