import type { TimeAtom } from '../../../clauses/types.ts';
import { mostDaysInMonth } from '../../../dates/iso-date.ts';
import { dayPattern, monthPattern, yearPattern } from '../dates.ts';
import { readNumber, readYear } from '../numbers.ts';
import { ahead, clockPattern, dateValue, quarterNumber, thisOrNext } from './values.ts';

/** Dates as they are printed, the longest forms first. */
export const dateAtoms: readonly TimeAtom[] = [
  {
    name: 'year month day',
    pattern: `(${yearPattern})年(${monthPattern})月(${dayPattern})(?:[日号]${clockPattern}|(?=[和至、及或]${dayPattern}[日号]))`,
    read: (m) =>
      dateValue({ year: readYear(m[1]!), month: readNumber(m[2]!), day: readNumber(m[3]!), precision: 'day' }),
  },
  {
    name: 'numeric date',
    pattern:
      '(?<![\\d/-])(?=\\d{4}(?:-\\d\\d?-|/\\d\\d?/|\\.\\d\\d?\\.))((?:19|20)\\d\\d)[-/.](0?[1-9]|1[0-2])[-/.](0?[1-9]|[12]\\d|3[01])(?![\\d/-])',
    read: (m) => dateValue({ year: Number(m[1]), month: Number(m[2]), day: Number(m[3]), precision: 'day' }),
  },
  {
    name: 'last day of a month',
    pattern: `(?:(${yearPattern})年)?(${monthPattern})月(?:份)?的?最后(?:1|一)?[天日]`,
    read: (m) => {
      const month = readNumber(m[2]!);
      return dateValue({
        year: m[1] ? readYear(m[1]) : null,
        month,
        day: mostDaysInMonth(month),
        precision: 'day',
      });
    },
  },
  {
    name: 'day of this year',
    pattern: `(${thisOrNext})年(${monthPattern})月(?:(${dayPattern})[日号]${clockPattern}|(?:份)?(?:底|末)?)`,
    read: (m) =>
      dateValue({
        year: null,
        month: readNumber(m[2]!),
        day: m[3] ? readNumber(m[3]) : null,
        precision: m[3] ? 'day' : 'month',
        ahead: ahead(m[1]!, 'year'),
      }),
  },
  {
    name: 'day of this month',
    pattern: `(${thisOrNext})个?月(?:份)?(?:的)?(${dayPattern})[日号]${clockPattern}`,
    read: (m) =>
      dateValue({
        year: null,
        month: null,
        day: readNumber(m[2]!),
        precision: 'day',
        ahead: ahead(m[1]!, 'month'),
      }),
  },
  {
    name: 'part of this year',
    pattern: `(${thisOrNext})年(?:第(${quarterNumber})个?季度|(上半年|年中)|下半年)`,
    read: (m) => {
      const month = m[2] ? readNumber(m[2]) * 3 : m[3] ? 6 : 12;
      return dateValue({ year: null, month, day: null, precision: 'month', ahead: ahead(m[1]!, 'year') });
    },
  },
  {
    name: 'end of the year',
    pattern: '(?<=[在于到至])(?:年底|年终|年末)(?=之?前|以前)|(?<=[在于])年内',
    read: () => dateValue({ year: null, month: null, day: null, precision: 'year', ahead: ahead('本', 'year') }),
  },
  {
    name: 'end of this year',
    pattern: `(${thisOrNext})(年|个?月)(?:(?:年|月)?(?:底|末|终)|度?(?=年内|之?内|以内))`,
    read: (m) => {
      const unit = m[2] === '年' ? 'year' : 'month';
      return dateValue({ year: null, month: null, day: null, precision: unit, ahead: ahead(m[1]!, unit) });
    },
  },
  {
    name: 'week or half of a month',
    // The span's last day; "2月下半月" and "2月上旬" are no nearer than the month.
    pattern: `(?:(${yearPattern})年)?(${monthPattern})月(?:份)?的?(?:(上半月)|第([一二三四1-4])个?(?:星期|周)(?![一二三四五六日天末]))`,
    read: (m) =>
      dateValue({
        year: m[1] ? readYear(m[1]) : null,
        month: readNumber(m[2]!),
        day: m[3] ? 15 : readNumber(m[4]!) * 7,
        precision: 'day',
      }),
  },
  {
    name: 'year month',
    pattern: `(${yearPattern})年(${monthPattern})月(?:份)?(?:底|末|初|[上中下]旬|下半月)?`,
    read: (m) => dateValue({ year: readYear(m[1]!), month: readNumber(m[2]!), day: null, precision: 'month' }),
  },
  {
    name: 'quarter of a year',
    pattern: `(${yearPattern})年(?:第(${quarterNumber})|最后一)个?季度`,
    read: (m) =>
      dateValue({ year: readYear(m[1]!), month: readNumber(m[2] ?? '四') * 3, day: null, precision: 'month' }),
  },
  {
    name: 'half of a year',
    pattern: `(${yearPattern})年(?:(上半年|年?中(?:期)?)|(下半年))`,
    read: (m) => dateValue({ year: readYear(m[1]!), month: m[2] ? 6 : 12, day: null, precision: 'month' }),
  },
  {
    name: 'month day',
    pattern: `(${monthPattern})月(${dayPattern})(?:[日号]${clockPattern}|(?=[和至、及或]${dayPattern}[日号]))`,
    read: (m) => dateValue({ year: null, month: readNumber(m[1]!), day: readNumber(m[2]!), precision: 'day' }),
  },
  {
    name: 'day of a list with one month',
    pattern: `(?<=(?:(${yearPattern})年)?(${monthPattern})月(?:${dayPattern}[日号]?(?:、|和|及|以及|或|至|到)){1,6})(${dayPattern})[日号]`,
    read: (m) =>
      dateValue({
        year: m[1] ? readYear(m[1]) : null,
        month: readNumber(m[2]!),
        day: readNumber(m[3]!),
        precision: 'day',
      }),
  },
  {
    name: 'month of a list with one year',
    pattern: `(?<=\\d月(?:份)?(?:、|和|及|以及|或|至|到))(${monthPattern})月(?:份)?(?:底|末)?(?!${dayPattern}[日号])`,
    read: (m) => dateValue({ year: null, month: readNumber(m[1]!), day: null, precision: 'month' }),
  },
  {
    name: 'end of a month',
    pattern: `(${monthPattern})月(?:底|末|初|[上中下]旬|下半月)`,
    read: (m) => dateValue({ year: null, month: readNumber(m[1]!), day: null, precision: 'month' }),
  },
  {
    name: 'month left out',
    pattern: `(${monthPattern})月(?:份)?(?=(?:[、和及](?:1[0-2]|[1-9])月(?:份)?){0,5}(?:除外|[以之]?外))`,
    read: (m) => dateValue({ year: null, month: readNumber(m[1]!), day: null, precision: 'month' }),
  },
  {
    name: 'year',
    pattern: `(${yearPattern})年?(?:年?(?:底|末|终))?`,
    read: (m) =>
      m[0].length > 4 ? dateValue({ year: readYear(m[1]!), month: null, day: null, precision: 'year' }) : null,
  },
  {
    name: 'year of an instrument',
    pattern: `(${yearPattern})(?!\\d)`,
    read: (m) => dateValue({ year: readYear(m[1]!), month: null, day: null, precision: 'year' }),
  },
];
