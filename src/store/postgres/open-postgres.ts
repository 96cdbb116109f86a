import pg from 'pg';
import type { Database, Dialect, Queries, Value } from '../database.ts';
import { newestStep, pendingSteps } from '../migrate.ts';
import { explainPostgres, placeOf } from './explain-postgres.ts';
import { listen } from './listen.ts';

const channel = 'mandate_cycles_changed';
const dialect: Dialect = {
  name: 'postgres',
  text: 'TEXT COLLATE "C"',
  table: '',
  skipLocked: 'FOR UPDATE SKIP LOCKED',
  announce: `NOTIFY ${channel}`,
};

const connections = 10;
/** Milliseconds. A server that is frozen must not freeze the service. */
const connectPatience = 5000;
const queryPatience = 60_000;
/** Any number, the same in every instance: who holds it migrates. */
const migrationLock = 7_214_003;

// PostgreSQL counts in 64 bits, which pg gives as texts; no count here is anywhere near 2^53.
const bigint = 20;
pg.types.setTypeParser(bigint, Number);

/**
 * Opens a PostgreSQL database and brings its tables up to date; several instances may do so at once.
 * @throws MandateCyclesError `database-unavailable` or `database-newer`; where = host and name, never the password.
 */
export async function openPostgres(url: string): Promise<Database> {
  const place = placeOf(url);
  const connection: pg.ClientConfig = {
    connectionString: url,
    connectionTimeoutMillis: connectPatience,
    query_timeout: queryPatience,
    keepAlive: true,
    application_name: 'mandate-cycles',
  };
  const pool = new pg.Pool({ ...connection, max: connections });
  // A connection that breaks while nobody uses it is taken out of the pool; whoever needs one next gets another.
  pool.on('error', () => {});
  const database = databaseOf(pool, connection, place);
  try {
    await migrate(database, place);
    return database;
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function databaseOf(pool: pg.Pool, connection: pg.ClientConfig, place: string): Database {
  const explained = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw explainPostgres(error, place);
    }
  };
  const queriesOn = (client: pg.Pool | pg.PoolClient): Queries => ({
    all: <Found>(sql: string, ...values: readonly Value[]) =>
      explained(async () => (await client.query(numbered(sql), [...values])).rows as Found[]),
    run: (sql, ...values) =>
      explained(
        async () => (await client.query(numbered(sql), values.length > 0 ? [...values] : undefined)).rowCount ?? 0,
      ),
    insert: (into, rows, onConflict = '') => explained(() => insertColumns(client, into, rows, onConflict)),
  });
  const database: Database = {
    dialect,
    ...queriesOn(pool),
    transaction: async (work) => {
      const client = await explained(() => pool.connect());
      let broken: boolean | Error = false;
      // A connection that breaks says so to whoever has it; the query under way fails by itself.
      const onError = (error: Error) => {
        broken = error;
      };
      client.on('error', onError);
      try {
        await explained(() => client.query('BEGIN'));
        const result = await work(queriesOn(client));
        await explained(() => client.query('COMMIT'));
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch((failure: Error) => {
          broken = failure;
        });
        throw error;
      } finally {
        client.off('error', onError);
        client.release(broken);
      }
    },
    watch: (changed) => listen(connection, channel, changed),
    check: async () => void (await database.all('SELECT value FROM knowledge_version')),
    close: () => pool.end(),
  };
  return database;
}

/** One array a column, whatever the number of rows: a value each would take the server longer to read than to write. */
async function insertColumns(
  client: pg.Pool | pg.PoolClient,
  into: string,
  rows: readonly (readonly Value[])[],
  onConflict: string,
): Promise<number> {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));
  if (columns.length === 0) return 0;
  const arrays = columns.map((values, index) => {
    const isNumber = values.some((value) => typeof value === 'number');
    return `$${index + 1}::${isNumber ? 'bigint' : 'text'}[]`;
  });
  const sql = `INSERT INTO ${into} SELECT * FROM unnest(${arrays.join(', ')}) ${onConflict}`;
  return (await client.query(sql, columns)).rowCount ?? 0;
}

async function migrate(database: Database, place: string): Promise<void> {
  await database.transaction(async (queries) => {
    await queries.all('SELECT pg_advisory_xact_lock(?)', migrationLock);
    await queries.run('CREATE TABLE IF NOT EXISTS schema_version (value INTEGER NOT NULL)');
    const [row] = await queries.all<{ value: number }>('SELECT value FROM schema_version');
    const steps = pendingSteps(row?.value ?? 0, dialect, place);
    if (steps.length === 0) return;
    for (const step of steps) await queries.run(step);
    await queries.run('DELETE FROM schema_version');
    await queries.run('INSERT INTO schema_version VALUES (?)', newestStep);
  });
}

const numberedQueries = new Map<string, string>();

/** "?" as "$1", "$2", …; no query has a question mark in a text of its own. */
function numbered(sql: string): string {
  let known = numberedQueries.get(sql);
  if (known === undefined) {
    let count = 0;
    known = sql.replace(/\?/g, () => `$${++count}`);
    if (numberedQueries.size >= 500) numberedQueries.clear();
    numberedQueries.set(sql, known);
  }
  return known;
}
