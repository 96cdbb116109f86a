import type { PrintedLine } from './line-map.ts';
import { onceFor } from './once-for.ts';
import { unread, withoutUnread } from './repair/mend.ts';
import type { Layout } from './types.ts';

export interface Line extends PrintedLine {
  /** Whether a blank line or the text's beginning stands before it. */
  readonly afterGap: boolean;
  /** The number of the paragraph that begins here, where it is printed behind this line instead of in front. */
  readonly number?: string;
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
  const isWhole = !text.includes(unread, from);
  const marks = furnitureOf(layout);
  let afterGap = true;
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const printed = text.slice(start, end);
    const words = (isWhole ? printed : withoutUnread(printed)).trim();
    if (words === '') afterGap = true;
    else if (!canBeFurniture(words) || !marks.test(words)) {
      lines.push({ start, end, words, afterGap });
      afterGap = false;
    }
    start = end + 1;
  }
  return withNumbersInFront(lines, layout);
}

const numberAlone = /^(\d{1,3})\.$/;
const lineEnd = /[;.:；。：]["”’']?$/;

/**
 * Where a page is written out without its layout, a number that stands a little lower than its paragraph comes behind
 * the first line: "Requests … no later⏎2.⏎than 1 May".
 */
function withNumbersInFront(lines: readonly Line[], { operativeVerb }: Layout): Line[] {
  if (!lines.some(({ words }) => words.length <= 4 && numberAlone.test(words))) return [...lines];
  const put: Line[] = [];
  for (const line of lines) {
    const number = line.words.length <= 4 ? numberAlone.exec(line.words)?.[1] : undefined;
    const first = put.at(-1);
    const before = put.at(-2);
    const isBehind =
      number !== undefined &&
      first !== undefined &&
      first.number === undefined &&
      operativeVerb.test(first.words) &&
      (before === undefined ||
        (lineEnd.test(before.words) && !numberAlone.test(before.words)) ||
        before.words.endsWith(','));
    if (isBehind) put[put.length - 1] = { ...first, number };
    else put.push(line);
  }
  return put;
}

/** Heads and feet are short, and begin with Latin letters or digits in every language but for a name alone. */
const longestMark = 60;
const longestName = 12;

function canBeFurniture(words: string): boolean {
  const isPlain = words.charCodeAt(0) < 128;
  return (isPlain && (words.length < longestMark || words.startsWith('http'))) || words.length <= longestName;
}

/** The marks of all languages and of this one. */
const furnitureOf = onceFor((layout: Layout) => new RegExp(`${furniture.source}|${layout.furniture.source}`));
