import { MandateCyclesError } from '../errors.ts';

const sqlite = /^sqlite:/;

/**
 * Copies the store into a file, while the service runs. `databaseUrl` as in DATABASE_URL.
 * @throws MandateCyclesError where it cannot be read, or the file cannot be written.
 */
export async function backupStore(databaseUrl: string, file: string): Promise<void> {
  const path = sqlitePath(databaseUrl, 'pg_dump');
  (await import('./sqlite/backup.ts')).backupSqlite(path, file);
}

/**
 * Puts a backup in the place of the store; no service may have it open.
 * @throws MandateCyclesError `database-in-use`, or where the file holds no store; nothing has changed then.
 */
export async function restoreStore(file: string, databaseUrl: string): Promise<void> {
  const path = sqlitePath(databaseUrl, 'pg_restore');
  (await import('./sqlite/backup.ts')).restoreSqlite(file, path);
}

/**
 * Copies all that a SQLite store holds into an empty PostgreSQL store; gives how many rows. The SQLite file stays.
 * @throws MandateCyclesError `database-in-use`, `database-not-empty`, or where either cannot be opened.
 */
export async function moveStore(file: string, databaseUrl: string): Promise<number> {
  if (sqlite.test(databaseUrl)) {
    throw new MandateCyclesError('setting-invalid', 'must name the PostgreSQL database to move to', 'DATABASE_URL');
  }
  const { existsSync } = await import('node:fs');
  const path = file.replace(sqlite, '');
  if (!existsSync(path)) throw new MandateCyclesError('file-unreadable', 'there is no such file', path);
  (await import('./sqlite/backup.ts')).refuseInUse(path);
  const source = await (await import('./sqlite/open-sqlite.ts')).openSqlite(path);
  try {
    const { openPostgres } = await import('./postgres/open-postgres.ts');
    const { placeOf } = await import('./postgres/explain-postgres.ts');
    const target = await openPostgres(databaseUrl);
    try {
      const { moveRows } = await import('./move.ts');
      return await moveRows(source, target, placeOf(databaseUrl));
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

function sqlitePath(databaseUrl: string, program: string): string {
  if (sqlite.test(databaseUrl)) return databaseUrl.replace(sqlite, '');
  throw new MandateCyclesError('setting-invalid', `names a PostgreSQL database: use ${program}`, 'DATABASE_URL');
}
