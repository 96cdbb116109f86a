import type { Database, Queries } from '../database.ts';
import type { StoredSubmission, SubmissionKey, SubmissionStore } from '../store.ts';
import { logChange } from './changes.ts';
import { writeKnowledge } from './knowledge.ts';

type Row = Omit<StoredSubmission, 'whole'> & { readonly whole: number };
type Stated = Pick<Row, 'issued' | 'whole'>;

/** The part of the store that keeps reported submissions. */
export function submissionQueries(database: Database): SubmissionStore {
  return {
    putSubmission: (submission, by) =>
      writeKnowledge<'added' | 'changed' | 'unchanged'>(database, async (queries) => {
        const { obligation, date, symbol, issued, whole, enteredAt } = submission;
        const before = await statedBefore(queries, submission);
        if (before?.issued === issued && before.whole === Number(whole)) {
          return { changed: false, result: 'unchanged' };
        }
        await queries.run(
          `INSERT INTO submissions (obligation, date, symbol, issued, whole, entered_at) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (obligation, date, symbol)
           DO UPDATE SET issued = excluded.issued, whole = excluded.whole, entered_at = excluded.entered_at`,
          ...[obligation, date, symbol, issued, Number(whole), enteredAt],
        );
        await logChange(queries, {
          at: enteredAt,
          by,
          action: 'submit',
          subject: subjectOf(submission),
          before: before ? stated(before) : null,
          after: stated({ issued, whole: Number(whole) }),
        });
        return { changed: true, result: before ? 'changed' : 'added' };
      }),
    submissions: async () => {
      const rows = await database.all<Row>(
        `SELECT obligation, date, symbol, issued, whole, entered_at AS "enteredAt" FROM submissions
         ORDER BY obligation, date, symbol`,
      );
      return rows.map((row) => ({ ...row, whole: row.whole === 1 }));
    },
    withdrawSubmission: (key, { by, at }) =>
      writeKnowledge<boolean>(database, async (queries) => {
        const before = await statedBefore(queries, key);
        if (!before) return { changed: false, result: false };
        await queries.run(
          'DELETE FROM submissions WHERE obligation = ? AND date = ? AND symbol = ?',
          ...[key.obligation, key.date, key.symbol],
        );
        await logChange(queries, {
          at,
          by,
          action: 'withdraw-submission',
          subject: subjectOf(key),
          before: stated(before),
          after: null,
        });
        return { changed: true, result: true };
      }),
  };
}

async function statedBefore(queries: Queries, key: SubmissionKey): Promise<Stated | undefined> {
  const [before] = await queries.all<Stated>(
    'SELECT issued, whole FROM submissions WHERE obligation = ? AND date = ? AND symbol = ?',
    ...[key.obligation, key.date, key.symbol],
  );
  return before;
}

function stated({ issued, whole }: Stated): string {
  return JSON.stringify({ issued, whole: whole === 1 });
}

function subjectOf({ obligation, date, symbol }: SubmissionKey): string {
  return `${obligation} ${date} ${symbol}`;
}
