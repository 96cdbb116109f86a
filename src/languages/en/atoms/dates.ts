import type { TimeAtom } from '../../../clauses/types.ts';
import { monthPattern, readMonth } from '../dates.ts';
import { date, dateValue, dayPattern, quarters, yearPattern } from './values.ts';

/** Dates as they are printed, the longest forms first. */
export const dateAtoms: readonly TimeAtom[] = [
  {
    name: 'day month year',
    pattern: `(${dayPattern})(?: day)?(?: of)? (${monthPattern}),? (${yearPattern})\\b`,
    read: (m) => dateValue(date(m[3], readMonth(m[2]!), m[1])),
  },
  {
    name: 'month day, year',
    pattern: `(${monthPattern}) (${dayPattern}),? (${yearPattern})\\b`,
    read: (m) => dateValue(date(m[2] && m[3], readMonth(m[1]!), m[2])),
  },
  {
    name: 'month day',
    pattern: `(${monthPattern}) (${dayPattern})\\b(?!,? ?\\d|[/-]|,? (?:and )?(?:${monthPattern}))`,
    read: (m) => dateValue(date(undefined, readMonth(m[1]!), m[2])),
  },
  {
    name: 'month year',
    pattern: `(${monthPattern})(?: of|,)? (${yearPattern})\\b`,
    read: (m) => dateValue(date(m[2], readMonth(m[1]!), undefined)),
  },
  {
    name: 'day month',
    pattern: `(${dayPattern}) (${monthPattern})\\b(?! \\d)`,
    read: (m) => dateValue(date(undefined, readMonth(m[2]!), m[1])),
  },
  {
    name: 'quarter of a year',
    pattern: `(first|second|third|fourth|last) quarter of (${yearPattern})\\b`,
    read: (m) =>
      dateValue({ year: Number(m[2]), month: quarters[m[1]!.toLowerCase()]!, day: null, precision: 'month' }),
  },
  {
    name: 'half of a year',
    pattern: `(first|second) half of (${yearPattern})\\b`,
    read: (m) =>
      dateValue({ year: Number(m[2]), month: m[1]!.toLowerCase() === 'first' ? 6 : 12, day: null, precision: 'month' }),
  },
  {
    name: 'middle of a year',
    pattern: `mid-? ?(${yearPattern})\\b`,
    read: (m) => dateValue({ year: Number(m[1]), month: 6, day: null, precision: 'month' }),
  },
  {
    name: 'year',
    pattern: `(${yearPattern})\\b(?! ?[A-Za-z]?\\d)`,
    read: (m) => dateValue(date(m[1], null, undefined)),
  },
  {
    name: 'month',
    pattern: `(${monthPattern})\\b(?! [a-z])`,
    read: (m) => dateValue(date(undefined, readMonth(m[1]!), undefined)),
  },
];
