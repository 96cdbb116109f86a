import { mostDaysInMonth } from '../../dates/iso-date.ts';

/** Numbers as resolutions write them out; ordinals are only ever days of a month. */
const units = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const teens = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Words that a number of two or more can begin with ("one" and "a" begin too much else). */
export const numberWords = [...units.slice(2), ...teens, ...tens];

const values = new Map<string, number>([
  ...units.map((word, i) => [word, i] as const),
  ...teens.map((word, i) => [word, i + 13] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['another', 1],
]);

const ordinalUnits = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const ordinals = [
  ...ordinalUnits,
  ...'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' '),
  'twentieth',
  ...ordinalUnits.map((unit) => `twenty-${unit}`),
  'thirtieth',
  'thirty-first',
];

/** What the last day of a time is called. */
export const lastPattern = '(?:last|final|closing)';

/** Days of a month written out: "first" to "thirty-first", and "last" or "final". */
export const ordinalDayPattern = `(?:${[...ordinals].reverse().join('|')}|${lastPattern}(?= day))`;

/** The first words of days written out, which no number begins with. */
export const ordinalStarters = ordinals.filter((word) => !word.includes('-'));

/** "thirty-first" → "31"; "last" and "final" are the last day of the month (1–12), 29 for February. */
export function readOrdinalDay(printed: string, month: number): string {
  const at = ordinals.indexOf(printed);
  return String(at < 0 ? mostDaysInMonth(month) : at + 1);
}

/** A number at the head of a sentence or of a name begins with a capital. */
const either = (words: readonly string[]): string =>
  words.map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|');

const tensPattern = `(?:${either(tens)})(?:[- ](?:${units.slice(1, 10).join('|')}))?`;
const hundreds = `(?:one|a) hundred(?: and)?(?: (?:${tensPattern}|${teens.join('|')}|${units.slice(1).join('|')}))?`;

/** Pattern of a number in words or digits, as it stands before a unit of time; "five (5)" included. */
export const numberPattern = `(?:${hundreds}|${tensPattern}|${either(teens)}|${either([...units].reverse())}|\\d{1,4})(?: ?\\((?:\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)\\))?`;

/** The value of what `numberPattern` matched, or of "a" and "another"; NaN for anything else. */
export function readNumber(printed: string): number {
  const words = printed.toLowerCase().replace(/ ?\(.*\)$/, '');
  if (/^\d+$/.test(words)) return Number(words);
  let value = 0;
  for (const word of words.split(/[- ]/)) {
    if (word === 'hundred') value *= 100;
    else if (word !== 'and') value += values.get(word) ?? Number.NaN;
  }
  return value;
}
