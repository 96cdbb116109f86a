import { createHash } from 'node:crypto';
import type { Database } from '../database.ts';
import type { Edition, EditionStore } from '../store.ts';
import { writeKnowledge } from './knowledge.ts';

const columns = 'symbol, language, edition, name, text, added_at AS "addedAt"';
type Added = Awaited<ReturnType<EditionStore['addEdition']>>;

/** The part of the store that keeps added texts. */
export function editionQueries(database: Database): EditionStore {
  return {
    addEdition: (text) =>
      writeKnowledge<Added>(database, async (queries) => {
        const contentHash = createHash('sha256').update(text.text).digest('hex');
        const [before] = await queries.all<Edition & { contentHash: string }>(
          `SELECT ${columns}, content_hash AS "contentHash" FROM editions
           WHERE symbol = ? AND language = ? ORDER BY edition DESC LIMIT 1`,
          text.symbol,
          text.language,
        );
        if (before?.contentHash === contentHash) {
          const { contentHash: _, ...edition } = before;
          return { changed: false, result: { edition, added: false } };
        }
        const edition: Edition = { ...text, edition: (before?.edition ?? 0) + 1 };
        await queries.run(
          `INSERT INTO editions (symbol, language, edition, name, content_hash, text, added_at)
           VALUES (?, ?, ?, ?, ?, ?, ?)`,
          ...[text.symbol, text.language, edition.edition, text.name, contentHash, text.text, text.addedAt],
        );
        return { changed: true, result: { edition, added: true } };
      }),
    currentEditions: () =>
      database.all<Edition>(
        `SELECT ${columns} FROM editions AS e
         WHERE edition = (SELECT max(edition) FROM editions WHERE symbol = e.symbol AND language = e.language)
         ORDER BY symbol, language`,
      ),
  };
}
