import { decodeText } from '../decode-text.ts';
import { type Attributes, parseMarkup } from '../markup.ts';
import { TextWriter } from '../text-writer.ts';
import { inlineText, lineBreak } from './inline-text.ts';
import { ListLabels } from './list-labels.ts';

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** What a reader of the page never sees as text. */
const skipped = new Set('iframe math noscript object script select style svg template textarea title'.split(' '));

/**
 * Gives an HTML document's text as read: a paragraph a line, list numbers as text, styles and scripts left out. The
 * encoding is UTF-8 or UTF-16 where the bytes are that, else the one declared in the head.
 * Throws `encoding-unknown`, or `format-broken` for elements nested too deeply.
 */
export function htmlText(bytes: Uint8Array, where: string): string {
  const writer = new TextWriter(where);
  const page = new Page(writer);
  parseMarkup(decodeText(bytes, where, declaredEncoding(bytes)), 'html', where, page);
  page.endParagraph();
  return writer.toString();
}

/** `<meta charset=…>`, `<meta … content="text/html; charset=…">` or `<?xml … encoding="…">`. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  return /<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]+)/i.exec(head)?.[1];
}

/** Turns the parser's events into paragraphs. */
class Page {
  readonly #writer: TextWriter;
  readonly #lists = new ListLabels();
  #words = '';
  #label = '';
  #preformatted = 0;
  #skipping: { readonly name: string; depth: number } | null = null;

  constructor(writer: TextWriter) {
    this.#writer = writer;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipping) {
      if (name === this.#skipping.name) this.#skipping.depth += 1;
      return;
    }
    if (skipped.has(name)) {
      this.#skipping = { name, depth: 1 };
      return;
    }
    if (name === 'br') this.#words += lineBreak;
    if (!blocks.has(name)) return;
    this.endParagraph();
    if (name === 'ol' || name === 'ul') this.#lists.open(name, attributes);
    else if (name === 'li') this.#label += this.#lists.next(attributes);
    else if (name === 'table') this.#writer.tableEdge();
    else if (name === 'tr') this.#writer.startRow();
    else if (name === 'td' || name === 'th') this.#writer.startCell();
    else if (name === 'pre') this.#preformatted += 1;
  }

  close(name: string): void {
    if (this.#skipping) {
      if (name === this.#skipping.name) this.#skipping.depth -= 1;
      if (this.#skipping.depth === 0) this.#skipping = null;
      return;
    }
    if (!blocks.has(name)) return;
    this.endParagraph();
    if (name === 'ol' || name === 'ul') this.#lists.close();
    else if (name === 'li') this.#printLabel('');
    else if (name === 'table') this.#writer.tableEdge();
    else if (name === 'pre') this.#preformatted -= 1;
  }

  text(words: string): void {
    if (this.#skipping) return;
    this.#words += this.#preformatted > 0 ? words.replaceAll('\n', lineBreak) : words;
  }

  /** An item's number waits for its first words, which may stand in a paragraph or list of their own. */
  endParagraph(): void {
    const words = inlineText(this.#words);
    this.#words = '';
    if (words !== '') this.#printLabel(words);
  }

  #printLabel(words: string): void {
    this.#writer.paragraph(this.#label + words);
    this.#label = '';
  }
}
