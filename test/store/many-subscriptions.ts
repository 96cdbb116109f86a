import { openPostgres } from '../../src/store/postgres/open-postgres.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { type Preferences, preferencesSchema } from '../../src/subscriptions/preferences.ts';

/** Writes so many confirmed subscriptions into a store that has none. */
export async function writeSubscriptions(url: string, count: number, wishes: Partial<Preferences>): Promise<void> {
  const sqlite = 'sqlite:';
  const database = await (url.startsWith(sqlite) ? openSqlite(url.slice(sqlite.length)) : openPostgres(url));
  const preferences = JSON.stringify({ ...preferencesSchema.parse({}), ...wishes });
  await database.transaction(async (queries) => {
    for (let i = 0; i < count; i++) {
      const address = `reader${i}@example.org`;
      await queries.run(
        'INSERT INTO subscriptions (id, mailbox, address, preferences, filter, confirmed_at) VALUES (?, ?, ?, ?, ?, ?)',
        ...[
          `subscription${String(i).padStart(8, '0')}`,
          address,
          address,
          preferences,
          '{}',
          '2001-01-01T00:00:00.000Z',
        ],
      );
    }
  });
  await database.close();
}
