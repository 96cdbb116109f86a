import { isIdeographic } from '../ideographic.ts';
import { isNoteMark } from '../note-mark.ts';
import { withoutNotes } from './drop-notes.ts';
import { plainIdeographs } from './ideographs.ts';
import { closedUp, withoutLineNumbers } from './stray-pieces.ts';

/** A piece of text on a page. Lengths are in points, from the page's upper left corner; `y` is the baseline. */
export interface PrintedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface Line {
  y: number;
  size: number;
  text: string;
  readonly left: number;
  right: number;
  /** The marks of notes that stand raised in it; they are not written. */
  readonly marks: string[];
  /** The raised mark that it begins with, as a note does. */
  ownMark: string | null;
}

/** Lines that the file draws one below the other. */
interface Block {
  readonly lines: readonly Line[];
  readonly top: number;
  readonly bottom: number;
}

/**
 * Writes a page line by line. Text is taken in the order in which the file draws it, which is that of reading: column
 * by column, cell by cell. Only what stands wholly above or below other text goes there, since page heads and feet are
 * often drawn first or last. Notes at the foot are left out with the marks that refer to them, and the numbers of
 * lines. A blank line stands where the page leaves clearly more room than between lines.
 */
export function layOutPage(texts: readonly PrintedText[]): string {
  const blocks = toBlocks(downThePage(withoutNotes(toLines(withoutLineNumbers(closedUp(texts))))));
  const pitch = linePitch(blocks);
  return toBands(blocks)
    .map((band) => band.map((block) => writeBlock(block, pitch)).join('\n'))
    .join('\n\n');
}

function toLines(texts: readonly PrintedText[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  let blank = false;
  for (const piece of texts) {
    const text = plainText(piece.text);
    const words = text.trim();
    blank ||= text.startsWith(' ');
    if (words === '') continue;
    const right = piece.x + piece.width;
    if (line && continues(line, piece) && isRaised(piece, line) && isNoteMark(words)) {
      line.marks.push(...words.split(/[^\d*†‡§a-z]+/).filter((mark) => mark !== ''));
      line.right = right;
    } else if (line && continues(line, piece) && isRaised(line, piece) && isNoteMark(line.text)) {
      Object.assign(line, { ownMark: line.text, y: piece.y, size: piece.size, text: words, right });
    } else if (line && continues(line, piece)) {
      line.text += (needsBlank(line, piece, words, blank) ? ' ' : '') + words;
      line.right = right;
    } else {
      line = { y: piece.y, size: piece.size, text: words, left: piece.x, right, marks: [], ownMark: null };
      lines.push(line);
    }
    blank = text.endsWith(' ');
  }
  return lines;
}

/** The library takes the room in a stretched line for blanks: "安 理 会". */
function plainText(text: string): string {
  return plainIdeographs(text).replace(/[ \u00a0\p{Cc}]+/gu, (run, at: number, whole: string) =>
    isIdeographic(whole[at - 1]) && isIdeographic(whole[at + run.length]) ? '' : ' ',
  );
}

function needsBlank(line: Line, piece: PrintedText, words: string, blankBetween: boolean): boolean {
  const gap = piece.x - line.right;
  const isStretched = gap < piece.size && isIdeographic(line.text.at(-1)) && isIdeographic(words[0]);
  return !isStretched && (blankBetween || gap > 0.2 * piece.size);
}

/** Whether the one is smaller than the other and stands above its baseline. */
function isRaised(
  small: { readonly y: number; readonly size: number },
  other: { readonly y: number; readonly size: number },
): boolean {
  return small.size < 0.92 * other.size && other.y - small.y > 0.15 * other.size;
}

/** Raised footnote marks belong to the line; what goes back to the left does not. */
function continues(line: Line, piece: PrintedText): boolean {
  const size = Math.max(line.size, piece.size);
  return Math.abs(piece.y - line.y) < 0.45 * size && piece.x > line.right - 0.5 * size;
}

/** Some producers draw the lines of a page in no order: where many go back up, their places tell the order. */
function downThePage(lines: readonly Line[]): readonly Line[] {
  const returns = lines.filter((line, i) => {
    const before = lines[i - 1];
    return before !== undefined && line.y < before.y && line.left < before.right && before.left < line.right;
  }).length;
  if (returns < 4 || returns * 5 < lines.length) return lines;
  return lines.toSorted((a, b) => a.y - b.y || a.left - b.left);
}

function toBlocks(lines: readonly Line[]): Block[] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const above = block?.at(-1);
    if (block && above && isBelow(line, above)) block.push(line);
    else blocks.push([line]);
  }
  return blocks.map((block) => ({
    lines: block,
    top: block[0]!.y - 0.7 * block[0]!.size,
    bottom: block.at(-1)!.y,
  }));
}

/** A foot that is drawn right after the head is no block with it. */
function isBelow(line: Line, above: Line): boolean {
  const distance = line.y - above.y;
  return distance > 0.3 * line.size && distance < 10 * line.size;
}

/** Groups blocks that stand beside each other, from the top of the page to its foot. */
function toBands(blocks: readonly Block[]): Block[][] {
  const bands: { bottom: number; blocks: Block[] }[] = [];
  for (const block of blocks.toSorted((a, b) => a.top - b.top)) {
    const band = bands.at(-1);
    if (band && block.top < band.bottom) {
      band.blocks.push(block);
      band.bottom = Math.max(band.bottom, block.bottom);
    } else bands.push({ bottom: block.bottom, blocks: [block] });
  }
  const drawn = new Map(blocks.map((block, index) => [block, index]));
  return bands.map((band) => band.blocks.sort((a, b) => drawn.get(a)! - drawn.get(b)!));
}

/** The distance between the lines of a paragraph: the lower quartile, since paragraphs of one line are frequent. */
function linePitch(blocks: readonly Block[]): number {
  const distances = blocks.flatMap(({ lines }) => lines.slice(1).map((line, i) => line.y - lines[i]!.y));
  return distances.sort((a, b) => a - b)[Math.floor(distances.length / 4)] ?? 0;
}

function writeBlock({ lines }: Block, pitch: number): string {
  return lines
    .map((line, i) => (i > 0 && line.y - lines[i - 1]!.y > 1.3 * pitch ? `\n${line.text}` : line.text))
    .join('\n');
}
