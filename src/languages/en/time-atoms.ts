import type { PrintedDate, TimeAtom, TimeValue } from '../../clauses/types.ts';
import { monthNames } from '../../dates/long-date.ts';
import { type Period, type PeriodUnit, periodOf } from '../../dates/period.ts';
import { monthPattern, readDigits, readMonth } from './dates.ts';
import { numberPattern, numberWords, readNumber } from './numbers.ts';

export const unitPattern = '(?:working days?|business days?|calendar days?|hours?|days?|weeks?|months?|years?)';
const day = '(?:[0-3]?\\d|[lI|]\\d?|\\d[lI|])(?:st|nd|rd|th)?';
const year = '(?:19|20)\\d\\d';

const adverbs: Readonly<Record<string, Period>> = {
  weekly: { count: 1, unit: 'week' },
  fortnightly: { count: 2, unit: 'week' },
  monthly: { count: 1, unit: 'month' },
  quarterly: { count: 3, unit: 'month' },
  trimesterly: { count: 4, unit: 'month' },
  annual: { count: 1, unit: 'year' },
  annually: { count: 1, unit: 'year' },
  yearly: { count: 1, unit: 'year' },
  biennial: { count: 2, unit: 'year' },
  biennially: { count: 2, unit: 'year' },
};

/** "Biannual" is twice a year in the Council's usage, "biennial" every two years. */
const halfYearly = '(?:[Ss]emi-?annual|[Bb]i-?annual|half-yearly|twice[- ]yearly|twice[- ]annual)(?:ly)?';

function unitOf(printed: string): PeriodUnit {
  const unit = printed.toLowerCase().replace(/s$/, '');
  if (/^(?:working|business) day$/.test(unit)) return 'working-day';
  return unit.replace('calendar ', '') as PeriodUnit;
}

function date(year: string | undefined, month: number | null, day: string | undefined): PrintedDate {
  const precision = day ? 'day' : month ? 'month' : 'year';
  return { year: year ? Number(year) : null, month, day: day ? readDigits(day) : null, precision };
}

function dateValue(printed: PrintedDate): TimeValue {
  return { type: 'date', date: printed };
}

function period(number: string, unit: string): Period | null {
  return periodOf(readNumber(number), unitOf(unit));
}

/** A cycle on the calendar: a day of each year, or the end of a month. */
function yearly(month: number, day?: string): TimeValue {
  const calendar = { month, day: day ? readDigits(day) : null };
  return { type: 'cycle', every: { count: 1, unit: 'year' }, calendar };
}

/** From the largest. */
const units: readonly PeriodUnit[] = ['year', 'month', 'week', 'day'];

const quarters: Readonly<Record<string, number>> = { first: 3, second: 6, third: 9, fourth: 12, last: 12 };

