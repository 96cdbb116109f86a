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
  #positions: Uint32Array | null = null;

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
    const positions = this.#mapPositions();
    return { start: positions[start]!, end: positions[end - 1]! + 1, quote };
  }

  /**
   * Cleaning only drops blanks and whole lines, so every other character of the clean text is the next such
   * character of the source. The map is made on first use: most passages are never cited.
   */
  #mapPositions(): Uint32Array {
    if (this.#positions) return this.#positions;
    const positions = new Uint32Array(this.text.length);
    let range = 0;
    let at = this.#ranges[0]?.start ?? 0;
    for (let i = 0; i < this.text.length; i += 1) {
      if (this.text[i] === ' ') {
        positions[i] = at;
        continue;
      }
      for (;;) {
        const current = this.#ranges[range]!;
        if (at >= current.end) {
          range += 1;
          at = this.#ranges[range]!.start;
        } else if (isBlank(this.#source.charCodeAt(at))) at += 1;
        else break;
      }
      positions[i] = at;
      at += 1;
    }
    this.#positions = positions;
    return positions;
  }
}

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

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000 || (code > 0x1680 && /\s/.test(String.fromCharCode(code)));
}
