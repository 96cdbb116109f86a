import type { Database, Queries } from '../database.ts';
import type { Statement, StatementStore } from '../store.ts';
import { logChange } from './changes.ts';
import { writeKnowledge } from './knowledge.ts';

const columns = 'number, kind, resolution, subject, content, made_by AS "by", made_at AS "at"';

/** The part of the store that keeps what people said at the desk. */
export function statementQueries(database: Database): StatementStore {
  return {
    addStatement: (statement, seen) =>
      writeKnowledge<{ added: Statement } | { newer: Statement }>(database, async (queries) => {
        const [latest] = await queries.all<Statement>(
          `SELECT ${columns} FROM statements WHERE subject = ? ORDER BY number DESC LIMIT 1`,
          statement.subject,
        );
        if (latest && latest.number > seen) return { changed: false, result: { newer: latest } };
        const added = { ...statement, number: await nextNumber(queries) };
        const { number, kind, resolution, subject, content, by, at } = added;
        await queries.run(
          `INSERT INTO statements (number, kind, resolution, subject, content, made_by, made_at)
           VALUES (?, ?, ?, ?, ?, ?, ?)`,
          ...[number, kind, resolution, subject, content, by, at],
        );
        await logChange(queries, { at, by, action: 'state', subject: nameOf(added), before: null, after: content });
        return { changed: true, result: { added } };
      }),
    statements: () => database.all<Statement>(`SELECT ${columns} FROM statements ORDER BY number`),
    withdrawStatement: (number, { by, at }) =>
      writeKnowledge<Statement | null>(database, async (queries) => {
        const [found] = await queries.all<Statement>(`SELECT ${columns} FROM statements WHERE number = ?`, number);
        if (!found) return { changed: false, result: null };
        await queries.run('DELETE FROM statements WHERE number = ?', number);
        const subject = nameOf(found);
        await logChange(queries, { at, by, action: 'withdraw-statement', subject, before: found.content, after: null });
        return { changed: true, result: found };
      }),
  };
}

/** Never one that was given before, also where the last statement was taken back: the log of changes knows the version. */
async function nextNumber(queries: Queries): Promise<number> {
  const [row] = await queries.all<{ value: number }>('SELECT value + 1 AS value FROM knowledge_version');
  return row!.value;
}

/** "S-RES-2584-2021/61/report/1 #7". */
function nameOf({ subject, number }: Statement): string {
  return `${subject} #${number}`;
}
