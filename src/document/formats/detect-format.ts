import { MandateCyclesError } from '../../errors.ts';

export type Format = 'text' | 'html' | 'pdf' | 'zip';

/** What people also hand in, known by its first bytes, and what it is: to say so instead of "unknown". */
const foreign: readonly (readonly [signature: string, description: string])[] = [
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Word .doc or a .docx with a password; save it as .docx without one'],
  ['{\\rtf', 'RTF; save it as .docx'],
  ['%!PS', 'PostScript'],
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['\x1f\x8b', 'a gzip archive'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['\x7fELF', 'a program'],
];

/** A document begins with a declaration, a comment or an element; a resolution's plain text never begins with "<". */
const htmlStart = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<(?:!doctype html|!--|\?xml|[a-z][a-z0-9]*[\s/>])/i;

/**
 * Finds the format from the content, never from the name. What matches nothing is taken for text, which decoding
 * then checks. Throws `format-unknown` for known formats that hold no text; `where` is said in the error.
 */
export function detectFormat(bytes: Uint8Array, where: string): Format {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip';
  // Readers of PDF accept other bytes before the header, such as a mail server's.
  if (start.includes('%PDF-')) return 'pdf';
  const other = foreign.find(([signature]) => start.startsWith(signature));
  if (other) throw new MandateCyclesError('format-unknown', `the file is ${other[1]}`, where);
  return htmlStart.test(start.replaceAll('\0', '')) ? 'html' : 'text';
}
