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
