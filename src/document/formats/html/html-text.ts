import { decodeText } from '../decode-text.ts';
import { type Attributes, parseMarkup } from '../markup.ts';
import { isNoteMark } from '../note-mark.ts';
import { TextWriter } from '../text-writer.ts';
import { inlineText, lineBreak } from './inline-text.ts';
import { ListLabels } from './list-labels.ts';
import { StyleSheet } from './style-sheet.ts';
import { isRaised, isUnseen } from './unseen.ts';

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** What a reader of the page never sees as text, or sees struck out; and the site's own parts around the text. */
const skipped = new Set(
  'aside del footer iframe math nav noscript object rp rt s script select strike style svg template textarea title'.split(
    ' ',
  ),
);

/**
 * Gives an HTML document's text as read: a paragraph a line, list numbers as text. Styles, scripts, what is hidden or
 * struck out, and notes with the marks that refer to them are left out. The
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
  readonly #styles = new StyleSheet();
  /** The style element's rules that are being read. */
  #rules = '';
  #words = '';
  #label = '';
  #preformatted = 0;
  #skipping: { readonly name: string; depth: number } | null = null;
  /** Raised characters, until it is known whether they are a note's mark. */
  #raised: { readonly name: string; depth: number; words: string } | null = null;
  /** Whether the paragraph begins with such a mark: it is the note then. */
  #isNote = false;

  constructor(writer: TextWriter) {
    this.#writer = writer;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipping) {
      if (name === this.#skipping.name) this.#skipping.depth += 1;
      return;
    }
    if (skipped.has(name) || isUnseen(attributes) || this.#styles.hides(attributes)) {
      if (blocks.has(name)) this.endParagraph();
      this.#skipping = { name, depth: 1 };
      return;
    }
    if (this.#raised?.name === name) this.#raised.depth += 1;
    else if (!this.#raised && (isRaised(name, attributes) || this.#styles.raises(attributes)))
      this.#raised = { name, depth: 1, words: '' };
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
      if (this.#skipping.depth > 0) return;
      this.#skipping = null;
      if (name === 'style') this.#endStyle();
      return;
    }
    if (this.#raised?.name === name) {
      this.#raised.depth -= 1;
      if (this.#raised.depth === 0) this.#endRaised();
    }
    if (!blocks.has(name)) return;
    this.endParagraph();
    if (name === 'ol' || name === 'ul') this.#lists.close();
    else if (name === 'li') this.#printLabel('');
    else if (name === 'table') this.#writer.tableEdge();
    else if (name === 'pre') this.#preformatted -= 1;
  }

  text(words: string): void {
    if (this.#skipping) {
      if (this.#skipping.name === 'style') this.#rules += words;
      return;
    }
    if (this.#raised) this.#raised.words += words;
    else this.#words += this.#preformatted > 0 ? words.replaceAll('\n', lineBreak) : words;
  }

  #endStyle(): void {
    this.#styles.read(this.#rules);
    this.#rules = '';
  }

  #endRaised(): void {
    const words = this.#raised?.words ?? '';
    this.#raised = null;
    if (!isNoteMark(words)) this.#words += words;
    else if (this.#words.trim() === '') this.#isNote = true;
  }

  /** An item's number waits for its first words, which may stand in a paragraph or list of their own. */
  endParagraph(): void {
    if (this.#raised) this.#endRaised();
    const words = inlineText(this.#words);
    this.#words = '';
    if (words !== '' && !this.#isNote) this.#printLabel(words);
    this.#isNote = false;
  }

  #printLabel(words: string): void {
    this.#writer.paragraph(this.#label + words);
    this.#label = '';
  }
}
