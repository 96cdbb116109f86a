import { type IsoDate, lastDayOfMonth, parseIsoDate, yearOf } from '../dates/iso-date.ts';
import { MandateCyclesError } from '../errors.ts';
import { misreadDigits } from './misread-digits.ts';
import { firstYear, yearOfNumber } from './numbers-by-year.ts';
import { openingOf } from './opening-line.ts';
import { withoutUnread } from './repair/mend.ts';
import type { GivenHead, Layout } from './types.ts';

export interface Head {
  readonly symbol: string;
  readonly adopted: IsoDate;
  /** Where no day is printed: `adopted` is the last of its month or year then. */
  readonly precision?: 'month' | 'year';
  /** Where the preamble begins, in UTF-16 units. */
  readonly end: number;
}

/** Where the title stands in the text, and where the preamble begins. */
export interface HeadPlace {
  readonly title: { readonly number: number; readonly year: number | null; readonly index: number } | null;
  readonly end: number;
  /** Whether the line "The Security Council," is there. */
  readonly isOpened: boolean;
}

/** Cover pages, distribution marks and notes included, no head is longer. */
const longestHead = 4000;
const firstLabel = /^[ \t\u3000]*1 ?[.．、,](?!\d)/m;

/** Finds the title, and the line "The Security Council,"; where that is lost, the first line that cannot be the head's. */
export function placeHead(text: string, layout: Layout): HeadPlace {
  const beginning = text.slice(0, longestHead);
  const opening = openingOf(beginning, layout);
  const title = findTitle(opening ? beginning.slice(0, opening.index) : beginning, layout);
  if (opening) return { title, end: opening.index, isOpened: true };
  const from = title?.behind ?? 0;
  const rest = beginning.slice(from);
  const ends = [layout.preamble, firstLabel, layout.operativeVerb]
    .map((sign) => rest.search(sign))
    .filter((at) => at >= 0);
  return { title, end: ends.length > 0 ? from + Math.min(...ends) : beginning.length, isOpened: false };
}

function findTitle(head: string, { titles }: Layout): (NonNullable<HeadPlace['title']> & { behind: number }) | null {
  const plain = head.replaceAll('\u00ad', ' ');
  for (const form of titles) {
    const match = form.exec(plain);
    if (!match) continue;
    const { number, year } = match.groups as Record<string, string | undefined>;
    return {
      number: Number(number),
      // "200-1" and "l992" are dirt and misread.
      year: year === undefined ? null : Number(misreadDigits(year.replace(/[-.]/g, ''))),
      index: match.index,
      behind: match.index + match[0].length,
    };
  }
  return null;
}

/**
 * Reads the symbol and the day of adoption from what stands before "The Security Council,"; what is `given` supplies
 * what the head lacks. Throws `symbol-missing`, `adoption-date-missing` (every period without another anchor is counted
 * from adoption) or `head-contradicts`.
 */
export function readHead(text: string, place: HeadPlace, layout: Layout, name: string, given: GivenHead = {}): Head {
  const { title, end } = place;
  const fail = (code: 'symbol-missing' | 'adoption-date-missing' | 'head-contradicts', message: string) => {
    throw new MandateCyclesError(code, message, name);
  };
  const day = given.adopted ? { adopted: given.adopted } : readAdoption(text, place, layout);
  const printed =
    title && (title.year === null ? yearlessSymbol(title.number, day) : symbolOf(title.number, title.year));
  if (!printed && !given.symbol) return fail('symbol-missing', 'the head names no resolution');
  if (!day) return fail('adoption-date-missing', 'the head gives no day of adoption');
  const { symbol, adopted } = settleYear(printed ?? given.symbol!, day.adopted);
  if (!symbol.endsWith(`(${yearOf(adopted)})`)) {
    return fail('head-contradicts', `the head says ${symbol}, and ${day.adopted} as the day of adoption`);
  }
  if (given.symbol && given.symbol !== symbol) {
    return fail('head-contradicts', `the head says ${symbol}, not ${given.symbol}`);
  }
  if (yearOf(adopted) < firstYear) {
    return fail('head-contradicts', `the Council adopted nothing before ${firstYear}, and the head says ${adopted}`);
  }
  const printedDay = given.adopted ? readAdoption(text, place, layout) : null;
  if (printedDay && printedDay.precision === undefined && printedDay.adopted !== given.adopted) {
    return fail('head-contradicts', `the head says ${printedDay.adopted}, not ${given.adopted}`);
  }
  return { symbol, ...day, adopted, end };
}

interface Adoption {
  readonly adopted: IsoDate;
  readonly precision?: 'month' | 'year';
}

function symbolOf(number: number, year: number): string {
  return `S/RES/${number} (${year})`;
}

function yearlessSymbol(number: number, day: Adoption | null): string | null {
  return day && symbolOf(number, yearOf(day.adopted));
}

/**
 * Where the symbol's year and the adoption's differ in one misread digit, the resolution's number says which of the two
 * is right: the Council counts through the years. Both are left as printed where it says neither.
 */
function settleYear(symbol: string, adopted: IsoDate): { readonly symbol: string; readonly adopted: IsoDate } {
  const [, number = '', year = ''] = /(\d+) \((\d+)\)/.exec(symbol) ?? [];
  const other = String(yearOf(adopted));
  if (year === other || differences(year, other) > 1) return { symbol, adopted };
  const right = String(yearOfNumber(Number(number)));
  if (right === other) return { symbol: symbolOf(Number(number), yearOf(adopted)), adopted };
  const mended = right === year ? parseIsoDate(year + adopted.slice(4)) : null;
  return { symbol, adopted: mended ?? adopted };
}

function differences(a: string, b: string): number {
  return Math.abs(a.length - b.length) + [...a].filter((c, i) => b[i] !== c).length;
}

function readAdoption(text: string, { title, end }: HeadPlace, layout: Layout): Adoption | null {
  const head = withoutUnread(text.slice(0, end));
  const joined = head.replace(/\s+/g, ' ');
  for (const form of layout.adoptions) {
    const adopted = readDateIn(form.exec(joined), layout);
    if (adopted) return { adopted };
  }
  // The date line behind the title is the adoption's; one before it may be that of the print.
  for (const part of [head.slice(title?.index ?? 0), head]) {
    const adopted = readDateIn(layout.dateLine.exec(part), layout);
    if (adopted) return { adopted };
  }
  const { month, year } = layout.adoptionMonth.exec(joined)?.groups ?? {};
  const last = month && year ? layout.readDate(layout.dayOne(month, year)) : null;
  if (last) return { adopted: lastDayOfMonth(yearOf(last), Number(last.slice(5, 7))), precision: 'month' };
  if (!title?.year || !layout.adopted.test(text)) return null;
  return { adopted: lastDayOfMonth(title.year, 12), precision: 'year' };
}

function readDateIn(match: RegExpExecArray | null, layout: Layout): IsoDate | null {
  const { date, iso } = match?.groups ?? {};
  if (iso) return parseIsoDate(iso.replace(/\.(\d{1,2})/g, (_, part: string) => `-${part.padStart(2, '0')}`));
  return date ? layout.readDate(date.trim()) : null;
}