/** Time expressions as English resolutions print them, the longest forms first. */
export const timeAtoms: readonly TimeAtom[] = [
  {
    name: 'day month year',
    pattern: `(${day})(?: day)?(?: of)? (${monthPattern}),? (${year})\\b`,
    read: (m) => dateValue(date(m[3], readMonth(m[2]!), m[1])),
  },
  {
    name: 'month day, year',
    pattern: `(${monthPattern}) (${day}),? (${year})\\b`,
    read: (m) => dateValue(date(m[2] && m[3], readMonth(m[1]!), m[2])),
  },
  {
    name: 'month day',
    pattern: `(${monthPattern}) (${day})\\b(?!,? ?\\d|[/-]|,? (?:and )?(?:${monthPattern}))`,
    read: (m) => dateValue(date(undefined, readMonth(m[1]!), m[2])),
  },
  {
    name: 'month year',
    pattern: `(${monthPattern})(?: of|,)? (${year})\\b`,
    read: (m) => dateValue(date(m[2], readMonth(m[1]!), undefined)),
  },
  {
    name: 'month annually',
    pattern: `(?:(${day})(?: of)? )?(${monthPattern}),? (?:annually|(?:of )?(?:each|every) year)\\b`,
    read: (m) => yearly(readMonth(m[2]!), m[1]),
  },
  {
    name: 'day month',
    pattern: `(${day}) (${monthPattern})\\b(?! \\d)`,
    read: (m) => dateValue(date(undefined, readMonth(m[2]!), m[1])),
  },
  {
    name: 'quarter of a year',
    pattern: `(first|second|third|fourth|last) quarter of (${year})\\b`,
    read: (m) =>
      dateValue({ year: Number(m[2]), month: quarters[m[1]!.toLowerCase()]!, day: null, precision: 'month' }),
  },
  {
    name: 'half of a year',
    pattern: `(first|second) half of (${year})\\b`,
    read: (m) =>
      dateValue({ year: Number(m[2]), month: m[1]!.toLowerCase() === 'first' ? 6 : 12, day: null, precision: 'month' }),
  },
  {
    name: 'middle of a year',
    pattern: `mid-? ?(${year})\\b`,
    read: (m) => dateValue({ year: Number(m[1]), month: 6, day: null, precision: 'month' }),
  },
  {
    name: 'quarter of each year',
    pattern: '(first|second|third|fourth|last) quarter of (?:each|every) year',
    read: (m) => yearly(quarters[m[1]!.toLowerCase()]!),
  },
  {
    name: 'each month of the calendar',
    pattern: `(?:[Ee]ach|[Ee]very)(?: (${day}))? (${monthPattern})\\b`,
    read: (m) => yearly(readMonth(m[2]!), m[1]),
  },
  {
    name: 'every period',
    pattern: `(?:[Ee]very|[Ee]ach)(?: (${numberPattern}|other))?[- ](${unitPattern})\\b`,
    read: (m) => {
      const every = m[1]?.toLowerCase() === 'other' ? { count: 2, unit: unitOf(m[2]!) } : period(m[1] ?? 'one', m[2]!);
      return every && { type: 'cycle', every };
    },
  },
  {
    name: 'times a year',
    pattern:
      '([Oo]nce|[Tt]wice|two times|three times|four times) (?:a|per|every|each|in a|in each) (year|month|week)\\b',
    read: (m) => {
      const times = { once: 1, twice: 2, 'two times': 2, 'three times': 3, 'four times': 4 }[m[1]!.toLowerCase()]!;
      if (times === 1) return { type: 'cycle', every: { count: 1, unit: m[2]!.toLowerCase() as PeriodUnit } };
      return m[2]!.toLowerCase() === 'year' ? { type: 'cycle', every: { count: 12 / times, unit: 'month' } } : null;
    },
  },
  {
    name: 'intervals of a period',
    pattern: `(?:intervals of )?(${numberPattern})[- ](${unitPattern})(?:'s?)? intervals?\\b`,
    read: (m) => {
      const every = period(m[1]!, m[2]!);
      return every && { type: 'cycle', every };
    },
  },
  {
    name: 'half-yearly',
    pattern: `${halfYearly}\\b`,
    read: () => ({ type: 'cycle', every: { count: 6, unit: 'month' } }),
  },
  {
    name: 'period-ly',
    pattern:
      '(?:(two|three|four|six)-)?([Mm]onthly|[Ww]eekly|fortnightly|[Qq]uarterly|trimesterly|[Aa]nnually|[Aa]nnual|yearly|biennially|[Bb]iennial)\\b',
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
  {
    name: 'period of two parts',
    pattern: `(${numberPattern}|an?)[- ](years?|months?|weeks?),? and (${numberPattern}|an?)[- ](months?|weeks?|days?)\\b`,
    read: (m) => {
      const [larger, smaller] = [period(m[1]!, m[2]!), period(m[3]!, m[4]!)];
      // "Six months and eleven months" are two periods.
      const isOne = larger && smaller && units.indexOf(larger.unit) < units.indexOf(smaller.unit);
      return isOne ? { type: 'period', period: { ...larger, and: smaller } } : null;
    },
  },
  {
    name: 'two periods',
    pattern: `(${numberPattern}) and (${numberPattern}) (${unitPattern})\\b`,
    read: (m) => {
      const [also, value] = [period(m[1]!, m[3]!), period(m[2]!, m[3]!)];
      return also && value && { type: 'period', period: value, also: { period: also, length: m[1]!.length } };
    },
  },
  {
    name: 'period',
    pattern: `(${numberPattern}|a|an|another)[- ](?:additional |further |consecutive )?(${unitPattern})\\b`,
    read: (m) => {
      const value = period(m[1]!, m[2]!);
      return value && { type: 'period', period: value };
    },
  },
  {
    name: 'coming year',
    pattern: '(?:next|following|coming) (year|month|week)\\b',
    read: (m) => ({ type: 'period', period: { count: 1, unit: m[1]!.toLowerCase() as PeriodUnit } }),
  },
  {
    name: 'year',
    pattern: `(${year})\\b(?! ?[A-Za-z]?\\d)`,
    read: (m) => dateValue(date(m[1], null, undefined)),
  },
  {
    name: 'month',
    pattern: `(${monthPattern})\\b(?! [a-z])`,
    read: (m) => dateValue(date(undefined, readMonth(m[1]!), undefined)),
  },
  {
    name: 'end of a mandate',
    pattern:
      "(?:end|expiry|expiration|termination|completion|conclusion|renewal)(?: date)? of (?:(?:the|its|their|his|this|that|current|present|initial|existing|[A-Z][\\w-]+(?:'s?)?) ){0,5}(?:mandates?|period(?! of [a-z])|authori[sz]ations?|term)(?: period)?\\b",
    read: () => ({ type: 'mandate-end' }),
  },
  {
    name: 'mandate ends',
    pattern: 'mandates? (?:is|are) (?:due|set) to (?:expire|end)\\b|mandates? (?:expires?|ends?)\\b',
    read: () => ({ type: 'mandate-end' }),
  },
  { name: 'its expiry', pattern: '(?:expiry|expiration|termination)\\b(?! of)', read: () => ({ type: 'mandate-end' }) },
  {
    name: 'report of a paragraph',
    pattern:
      '[Rr]eport(?:s|ing)?(?! mechanism)(?: [\\w-]+){0,4}? (?:referred to|requested|called for|described|mandated|required|due|set out)? ?(?:in|pursuant to|under|by) paragraph (\\d{1,3})\\b(?! of resolution| of its resolution)',
    read: (m) => ({ type: 'item', paragraph: m[1]! }),
  },
  {
    name: 'date already named',
    pattern: '(?:deadline|date)\\b(?! of)',
    read: () => ({ type: 'item', paragraph: null }),
  },
  {
    name: 'standing word',
    pattern:
      '(?:[Rr]egularly|[Rr]egular|[Pp]eriodically|[Pp]eriodic|[Cc]ontinually|[Cc]ontinuously|[Cc]ontinuous|[Ss]ystematically|under review|under (?:active|close|constant|continuous|continuing|regular) (?:review|update))\\b',
    read: () => ({ type: 'standing' }),
  },
  {
    name: 'word of reporting',
    pattern:
      '(?:informed|updated|apprised|abreast|[Rr]eports?|[Rr]eporting|[Ii]nform|[Bb]rief|briefings?|updates?|attention|recommendations|appropriate|necessary|needed|(?:intention|intent|readiness) to (?:review|consider)|[Uu]pon)\\b',
    read: () => ({ type: 'standing' }),
  },
];

const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** "l October" and "I5 October" are how scanned texts print the first and the fifteenth of a month. */
const misreadOnes = ['l', 'I'].flatMap((one) => [
  ...monthNames.map((month) => `${one} ${month}`),
  ...[...'0123456789'].map((digit) => `${one}${digit} `),
]);

const cycleWords = [
  ...['every', 'each', 'once ', 'twice', 'weekly', 'monthly', 'quarterly'],
  ...['annual', 'biennial', 'semi', 'biannual', 'bi-annual'],
];

/** Words that an expression can begin with; the rarer the words, the faster the scan. */
export const starters: readonly string[] = [
  ...monthNames,
  ...misreadOnes,
  ...cycleWords,
  ...cycleWords.map(capitalised),
  ...[
    'mid-',
    'first ',
    'second ',
    'third ',
    'fourth ',
    'last q',
    'next ',
    'following ',
    'coming ',
    'intervals',
    'fortnightly',
    'trimesterly',
    'yearly',
    'half-yearly',
    'per ',
  ],
  'one ',
  'one-',
  ...numberWords,
  ...numberWords.map(capitalised),
  ...['a day', 'a week', 'a month', 'a year', 'a further ', 'a hundred', 'an additional ', 'an hour', 'another '],
  ...[
    'end of ',
    'expiry',
    'expiration',
    'termination',
    'completion of ',
    'conclusion of ',
    'renewal of ',
    'mandate ',
    'mandates ',
    'deadline',
    'date',
  ],
  ...['regular', 'periodic', 'continuous', 'continual', 'systematically', 'under '],
  ...['regular', 'periodic', 'continuous', 'systematically'].map(capitalised),
  ...[
    'informed',
    'updated',
    'apprised',
    'abreast',
    'report',
    'Report',
    'inform ',
    'Inform ',
    'brief',
    'Brief',
    'update',
    'attention',
    'recommendations',
    'appropriate',
    'necessary',
    'needed',
    'intention to ',
    'intent to ',
    'readiness to ',
    'upon ',
    'Upon ',
  ],
];

/** Digits before a unit or the name of a month, or a year alone. */
export const numberStarter =
  '\\d{1,4}(?=(?:st|nd|rd|th)?(?: day)?(?: of)? [A-Z]|[- ](?:\\(|additional|further|consecutive|working|business|calendar|hour|day|week|month|year)|[lI|] [A-Z])|(?:19|20)\\d\\d(?!\\d)';
