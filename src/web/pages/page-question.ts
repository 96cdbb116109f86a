import type { Request } from 'express';
import type { App } from '../../app/contract.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { knownOnFor } from '../../due/next-due.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import { dateIn, type Query, readQuery, searchOf } from '../http/query.ts';
import type { Moment } from '../http/renderings.ts';
import { pageLanguage } from './page-language.ts';

/** What the address of a page asks for, however it was spelled. */
export interface PageQuestion {
  readonly language: DisplayLanguage;
  readonly query: Query;
  /** The words that are looked for, without blanks around them; empty for none. */
  readonly words: string;
  /** All but the language, as it stands in an address: "&kind=report"; empty for none. */
  readonly rest: string;
  /** Equal for equal questions. */
  readonly key: string;
}

/** More than anybody types; a pattern that is longer finds nothing. */
const longestWords = 200;

/**
 * Reads the parameters in `names`; commas in `q` are the reader's. Others are let be: mail programs and portals add
 * their own to links between people.
 */
export function readPageQuestion(request: Request, names: readonly string[]): PageQuestion {
  const given = new URLSearchParams(searchOf(request));
  const language = pageLanguage(request);
  const words = (given.get('q') ?? '').normalize('NFC').trim().slice(0, longestWords).toWellFormed();
  const known = [...given].filter(([name, value]) => names.includes(name) && name !== 'q' && value.trim() !== '');
  const query = readQuery(new URLSearchParams(known).toString(), names);
  const canonical = [...query].map(([name, values]) => [name, [...new Set(values)].sort()] as const).sort();
  const others = canonical.filter(([name]) => name !== 'lang').map(([name, values]) => [name, values.join(',')]);
  const rest = new URLSearchParams([...others, ...(words ? [['q', words]] : [])] as [string, string][]).toString();
  return { language, query, words, rest: rest && `&${rest}`, key: `${language} ${rest}` };
}

/** The day that a page is seen from, and what was known: `asOf` and `knownOn` in the address, else today. */
export async function momentAsked(app: App, moment: Moment, query: Query): Promise<Moment> {
  const asOf = dateIn(query, 'asOf') ?? moment.today;
  const knownOn = earlier(dateIn(query, 'knownOn') ?? knownOnFor(asOf, moment.today), moment.today);
  if (asOf === moment.today && knownOn === moment.today) return moment;
  return { ...moment, snapshot: await app.snapshot(knownOn), today: asOf };
}

function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}
