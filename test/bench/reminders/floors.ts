import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { openStore } from '../../../src/store/open-store.ts';
import type { PlannedMail } from '../../../src/store/store.ts';

/** The same rows in the same tables, through the engine's own driver and nothing else. */
export interface Floor {
  prepare(): Promise<void>;
  insert(mails: readonly PlannedMail[]): Promise<void>;
  /** Claims and marks `count` rows, `limit` at once. */
  claimAndMark(now: string, leaseUntil: string, limit: number, count: number): Promise<void>;
  close(): Promise<void>;
}

const columns = 'key, kind, subscription, recipient, about, date, details, due_at, expires_at, next_attempt_at';
const valuesOf = (mail: PlannedMail) => [
  ...[mail.key, mail.kind, mail.subscription, mail.recipient, mail.about, mail.date, mail.details],
  ...[mail.dueAt, mail.expiresAt, mail.dueAt],
];
const returned = `RETURNING key, kind, subscription, recipient, about, date, details, due_at, expires_at, attempts, lease`;

export function sqliteFloor(path: string): Floor {
  let database: DatabaseSync;
  return {
    async prepare() {
      await (await openStore(`sqlite:${path}`)).close();
      database = new DatabaseSync(path);
      database.exec('PRAGMA synchronous = NORMAL');
    },
    async insert(mails) {
      const insert = database.prepare(`INSERT INTO mails (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
      database.exec('BEGIN IMMEDIATE');
      for (const mail of mails) insert.run(...valuesOf(mail));
      database.exec('COMMIT');
    },
    async claimAndMark(now, leaseUntil, limit, count) {
      const claim = database.prepare(
        `UPDATE mails SET lease = ?, next_attempt_at = ?, attempts = attempts + 1 WHERE key IN (
           SELECT key FROM mails WHERE state = 'waiting' AND attempts = 0 AND next_attempt_at <= ?
           ORDER BY next_attempt_at LIMIT ?) ${returned}`,
      );
      const mark = database.prepare(`UPDATE mails SET state = 'sent', finished_at = ?, lease = NULL WHERE key = ?`);
      for (let done = 0; done < count; ) {
        const claimed = claim.all(randomUUID(), leaseUntil, now, limit);
        for (const mail of claimed) mark.run(now, mail['key']!);
        done += claimed.length;
      }
    },
    close: async () => database.close(),
  };
}

export async function postgresFloor(url: string): Promise<Floor> {
  const client = new pg.Client(url);
  return {
    async prepare() {
      await (await openStore(url)).close();
      await client.connect();
    },
    async insert(mails) {
      await client.query('BEGIN');
      for (let start = 0; start < mails.length; start += 200) {
        const some = mails.slice(start, start + 200);
        const places = some.map((_, i) => `(${Array.from({ length: 10 }, (_, j) => `$${i * 10 + j + 1}`).join(', ')})`);
        await client.query(`INSERT INTO mails (${columns}) VALUES ${places.join(', ')}`, some.flatMap(valuesOf));
      }
      await client.query('COMMIT');
    },
    async claimAndMark(now, leaseUntil, limit, count) {
      for (let done = 0; done < count; ) {
        const { rows } = await client.query(
          `UPDATE mails SET lease = $1, next_attempt_at = $2, attempts = attempts + 1 WHERE key IN (
             SELECT key FROM mails WHERE state = 'waiting' AND attempts = 0 AND next_attempt_at <= $3
             ORDER BY next_attempt_at LIMIT $4 FOR UPDATE SKIP LOCKED) ${returned}`,
          [randomUUID(), leaseUntil, now, limit],
        );
        for (const { key } of rows) {
          await client.query(`UPDATE mails SET state = 'sent', finished_at = $1, lease = NULL WHERE key = $2`, [
            now,
            key,
          ]);
        }
        done += rows.length;
      }
    },
    close: () => client.end(),
  };
}
