/**
 * Gives text that is safe in a calendar line: line ends become "\n", every other control or format character goes.
 * RFC 5545 section 3.1 forbids controls, and readers that split on U+0085, U+2028 and the like would see new lines
 * (and so new properties) where there are none.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '');
}

/** Gives words quoted from a text on one line: wraps become a blank, and nothing between two Chinese characters. */
export function onOneLine(text: string): string {
  return plainText(text)
    .replace(/(?<=[\p{sc=Han}\u3000-\u303f\uff00-\uffef])\s*\n\s*(?=[\p{sc=Han}\u3000-\u303f\uff00-\uffef])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Escapes a value of type TEXT (RFC 5545 section 3.3.11), for the properties that ical-generator leaves as they are. */
export function escapedText(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}
