import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Edition, EditionStore } from '../store.ts';
import { inTransaction } from './database.ts';
import { raiseKnowledgeVersion } from './knowledge-version.ts';

const columns = 'symbol, language, edition, name, text, added_at AS addedAt';

/** The part of the store that keeps added texts. */
export function sqliteEditions(database: DatabaseSync): EditionStore {
  const newest = database.prepare(
    `SELECT ${columns}, content_hash AS contentHash FROM editions
     WHERE symbol = ? AND language = ? ORDER BY edition DESC LIMIT 1`,
  );
  const insert = database.prepare(
    `INSERT INTO editions (symbol, language, edition, name, content_hash, text, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const current = database.prepare(
    `SELECT ${columns} FROM editions AS e
     WHERE edition = (SELECT max(edition) FROM editions WHERE symbol = e.symbol AND language = e.language)
     ORDER BY symbol, language`,
  );
  return {
    addEdition: async (text) =>
      inTransaction(database, () => {
        const before = newest.get(text.symbol, text.language) as (Edition & { contentHash: string }) | undefined;
        const contentHash = createHash('sha256').update(text.text).digest('hex');
        if (before?.contentHash === contentHash) return { edition: withoutHash(before), added: false };
        const edition = (before?.edition ?? 0) + 1;
        insert.run(text.symbol, text.language, edition, text.name, contentHash, text.text, text.addedAt);
        raiseKnowledgeVersion(database);
        return { edition: { ...text, edition }, added: true };
      }),
    currentEditions: async () => current.all().map((row) => ({ ...row }) as unknown as Edition),
  };
}

function withoutHash({ contentHash: _, ...edition }: Edition & { contentHash: string }): Edition {
  return edition;
}
