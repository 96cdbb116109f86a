import { MandateCyclesError } from '../errors.ts';
import type { Database, Queries, Value } from './database.ts';

/** Few, so that a million need no memory. */
const rowsAtOnce = 500;

/**
 * Copies all rows of a SQLite database into an empty PostgreSQL database, as one transaction. Gives how many there are.
 * Both have been brought up to date, so that they have the same tables.
 * @throws MandateCyclesError `database-not-empty`, where = `place`.
 */
export async function moveRows(source: Database, target: Database, place: string): Promise<number> {
  const tables = await source.all<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  );
  return target.transaction(async (queries) => {
    let count = 0;
    for (const { name } of tables) {
      await empty(name, queries, place);
      count += await moveTable(name, source, queries);
    }
    return count;
  });
}

/** Tables of one row, such as a version, have it from the start; any other row is somebody's. */
async function empty(table: string, queries: Queries, place: string): Promise<void> {
  const rows = await queries.all(`SELECT * FROM ${table} LIMIT 2`);
  const isUntouched = rows.length === 0 || (rows.length === 1 && Object.values(rows[0]!).every((value) => value === 0));
  if (!isUntouched) throw new MandateCyclesError('database-not-empty', `table ${table} holds something already`, place);
  await queries.run(`DELETE FROM ${table}`);
}

async function moveTable(table: string, source: Database, queries: Queries): Promise<number> {
  let count = 0;
  for (let last = 0; ; ) {
    const page = await source.all<Record<string, Value> & { rowid: number }>(
      `SELECT rowid AS rowid, * FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT ?`,
      ...[last, rowsAtOnce],
    );
    if (page.length === 0) return count;
    last = page.at(-1)!.rowid;
    const rows = page.map(({ rowid: _, ...row }) => row);
    const columns = Object.keys(rows[0]!);
    await queries.insert(
      `${table} (${columns.join(', ')})`,
      rows.map((row) => columns.map((column) => row[column]!)),
    );
    count += rows.length;
  }
}
