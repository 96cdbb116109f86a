import type { Store } from '../store.ts';
import { openDatabase } from './database.ts';
import { sqliteEditions } from './editions.ts';
import { sqliteOutbox } from './outbox.ts';
import { sqliteSubmissions } from './submissions.ts';

/**
 * Opens the store in a SQLite file (":memory:" for one that ends with the process).
 * @throws MandateCyclesError `data-unwritable` or `database-unavailable`, where = the path.
 */
export function openSqliteStore(path: string): Store {
  const database = openDatabase(path);
  const version = database.prepare('SELECT value FROM knowledge_version');
  return {
    ...sqliteEditions(database),
    ...sqliteSubmissions(database),
    ...sqliteOutbox(database),
    knowledgeVersion: async () => Number(version.get()!['value']),
    close: async () => database.close(),
  };
}
