import { monthNames } from '../../../dates/long-date.ts';
import { numberWords, ordinalStarters } from '../numbers.ts';

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
    ...ordinalStarters.map((ordinal) => `${ordinal} `),
    'last q',
    'last day',
    'this year',
    'this calendar year',
    'the current y',
    'the present y',
    'year-end',
    "year's end",
    'year end',
    'half a year',
    'close of ',
    'beginning of each',
    'beginning of every',
    'start of each',
    'start of every',
    'bi-',
    'Bi-',
    'bimonthly',
    'biweekly',
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
  'One ',
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
    'time',
  ],
  ...['regular', 'periodic', 'continuous', 'continual', 'under '],
  ...['regular', 'periodic', 'continuous'].map(capitalised),
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
    'until further ',
    'until the Council ',
    'until the Security Council ',
    'until it ',
    'undertakes to ',
    'Undertakes to ',
    'upon ',
    'Upon ',
    'immediately ',
    'promptly ',
    'same time',
  ],
];

/** Digits before a unit or the name of a month, or a year alone. */
export const numberStarter =
  '\\d{1,4}(?=(?:, \\d\\d?){0,6},? (?:and|or) \\d\\d? [A-Z]|[-/.]\\d\\d?[-/.]\\d|(?:st|nd|rd|th)?(?: day)?(?: of)? (?:[A-Z]|each|every)|[- ](?:\\(|additional|further|consecutive|working|business|calendar|hour|day|week|month|year)|[lI|] [A-Z])|(?:19|20)\\d\\d(?!\\d)';
