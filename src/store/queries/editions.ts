import { createHash } from 'node:crypto';
import type { Database } from '../database.ts';
import type { Edition, EditionChoice, EditionEntry, EditionStore } from '../store.ts';
import { logChange } from './changes.ts';
import { writeKnowledge } from './knowledge.ts';

const entryColumns = 'symbol, language, edition, name, added_at AS "addedAt", withdrawn_at AS "withdrawnAt"';
const columns = 'symbol, language, edition, name, text, added_at AS "addedAt"';
type Added = Awaited<ReturnType<EditionStore['addEdition']>>;

/** The part of the store that keeps added texts. */
export function editionQueries(database: Database): EditionStore {
  return {
    addEdition: (text, by) =>
      writeKnowledge<Added>(database, async (queries) => {
        const contentHash = createHash('sha256').update(text.text).digest('hex');
        const [before] = await queries.all<Edition & { contentHash: string }>(
          `SELECT ${columns}, content_hash AS "contentHash" FROM editions
           WHERE symbol = ? AND language = ? AND withdrawn_at IS NULL ORDER BY edition DESC LIMIT 1`,
          ...[text.symbol, text.language],
        );
        if (before?.contentHash === contentHash) {
          const { contentHash: _, ...edition } = before;
          return { changed: false, result: { edition, added: false } };
        }
        const [last] = await queries.all<{ edition: number | null }>(
          'SELECT max(edition) AS edition FROM editions WHERE symbol = ? AND language = ?',
          ...[text.symbol, text.language],
        );
        const edition: Edition = { ...text, edition: (last?.edition ?? 0) + 1 };
        await queries.run(
          `INSERT INTO editions (symbol, language, edition, name, content_hash, text, added_at)
           VALUES (?, ?, ?, ?, ?, ?, ?)`,
          ...[text.symbol, text.language, edition.edition, text.name, contentHash, text.text, text.addedAt],
        );
        await logChange(queries, {
          at: text.addedAt,
          by,
          action: 'add-text',
          subject: subjectOf(edition),
          before: before ? JSON.stringify({ edition: before.edition, name: before.name }) : null,
          after: JSON.stringify({ edition: edition.edition, name: edition.name, contentHash }),
        });
        return { changed: true, result: { edition, added: true } };
      }),
    currentEditions: (symbol) =>
      database.all<Edition>(
        `SELECT ${columns} FROM editions AS e
         WHERE ${symbol === undefined ? '' : 'symbol = ? AND '}edition = (SELECT max(edition) FROM editions
           WHERE symbol = e.symbol AND language = e.language AND withdrawn_at IS NULL)
         ORDER BY symbol, language`,
        ...(symbol === undefined ? [] : [symbol]),
      ),
    editionsOf: (symbol) =>
      database.all<EditionEntry>(
        `SELECT ${entryColumns} FROM editions WHERE symbol = ? ORDER BY language, edition`,
        symbol,
      ),
    editionText: async (symbol, language, edition) => {
      const [row] = await database.all<{ text: string }>(
        'SELECT text FROM editions WHERE symbol = ? AND language = ? AND edition = ?',
        ...[symbol, language, edition],
      );
      return row?.text ?? null;
    },
    withdrawEditions: (choice, { by, at }) =>
      writeKnowledge<readonly EditionEntry[]>(database, async (queries) => {
        const all = await queries.all<EditionEntry>(
          `SELECT ${entryColumns} FROM editions WHERE symbol = ? AND withdrawn_at IS NULL ORDER BY language, edition`,
          choice.symbol,
        );
        const chosen = all.filter((entry) => isChosen(entry, choice));
        for (const { symbol, language, edition } of chosen) {
          await queries.run(
            'UPDATE editions SET withdrawn_at = ? WHERE symbol = ? AND language = ? AND edition = ?',
            ...[at, symbol, language, edition],
          );
        }
        if (chosen.length === 0) return { changed: false, result: [] };
        await logChange(queries, {
          at,
          by,
          action: 'withdraw-text',
          subject: chosen.map(subjectOf).join('; '),
          before: JSON.stringify(chosen.map(({ language, edition, name }) => ({ language, edition, name }))),
          after: null,
        });
        return { changed: true, result: chosen };
      }),
  };
}

function isChosen(entry: EditionEntry, { language, edition }: EditionChoice): boolean {
  return (language ?? entry.language) === entry.language && (edition ?? entry.edition) === entry.edition;
}

function subjectOf({ symbol, language, edition }: Pick<Edition, 'symbol' | 'language' | 'edition'>): string {
  return `${symbol} ${language}, edition ${edition}`;
}
