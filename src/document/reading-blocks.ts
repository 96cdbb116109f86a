import { layoutOf } from './layout-of.ts';
import { type Line, printedLines } from './lines.ts';
import { readDocument } from './read-document.ts';
import type { Layout } from './types.ts';

/** A paragraph of a text as people read it: without the page's furniture, and with its lines to be joined. */
export interface ReadingBlock {
  /** The number of the operative paragraph that begins here: "30(a)"; null for all else. */
  readonly label: string | null;
  /** Positions in the text, `end` exclusive. */
  readonly lines: readonly { readonly start: number; readonly end: number }[];
}

export interface Reading {
  readonly blocks: readonly ReadingBlock[];
  /** What stands between two lines that are joined. */
  readonly separator: ' ' | '';
}

const sentenceEnd = /[,，;；.。:：]["”’']?$/;
/** In most texts blank lines part paragraphs, in others indents do; a sign that more lines bear parts nothing. */
const mostSigns = 0.6;
/** A few indented lines are headings. */
const fewestIndents = 0.05;

/**
 * Cuts a text into the paragraphs that people read: the operative ones where they begin, the others by blank lines or
 * indents. `name` is said in the errors of `readDocument`.
 */
export function readingBlocks(text: string, layouts: readonly Layout[], name: string): Reading {
  const layout = layoutOf(text, layouts, name);
  const { text: mended, passages, headEnd: head } = readDocument(text, layouts, name);
  const starts = passages.map((passage) => ({ label: passage.label, start: passage.sourceOf(0, 1).start }));
  const lines = printedLines(mended, 0, layout);
  const parts = signOf(lines, text);
  const blocks: { label: string | null; lines: Line[] }[] = [];
  let next = 0;
  for (const line of lines) {
    const label = next < starts.length && starts[next]!.start < line.end ? starts[next]!.label : null;
    while (next < starts.length && starts[next]!.start < line.end) next += 1;
    const previous = blocks.at(-1)?.lines.at(-1);
    if (label !== null || previous === undefined || line.start <= head || parts(line, previous)) {
      blocks.push({ label, lines: [] });
    }
    blocks.at(-1)!.lines.push(line);
  }
  return {
    blocks: blocks.map(({ label, lines: own }) => ({ label, lines: own.map(({ start, end }) => ({ start, end })) })),
    separator: layout.wordSeparator,
  };
}

/** What begins a paragraph in this text: a blank line, an indent, or where it uses neither the end of a sentence. */
function signOf(lines: readonly Line[], text: string): (line: Line, previous: Line) => boolean {
  const isIndented = ({ start }: Line) => /[ \t\u3000]/.test(text[start] ?? '');
  const share = (has: (line: Line) => boolean) => lines.filter(has).length / lines.length;
  if (share(({ afterGap }) => afterGap) <= mostSigns) return ({ afterGap }) => afterGap;
  const indented = share(isIndented);
  if (indented >= fewestIndents && indented <= mostSigns) return isIndented;
  return (_, previous) => sentenceEnd.test(previous.words);
}
