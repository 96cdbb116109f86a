import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { MandateCyclesError } from '../../errors.ts';
import { explainSqlite } from './explain-sqlite.ts';

/** How often it is looked whether the file is there, in milliseconds. */
const checkEvery = 100;

/**
 * Makes the file, with its folder, where it is missing, readable by its owner alone: SQLite gives the files that it puts
 * beside it the same rights. Gives a check that the file is still there: SQLite would go on writing into a deleted one.
 * @throws MandateCyclesError `data-unwritable`, where = the path.
 */
export function privateFile(path: string): () => void {
  if (path === ':memory:') return () => {};
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    closeSync(openSync(path, 'a', 0o600));
    if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600);
  } catch (error) {
    // A file that others own and that can be read is opened as it is; the first write says what is wrong.
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) throw explainSqlite(error, path);
  }
  const { ino } = statSync(path);
  let checked = performance.now();
  return () => {
    // To ask the file system costs as much as a small write.
    if (performance.now() - checked < checkEvery) return;
    checked = performance.now();
    if (statSync(path, { throwIfNoEntry: false })?.ino === ino) return;
    checked = Number.NEGATIVE_INFINITY;
    throw new MandateCyclesError('database-missing', 'the database was deleted or replaced while it was open', path);
  };
}
