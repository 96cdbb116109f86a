import type { TimeAtom, TimeValue } from '../../../clauses/types.ts';
import type { PeriodUnit } from '../../../dates/period.ts';
import { monthPattern, readDigits, readMonth } from '../dates.ts';
import { lastPattern, numberPattern, ordinalDayPattern, readNumber, readOrdinalDay } from '../numbers.ts';
import { adverbs, dayPattern, halfYearly, lastDays, period, quarters, unitPattern, yearly } from './values.ts';

/** The end (day null) or a day of each month or quarter, or of each year. */
function inEach(unit: string, day: number | null): TimeValue {
  if (unit === 'year')
    return { type: 'cycle', every: period('one', unit)!, calendar: { month: day === null ? 12 : 1, day } };
  return { type: 'cycle', every: period('one', unit)!, calendar: { month: null, day } };
}

const last = new RegExp(`^${lastPattern}`);

/** "fifteenth", "15th", "beginning"; the last day is null. */
function readDay(printed: string): number | null {
  if (last.test(printed)) return null;
  if (/^[bs]/.test(printed)) return 1;
  const week = /^(\w+) week/.exec(printed)?.[1];
  if (week) return Number(lastDays.week[week]);
  return /^\d/.test(printed) ? readDigits(printed) : Number(readOrdinalDay(printed, 1));
}

/** Cycles as they are printed, the longest forms first. */
export const cycleAtoms: readonly TimeAtom[] = [
  {
    name: 'end of each period',
    pattern: `(?:(?:end|close|${lastPattern} day) of (?:each|every) (?:calendar )?(month|quarter|half-year|year)\\b|(?:each|every) (month|quarter|half-year|year)(?:'s|-) ?end\\b)`,
    read: (m) => inEach(m[1] ?? m[2]!, null),
  },
  {
    name: 'days after the end of each period',
    pattern: `(${numberPattern}) days (?:of|after|following|from) the (?:end|close) of (?:each|every) (?:calendar )?(month|quarter|half-year|year)\\b`,
    read: (m) => {
      const day = readNumber(m[1]!);
      // Further behind the end, the month's days would have to be counted.
      return day <= 28 ? inEach(m[2]!, day) : null;
    },
  },
  {
    name: 'day of each month',
    pattern: `((?:first|second|third|fourth) week|${ordinalDayPattern}|${dayPattern}|beginning|start)(?: day)? of (?:each|every) (?:calendar )?(month|quarter|year)\\b`,
    read: (m) => inEach(m[2]!, readDay(m[1]!)),
  },
  {
    name: 'month annually',
    pattern: `(?:(${dayPattern})(?: of)? )?(${monthPattern}),? (?:annually|(?:of )?(?:each|every) year)\\b`,
    read: (m) => yearly(readMonth(m[2]!), m[1]),
  },
  {
    name: 'quarter of each year',
    pattern: '(first|second|third|fourth|last) quarter of (?:each|every) year',
    read: (m) => yearly(quarters[m[1]!.toLowerCase()]!),
  },
  {
    name: 'each month of the calendar',
    pattern: `(?:(first|second|third|fourth) (week|half) of )?(?:[Ee]ach|[Ee]very)(?: (${dayPattern}))? (${monthPattern})\\b`,
    read: (m) => yearly(readMonth(m[4]!), m[1] ? lastDays[m[2] as 'week' | 'half'][m[1].toLowerCase()] : m[3]),
  },
  {
    name: 'every period',
    pattern: `(?:[Ee]very|[Ee]ach)(?: (${numberPattern}|other))?[- ](?:calendar )?(${unitPattern}|quarters?|half-years?)\\b`,
    read: (m) => {
      const every = period(m[1]?.replace(/other/i, 'two') ?? 'one', m[2]!);
      return every && { type: 'cycle', every };
    },
  },
  {
    name: 'times a year',
    pattern:
      '([Oo]nce|[Tt]wice|[Tt]hrice|(?:two|three|four)(?= times)|(?:two|three|four|six)(?= (?:[a-z]+ ){0,2}(?:reports|updates|briefings|meetings|reviews|assessments) ))(?: times| (?:[a-z]+ ){0,2}(?:reports|updates|briefings|meetings|reviews|assessments))? (?:(?:a|per|every|each|in a|in each) (?:calendar )?(year|month|week)|yearly|annually)\\b',
    read: (m) => {
      const printed = m[1]!.toLowerCase();
      const times = { once: 1, twice: 2, thrice: 3 }[printed] ?? readNumber(printed);
      const unit = m[2]?.toLowerCase() ?? 'year';
      if (times === 1) return { type: 'cycle', every: { count: 1, unit: unit as PeriodUnit } };
      return unit === 'year' ? { type: 'cycle', every: { count: 12 / times, unit: 'month' } } : null;
    },
  },
  {
    name: 'intervals of a period',
    pattern: `(?:(${numberPattern})[- ](${unitPattern})(?:'s?)? intervals?|intervals of (?:(?:not|no) (?:more|longer) than |up to |at most )?(${numberPattern}|a)[- ](${unitPattern}))\\b`,
    read: (m) => {
      const every = period(m[1] ?? m[3]!, m[2] ?? m[4]!);
      return every && { type: 'cycle', every };
    },
  },
  {
    name: 'half-yearly',
    pattern: `${halfYearly}\\b`,
    read: () => ({ type: 'cycle', every: { count: 6, unit: 'month' } }),
  },
  {
    name: 'bi-monthly',
    pattern: '[Bb]i-?(monthly|weekly)\\b',
    read: (m) => ({ type: 'cycle', every: { ...adverbs[m[1]!]!, count: 2 } }),
  },
  {
    name: 'period-ly',
    pattern:
      '(?:(two|three|four|six)-)?(?<!(?<!two|three|four|six)-)([Mm]onthly|[Ww]eekly|fortnightly|[Qq]uarterly|trimesterly|[Aa]nnually|[Aa]nnual|yearly|biennially|[Bb]iennial)\\b',
    read: (m) => {
      const { count, unit } = adverbs[m[2]!.toLowerCase()]!;
      return { type: 'cycle', every: { count: count * (m[1] ? readNumber(m[1]) : 1), unit } };
    },
  },
  {
    name: 'per unit',
    pattern: 'per (year|annum|month|quarter|week)\\b',
    read: (m) => {
      const unit = m[1]!.toLowerCase();
      if (unit === 'quarter') return { type: 'cycle', every: { count: 3, unit: 'month' } };
      return { type: 'cycle', every: { count: 1, unit: (unit === 'annum' ? 'year' : unit) as PeriodUnit } };
    },
  },
];
