import type { Database } from '../database.ts';
import type { FileState, ReadingStore } from '../store.ts';
import { putRows } from './put-rows.ts';

/** The part of the store that keeps what was read from texts and files. */
export function readingQueries(database: Database): ReadingStore {
  return {
    derivations: async (rules) => {
      const rows = await database.all<{ hash: string; derived: string }>(
        'SELECT content_hash AS hash, derived FROM derivations WHERE rules = ?',
        rules,
      );
      return new Map(rows.map(({ hash, derived }) => [hash, derived]));
    },
    putDerivations: (rules, derived) =>
      putRows(
        database,
        'derivations',
        ['content_hash'],
        ['rules', 'derived'],
        [...derived].map(([hash, json]) => [hash, rules, json]),
      ),
    fileStates: (folder) =>
      database.all<FileState>(
        'SELECT name, content_hash AS "contentHash", rules, record FROM file_states WHERE folder = ? ORDER BY name',
        folder,
      ),
    putFileStates: (folder, states) =>
      putRows(
        database,
        'file_states',
        ['folder', 'name'],
        ['content_hash', 'rules', 'record'],
        states.map(({ name, contentHash, rules, record }) => [folder, name, contentHash, rules, record]),
      ),
    dropFileStates: async (folder, names) => {
      if (names.length === 0) return;
      await database.transaction(async (queries) => {
        for (const name of names) {
          await queries.run('DELETE FROM file_states WHERE folder = ? AND name = ?', folder, name);
        }
      });
    },
  };
}
