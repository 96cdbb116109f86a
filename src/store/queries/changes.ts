import type { Database, Queries } from '../database.ts';
import type { ChangeLog, StoredChange } from '../store.ts';

const columns = 'number, at, made_by AS "by", action, subject, before, after';

/** The part of the store that tells who changed what. */
export function changeQueries(database: Database): ChangeLog {
  return {
    changes: (limit, before) =>
      before === undefined
        ? database.all<StoredChange>(`SELECT ${columns} FROM changes ORDER BY number DESC LIMIT ?`, limit)
        : database.all<StoredChange>(
            `SELECT ${columns} FROM changes WHERE number < ? ORDER BY number DESC LIMIT ?`,
            ...[before, limit],
          ),
  };
}

/** Writes down a change, inside the transaction that makes it (see `writeKnowledge`): its number is the next version. */
export async function logChange(queries: Queries, change: Omit<StoredChange, 'number'>): Promise<void> {
  const { at, by, action, subject, before, after } = change;
  await queries.run(
    `INSERT INTO changes (number, at, made_by, action, subject, before, after)
     SELECT value + 1, ?, ?, ?, ?, ?, ? FROM knowledge_version`,
    ...[at, by, action, subject, before, after],
  );
}
