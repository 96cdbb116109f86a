import type { TimeAtom } from '../../../clauses/types.ts';
import { dayPattern, monthPattern, yearPattern } from '../dates.ts';
import { readNumber, readYear } from '../numbers.ts';
import { dateValue, quarterNumber } from './values.ts';

/** Dates as they are printed, the longest forms first. */
export const dateAtoms: readonly TimeAtom[] = [
  {
    name: 'year month day',
    pattern: `(${yearPattern})年(${monthPattern})月(${dayPattern})[日号]`,
    read: (m) =>
      dateValue({ year: readYear(m[1]!), month: readNumber(m[2]!), day: readNumber(m[3]!), precision: 'day' }),
  },
  {
    name: 'year month',
    pattern: `(${yearPattern})年(${monthPattern})月(?:份)?(?:底|末)?`,
    read: (m) => dateValue({ year: readYear(m[1]!), month: readNumber(m[2]!), day: null, precision: 'month' }),
  },
  {
    name: 'quarter of a year',
    pattern: `(${yearPattern})年第(${quarterNumber})季度`,
    read: (m) => dateValue({ year: readYear(m[1]!), month: readNumber(m[2]!) * 3, day: null, precision: 'month' }),
  },
  {
    name: 'half of a year',
    pattern: `(${yearPattern})年(?:(上半年|年?中(?:期)?)|(下半年))`,
    read: (m) => dateValue({ year: readYear(m[1]!), month: m[2] ? 6 : 12, day: null, precision: 'month' }),
  },
  {
    name: 'month day',
    pattern: `(${monthPattern})月(${dayPattern})[日号]`,
    read: (m) => dateValue({ year: null, month: readNumber(m[1]!), day: readNumber(m[2]!), precision: 'day' }),
  },
  {
    name: 'end of a month',
    pattern: `(${monthPattern})月(?:底|末)`,
    read: (m) => dateValue({ year: null, month: readNumber(m[1]!), day: null, precision: 'month' }),
  },
  {
    name: 'month left out',
    pattern: `(${monthPattern})月(?:份)?(?=除外|[以之]?外)`,
    read: (m) => dateValue({ year: null, month: readNumber(m[1]!), day: null, precision: 'month' }),
  },
  {
    name: 'year',
    pattern: `(${yearPattern})年?(?:底|末)?`,
    read: (m) =>
      m[0].length > 4 ? dateValue({ year: readYear(m[1]!), month: null, day: null, precision: 'year' }) : null,
  },
  {
    name: 'year of an instrument',
    pattern: `(${yearPattern})(?!\\d)`,
    read: (m) => dateValue({ year: readYear(m[1]!), month: null, day: null, precision: 'year' }),
  },
];
