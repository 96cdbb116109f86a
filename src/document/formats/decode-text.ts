import { MandateCyclesError } from '../../errors.ts';
import { holdsControlCharacters, looksChinese, looksWindows1252 } from './plausible.ts';

/** Shared, since it keeps no state between whole texts; it leaves out a byte order mark. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Every byte is a character of these: servers declare them for all pages, and Chinese ones decode as well. */
const latin = /^(?:iso-?8859-1|latin-?1|windows-1252|cp1252|(?:us-)?ascii)$/i;

/**
 * Decodes plain text: UTF-8 and UTF-16 with or without a byte order mark, GB18030, Big5, English in Windows-1252, or
 * else the encoding that the file itself `declared`. Line ends stay as they are; the mark is left out.
 * Every decoding is strict, and an encoding without a mark counts only where the result is plausible text: nothing is
 * guessed. Throws `encoding-unknown` or, for what is no text at all, `format-unknown`; `where` is said in the error.
 */
export function decodeText(bytes: Uint8Array, where: string, declared?: string): string {
  const marked = utf16Mark(bytes);
  if (marked) return decodeMarked(bytes, marked, where);
  if (bytes.includes(0)) return decodeUnmarkedUtf16(bytes, where);
  const text =
    decodeStrictly(bytes, utf8) ??
    decodeBig5(bytes) ??
    (declared && !latin.test(declared) ? decodeDeclared(bytes, declared) : null) ??
    decodeGb18030(bytes) ??
    (declared ? decodeDeclared(bytes, declared) : decodeWindows1252(bytes));
  if (text === null) throw unknownEncoding(bytes, where);
  return text;
}

function decodeStrictly(bytes: Uint8Array, decoder: TextDecoder): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function utf16Mark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeMarked(bytes: Uint8Array, encoding: string, where: string): string {
  const text = decodeStrictly(bytes, new TextDecoder(encoding, { fatal: true }));
  if (text === null || text.includes('\0')) {
    throw new MandateCyclesError(
      'encoding-unknown',
      `the file is marked as ${encoding.toUpperCase()}, but is not`,
      where,
    );
  }
  return text;
}

/** Text in UTF-8 or GB18030 holds no NUL; in UTF-16 the blanks and line ends of any language do. */
function decodeUnmarkedUtf16(bytes: Uint8Array, where: string): string {
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const text = decodeStrictly(bytes, new TextDecoder(encoding, { fatal: true }));
    // Read in the wrong byte order, a line feed is U+0A00 and most letters are unassigned or rare ideographs.
    if (text && /[ \n]/.test(text) && !/[\u0a00\p{Cn}\p{Co}]/u.test(text) && !holdsControlCharacters(text)) return text;
  }
  throw new MandateCyclesError('format-unknown', 'the file is binary data, not text', where);
}

function decodeDeclared(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeGb18030(bytes: Uint8Array): string | null {
  const text = decodeStrictly(bytes, new TextDecoder('gb18030', { fatal: true }));
  if (text === null || !looksChinese(bytes, text)) return null;
  return holdsUtf8(new TextDecoder().decode(bytes)) ? null : text;
}

/** Other bytes decode as Big5 too: what it must give is the Council's name. */
function decodeBig5(bytes: Uint8Array): string | null {
  const text = decodeStrictly(bytes, new TextDecoder('big5', { fatal: true }));
  return text?.includes('安全理事會') ? text : null;
}

/** Digits and letters are ASCII there: what is mistaken could only be a mark or an accent. */
function decodeWindows1252(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return looksWindows1252(text) ? text : null;
}

/** Three ideographs or full-width marks in a row do not come about in UTF-8 by chance. */
function holdsUtf8(lenientlyDecoded: string): boolean {
  return /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]{3}/.test(lenientlyDecoded);
}

function unknownEncoding(bytes: Uint8Array, where: string): MandateCyclesError {
  const lenient = new TextDecoder().decode(bytes);
  if (holdsControlCharacters(lenient)) {
    return new MandateCyclesError('format-unknown', 'the file is binary data, not text', where);
  }
  const line = lenient.slice(0, lenient.indexOf('\ufffd')).split('\n').length;
  const message = /[\u2010-\u203a\u3000-\u303f\u4e00-\u9fff]/.test(lenient)
    ? `the file mixes UTF-8 with another encoding, the first time in line ${line}`
    : `the text is neither UTF-8 nor UTF-16 nor GB18030; the first byte that fits none is in line ${line}`;
  return new MandateCyclesError('encoding-unknown', message, where);
}
