import type { PrintedDate, TimeAtom, TimeValue } from '../../clauses/types.ts';
import { type Period, periodOf } from '../../dates/period.ts';
import { dayPattern, monthNames, monthPattern, readMonth } from './dates.ts';
import { wordBoundary } from './letters.ts';
import { numberPattern, readNumber } from './numbers.ts';

const units: Readonly<Record<string, Period>> = {
  'jour ouvrable': { count: 1, unit: 'working-day' },
  heure: { count: 1, unit: 'hour' },
  jour: { count: 1, unit: 'day' },
  semaine: { count: 1, unit: 'week' },
  trimestre: { count: 3, unit: 'month' },
  semestre: { count: 6, unit: 'month' },
  mois: { count: 1, unit: 'month' },
  année: { count: 1, unit: 'year' },
  an: { count: 1, unit: 'year' },
};

const unitPattern = `(?:jours? ouvrables?|${Object.keys(units).slice(1).join('s?|')}s?)${wordBoundary}`;
const year = '(?:19|20)\\d\\d';

/** "trois", "mois" → three months; null where the number is none. */
function period(number: string, unit: string): Period | null {
  const one = units[unit.toLowerCase()] ?? units[unit.toLowerCase().replaceAll(/s(?= |$)/g, '')];
  return one ? periodOf(readNumber(number) * one.count, one.unit) : null;
}

function cycleOf(every: Period | null): TimeValue | null {
  return every && { type: 'cycle', every };
}

function dateValue(day: string | null, month: string | null, year: string | null): TimeValue {
  const date: PrintedDate = {
    year: year === null ? null : Number(year),
    month: month === null ? null : readMonth(month),
    day: day === null ? null : Number.parseInt(day, 10),
    precision: day !== null ? 'day' : month !== null ? 'month' : 'year',
  };
  return { type: 'date', date };
}

/** Time expressions as French resolutions print them, the longest forms first. */
export const timeAtoms: readonly TimeAtom[] = [
  {
    name: 'day month year',
    pattern: `(${dayPattern}) (${monthPattern}) (${year})\\b`,
    read: (m) => dateValue(m[1]!, m[2]!, m[3]!),
  },
  {
    name: 'day month',
    pattern: `(${dayPattern}) (${monthPattern})${wordBoundary}(?! \\d)`,
    read: (m) => dateValue(m[1]!, m[2]!, null),
  },
  {
    name: 'month year',
    pattern: `(${monthPattern}) (${year})\\b`,
    read: (m) => dateValue(null, m[1]!, m[2]!),
  },
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
  {
    name: 'period',
    pattern: `(${numberPattern}) (?:prochaine?s )?(${unitPattern})`,
    read: (m) => {
      const value = period(m[1]!, m[2]!);
      return value && { type: 'period', period: value };
    },
  },
  { name: 'year', pattern: `(${year})\\b(?!/|[ -]?\\d)`, read: (m) => dateValue(null, null, m[1]!) },
  { name: 'month', pattern: `(${monthPattern})${wordBoundary}(?! \\d)`, read: (m) => dateValue(null, m[1]!, null) },
  {
    name: 'end of a mandate',
    pattern: `(?:fin|expiration|terme) (?:(?:du|de (?:son|leur|ce)) (?:présent |actuel )?mandat|de (?:cette|la présente) période)${wordBoundary}`,
    read: () => ({ type: 'mandate-end' }),
  },
];

/** Words that an expression can begin with; the rarer the words, the faster the scan. */
export const starters: readonly string[] = [
  ...monthNames,
  ...['tous les ', 'toutes les ', 'Tous les ', 'Toutes les ', 'chaque ', 'Chaque ', 'fin d', 'expiration d', 'terme d'],
  ...[
    'un an',
    'un mois',
    'un jour',
    'un trimestre',
    'un semestre',
    'une année',
    'une semaine',
    'une heure',
    'une fois',
  ],
  ...['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze'],
  ...['quinze', 'seize', 'vingt', 'trente', 'quarante', 'soixante', 'cent '],
];

/** Digits before a unit or the name of a month, or a year alone. */
export const numberStarter = `\\d{1,4}(?= ?er | (?:\\(|prochaine?s|${monthPattern}|heure|jour|semaine|mois|an|trimestre|semestre))|(?:19|20)\\d\\d(?!\\d)`;
