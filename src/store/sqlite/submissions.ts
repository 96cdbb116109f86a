import type { DatabaseSync } from 'node:sqlite';
import type { StoredSubmission, SubmissionStore } from '../store.ts';
import { inTransaction } from './database.ts';
import { raiseKnowledgeVersion } from './knowledge-version.ts';

/** The part of the store that keeps reported submissions. */
export function sqliteSubmissions(database: DatabaseSync): SubmissionStore {
  const find = database.prepare(
    'SELECT issued, whole FROM submissions WHERE obligation = ? AND date = ? AND symbol = ?',
  );
  const put = database.prepare(
    `INSERT OR REPLACE INTO submissions (obligation, date, symbol, issued, whole, entered_at) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const all = database.prepare(
    `SELECT obligation, date, symbol, issued, whole, entered_at AS enteredAt FROM submissions
     ORDER BY obligation, date, symbol`,
  );
  return {
    putSubmission: async ({ obligation, date, symbol, issued, whole, enteredAt }) =>
      inTransaction(database, () => {
        const before = find.get(obligation, date, symbol);
        if (before && before['issued'] === issued && before['whole'] === Number(whole)) return 'unchanged';
        put.run(obligation, date, symbol, issued, Number(whole), enteredAt);
        raiseKnowledgeVersion(database);
        return before ? 'changed' : 'added';
      }),
    submissions: async () =>
      all.all().map((row) => ({ ...row, whole: row['whole'] === 1 }) as unknown as StoredSubmission),
  };
}
