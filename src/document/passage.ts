import type { Source } from '../terms/source.ts';
import { cleanLines, cleanText, LineMap, type PrintedLine } from './line-map.ts';

/**
 * A numbered part of a resolution: its words without line wraps and page furniture, and the way back to the source.
 * In languages written without blanks all blanks are dropped, so that rules need not know how a page was laid out.
 */
export class Passage {
  /** As printed: "30(a)(vi)"; "annex II 15(b)" in an annex. */
  readonly label: string;
  /** The passage that introduces this one: "30(a)" for "30(a)(vi)"; null for a paragraph of the first level. */
  readonly parent: Passage | null;
  /** The clean words that the rules read. */
  readonly text: string;
  readonly inAnnex: boolean;
  readonly #source: string;
  readonly #printed: string;
  readonly #lines: readonly PrintedLine[];
  readonly #separator: ' ' | '';
  /** The way back: made when it is first asked for, since most passages are not quoted. */
  #lineMap: LineMap | undefined;

  constructor(part: {
    readonly label: string;
    readonly parent: Passage | null;
    readonly inAnnex: boolean;
    /** The mended text that the lines stand in. */
    readonly source: string;
    /** The decoded text, of the same length: what is quoted. */
    readonly printed: string;
    readonly lines: readonly PrintedLine[];
    readonly wordSeparator: ' ' | '';
  }) {
    this.label = part.label;
    this.parent = part.parent;
    this.inAnnex = part.inAnnex;
    this.#source = part.source;
    this.#printed = part.printed;
    this.#lines = part.lines;
    this.#separator = part.wordSeparator;
    this.text = cleanText(part.lines, part.wordSeparator);
  }

  /** Where the clean text's characters `start` to `end` (exclusive) stand in the source, with the words as printed. */
  sourceOf(start: number, end: number): Source {
    const [only, second] = this.#lines;
    if (only && !second && this.#source.startsWith(this.text, only.start)) {
      const place = { start: only.start + start, end: only.start + end };
      return { ...place, quote: this.#printed.slice(place.start, place.end) };
    }
    const from = this.#positionOf(start);
    const to = this.#positionOf(end - 1) + 1;
    // Where nothing was dropped in between, a line's end is all that can differ from the clean text.
    const isWhole = to - from === end - start;
    const quote = isWhole ? this.#printed.slice(from, to).replace(/\s/g, ' ') : this.#printedWords(start, end);
    return { start: from, end: to, quote };
  }

  #printedWords(start: number, end: number): string {
    let words = '';
    let last = -1;
    for (let i = start; i < end; i += 1) {
      if (this.text.charCodeAt(i) === blank) words += ' ';
      else {
        const at = this.#positionOf(i);
        // The letters of a ligature stand at one place.
        if (at !== last) words += this.#printed[at]!;
        last = at;
      }
    }
    return words;
  }

  #positionOf(index: number): number {
    this.#lineMap ??= new LineMap(this.#lines, cleanLines(this.#lines, this.#separator), this.#source);
    return this.#lineMap.positionOf(index);
  }
}

const blank = 32;
