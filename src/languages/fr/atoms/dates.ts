import type { TimeAtom } from '../../../clauses/types.ts';
import { dayPattern, monthPattern } from '../dates.ts';
import { wordBoundary } from '../letters.ts';
import { dateValue, yearPattern } from './values.ts';

/** Dates as they are printed, the longest forms first. */
export const dateAtoms: readonly TimeAtom[] = [
  {
    name: 'day month year',
    pattern: `(${dayPattern}) (${monthPattern}) (${yearPattern})\\b`,
    read: (m) => dateValue(m[1]!, m[2]!, m[3]!),
  },
  {
    name: 'day month',
    pattern: `(${dayPattern}) (${monthPattern})${wordBoundary}(?! \\d)`,
    read: (m) => dateValue(m[1]!, m[2]!, null),
  },
  {
    name: 'month year',
    pattern: `(${monthPattern}) (${yearPattern})\\b`,
    read: (m) => dateValue(null, m[1]!, m[2]!),
  },
  { name: 'year', pattern: `(${yearPattern})\\b(?!/|[ -]?\\d)`, read: (m) => dateValue(null, null, m[1]!) },
  { name: 'month', pattern: `(${monthPattern})${wordBoundary}(?! \\d)`, read: (m) => dateValue(null, m[1]!, null) },
];
