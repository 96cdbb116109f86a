/**
 * Whether more than one character in a hundred is a control character that no text holds.
 * A few are let pass: text taken from PDFs holds strays.
 */
export function holdsControlCharacters(text: string): boolean {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && !(code >= 9 && code <= 13)) count++;
  }
  return count * 100 > text.length;
}

/**
 * Whether bytes that decode as GB18030 are Chinese text in it. Most other encodings decode as well, into rare
 * ideographs: Latin text has a letter as the second byte of a "character", Big5 lands in the private use area. In
 * real text most two-byte characters lie in the part of the table that holds GB 2312: marks and common ideographs.
 */
export function looksChinese(bytes: Uint8Array, decoded: string): boolean {
  if (/[\ue000-\uf8ff\ufffd]/.test(decoded) || holdsControlCharacters(decoded)) return false;
  let all = 0;
  let common = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!;
    const trail = bytes[i + 1] ?? 0;
    if (lead < 0x80) {
      i += 1;
    } else {
      all += 1;
      if (trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xf7))) common += 1;
      i += trail >= 0x30 && trail <= 0x39 ? 4 : 2;
    }
  }
  return common * 2 > all;
}

/** Marks of print that Windows-1252 has, and its accented letters: in a word, or a capital that begins one. */
const windows1252 =
  /[\u2018-\u201a\u201c-\u201e\u2026\u2022\u2013\u2014\u00a0\u00a7\u00ab\u00ad\u00b0\u00b7\u00bb]|(?<=[A-Za-z])[ß-öø-ÿ]|[ß-öø-ÿ](?=[A-Za-z])|(?<![A-Za-z])[À-ÖØ-Þ](?=[a-z])/g;

/**
 * Whether bytes that are no other encoding are English text in Windows-1252: little lies beyond ASCII, and all of it is
 * at its place. Text in UTF-8 has signs there that stand in no word.
 */
export function looksWindows1252(decoded: string): boolean {
  const beyond = decoded.match(/[\u0080-\uffff]/g)?.length ?? 0;
  if (beyond * 30 > decoded.length || holdsControlCharacters(decoded)) return false;
  return decoded.match(windows1252)?.length === beyond;
}
