/** Writes a paragraph's number the way a list style prints it. */
export type NumberFormat = (value: number) => string;

const decimal: NumberFormat = (value) => String(value);
const upper =
  (format: NumberFormat): NumberFormat =>
  (value) =>
    format(value).toUpperCase();

/**
 * The list styles, by their names in WordprocessingML (ECMA-376 part 1, 17.18.59) and, for "lowerAlpha", in CSS.
 * Outside a style's range a number is printed in digits, as browsers do; so it is for styles that are not listed here.
 */
const formats: Readonly<Record<string, NumberFormat>> = {
  decimal,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) =>
    String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalEnclosedCircle: within(1, 20, (value) => String.fromCharCode(0x2460 + value - 1)),
  decimalEnclosedParen: within(1, 20, (value) => String.fromCharCode(0x2474 + value - 1)),
  ideographEnclosedCircle: within(1, 10, (value) => String.fromCharCode(0x3280 + value - 1)),
  lowerLetter: within(1, 260, repeatedLetter),
  upperLetter: within(1, 260, upper(repeatedLetter)),
  lowerAlpha: within(1, 18_278, countedLetters),
  upperAlpha: within(1, 18_278, upper(countedLetters)),
  lowerRoman: within(1, 3999, roman),
  upperRoman: within(1, 3999, upper(roman)),
  chineseCounting: within(1, 99, chinese),
  chineseCountingThousand: within(1, 99, chinese),
  japaneseCounting: within(1, 99, chinese),
  taiwaneseCounting: within(1, 99, chinese),
  taiwaneseCountingThousand: within(1, 99, chinese),
};

/** The format of that name; digits where it is not known. */
export function numberFormat(name: string | undefined): NumberFormat {
  return (name && Object.hasOwn(formats, name) && formats[name]) || decimal;
}

function within(first: number, last: number, format: NumberFormat): NumberFormat {
  return (value) => (value >= first && value <= last ? format(value) : decimal(value));
}

/** Word goes on after "z" with "aa", "bb", "cc". */
function repeatedLetter(value: number): string {
  return letter((value - 1) % 26).repeat(Math.ceil(value / 26));
}

/** CSS goes on after "z" with "aa", "ab", "ac". */
function countedLetters(value: number): string {
  const rest = Math.floor((value - 1) / 26);
  return (rest > 0 ? countedLetters(rest) : '') + letter((value - 1) % 26);
}

function letter(index: number): string {
  return String.fromCharCode(97 + index);
}

function roman(value: number): string {
  const digits = [
    ['', 'm', 'mm', 'mmm'],
    ['', 'c', 'cc', 'ccc', 'cd', 'd', 'dc', 'dcc', 'dccc', 'cm'],
    ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'],
    ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'],
  ] as const;
  return digits.map((place, power) => place[Math.floor(value / 10 ** (3 - power)) % 10]).join('');
}

function chinese(value: number): string {
  const digit = (n: number) => '〇一二三四五六七八九'[n]!;
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return digit(ones);
  return `${tens > 1 ? digit(tens) : ''}十${ones > 0 ? digit(ones) : ''}`;
}
