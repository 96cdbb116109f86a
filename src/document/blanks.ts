/** The blanks of ECMA-262 other than U+0020 and U+000A, for a character class: normalising makes them U+0020. */
export const unusualBlanks = '\\t\\v\\f\\r\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff';

/** What a JavaScript pattern calls a blank (ECMA-262, WhiteSpace and LineTerminator). */
export function isBlank(code: number): boolean {
  if (code < 0xa0) return code <= 32;
  // Ideographs and their marks, the most frequent by far.
  if (code > 0x3000 && code < 0xfeff) return false;
  return (
    code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x1680 || (code >= 0x2000 && isWideBlank(code))
  );
}

function isWideBlank(code: number): boolean {
  return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}
