import { MandateCyclesError } from '../errors.ts';
import type { Dialect } from './database.ts';
import { migrations } from './migrations/index.ts';

/**
 * Gives the SQL that brings a database from the step `done` to the newest one.
 * @throws MandateCyclesError `database-newer`, where = `place`: an older program must not touch it.
 */
export function pendingSteps(done: number, dialect: Dialect, place: string): readonly string[] {
  if (done > migrations.length) {
    throw new MandateCyclesError('database-newer', 'the database was made by a newer version', place);
  }
  return migrations.slice(done).map((step) => step(dialect));
}

/** The number of the newest step. */
export const newestStep = migrations.length;
