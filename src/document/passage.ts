import type { Source } from '../terms/source.ts';
import { isBlank } from './plain-characters.ts';
import { unread } from './repair/mend.ts';

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
  readonly #printed: string;
  readonly #lines: readonly PrintedLine[];
  /** The last character of the clean text that was looked up. */
  #walked: Place;
  readonly #checkpoints: Place[] = [];

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
    this.#walked = { index: -1, line: 0, at: part.lines[0]!.start };
    this.text = joinWords(part.lines, part.wordSeparator);
  }

  /** Where the clean text's characters `start` to `end` (exclusive) stand in the source, with the words as printed. */
  sourceOf(start: number, end: number): Source {
    const [only, second] = this.#lines;
    if (only && !second && this.text.length === only.end - only.start) {
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
    for (let i = start; i < end; i += 1) {
      words += this.text.charCodeAt(i) === blank ? ' ' : this.#printed[this.#positionOf(i)]!;
    }
    return words;
  }

  /**
   * Cleaning only drops blanks and whole lines, so every other character of the clean text is the next such character
   * of the source. Citations mostly come in the order of the text: a walk goes on from where the last one ended, or
   * from a checkpoint before it.
   */
  #positionOf(index: number): number {
    if (index < this.#walked.index) this.#walked = this.#checkpoints[Math.floor(index / checkpointEvery)]!;
    const { text } = this;
    const source = this.#source;
    let { index: i, line, at } = this.#walked;
    let { end } = this.#lines[line]!;
    while (i < index) {
      i += 1;
      if (i > 0 && text.charCodeAt(i - 1) !== blank) at += 1;
      if (text.charCodeAt(i) !== blank) {
        while (at >= end || isDropped(source.charCodeAt(at))) {
          if (at < end) at += 1;
          else {
            line += 1;
            at = this.#lines[line]!.start;
            end = this.#lines[line]!.end;
          }
        }
      }
      if (i % checkpointEvery === 0 && i === this.#checkpoints.length * checkpointEvery) {
        this.#checkpoints.push({ index: i, line, at });
      }
    }
    this.#walked = { index: i, line, at };
    return at;
  }
}

/** How many characters of the clean text lie between two checkpoints. */
const checkpointEvery = 128;

const blank = 32;
const unreadCode = unread.charCodeAt(0);

function isDropped(code: number): boolean {
  return isBlank(code) || code === unreadCode;
}

/** A word cut after its own hyphen ("Secretary-⏎General") is joined without a blank. */
function joinWords(lines: readonly PrintedLine[], separator: ' ' | ''): string {
  let text = '';
  let isCut = true;
  if (separator === '') {
    for (const { words } of lines) text += words;
    return text.replaceAll(' ', '');
  }
  for (const { words } of lines) {
    text += isCut ? words : separator + words;
    isCut = words.endsWith('-');
  }
  return text.includes('  ') ? text.replace(/ +/g, separator) : text;
}
