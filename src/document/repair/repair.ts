import { holdsOneOf } from '../characters.ts';
import { onceFor } from '../once-for.ts';
import type { Layout } from '../types.ts';
import { joinDividedWords } from './divided-words.ts';
import { dropFootNotes } from './foot-notes.ts';
import { closeUp } from './letterspacing.ts';
import { restoreLines } from './lost-lines.ts';
import { dropMarkup, dropNoteMarks } from './markup-marks.ts';
import { applyChanges, type Change, type Mend, unread } from './mend.ts';
import { mendLabels } from './misread-labels.ts';
import { MisreadWordFinder } from './misread-words.ts';
import { mendMojibake } from './mojibake.ts';
import { dropLineNumbers } from './numbered-lines.ts';

const finderOf = onceFor((words: NonNullable<Layout['slips']['misread']>) => new MisreadWordFinder(words));

/** A text as it is read, of the same length as the decoded one, and what was changed in it, in order. */
export interface RepairedText {
  readonly text: string;
  readonly mends: readonly Mend[];
}

/**
 * Mends what scanners, word processors and the notation of files leave in a text: misread characters, words divided at
 * a line's end, marks of notes and of markup. Nothing is put in and nothing moves, so that positions stay. The time is
 * in step with the text. `text` has uniform spellings; `decoded` is the same before they were made so.
 */
export function repair(text: string, decoded: string, layout: Layout): RepairedText {
  const changes: Change[] = [];
  let mended = text;
  const take = (found: readonly Change[]) => {
    if (found.length === 0) return mended;
    for (const change of found) changes.push(change);
    mended = applyChanges(mended, found);
    return mended;
  };
  const markup = dropMarkup(mended);
  for (let next = markup.next(); !next.done; next = markup.next(take(next.value))) {}
  take(closeUp(mended, layout));
  take(dropLineNumbers(mended));
  take(dropFootNotes(mended, decoded, layout));
  take(dropNoteMarks(mended));
  take(restoreLines(mended, layout));
  take(mendMojibake(mended));
  const { lookalikes, misread, divided } = layout.slips;
  for (const { pattern, signs, read, reason } of lookalikes ?? []) {
    if (!holdsOneOf(mended, signs)) continue;
    take(
      Array.from(mended.matchAll(pattern), ({ 0: printed, index }) => {
        return { start: index, end: index + printed.length, read: read(printed), reason };
      }),
    );
  }
  if (divided) take(joinDividedWords(mended, divided));
  if (misread) take(finderOf(misread).find(mended));
  mended = blankLineStarts(mended);
  take(mendLabels(mended, layout));
  return { text: mended, mends: changes.map((change) => mendOf(change, decoded)).sort((a, b) => a.start - b.start) };
}

/** Where a line begins with what is not read, blanks stand there instead: a paragraph's number and verb begin lines. */
function blankLineStarts(text: string): string {
  if (!text.includes(unread)) return text;
  return text.replace(/^[ \t\u3000]*\u00ad[\u00ad \t\u3000]*/gm, (start) => ' '.repeat(start.length));
}

function mendOf(change: Change, decoded: string): Mend {
  const { start, end, read, reason } = change;
  return { start, end, printed: decoded.slice(start, end), read, reason };
}
