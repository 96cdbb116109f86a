import type { IsoDate } from '../dates/iso-date.ts';
import { MandateCyclesError } from '../errors.ts';
import type { Layout } from './types.ts';

export interface Head {
  readonly symbol: string;
  readonly adopted: IsoDate;
  /** Where the preamble begins, in UTF-16 units. */
  readonly end: number;
}

/** Cover pages, distribution marks and notes included, no head is longer. */
const longestHead = 4000;

/**
 * Reads the symbol and the day of adoption from what stands before "The Security Council,".
 * Throws `symbol-missing` or `adoption-date-missing`: every period without another anchor is counted from adoption.
 */
export function readHead(text: string, layout: Layout, name: string): Head {
  const beginning = text.slice(0, longestHead);
  const opening = layout.opening.exec(beginning);
  const end = opening ? opening.index : beginning.length;
  const head = layout.normalise(beginning.slice(0, end)).replace(/\s+/g, ' ');
  const title = firstMatch(layout.titles, head);
  if (!title) throw new MandateCyclesError('symbol-missing', 'the head names no resolution', name);
  for (const form of layout.adoptions) {
    const printed = form.exec(head)?.groups?.['date'];
    const adopted = printed ? layout.readDate(printed) : null;
    if (adopted) return { symbol: `S/RES/${title['number']} (${title['year']})`, adopted, end };
  }
  throw new MandateCyclesError('adoption-date-missing', 'the head gives no day of adoption', name);
}

function firstMatch(forms: readonly RegExp[], text: string): Record<string, string> | null {
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups) return groups as Record<string, string>;
  }
  return null;
}
