import type { PrintedLine } from './line-map.ts';
import { type Line, printedLines } from './lines.ts';
import { annexNumber, ItemLevels, type Label, labelOf } from './numbering.ts';
import { Passage } from './passage.ts';
import { isDigit } from './plain-characters.ts';
import type { Layout } from './types.ts';

/** A line that ends so leaves a reference open: "(a)" on the next line is not an item but "paragraph 4 (a)". */
const openNumber = /[\d(（、] ?$/;
const sentenceEnd = /[,，;；.。:：]["”’']?$/;
/** Headings of annexes and closing lines are short. */
const longestHeading = 120;
/** A printed number may be lost in scanning; more than this many at once is another thing's number. */
const largestGap = 3;

/**
 * Cuts the text from `from` on into the numbered passages of the operative part and of the annexes, in one pass over
 * its lines. Unnumbered operative paragraphs are numbered in order, as indexes of old texts do. `text` is `printed`
 * made uniform: it is read, and `printed` is quoted.
 */
export function findOperativePassages(text: string, printed: string, from: number, layout: Layout): Passage[] {
  return new PassageFinder(text, printed, layout).find(from + preambleLength(text.slice(from), layout));
}

/** The first paragraph label, or the first verb of decision at the head of a line: nothing before it is operative. */
const firstLabel = /^[ \t\u3000]*1 ?[.．、,](?!\d)/m;

function preambleLength(text: string, { operativeVerb }: Layout): number {
  const label = text.search(firstLabel);
  const verb = text.slice(0, label < 0 ? undefined : label).search(operativeVerb);
  return Math.max(0, verb < 0 ? label : verb);
}

/** A line that begins with "Annex" may go on with the sentence of the line before. */
function isSentenceOver(line: Line, previous: Line | null): boolean {
  if (previous === null || sentenceEnd.test(previous.words)) return true;
  return (
    line.afterGap && !/\b(?:in|the|of|and|to|with|see|by|this|its|under|or|an?)$|[和及与、的见]$/i.test(previous.words)
  );
}

const longestAttachmentHeading = 80;

function isHeading({ words }: PrintedLine): boolean {
  return (
    words.length <= longestAttachmentHeading && /^[\p{Lu}\p{Script=Han}]/u.test(words) && !/[.,;:。，；：]$/.test(words)
  );
}

class PassageFinder {
  readonly #text: string;
  readonly #source: string;
  readonly #layout: Layout;
  readonly #passages: Passage[] = [];
  readonly #levels = new ItemLevels();
  /** "annex II" once an annex has begun. */
  #annex = '';
  /** The last paragraph number seen; 0 before the first. */
  #number = 0;
  #closed = false;
  /** The passage being collected, and the passages that introduce items of each depth. */
  #open: { label: string; parent: Passage | null; depth: number; lines: PrintedLine[] } | null = null;
  #introductions: Passage[] = [];

  constructor(text: string, source: string, layout: Layout) {
    this.#text = text;
    this.#source = source;
    this.#layout = layout;
  }

  find(from: number): Passage[] {
    let previous: Line | null = null;
    for (const line of printedLines(this.#text, from, this.#layout)) {
      this.#take(line, previous);
      previous = line;
    }
    this.#finish();
    return this.#passages.length > 0 ? this.#passages : this.#onlyDecision(from);
  }

  /**
   * A resolution of one sentence may lead on to its decision without a full stop, and an early one may decide in words
   * that begin no paragraph elsewhere: its last paragraph is the decision, where a closing line shows that it is whole.
   */
  #onlyDecision(from: number): Passage[] {
    if (this.#held) return [this.#held];
    if (!this.#closed) return [];
    const lines = printedLines(this.#text, from, this.#layout);
    const end = lines.findIndex(({ words }) => this.#layout.closing.test(words));
    const start = lines.findLastIndex(({ afterGap }, i) => i < end && afterGap);
    if (start < 0) return [];
    this.#open = { label: '1', parent: null, depth: 0, lines: lines.slice(start, end) };
    this.#printed = true;
    this.#finish();
    return this.#passages;
  }
  /** The last paragraph that was taken for a part of the preamble. */
  #held: Passage | null = null;

  #take(line: Line, previous: Line | null): void {
    const mark = line.words.length < longestHeading && this.#layout.markInitials.includes(line.words[0]!);
    const annex = mark && isSentenceOver(line, previous) ? this.#layout.annex.exec(line.words) : null;
    const label: Label | null =
      line.number === undefined ? labelOf(line.words) : { level: 'paragraph', number: line.number };
    if (annex && (this.#number > 0 || this.#annex)) this.#beginAnnex(line, annex.groups?.['number'] ?? '');
    else if (this.#closed) return;
    else if (mark && this.#layout.closing.test(line.words)) this.#close();
    else if (label?.level === 'paragraph' && this.#follows(Number(label.number))) {
      this.#beginParagraph(line, Number(label.number));
    } else if (label?.number === '1' && label.level === 'paragraph' && this.#beginsAttachment(line)) {
      this.#beginParagraph(line, 1);
    } else if (label?.level === 'item' && this.#isItem(line, previous)) this.#beginItem(line, label.number);
    else if (!this.#annex && this.#isUnnumbered(line, previous)) this.#beginParagraph(line, this.#number + 1);
    else this.#open?.lines.push(line);
  }

  #close(): void {
    this.#finish();
    this.#closed = true;
  }

  #follows(number: number): boolean {
    if (number === 1 && (this.#annex || !this.#printed)) return true;
    return number > this.#number && number <= this.#number + (this.#number === 0 ? 1 : largestGap);
  }

  #isItem(line: Line, previous: Line | null): boolean {
    if (!this.#open) return false;
    const { openReference, referenceBehindLabel } = this.#layout;
    const isOpen = previous !== null && (openNumber.test(previous.words) || openReference.test(previous.words));
    return !isOpen && !referenceBehindLabel.test(line.words);
  }

  /** After printed numbers have begun, a paragraph without one is a heading or a continuation. */
  #isUnnumbered(line: Line, previous: Line | null): boolean {
    if (this.#printed) return false;
    if (!this.#layout.operativeVerb.test(line.words)) return this.#isReasoned(line, previous);
    return previous === null || line.afterGap || sentenceEnd.test(previous.words);
  }
  #printed = false;

  /** Between decisions, a paragraph may begin with its reason: "Noting with concern …, considers that …;". */
  #isReasoned(line: Line, previous: Line | null): boolean {
    if (this.#number === 0 || !line.afterGap || !previous) return false;
    return /[;；.。]["”’']?$/.test(previous.words) && this.#layout.preamble.test(line.words);
  }

  /**
   * Rules or a procedure may follow the body under a heading of their own: numbers begin anew, below a short line that
   * stands behind the last sentence. Those lines then belong to an annex.
   */
  #beginsAttachment(line: Line): boolean {
    if (this.#annex || !this.#open || this.#layout.operativeStart.test(line.words)) return false;
    const { lines } = this.#open;
    const at = lines.findIndex((heading, i) => {
      const before = lines[i - 1];
      return before !== undefined && /[.。]["”’']?$/.test(before.words) && isHeading(heading);
    });
    if (at < 0) return false;
    const [first, ...rest] = lines.splice(at);
    this.#beginAnnex(first!, '');
    this.#open.lines.push(...rest);
    return true;
  }

  #beginAnnex(line: PrintedLine, number: string): void {
    this.#finish();
    this.#annex = number ? `annex ${annexNumber(number)}` : 'annex';
    this.#number = 0;
    this.#closed = false;
    this.#introductions = [];
    this.#levels.reset();
    this.#open = { label: this.#annex, parent: null, depth: 0, lines: [line] };
  }

  #beginParagraph(line: Line, number: number): void {
    this.#finish();
    this.#printed = isDigit(line.words.charCodeAt(0)) || line.number !== undefined;
    this.#number = number;
    this.#introductions = [];
    this.#levels.reset();
    this.#open = { label: this.#labelOfNumber(), parent: null, depth: 0, lines: [line] };
  }

  #beginItem(line: Line, number: string): void {
    this.#finish();
    const depth = this.#levels.enter(number);
    this.#introductions.length = Math.min(this.#introductions.length, depth + 1);
    const parent = this.#introductions[depth] ?? this.#introductions.at(-1) ?? null;
    this.#open = { label: this.#labelOfNumber() + this.#levels.label, parent, depth: depth + 1, lines: [line] };
  }

  /** A paragraph without a number that does not end as a sentence does leads on to the decision: it is none yet. */
  #isPreambular(passage: Passage): boolean {
    return !this.#printed && !passage.inAnnex && passage.parent === null && !/[;；.。:：]["”’']?$/.test(passage.text);
  }

  #labelOfNumber(): string {
    if (!this.#annex) return String(this.#number || 1);
    return this.#number ? `${this.#annex} ${this.#number}` : `${this.#annex} `;
  }

  #finish(): void {
    if (!this.#open) return;
    const { label, parent, depth, lines } = this.#open;
    const { wordSeparator } = this.#layout;
    const passage = new Passage({
      label: label.trim(),
      parent,
      inAnnex: this.#annex !== '',
      source: this.#text,
      printed: this.#source,
      lines,
      wordSeparator,
    });
    this.#open = null;
    if (this.#isPreambular(passage)) {
      this.#number -= 1;
      this.#held = passage;
      return;
    }
    this.#passages.push(passage);
    this.#introductions[depth] = passage;
  }
}
