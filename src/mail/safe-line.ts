/** Long enough for every title; a subject or name beyond it is nobody's honest one. */
const longest = 300;
/** Long enough for a sentence of a resolution. */
export const paragraphLength = 2_000;

/**
 * Gives text that may stand on one line of a mail, also in a header: nothing in it ends the line, and nothing turns the
 * direction of writing (Unicode's bidi controls, which can make one name look like another) or is invisible.
 */
export function safeLine(text: string, limit = longest): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cf}\p{Co}]/gu, '')
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  return line.length <= limit
    ? line
    : `${line
        .slice(0, limit)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`;
}
