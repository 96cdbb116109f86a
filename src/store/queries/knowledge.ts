import type { Database, Queries } from '../database.ts';
import type { Store } from '../store.ts';

/** The part of the store that says whether knowledge has changed. */
export function knowledgeQueries(database: Database): Pick<Store, 'knowledgeVersion'> {
  return {
    knowledgeVersion: async () => {
      const [row] = await database.all<{ value: number }>('SELECT value FROM knowledge_version');
      return row!.value;
    },
  };
}

/**
 * Runs `work` as the one write of knowledge of its time, and raises the version where it says that it `changed`
 * anything. Every write of knowledge goes through here.
 */
export function writeKnowledge<Result>(
  database: Database,
  work: (queries: Queries) => Promise<{ readonly changed: boolean; readonly result: Result }>,
): Promise<Result> {
  return database.transaction(async (queries) => {
    // Changes nothing, but locks the row: on PostgreSQL, too, the writes then come one after the other.
    await queries.run('UPDATE knowledge_version SET value = value');
    const { changed, result } = await work(queries);
    if (!changed) return result;
    await queries.run('UPDATE knowledge_version SET value = value + 1');
    if (database.dialect.announce !== null) await queries.all(database.dialect.announce);
    return result;
  });
}
