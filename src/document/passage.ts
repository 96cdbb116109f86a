import type { Source } from '../obligations/types.ts';

/** A stretch of the source text, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
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
  readonly #ranges: readonly Range[];
  /** The last character of the clean text that was looked up, and where it stands. */
  #walked: { readonly index: number; readonly range: number; readonly at: number };

  constructor(part: {
    readonly label: string;
    readonly parent: Passage | null;
    readonly inAnnex: boolean;
    readonly source: string;
    readonly ranges: readonly Range[];
    readonly wordSeparator: ' ' | '';
  }) {
    this.label = part.label;
    this.parent = part.parent;
    this.inAnnex = part.inAnnex;
    this.#source = part.source;
    this.#ranges = part.ranges;
    this.#walked = { index: -1, range: 0, at: part.ranges[0]!.start };
    const printed = part.ranges.map((range) => part.source.slice(range.start, range.end)).join('\n');
    this.text = joinWords(printed, part.wordSeparator);
  }

  /** Where the clean text's characters `start` to `end` (exclusive) stand in the source, with the words themselves. */
  sourceOf(start: number, end: number): Source {
    const quote = this.text.slice(start, end);
    const [only] = this.#ranges;
    if (only && this.text.length === only.end - only.start) {
      return { start: only.start + start, end: only.start + end, quote };
    }
    return { start: this.#positionOf(start), end: this.#positionOf(end - 1) + 1, quote };
  }

  /**
   * Cleaning only drops blanks and whole lines, so every other character of the clean text is the next such character
   * of the source. The walk goes on from where the last one ended, since citations come in the order of the text.
   */
  #positionOf(index: number): number {
    if (index < this.#walked.index) this.#walked = { index: -1, range: 0, at: this.#ranges[0]!.start };
    let { index: i, range, at } = this.#walked;
    while (i < index) {
      i += 1;
      if (i > 0 && this.text.charCodeAt(i - 1) !== blank) at += 1;
      if (this.text.charCodeAt(i) === blank) continue;
      for (;;) {
        if (at >= this.#ranges[range]!.end) {
          range += 1;
          at = this.#ranges[range]!.start;
        } else if (isBlank(this.#source.charCodeAt(at))) at += 1;
        else break;
      }
    }
    this.#walked = { index: i, range, at };
    return at;
  }
}

const blank = 32;

/** A word cut after its own hyphen ("Secretary-⏎General") is joined without a blank. */
const needless = /[\n\t\r\u00a0\u3000]| {2}|^ | $/;

function joinWords(text: string, separator: ' ' | ''): string {
  if (separator === ' ' && !needless.test(text)) return text;
  if (separator === '') return text.replace(/\s+/g, '');
  return text
    .replace(/-\s*\n\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a JavaScript pattern calls a blank (ECMA-262, WhiteSpace and LineTerminator). */
function isBlank(code: number): boolean {
  if (code < 0xa0) return code <= blank;
  return code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x1680 || (code >= 0x2000 && isWideBlank(code));
}

function isWideBlank(code: number): boolean {
  return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}
