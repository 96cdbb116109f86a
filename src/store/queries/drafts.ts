import type { Database } from '../database.ts';
import type { DraftStore, StoredDraft } from '../store.ts';

/** The part of the store that keeps what waits for a look at the desk. */
export function draftQueries(database: Database): DraftStore {
  return {
    putDraft: ({ id, name, symbol, by, at }, bytes, { since, most }) =>
      database.transaction(async (queries) => {
        const content = Buffer.from(bytes).toString('base64');
        await queries.run(
          'INSERT INTO drafts (id, name, symbol, content, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?)',
          ...[id, name, symbol, content, by, at],
        );
        await queries.run(
          `DELETE FROM drafts WHERE made_at < ?
           OR id NOT IN (SELECT id FROM drafts ORDER BY made_at DESC, id DESC LIMIT ?)`,
          ...[since, most],
        );
      }),
    drafts: (since) =>
      database.all<StoredDraft>(
        `SELECT id, name, symbol, made_by AS "by", made_at AS "at" FROM drafts WHERE made_at >= ? ORDER BY made_at, id`,
        since,
      ),
    draftBytes: async (id, since) => {
      const [row] = await database.all<{ content: string }>(
        'SELECT content FROM drafts WHERE id = ? AND made_at >= ?',
        ...[id, since],
      );
      return row ? Buffer.from(row.content, 'base64') : null;
    },
    dropDraft: async (id) => {
      await database.transaction((queries) => queries.run('DELETE FROM drafts WHERE id = ?', id));
    },
  };
}
