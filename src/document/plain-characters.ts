import { charactersFrom, holdsOneOf } from './characters.ts';

/**
 * The blanks of ECMA-262 other than U+0020 and U+000A, and the marks without width that PDF files leave between words:
 * normalising makes them U+0020.
 */
export const unusualBlanks = [
  '\t\v\f\r\u00a0\u1680\u3000\ufeff',
  charactersFrom('\u2000', '\u200f'),
  charactersFrom('\u2028', '\u202f'),
  charactersFrom('\u205f', '\u2060'),
].join('');

/** Whether a character is one of those, U+0020 or U+000A. */
export function isBlank(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  // Ideographs and their marks, the most frequent by far.
  if (code > 0x3000 && code < 0xfeff) return false;
  if (code >= 0x2000 && code <= 0x2060) return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
  return code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x1680;
}

/** Whether a character is one of 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const unusualBlank = new RegExp(`[${unusualBlanks}]`, 'g');
const apostrophes = '’‘';
const apostrophe = new RegExp(`[${apostrophes}]`, 'g');
const hyphens = charactersFrom('\u2010', '\u2012');
const hyphen = new RegExp(`[${hyphens}]`, 'g');

/** Makes blanks, apostrophes and hyphens of a text in Latin script plain, character by character. */
export function normaliseLatin(text: string): string {
  let plain = text;
  if (holdsOneOf(text, apostrophes)) plain = plain.replace(apostrophe, "'");
  if (holdsOneOf(text, hyphens)) plain = plain.replace(hyphen, '-');
  return holdsOneOf(text, unusualBlanks) ? plain.replace(unusualBlank, ' ') : plain;
}

/** Two or three letters in one character, as PDF files leave them in a text: "o\ufb03cial", "forty-\ufb01ve". */
export const ligature = /[\ufb00-\ufb06]/;

/** Puts letters in the place of ligatures. */
export function spelledOut(words: string): string {
  return ligature.test(words) ? words.replace(/[\ufb00-\ufb06]/g, (character) => character.normalize('NFKC')) : words;
}
