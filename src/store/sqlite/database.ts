import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MandateCyclesError } from '../../errors.ts';
import { migrations } from './migrations.ts';

/** How long a write waits for another process's write, in milliseconds. */
const busyTimeout = 10_000;

/**
 * Opens the file, made with its folder where it is missing, and brings its tables up to date.
 * @throws MandateCyclesError `data-unwritable` or `database-unavailable`, where = the path.
 */
export function openDatabase(path: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    database = new DatabaseSync(path, { timeout: busyTimeout });
    // WAL lets readers go on while one process writes.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    migrate(database, path);
    return database;
  } catch (error) {
    database?.close();
    throw explained(error, path);
  }
}

/** Runs `work` as one write transaction: all of it or nothing. IMMEDIATE takes the write lock before reading. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite has already rolled back after some failures, such as a full disk.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function migrate(database: DatabaseSync, path: string): void {
  const version = () => Number(database.prepare('PRAGMA user_version').get()!['user_version']);
  if (version() === migrations.length) return;
  inTransaction(database, () => {
    const done = version();
    if (done > migrations.length) {
      throw new MandateCyclesError('database-unavailable', 'the database was made by a newer version', path);
    }
    for (const step of migrations.slice(done)) database.exec(step);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}

const unwritableErrors = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC', 'ENOENT']);
/** SQLite's result codes READONLY, IOERR, FULL and CANTOPEN, https://sqlite.org/rescode.html. */
const unwritableResults = new Set([8, 10, 13, 14]);

function explained(error: unknown, path: string): unknown {
  if (error instanceof MandateCyclesError || !(error instanceof Error)) return error;
  const { code, errcode } = error as { code?: string; errcode?: number };
  // The low byte is the primary result code.
  const unwritable = unwritableErrors.has(code ?? '') || unwritableResults.has((errcode ?? 0) & 0xff);
  const message = unwritable ? 'the data folder cannot be written' : 'the database cannot be opened';
  return new MandateCyclesError(
    unwritable ? 'data-unwritable' : 'database-unavailable',
    `${message} (${code === 'ERR_SQLITE_ERROR' ? error.message : code})`,
    path,
    { cause: error },
  );
}
