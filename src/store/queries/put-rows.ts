import type { Database, Value } from '../database.ts';

/** Writes rows as one transaction, in the order of `keys` and then `columns`; a row whose keys are known is replaced. */
export async function putRows(
  database: Database,
  table: string,
  keys: readonly string[],
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const replacing = columns.map((name) => `${name} = excluded.${name}`).join(', ');
  await database.transaction((queries) =>
    queries.insert(
      `${table} (${[...keys, ...columns].join(', ')})`,
      rows,
      `ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${replacing}`,
    ),
  );
}
