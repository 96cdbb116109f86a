import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Row, Value } from '../database.ts';
import { explainSqlite, resultCode } from './explain-sqlite.ts';

const busy = 5;
/** How long a pause is between two attempts to get a lock, and how long others are answered late, in milliseconds. */
const longestPause = 50;
const longestTurn = 8;
const keptStatements = 200;

/** One connection to the file. SQLite works while the caller waits, so long work is cut where others can have a turn. */
export class Connection {
  readonly #database: DatabaseSync;
  readonly #path: string;
  readonly #statements = new Map<string, StatementSync>();
  #turnBegan = performance.now();
  #ending = false;

  /** @throws MandateCyclesError where the file cannot be opened. */
  constructor(path: string, readOnly: boolean) {
    this.#path = path;
    // No waiting inside SQLite: it would stop the whole process.
    this.#database = this.#explained(() => new DatabaseSync(path, { readOnly, timeout: 0 }));
  }

  /** For statements without values or results; several are parted by semicolons. */
  exec(sql: string): void {
    this.#explained(() => this.#database.exec(sql));
  }

  all(sql: string, values: readonly Value[]): Row[] {
    // SQLite's rows have no prototype; copies are plain objects, as PostgreSQL's are.
    return this.#explained(() => this.#statement(sql).all(...values)).map((row) => ({ ...row })) as Row[];
  }

  run(sql: string, values: readonly Value[]): number {
    return Number(this.#explained(() => this.#statement(sql).run(...values)).changes);
  }

  /** Undoes the transaction that is open, unless SQLite did already, as after a full disk. */
  rollBack(): void {
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
  }

  /** Does `work`, again and again while another program holds the lock that it needs, for at most `patience` milliseconds. */
  async whenFree<Result>(patience: number, work: () => Result): Promise<Result> {
    const end = performance.now() + patience;
    for (let pause = 1; ; pause = Math.min(pause * 2, longestPause)) {
      try {
        return work();
      } catch (error) {
        const isLocked = resultCode((error as Error).cause) === busy;
        if (!isLocked || performance.now() > end || this.#ending) throw error;
      }
      await setTimeout(pause);
    }
  }

  /** To be awaited between statements: lets others have a turn where this connection has worked for long. */
  async yieldTurn(): Promise<void> {
    if (performance.now() - this.#turnBegan < longestTurn) return;
    await setImmediate();
    this.#turnBegan = performance.now();
  }

  /** Whoever waits for a lock from now on, or does already, gives up. */
  endWaiting(): void {
    this.#ending = true;
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    if (this.#statements.size >= keptStatements) this.#statements.clear();
    this.#statements.set(sql, statement);
    return statement;
  }

  #explained<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw explainSqlite(error, this.#path);
    }
  }
}
