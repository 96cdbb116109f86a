import type { PrintedLine } from './passage.ts';
import type { Layout } from './types.ts';

export interface Line extends PrintedLine {
  /** Whether a blank line or the text's beginning stands before it. */
  readonly afterGap: boolean;
}

/**
 * Page heads and feet of United Nations documents, the same in every language: the symbol alone, "2/16",
 * "21-08828 2/16" either way round, distribution marks, and links.
 */
const furniture =
  /^(?:S\/(?:RES|PV|PRST|INF)?\/?\d[\w/ ]*(?:\(\d{4}\))?\*?|(?:\d\d-\d{5,6}\*?(?: ?\([A-Z]\))?(?: \d{1,3}\/\d{1,3})?|\d{1,3}\/\d{1,3}(?: \d\d-\d{5,6})?)|\*?\d{6,8}\*?|https?:\/\/\S*|\(?https?:\/\/\S*\)?|_{3,}|-{3,})$/;

/** Cuts a text from `from` on into its lines, and drops those that belong to the printed page. */
export function printedLines(text: string, from: number, layout: Layout): Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const words = text.slice(start, end).trim();
    if (words === '') afterGap = true;
    else if (!isFurniture(words, layout)) {
      lines.push({ start, end, words, afterGap });
      afterGap = false;
    }
    start = end + 1;
  }
  return lines;
}

/** Heads and feet are short, and begin with Latin letters or digits in every language but for a name alone. */
const longestMark = 60;
const longestName = 12;

function isFurniture(words: string, layout: Layout): boolean {
  const isPlain = words.charCodeAt(0) < 128;
  if (!(isPlain && (words.length < longestMark || words.startsWith('http'))) && words.length > longestName)
    return false;
  return furniture.test(words) || layout.furniture.test(words);
}
