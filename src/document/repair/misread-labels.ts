import { misreadDigits } from '../misread-digits.ts';
import { onceFor } from '../once-for.ts';
import { openingOf } from '../opening-line.ts';
import type { Layout } from '../types.ts';
import type { Change } from './mend.ts';

/** What stands where a paragraph's number does, by layout: dirt, the number, the mark behind it, and then a verb. */
const finderOf = onceFor((layout: Layout) => {
  const blanks = '[ \\u3000]{0,80}';
  const pattern = `\\n${blanks}((?:['".,·*~-]${blanks})?)([\\dlI|!\\]iOoSBZGgqb]{1,3})( ?)([.,;:、，．·-]?)[ \\u3000\\u00ad]{0,40}(?=${layout.operativeWords})`;
  return new RegExp(pattern, 'g');
});

const points = '.、．';
/** No recited text is longer. */
const longestQuotation = 4_000;

/** Whether a quotation that opens before `at` is closed: its paragraphs may each open it anew. */
function isClosed(text: string, at: number): boolean {
  const behind = text.slice(at, at + longestQuotation);
  const next = /(?<!\n[ \u3000]*)"/.exec(behind);
  return next !== null && /^[\s.,;)]|^$/.test(behind.slice(next.index + 1, next.index + 2));
}

/**
 * Paragraph numbers as scanners print them: "l. Decides", "6, Requests", "'2. Calls". A verb of decision stands behind
 * each, and a misread digit counts only where it makes the number that is due.
 */
export function mendLabels(text: string, layout: Layout): readonly Change[] {
  const bracketed = bracketedLabels(text, layout);
  if (bracketed.length > 0) return bracketed;
  const labels = Array.from(text.matchAll(finderOf(layout)));
  if (labels.length > 2 && labels.every(([, , printed, , mark]) => printed === '1' && mark === '.'))
    return counted(labels);
  const changes: Change[] = [];
  let last = 0;
  for (const { 0: all, 1: dirt = '', 2: printed = '', 3: gap = '', 4: mark = '', index } of labels) {
    const isPlain = /^\d+$/.test(printed);
    const digits = misreadDigits(printed);
    if (digits === null || (!isPlain && Number(digits) !== last + 1)) continue;
    if (mark === '' && !isPlain) continue;
    const start = index + all.indexOf(printed, 1 + dirt.length);
    const end = start + printed.length;
    if (dirt.trim() !== '' && Number(digits) === last + 1 && !(dirt.trim() === '"' && isClosed(text, start))) {
      const at = index + all.indexOf(dirt.trim());
      changes.push({ start: at, end: at + 1, read: '', reason: 'stray-mark' });
    }
    last = Number(digits);
    if (!isPlain) changes.push({ start, end, read: digits, reason: 'misread-number' });
    if (mark !== '' && !points.includes(mark)) {
      changes.push({ start: end + gap.length, end: end + gap.length + 1, read: '.', reason: 'misread-number' });
    }
  }
  return changes;
}

/** Markdown counts the items of a list by itself, whatever is written: many write each as the first. */
function counted(labels: readonly RegExpExecArray[]): readonly Change[] {
  return labels.slice(1).map(({ 0: all, 1: dirt = '', index }, i) => {
    const start = index + all.indexOf('1', 1 + dirt.length);
    const read = `${i + 2}.`;
    // A number of two digits takes the place of the blank behind the point.
    const end = Math.min(start + read.length, index + all.length);
    return { start, end, read: read.slice(0, end - start), reason: 'list-number' };
  });
}

/**
 * "(1) Decides", "(2) Requests": numbers of paragraphs in brackets, which elsewhere are those of items. So they are
 * where no decision stands before the first of them, and each has the next number and a verb of decision.
 */
function bracketedLabels(text: string, layout: Layout): readonly Change[] {
  if (!text.includes('(1)') && !text.includes('（1）')) return [];
  const { operativeVerb } = layout;
  const opened = openingOf(text, layout)?.index ?? 0;
  const labels = Array.from(
    text.matchAll(/^([ \t\u3000]*)([(（]\d{1,3}[)）])[ \t\u3000\u00ad]*(?=(.{0,80}))/gm),
  ).filter(({ index }) => index > opened);
  const first = labels[0];
  if (first === undefined || labels.length < 2) return [];
  if (
    !labels.every(
      ({ 2: printed = '', 3: words = '' }, i) => Number(printed.slice(1, -1)) === i + 1 && operativeVerb.test(words),
    )
  )
    return [];
  if (operativeVerb.test(text.slice(opened, first.index)) || /^[ \t\u3000]*1 ?[.．、]/m.test(text.slice(opened)))
    return [];
  return labels.map(({ 1: blanks = '', 2: printed = '', index }) => {
    const start = index + blanks.length;
    return { start, end: start + printed.length, read: `${printed.slice(1, -1)}.`, reason: 'list-number' };
  });
}
