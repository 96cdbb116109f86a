import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MandateCyclesError } from '../../errors.ts';
import { newestStep, pendingSteps } from '../migrate.ts';
import { dialect } from './dialect.ts';
import { explainSqlite } from './explain-sqlite.ts';
import { writeThrough } from './write-through.ts';

/** How long a lock of another program is waited for, in milliseconds. */
const patience = 60_000;

/**
 * Copies a SQLite database into a file, whole and checked, while others go on writing; a file of that name is replaced.
 * @throws MandateCyclesError `file-unreadable`, `database-damaged`, `data-unwritable` or `disk-full`.
 */
export function backupSqlite(path: string, file: string): void {
  if (resolve(path) === resolve(file)) {
    throw new MandateCyclesError('option-invalid', 'this is the database itself', file);
  }
  const beside = `${file}.part`;
  withDatabase(path, (database) => {
    explained(file, () => {
      rmSync(beside, { force: true });
      database.prepare('VACUUM INTO ?').run(beside);
      chmodSync(beside, 0o600);
      checkSqlite(beside);
      writeThrough(beside);
      renameSync(beside, file);
      writeThrough(dirname(resolve(file)));
    });
  });
}

/**
 * Puts a backup in the place of a database, which is kept beside it, with its log, as PATH.before-restore. The log that
 * a crash left must not stay: SQLite would write it into the restored database.
 * @throws MandateCyclesError as `backupSqlite`, or `database-in-use`, `database-newer`; the database then is as before.
 */
export function restoreSqlite(file: string, path: string): void {
  checkSqlite(file);
  refuseInUse(path);
  const beside = `${path}.part`;
  const before = `${path}.before-restore`;
  withDatabase(file, (database) => {
    explained(path, () => {
      rmSync(beside, { force: true });
      database.prepare('VACUUM INTO ?').run(beside);
      chmodSync(beside, 0o600);
      writeThrough(beside);
      for (const end of ['', '-wal', '-shm']) rmSync(before + end, { force: true });
      // The log goes first: the old file without it is only old, the new file with it would be damaged.
      for (const end of ['-wal', '-shm', '']) if (existsSync(path + end)) renameSync(path + end, before + end);
      renameSync(beside, path);
      writeThrough(dirname(resolve(path)));
    });
  });
}

/** @throws MandateCyclesError where the file cannot be read, is damaged, or was made by a newer version. */
function checkSqlite(file: string): void {
  withDatabase(file, (database) => {
    const { quick_check: result } = database.prepare('PRAGMA quick_check(1)').get()!;
    if (result !== 'ok') throw new MandateCyclesError('database-damaged', `the file is damaged (${result})`, file);
    const step = Number(database.prepare('PRAGMA user_version').get()!['user_version']);
    if (step === 0) throw new MandateCyclesError('database-damaged', 'the file is no database of this program', file);
    if (step < newestStep) return;
    pendingSteps(step, dialect, file);
  });
}

/** @throws MandateCyclesError `database-in-use` where another process has it open; a damaged one is in nobody's use. */
export function refuseInUse(path: string): void {
  if (!existsSync(path)) return;
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    // Only who is alone with a database can lock it for itself.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK');
  } catch (error) {
    const { code } = explainSqlite(error, path) as { code?: string };
    if (code !== 'database-unavailable') return;
    throw new MandateCyclesError('database-in-use', 'another process has the database open', path, { cause: error });
  } finally {
    database.close();
  }
}

function withDatabase(path: string, use: (database: DatabaseSync) => void): void {
  if (!existsSync(path)) throw new MandateCyclesError('file-unreadable', 'there is no such file', path);
  explained(path, () => {
    const database = new DatabaseSync(path, { timeout: patience });
    try {
      use(database);
    } finally {
      database.close();
    }
  });
}

function explained(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw explainSqlite(error, path);
  }
}
