import type { Layout } from '../types.ts';
import type { Change } from './mend.ts';

/** The mark that a note begins with, alone in its line or before its words: "1 See", "2. See", "[3] See", "* Reissued". */
const start =
  /[ \t]{0,60}[[(（［]?(\d{1,2}|[*†‡])[\])/）］.．]? {0,20}(\n[ \t]{0,60})?(\n[ \t]{0,60})?(?=["“«]?[\p{Lu}\p{Script=Han}])/uy;
/** Before the lines that can begin so: few, and found by the mark that ends the line before. */
const lineEnd = /\n(?=[ \t]{0,60}[[(（［]?[\d*†‡])/g;
/** "30 September 2014": the rest of a line that broke before a date. */
const dateBehind = /^\p{L}{3,12},? \d{4}/u;
const rule = /(?:^|\n)[ \t]*[_—―─-]{3,}[ \t]*\n\s*$/;
const reissue = /^(?:Re-?issued|Second re-?issue|Third re-?issue|Incorporates|由于技术原因|因技术原因)/;
/** How notes that cite begin; a number without a point stands before. */
const citing = /^\s*\d{1,2} *(?:(?:See|Ibid|Official Records)\b|[SA]\/\d|见|同上)/;
const ideograph = /^\p{Script=Han}/u;
const sentence = /^[^；]{1,400}。\s*$/;
/** As far as a page reaches. */
const reach = 6000;
/** Of numbers with one or two digits, as nearly all are. */
const marks = new Map<string, RegExp>();

/** Matches a number where it is glued to a word or a year as a mark, and ends. */
function markOf(number: string): RegExp {
  const known = marks.get(number);
  if (known) return known;
  const made = new RegExp(
    `(?<=[a-z][)"”',;]{0,2}|(?<![\\d/.])(?:19|20)\\d\\d[;,)]?)${number}(?![\\w(/]|[.,]\\d)|(?<=[\\p{Script=Han})）》”])${number}(?= ?[，；。])`,
    'uy',
  );
  if (number.length <= 2) marks.set(number, made);
  return made;
}

/**
 * Leaves out the notes of plain text, which stand at a page's foot or below a rule, with the marks that refer to them:
 * their dates are nobody's duties. A number begins a note only where the text before has it glued to a word as a mark
 * ("the mandate1 of", "until 31 May 20192;"), or a rule stands above and no paragraph comes below. `decoded` has the
 * form feeds between pages.
 */
export function dropFootNotes(text: string, decoded: string, layout: Layout): readonly Change[] {
  const changes: Change[] = [];
  const lastPage = decoded.lastIndexOf('\f');
  let end = 0;
  let last = Number.NaN;
  for (const { 0: all, 1: mark = '', 2: broken, 3: gap, index } of startsIn(text)) {
    if (index < end) continue;
    const words = text.slice(index + all.length, index + all.length + 80);
    const isDecision = !/^ *\[/.test(all) && layout.operativeVerb.test(words);
    if (isDecision || layout.closing.test(words) || dateBehind.test(words)) continue;
    const before = text.slice(Math.max(0, index - 200), index);
    const isBelowNote = Number(mark) === last + 1 && /^[^\S\f]*$/.test(decoded.slice(end, index));
    const isApart = isBelowNote || /(?:^|\n)[ \t]*\n$/.test(before);
    // A mark alone in its line may be a page's number.
    if (broken !== undefined ? gap !== undefined && lastPage < 0 : !isApart) continue;
    if (decoded.slice(index, index + all.length).includes('\f')) continue;
    const near = Math.max(0, index - reach);
    const page = lastPage < 0 ? near : near + decoded.slice(near, index).lastIndexOf('\f') + 1;
    // Between ideographs any number is glued: one with a break before and a full stop behind it is a note there.
    const isWeak =
      ideograph.test(words) && !(isApart && sentence.test(decoded.slice(index, noteEnd(decoded, index + all.length))));
    const found = isWeak ? null : lastMark(text, mark, page, index);
    const isNote = /\d/.test(mark)
      ? found !== null ||
        isBelowNote ||
        isBracketed(text.slice(page, index), all, mark) ||
        citing.test(all + words) ||
        (rule.test(before) && !layout.operativeVerb.test(numberless(text.slice(index, index + reach))))
      : rule.test(before) || reissue.test(words);
    if (!isNote) continue;
    last = Number(mark);
    end = noteEnd(decoded, index + all.length);
    if (found !== null) changes.push(found);
    changes.push(...furtherMarks(text, Number(mark), page, index, end));
    changes.push({ start: index, end, read: '', reason: 'foot-note' });
  }
  return changes.sort((a, b) => a.start - b.start);
}

/** What may be the beginnings of notes. */
function* startsIn(text: string): Generator<RegExpExecArray> {
  let from = 0;
  for (const line of [0, ...Array.from(text.matchAll(lineEnd), ({ index }) => index + 1)]) {
    if (line < from) continue;
    start.lastIndex = line;
    const match = start.exec(text);
    if (!match) continue;
    from = start.lastIndex;
    yield match;
  }
}

/** A note ends with its paragraph or its page. */
function noteEnd(decoded: string, from: number): number {
  const gap = /\n[ \t\r]*\n|\f/g;
  gap.lastIndex = from;
  return gap.exec(decoded)?.index ?? decoded.trimEnd().length;
}

/** The same lines without the numbers in front, so that a verb of decision begins those of paragraphs. */
function numberless(text: string): string {
  return text.replace(/^[ \t]*\d{1,3} ?[.．、,][ \t]*/gm, '');
}

function lastMark(text: string, mark: string, from: number, to: number): Change | null {
  if (!/\d/.test(mark)) return null;
  const page = text.slice(from, to);
  const pattern = markOf(mark);
  let last = -1;
  // An expression that looks back would do so at every character: the number is found first.
  for (let at = page.indexOf(mark); at >= 0; at = page.indexOf(mark, at + 1)) {
    pattern.lastIndex = at;
    if (pattern.test(page)) last = at;
  }
  return last < 0 ? null : { start: from + last, end: from + last + mark.length, read: '', reason: 'note-mark' };
}

/** "[1] See", where the text before has "2019[1];". */
function isBracketed(before: string, start: string, mark: string): boolean {
  return start.includes(`[${mark}]`) && new RegExp(`[^\\s([]\\[${mark}\\]`).test(before);
}

/** The marks of the notes that follow in the same paragraph, each in a line of its own. */
function furtherMarks(text: string, first: number, from: number, start: number, end: number): readonly Change[] {
  const changes: Change[] = [];
  for (let number = first + 1; ; number += 1) {
    if (!new RegExp(`\\n[ \\t]*[[(]?${number}[\\])/.]? ?\\S`).test(text.slice(start, end))) return changes;
    const mark = lastMark(text, String(number), from, start);
    if (mark) changes.push(mark);
  }
}
