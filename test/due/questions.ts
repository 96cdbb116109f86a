import { type IsoDate, parseIsoDate } from '../../src/dates/iso-date.ts';
import type { NextDueOptions } from '../../src/due/next-due.ts';

/** "What is due next?", asked in English on a day with that day's knowledge. */
export function question(day: string): NextDueOptions {
  const asOf = isoDateOf(day);
  return { asOf, knownOn: asOf, count: 100, filter: {}, language: 'en' };
}

export function isoDateOf(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`${text} is no date`);
  return date;
}
