import { corpus } from '../corpus/corpus.ts';
import { seedText } from '../seed.ts';
import { operative, preamble } from './english-paragraphs.ts';
import type { Random } from './random.ts';

/** Makes one resolution after another that all differ. */
export type Generator = (random: Random) => string;

const corpusTexts = Map.groupBy(corpus, ({ language }) => language);

/** English: every other text is one of the corpus with other years, where it is there; else all are invented. */
export const englishText: Generator = (random) => oneOf(random, 'en', () => inventedText(random));
/** Chinese: the seed, cut and shuffled; every other text is one of the corpus, where it is there. */
export const chineseText: Generator = (random) => oneOf(random, 'zh', () => seedVariant(random));

function oneOf(random: Random, language: string, invent: () => string): string {
  const texts = corpusTexts.get(language) ?? [];
  return texts.length > 0 && random.next() < 0.5 ? withOtherYears(random.of(texts).text, random) : invent();
}

/** Moves all years and changes numbers of days and months, so that no two texts hold the same times. */
function withOtherYears(text: string, random: Random, years = random.integer(-15, 15)): string {
  return text
    .replace(/(?<!\d)(?:19[6-9]|20[0-2])\d(?!\d)/g, (year) => String(Number(year) + years))
    .replace(/(?<=每 ?|后 ?|within |every )\d{2}(?= ?(?:天|days))/g, () => String(random.integer(15, 95)));
}

/** How much of the seed's operative part a variant keeps. */
const kept = 0.85;

function seedVariant(random: Random, years?: number): string {
  const [head, ...rest] = seedText.split(/^(?= *\d{1,2}\. )/m);
  const paragraphs = random.shuffled(rest).filter(() => random.next() < kept);
  const body = paragraphs.map((words, i) => words.replace(/\d+/, String(i + 1))).join('');
  return withOtherYears((head + body).replaceAll('2584', String(random.integer(1000, 2800))), random, years);
}

const months = 'January February March April May June July August September October November December'.split(' ');
const countries = ['Mali', 'Liberia', 'Haiti', 'Somalia', 'South Sudan', 'Yemen', 'Iraq', 'Lebanon'];
const missions = ['UNMIL', 'UNIFIL', 'UNMISS', 'UNAMI', 'MINUSMA', 'UNFICYP'];

/** An invented resolution of about the corpus's mean length, or of about `length` characters. */
export function inventedText(
  random: Random,
  length = random.integer(8_000, 24_000),
  year = random.integer(1992, 2024),
): string {
  const fill = (words: string) => filled(words, random, year);
  const introduction = paragraphs(preamble, 0.4 * length, random)
    .map(fill)
    .join('\n\n');
  const decisions = paragraphs(operative, 0.6 * length, random).map((words, i) => `${i + 1}. ${fill(words)}`);
  const number = random.integer(800, 2800);
  return `Resolution ${number} (${year})

Adopted by the Security Council at its ${random.integer(3000, 9800)}th meeting, on ${day(random)} ${year}

The Security Council,

${introduction}

${decisions.join('\n\n')}
`;
}

/** One document of many paragraphs that are numbered on and on, all of the year of its head. */
export function longText(bytes: number, language: 'en' | 'zh', random: Random): string {
  const source = language === 'en' ? () => inventedText(random, 40_000, 2001) : () => seedVariant(random, 0);
  const [head, ...first] = source().split(/^(?= *\d{1,3}\. )/m);
  const parts = [head!];
  let size = Buffer.byteLength(head!);
  for (
    let number = 1, paragraphs = first;
    size < bytes;
    paragraphs = source()
      .split(/^(?= *\d{1,3}\. )/m)
      .slice(1)
  ) {
    for (const words of paragraphs) {
      if (size >= bytes) break;
      parts.push(words.replace(/\d+/, String(number)));
      size += Buffer.byteLength(words);
      number += 1;
    }
  }
  return parts.join('');
}

function paragraphs(pool: readonly string[], length: number, random: Random): readonly string[] {
  const chosen: string[] = [];
  for (let size = 0; size < length; ) {
    for (const words of random.shuffled(pool)) {
      if (size >= length) break;
      chosen.push(words);
      size += words.length;
    }
  }
  return chosen;
}

function filled(words: string, random: Random, year: number): string {
  const values: Readonly<Record<string, () => string>> = {
    resolution: () => `${random.integer(800, 2700)} (${year - random.integer(0, 15)})`,
    symbol: () => `S/${year}/${random.integer(1, 999)}`,
    past: () => `${day(random)} ${year - random.integer(0, 2)}`,
    pastMonth: () => `${random.of(months)} ${year - 1}`,
    future: () => `${day(random)} ${year + 1}`,
    days: () => `${random.integer(3, 18) * 10} days`,
    months: () => random.of(['six months', 'twelve months', 'nine months', 'one year']),
    number: () => String(random.integer(1, 60)),
    country: () => random.of(countries),
    mission: () => random.of(missions),
  };
  return words.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!());
}

function day(random: Random): string {
  return `${random.integer(1, 28)} ${random.of(months)}`;
}
