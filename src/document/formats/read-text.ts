import { MandateCyclesError } from '../../errors.ts';
import { decodeText } from './decode-text.ts';
import { detectFormat } from './detect-format.ts';

/** A resolution has 20 kB to 300 kB as text and rarely 2 MB as PDF. */
export const maxFileBytes = 20_000_000;

/**
 * Turns a file's bytes into its text: plain text, PDF, DOCX or HTML, told apart by content. `name` is said in errors.
 * Plain text comes out as it is written, without a byte order mark. The other formats come out as printed: a paragraph
 * (in PDF a printed line) a line, blank lines between paragraphs, automatic numbers as text ("1.", "(a)", "(i)"), the
 * cells of a table row divided by tabs, a form feed before each further page of a PDF.
 * Throws `file-empty`, `file-too-large`, `format-unknown`, `format-broken`, `encoding-unknown`, `pdf-encrypted` or
 * `pdf-without-text`. The libraries that a format needs are loaded when the first file of it comes.
 */
export async function readText(bytes: Uint8Array, name: string): Promise<string> {
  if (bytes.length > maxFileBytes) throw tooLarge(bytes.length, name);
  const text = await readFormat(bytes, name);
  if (text.trim() === '') throw new MandateCyclesError('file-empty', 'the file holds no text', name);
  return text;
}

/** The error for a file of `size` bytes, for callers that know the size before they read. */
export function tooLarge(size: number, name: string): MandateCyclesError {
  const megabytes = (count: number) => `${Math.ceil(count / 1e6)} MB`;
  return new MandateCyclesError(
    'file-too-large',
    `the file has ${megabytes(size)}; at most ${megabytes(maxFileBytes)} are read`,
    name,
  );
}

async function readFormat(bytes: Uint8Array, name: string): Promise<string> {
  switch (detectFormat(bytes, name)) {
    case 'text':
      return decodeText(bytes, name);
    case 'html':
      return (await import('./html/html-text.ts')).htmlText(bytes, name);
    case 'zip':
      return (await import('./docx/docx-text.ts')).docxText(bytes, name);
    case 'pdf':
      return (await import('./pdf/pdf-text.ts')).pdfText(bytes, name);
  }
}
