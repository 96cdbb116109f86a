import { MandateCyclesError } from '../../errors.ts';

/** More than any file of allowed size holds by honest means: numbers, repeated without end, could write it. */
const maxTextLength = 40_000_000;

/** Collects printed paragraphs: a blank line between them, a line for each row of a table, tabs between its cells. */
export class TextWriter {
  readonly #where: string;
  readonly #parts: string[] = [];
  #separator = '\n\n';
  #rowSeparator = '\n\n';
  #length = 0;
  #rowIsEmpty = true;

  /** `where` is said in the error `file-too-large`. */
  constructor(where: string) {
    this.#where = where;
  }

  /** Adds one paragraph; one without words adds nothing. */
  paragraph(words: string): void {
    const printed = words.trim();
    if (printed === '') return;
    if (this.#length > 0) this.#add(this.#separator);
    this.#add(printed);
    this.#separator = '\n\n';
    this.#rowIsEmpty = false;
  }

  /** Where a table begins and where it ends. */
  tableEdge(): void {
    this.#separator = '\n\n';
    this.#rowSeparator = '\n\n';
  }

  startRow(): void {
    this.#separator = this.#rowSeparator;
    this.#rowSeparator = '\n';
    this.#rowIsEmpty = true;
  }

  startCell(): void {
    if (!this.#rowIsEmpty) this.#separator = '\t';
  }

  toString(): string {
    return this.#length > 0 ? `${this.#parts.join('')}\n` : '';
  }
  #add(part: string): void {
    this.#length += part.length;
    if (this.#length > maxTextLength) {
      throw new MandateCyclesError('file-too-large', 'the file unfolds to more text than any resolution', this.#where);
    }
    this.#parts.push(part);
  }
}
