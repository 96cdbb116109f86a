import type { TimeAtom, TimeValue } from '../../../clauses/types.ts';
import type { Period, PeriodUnit } from '../../../dates/period.ts';
import { numberPattern } from '../numbers.ts';
import { endOfPeriod, period, unitPattern, units } from './values.ts';

/** Half a year is six months, half a month fifteen days; half a week is no length that anybody sets. */
function withHalf(whole: Period | null): TimeValue | null {
  if (whole?.unit === 'year') return { type: 'period', period: { count: whole.count * 12 + 6, unit: 'month' } };
  return whole?.unit === 'month' ? { type: 'period', period: { ...whole, and: { count: 15, unit: 'day' } } } : null;
}

/** Lengths of time as they are printed, the longest forms first. */
export const periodAtoms: readonly TimeAtom[] = [
  {
    name: 'the period set',
    pattern: `(?<=\\b(?:within|during|in|throughout) (?:the|this|that) (?:said |same |above |present |initial |mandated )?)((?:${numberPattern})[- ](?:day|week|month|year))[- ](?:mandate )?(?:period|term)\\b(?! (?:[a-z]+ing|of|after|from|before|prior|referred|[a-z]+ed|to|for|in|since|between)\\b)`,
    read: (m) => endOfPeriod(m[1]),
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
    name: 'period and a half',
    pattern: `(?:(${numberPattern}|an?)[- ](month|year|week) and a half|(${numberPattern}) and a half[- ](months|years|weeks))\\b`,
    read: (m) => withHalf(period(m[1] ?? m[3]!, m[2] ?? m[4]!)),
  },
  {
    name: 'half a year',
    pattern: 'half a year\\b',
    read: () => ({ type: 'period', period: { count: 6, unit: 'month' } }),
  },
  {
    name: 'two periods',
    // "One hundred and twenty days" is one.
    pattern: `(?!(?:[Oo]ne|[Aa]) hundred and)(${numberPattern}) and (${numberPattern}) (${unitPattern})\\b`,
    read: (m) => {
      const [also, value] = [period(m[1]!, m[3]!), period(m[2]!, m[3]!)];
      return also && value && { type: 'period', period: value, also: { period: also, length: m[1]!.length } };
    },
  },
  {
    name: 'period',
    pattern: `(${numberPattern}|a|an|another)[- ](?:additional |further |consecutive )?(${unitPattern})\\b(?!,? (?:GMT|UTC|local time))`,
    read: (m) => {
      const value = period(m[1]!, m[2]!);
      return value && { type: 'period', period: value };
    },
  },
  {
    name: 'anniversary',
    pattern:
      '(first|second|third|one-year)(?: \\([^)]{3,4}\\))? anniversary(?= of (?:the )?(?:adoption|this|the present))',
    read: (m) => ({
      type: 'period',
      period: { count: ['first', 'second', 'third'].indexOf(m[1]!.toLowerCase()) + 1 || 1, unit: 'year' },
    }),
  },
  {
    name: 'coming year',
    pattern: '(?:next|following|coming|first(?= (?:month|week)(?! of))) (year|month|week)\\b',
    read: (m) => ({ type: 'period', period: { count: 1, unit: m[1]!.toLowerCase() as PeriodUnit } }),
  },
];
