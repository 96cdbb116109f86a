import type { Line } from './lay-out-page.ts';

/** Notes are set clearly smaller than the text. */
const smallest = 0.9;
/** "1 See S/2014/90", "* Reissued for technical reasons"; the mark may stand in brackets or before a stroke. */
const noteStart = /^[[(]?(\d{1,3}|[*†‡§]{1,4}|[a-z])[\])/.]? ?(?=[^\d.,\s]|$)/;

const noteOfNumber = /^(\d{1,3}) (?=[\p{Lu}\p{Script=Han}])/u;
const paragraph = /^(?:\d{1,3}\. |\([a-z]{1,4}\) )/;
/** Page numbers stand below the notes, often in the size of the text: "3", "– 3 –", "3/16", "Page 3 of 16". */
const pageNumber = /^(?:[Pp]age )?[-–—. ]{0,3}\d{1,4}(?: ?(?:\/|of) ?\d{1,4})?[-–—. ]{0,3}$|^第? ?\d{1,3} ?页$/;

/**
 * Leaves out the notes at the foot of a page: small lines with none of the text below them, from the first that begins
 * with a mark on. A number counts as a mark only where the page has it raised in its text, or raises it in the note.
 */
export function withoutNotes(lines: readonly Line[]): readonly Line[] {
  const size = textSize(lines);
  const isSmall = (line: Line) => line.size < smallest * size;
  const text = lines.filter((line) => !isSmall(line) && !pageNumber.test(line.text));
  const foot = lines.filter(
    (line) => isSmall(line) && !text.some((other) => other.y > line.y && isBeside(other, line)),
  );
  if (text.length === 0) return lines;
  const marks = new Set(lines.flatMap((line) => line.marks));
  const notes = new Set<Line>(notesOfTextSize(text, marks));
  for (const first of foot.filter((line) => beginsNote(line, marks))) {
    for (const line of foot) if (line.y >= first.y - 1 && isBeside(first, line)) notes.add(line);
  }
  return notes.size > 0 ? lines.filter((line) => !notes.has(line)) : lines;
}

/** Some producers set notes as large as the text: the last lines, from one that begins with a raised mark on. */
function notesOfTextSize(text: readonly Line[], marks: ReadonlySet<string>): readonly Line[] {
  const ordered = text.toSorted((a, b) => a.y - b.y);
  const first = ordered.findIndex(({ text: words, y }, i) => {
    const mark = noteOfNumber.exec(words)?.[1];
    if (mark === undefined || !marks.has(mark)) return false;
    const above = ordered[i - 1];
    return (
      above !== undefined &&
      y - above.y > 1.5 * above.size &&
      ordered.slice(i).every((line) => !paragraph.test(line.text))
    );
  });
  return first > 0 ? ordered.slice(first) : [];
}

function beginsNote(line: Line, marks: ReadonlySet<string>): boolean {
  if (line.ownMark !== null) return true;
  const mark = noteStart.exec(line.text)?.[1];
  return mark !== undefined && (/^[*†‡§]/.test(mark) || marks.has(mark));
}

function isBeside(a: Line, b: Line): boolean {
  return a.left < b.right && b.left < a.right;
}

/** The size in which most of the page is set. */
function textSize(lines: readonly Line[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  // A page may hold more notes than text: what stands highest in a larger size is the text then.
  const most = Math.max(...lengths.values());
  return Math.max(...[...lengths].filter(([, length]) => length * 3 >= most).map(([size]) => size));
}
