import type { Database } from '../database.ts';
import type { StoredSubmission, SubmissionStore } from '../store.ts';
import { writeKnowledge } from './knowledge.ts';

type Row = Omit<StoredSubmission, 'whole'> & { readonly whole: number };

/** The part of the store that keeps reported submissions. */
export function submissionQueries(database: Database): SubmissionStore {
  return {
    putSubmission: ({ obligation, date, symbol, issued, whole, enteredAt }) =>
      writeKnowledge<'added' | 'changed' | 'unchanged'>(database, async (queries) => {
        const [before] = await queries.all<Pick<Row, 'issued' | 'whole'>>(
          'SELECT issued, whole FROM submissions WHERE obligation = ? AND date = ? AND symbol = ?',
          ...[obligation, date, symbol],
        );
        if (before?.issued === issued && before.whole === Number(whole)) {
          return { changed: false, result: 'unchanged' };
        }
        await queries.run(
          `INSERT INTO submissions (obligation, date, symbol, issued, whole, entered_at) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (obligation, date, symbol)
           DO UPDATE SET issued = excluded.issued, whole = excluded.whole, entered_at = excluded.entered_at`,
          ...[obligation, date, symbol, issued, Number(whole), enteredAt],
        );
        return { changed: true, result: before ? 'changed' : 'added' };
      }),
    submissions: async () => {
      const rows = await database.all<Row>(
        `SELECT obligation, date, symbol, issued, whole, entered_at AS "enteredAt" FROM submissions
         ORDER BY obligation, date, symbol`,
      );
      return rows.map((row) => ({ ...row, whole: row.whole === 1 }));
    },
  };
}
