import type { Attributes } from '../markup.ts';
import { isNoteMark } from '../note-mark.ts';
import type { TextWriter } from '../text-writer.ts';
import type { NumberingLabels } from './numbering-labels.ts';
import { type CharacterStyle, readCharacterProperty } from './read-styles.ts';

/** What a paragraph says of its number, and the words gathered so far. */
interface Paragraph {
  style: string | undefined;
  list: string | undefined;
  level: number | undefined;
  words: string;
  /** Whether it begins with a raised mark, as a note does. */
  isNote: boolean;
}

/** What was deleted, moved elsewhere or formatted otherwise before, and the copies for older readers. */
const skipped = new Set(['w:del', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange', 'mc:Fallback']);

/** Turns the main part's XML into paragraphs and table rows. */
export class Body {
  readonly #writer: TextWriter;
  readonly #labels: NumberingLabels;
  readonly #characterStyles: ReadonlyMap<string, CharacterStyle>;
  /** A text box holds paragraphs inside a paragraph. */
  readonly #paragraphs: Paragraph[] = [];
  #skipping = 0;
  #properties = 0;
  #isText = false;
  #style: CharacterStyle = {};

  constructor(writer: TextWriter, labels: NumberingLabels, characterStyles: ReadonlyMap<string, CharacterStyle>) {
    this.#writer = writer;
    this.#labels = labels;
    this.#characterStyles = characterStyles;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipping > 0 || skipped.has(name)) {
      this.#skipping += 1;
      return;
    }
    if (name === 'w:p')
      this.#paragraphs.push({ style: undefined, list: undefined, level: undefined, words: '', isNote: false });
    else if (name === 'w:pPr') this.#properties += 1;
    else if (name === 'w:tbl') this.#writer.tableEdge();
    else if (name === 'w:tr') this.#writer.startRow();
    else if (name === 'w:tc') this.#writer.startCell();
    else if (this.#properties > 0) this.#property(name, attributes['w:val']);
    else this.#run(name, attributes['w:val']);
  }

  close(name: string): void {
    if (this.#skipping > 0) this.#skipping -= 1;
    else if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:pPr') this.#properties -= 1;
    else if (name === 'w:t') this.#isText = false;
    else if (name === 'w:r') this.#style = {};
    else if (name === 'w:tbl') this.#writer.tableEdge();
  }

  text(words: string): void {
    if (!this.#isText || this.#style.isUnread || this.#skipping > 0) return;
    if (!this.#style.isRaised || !isNoteMark(words)) this.#add(words);
    else if (this.#paragraphs.at(-1)?.words.trim() === '') this.#paragraphs.at(-1)!.isNote = true;
  }

  #property(name: string, value: string | undefined): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || value === undefined) return;
    if (name === 'w:pStyle') paragraph.style = value;
    else if (name === 'w:numId') paragraph.list = value;
    else if (name === 'w:ilvl') paragraph.level = Number(value);
  }

  #run(name: string, value: string | undefined): void {
    if (name === 'w:t') this.#isText = true;
    else if (name === 'w:rStyle') this.#style = { ...this.#characterStyles.get(value ?? ''), ...this.#style };
    else if (readCharacterProperty(this.#style, name, value) || this.#style.isUnread) return;
    else if (name === 'w:tab') this.#add('\t');
    else if (name === 'w:br' || name === 'w:cr') this.#add('\n');
    else if (name === 'w:noBreakHyphen') this.#add('-');
  }

  #add(words: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.words += words;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph || paragraph.isNote) return;
    const words = paragraph.words.replaceAll('\u00a0', ' ').replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
    this.#writer.paragraph(this.#labels.next(paragraph) + words);
  }
}
