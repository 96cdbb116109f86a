import type { PrintedDate, TimeValue } from '../../../clauses/types.ts';
import { type Period, periodOf } from '../../../dates/period.ts';
import { readMonth } from '../dates.ts';
import { wordBoundary } from '../letters.ts';
import { readNumber } from '../numbers.ts';

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

export const unitPattern = `(?:jours? ouvrables?|${Object.keys(units).slice(1).join('s?|')}s?)${wordBoundary}`;
export const yearPattern = '(?:19|20)\\d\\d';

/** "trois", "mois" → three months; null where the number is none. */
export function period(number: string, unit: string): Period | null {
  const one = units[unit.toLowerCase()] ?? units[unit.toLowerCase().replaceAll(/s(?= |$)/g, '')];
  return one ? periodOf(readNumber(number) * one.count, one.unit) : null;
}

export function cycleOf(every: Period | null): TimeValue | null {
  return every && { type: 'cycle', every };
}

export function dateValue(day: string | null, month: string | null, year: string | null): TimeValue {
  const date: PrintedDate = {
    year: year === null ? null : Number(year),
    month: month === null ? null : readMonth(month),
    day: day === null ? null : Number.parseInt(day, 10),
    precision: day !== null ? 'day' : month !== null ? 'month' : 'year',
  };
  return { type: 'date', date };
}
