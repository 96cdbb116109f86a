import type { TimeAtom } from '../../../clauses/types.ts';
import { monthPattern, readMonth } from '../dates.ts';
import { ordinalDayPattern, readOrdinalDay } from '../numbers.ts';
import { ahead, date, dateValue, dayPattern, lastDays, quarters, thisOrNextPattern, yearPattern } from './values.ts';

/** Dates as they are printed, the longest forms first. */
export const dateAtoms: readonly TimeAtom[] = [
  {
    name: 'numeric date',
    pattern: `(?<![\\d/-])(?=\\d{4}(?:-\\d\\d?-|/\\d\\d?/|\\.\\d\\d?\\.))(${yearPattern})[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12]\\d|3[01])\\b(?![/-])`,
    read: (m) => dateValue(date(m[1], Number(m[2]), m[3])),
  },
  {
    name: 'ordinal day of a month',
    pattern: `(${ordinalDayPattern})(?: day)?(?: of)? (${monthPattern})(?:,? (${yearPattern})\\b)?`,
    read: (m) => dateValue(date(m[3], readMonth(m[2]!), readOrdinalDay(m[1]!, readMonth(m[2]!)))),
  },
  {
    name: 'day of a list with one month',
    pattern: `(${dayPattern})(?=(?:, ${dayPattern}){0,6},? (?:and|or) ${dayPattern} (${monthPattern})(?:,? (${yearPattern}))?\\b)`,
    read: (m) => dateValue(date(m[3], readMonth(m[2]!), m[1])),
  },
  {
    name: 'this year',
    pattern: "(?:(?:this|the current|the present) (?:calendar )?year|year(?:'s |-| )end|the year is out)\\b(?! \\d)",
    read: () => dateValue({ ...date(undefined, null, undefined), ahead: { unit: 'year', count: 0 } }),
  },
  {
    name: 'numeric date, day first',
    // Which of two small numbers is the month, nobody can tell where a slash parts them.
    pattern: `(?<![\\d./-])(?:(0?[1-9]|[12]\\d|3[01])\\.(0?[1-9]|1[0-2])\\.|(1[3-9]|2\\d|3[01])/(0?[1-9]|1[0-2])/)(${yearPattern})\\b(?![/-])`,
    read: (m) => dateValue(date(m[5], Number(m[2] ?? m[4]), m[1] ?? m[3])),
  },
  {
    name: 'month of this year',
    pattern: `(?:(${dayPattern})(?: of)? )?(${monthPattern}),? (?:of )?(${thisOrNextPattern})year\\b`,
    read: (m) => dateValue({ ...date(undefined, readMonth(m[2]!), m[1]), ahead: ahead(m[3]!, 'year') }),
  },
  {
    name: 'end of this year',
    pattern: `(?:end|close) of (${thisOrNextPattern})(year|month)\\b(?! (?:of )?(?:\\d|${monthPattern}))`,
    read: (m) => {
      const unit = m[2] as 'year' | 'month';
      return dateValue({ ...date(undefined, null, undefined), precision: unit, ahead: ahead(m[1]!, unit) });
    },
  },
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
    name: 'months parted by a stroke',
    // What lies in two months ends with the second.
    pattern: `(?:${monthPattern})(?:/| ?[-–] ?)(${monthPattern})(?:,? (${yearPattern}))?\\b`,
    read: (m) => dateValue(date(m[2], readMonth(m[1]!), undefined)),
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
    name: 'week or half of a month',
    // The span's last day, as of a quarter; "the last week of March" ends with the month.
    pattern: `(first|second|third|fourth|last) (week|half) of (${monthPattern})(?:,? (${yearPattern}))?\\b`,
    read: (m) => {
      const day = lastDays[m[2] as 'week' | 'half'][m[1]!.toLowerCase()];
      return dateValue(date(m[4], readMonth(m[3]!), day));
    },
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
    pattern: `(${yearPattern})\\b(?![A-Za-z]?\\d| ?(?:hours|hrs|h)\\b)`,
    read: (m) => dateValue(date(m[1], null, undefined)),
  },
  {
    name: 'month',
    pattern: `(${monthPattern})\\b(?:(?<!May|March)|(?! (?!(?:and|or|to) (?:${monthPattern}))[a-z])|(?<=\\b(?:of|in|by|until|before|during|since) (?:May|March)))`,
    read: (m) => dateValue(date(undefined, readMonth(m[1]!), undefined)),
  },
];
