import type { Database, Queries, Value } from '../database.ts';
import { newestStep, pendingSteps } from '../migrate.ts';
import { Connection } from './connection.ts';
import { dialect } from './dialect.ts';
import { privateFile } from './private-file.ts';

/** How long a write and a read wait for a lock of another program, in milliseconds: a page is not to wait for it. */
const writePatience = 60_000;
const readPatience = 250;
/** How often it is looked whether another process has changed something, in milliseconds. */
const lookEvery = 1000;

/** WAL lets readers go on while one process writes. */
const pragmas = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;';

/**
 * Opens a SQLite file (":memory:" for one that ends with the process), made where it is missing, and brings its tables
 * up to date. One connection writes, one transaction after the other; another one reads meanwhile what was committed.
 * @throws MandateCyclesError `data-unwritable`, `disk-full`, `database-…`; where = the path.
 */
export async function openSqlite(path: string): Promise<Database> {
  const checkFile = privateFile(path);
  const writer = new Connection(path, false);
  try {
    await writer.whenFree(writePatience, () => writer.exec(pragmas));
    await migrate(writer, path);
    const reader = path === ':memory:' ? writer : new Connection(path, true);
    return database(writer, reader, checkFile);
  } catch (error) {
    writer.close();
    throw error;
  }
}

function database(writer: Connection, reader: Connection, checkFile: () => void): Database {
  const queriesOn = (connection: Connection): Queries => ({
    all: async <Found>(sql: string, ...values: readonly Value[]) => {
      const rows = connection.all(sql, values);
      await connection.yieldTurn();
      return rows as Found[];
    },
    run: async (sql, ...values) => {
      const changes = connection.run(sql, values);
      await connection.yieldTurn();
      return changes;
    },
    insert: async (into, rows, onConflict = '') => {
      const places = (rows[0] ?? []).map(() => '?').join(', ');
      const sql = `INSERT INTO ${into} VALUES (${places}) ${onConflict}`;
      let changes = 0;
      for (const row of rows) {
        changes += connection.run(sql, row);
        await connection.yieldTurn();
      }
      return changes;
    },
  });
  const writes = queriesOn(writer);
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  /** Does one piece of work after the other on the writing connection. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    waiting += 1;
    const result = last.then(() => {
      checkFile();
      return work();
    });
    last = result
      .catch(() => {})
      .finally(() => {
        waiting -= 1;
      });
    return result;
  }
  const version = () => Number(reader.all('SELECT value FROM knowledge_version', [])[0]!['value']);
  return {
    dialect,
    all: async <Found>(sql: string, ...values: readonly Value[]) =>
      (await reader.whenFree(readPatience, () => reader.all(sql, values))) as Found[],
    run: (sql, ...values) => inTurn(() => writer.whenFree(writePatience, () => writer.run(sql, values))),
    transaction: (work) =>
      inTurn(async () => {
        // IMMEDIATE takes the write lock before reading.
        await writer.whenFree(writePatience, () => writer.exec('BEGIN IMMEDIATE'));
        try {
          const result = await work(writes);
          writer.exec('COMMIT');
          return result;
        } catch (error) {
          writer.rollBack();
          throw error;
        }
      }),
    watch(changed) {
      let seen = version();
      const looking = setInterval(() => {
        try {
          if (version() === seen) return;
          seen = version();
          changed();
        } catch {
          // Whoever needs the database meets the same failure, and says so.
        }
      }, lookEvery).unref();
      return () => clearInterval(looking);
    },
    async check() {
      checkFile();
      version();
      // A write that changes nothing, unless somebody of this process is writing anyway.
      if (waiting > 0) return;
      await inTurn(() =>
        writer.whenFree(readPatience, () => writer.run('UPDATE knowledge_version SET value = value', [])),
      );
    },
    close: async () => {
      writer.endWaiting();
      await last;
      if (reader !== writer) reader.close();
      writer.close();
    },
  };
}

async function migrate(connection: Connection, path: string): Promise<void> {
  const done = () => Number(connection.all('PRAGMA user_version', [])[0]!['user_version']);
  if (done() === newestStep) return;
  await connection.whenFree(writePatience, () => connection.exec('BEGIN IMMEDIATE'));
  try {
    for (const step of pendingSteps(done(), dialect, path)) connection.exec(step);
    connection.exec(`PRAGMA user_version = ${newestStep}; COMMIT;`);
  } catch (error) {
    connection.rollBack();
    throw error;
  }
}
