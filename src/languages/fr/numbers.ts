const upToSixteen = [
  ...['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  ...['onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'],
];
const tens = [
  ...['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante'],
  ...['soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'],
];

/** A number below two hundred in words, with hyphens as the reformed spelling has them: "vingt-et-un", "cent-vingt". */
function spell(number: number): string {
  if (number <= 16) return upToSixteen[number]!;
  if (number === 80) return 'quatre-vingts';
  if (number >= 100) return number === 100 ? 'cent' : `cent-${spell(number - 100)}`;
  const ten = Math.floor(number / 10);
  // Seventy and ninety count on from sixty and eighty.
  const rest = ten === 7 || ten === 9 ? number - (ten - 1) * 10 : number % 10;
  if (rest === 0) return tens[ten]!;
  const joint = (rest === 1 || rest === 11) && ten < 8 ? '-et-' : '-';
  return tens[ten] + joint + spell(rest);
}

const values = new Map<string, number>(Array.from({ length: 199 }, (_, i) => [spell(i + 1), i + 1]));

/** The longest first, so that "vingt" does not stop "vingt-deux". */
const words = [...values.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('-', '[- ]').replace(/un$/, 'une?'));

/** Pattern of a number in words or digits, as it stands before a unit of time; "six (6)" included. */
export const numberPattern = `(?:${words.join('|')}|\\d{1,4})(?: ?\\(\\d{1,3}\\))?`;

/** The value of what `numberPattern` matched; NaN for anything else. */
export function readNumber(printed: string): number {
  const number = printed.toLowerCase().replace(/ ?\(.*\)$/, '');
  if (/^\d+$/.test(number)) return Number(number);
  return values.get(number.replaceAll(' ', '-').replace(/une$/, 'un')) ?? Number.NaN;
}
