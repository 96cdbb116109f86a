/** What a column holds. Truth values are 0 and 1, moments are texts (see Instant): both engines then compare them alike. */
export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/**
 * Runs SQL in the words that SQLite and PostgreSQL share, so that every query is written once (src/store/queries).
 * "?" stands for a value. A result's names are quoted (`added_at AS "addedAt"`): PostgreSQL folds the others.
 * A failure is a MandateCyclesError that names the database.
 */
export interface Queries {
  /** Gives the rows. Outside a transaction it only reads. */
  all<Found = Row>(sql: string, ...values: readonly Value[]): Promise<readonly Found[]>;
  /** Gives the number of rows that it wrote. */
  run(sql: string, ...values: readonly Value[]): Promise<number>;
  /**
   * Writes any number of rows into columns of a table ("mails (key, kind)") and gives how many it wrote; `onConflict` is
   * what becomes of a row that is there already. Each engine has a way of its own that is fast.
   */
  insert(into: string, rows: readonly (readonly Value[])[], onConflict?: string): Promise<number>;
}

/** The little that the two engines differ in. */
export interface Database extends Omit<Queries, 'insert'> {
  readonly dialect: Dialect;
  /**
   * Runs `work` as one transaction: all of it or nothing. SQLite has one writer at a time; PostgreSQL has many, and
   * who must wait for whom is said by locked rows. `work` asks only the queries that it is given.
   */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** Calls `changed` soon after the version of knowledge has risen, by whatever process. Gives what ends that. */
  watch(changed: () => void): () => void;
  /** @throws MandateCyclesError that says why the database cannot be read or written. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Words that stand in SQL where the engines want different ones. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  /** The type of a text column, ordered by its bytes. */
  readonly text: string;
  /** Ends CREATE TABLE. */
  readonly table: string;
  /** Ends the selection of rows to claim: rows that somebody else is claiming are passed over. */
  readonly skipLocked: string;
  /** Tells other processes that knowledge has changed; null where they find out by looking. */
  readonly announce: string | null;
}
