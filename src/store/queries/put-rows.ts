import type { Database, Value } from '../database.ts';

/** Few statements for many rows, and far fewer values than either engine takes. */
const rowsAtOnce = 200;

/** Writes rows as one transaction, in the order of `keys` and then `columns`; a row whose keys are known is replaced. */
export async function putRows(
  database: Database,
  table: string,
  keys: readonly string[],
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = [...keys, ...columns];
  const row = `(${names.map(() => '?').join(', ')})`;
  const replacing = columns.map((name) => `${name} = excluded.${name}`).join(', ');
  await database.transaction(async (queries) => {
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      const some = rows.slice(start, start + rowsAtOnce);
      await queries.run(
        `INSERT INTO ${table} (${names.join(', ')}) VALUES ${some.map(() => row).join(', ')}
         ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${replacing}`,
        ...some.flat(),
      );
    }
  });
}
