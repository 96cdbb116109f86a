import type { Source } from '../obligations/types.ts';

/** A printed line: its place in the source (`end` exclusive), and its words without the blanks around them. */
export interface PrintedLine {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A character of the clean text and where it stands in the source. */
interface Place {
  readonly index: number;
  readonly line: number;
  readonly at: number;
}

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
  readonly #lines: readonly PrintedLine[];
  /** The last character of the clean text that was looked up. */
  #walked: Place;
  readonly #checkpoints: Place[] = [];

  constructor(part: {
    readonly label: string;
    readonly parent: Passage | null;
    readonly inAnnex: boolean;
    readonly source: string;
    readonly lines: readonly PrintedLine[];
    readonly wordSeparator: ' ' | '';
  }) {
    this.label = part.label;
    this.parent = part.parent;
    this.inAnnex = part.inAnnex;
    this.#source = part.source;
    this.#lines = part.lines;
    this.#walked = { index: -1, line: 0, at: part.lines[0]!.start };
    this.text = joinWords(part.lines, part.wordSeparator);
  }

  /** Where the clean text's characters `start` to `end` (exclusive) stand in the source, with the words as printed. */
  sourceOf(start: number, end: number): Source {
    const [only, second] = this.#lines;
    if (only && !second && this.text.length === only.end - only.start) {
      const place = { start: only.start + start, end: only.start + end };
      return { ...place, quote: this.#source.slice(place.start, place.end) };
    }
    const from = this.#positionOf(start);
    let quote = '';
    for (let i = start; i < end; i += 1) {
      quote += this.text.charCodeAt(i) === blank ? ' ' : this.#source[this.#positionOf(i)]!;
    }
    return { start: from, end: this.#positionOf(end - 1) + 1, quote };
  }

  /**
   * Cleaning only drops blanks and whole lines, so every other character of the clean text is the next such character
   * of the source. Citations mostly come in the order of the text: a walk goes on from where the last one ended, or
   * from a checkpoint before it.
   */
  #positionOf(index: number): number {
    if (index < this.#walked.index) this.#walked = this.#checkpoints[Math.floor(index / checkpointEvery)]!;
    let { index: i, line, at } = this.#walked;
    while (i < index) {
      i += 1;
      if (i > 0 && this.text.charCodeAt(i - 1) !== blank) at += 1;
      if (this.text.charCodeAt(i) !== blank) {
        for (;;) {
          if (at >= this.#lines[line]!.end) {
            line += 1;
            at = this.#lines[line]!.start;
          } else if (isBlank(this.#source.charCodeAt(at))) at += 1;
          else break;
        }
      }
      if (i === this.#checkpoints.length * checkpointEvery) this.#checkpoints.push({ index: i, line, at });
    }
    this.#walked = { index: i, line, at };
    return at;
  }
}

/** How many characters of the clean text lie between two checkpoints. */
const checkpointEvery = 1024;

const blank = 32;

/** A word cut after its own hyphen ("Secretary-⏎General") is joined without a blank. */
function joinWords(lines: readonly PrintedLine[], separator: ' ' | ''): string {
  let text = '';
  let isCut = true;
  if (separator === '') {
    for (const { words } of lines) text += words;
    text = text.replaceAll(' ', '');
    return /\s/.test(text) ? text.replace(/\s+/g, '') : text;
  }
  for (const { words } of lines) {
    text += isCut ? words : separator + words;
    isCut = words.endsWith('-');
  }
  return needless.test(text) ? text.replace(/\s+/g, separator) : text;
}

/** Blanks that are more than one between words. */
const needless = /\s\s|[^\S ]/;

/** What a JavaScript pattern calls a blank (ECMA-262, WhiteSpace and LineTerminator). */
function isBlank(code: number): boolean {
  if (code < 0xa0) return code <= blank;
  return (
    code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x1680 || (code >= 0x2000 && isWideBlank(code))
  );
}

function isWideBlank(code: number): boolean {
  return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}
