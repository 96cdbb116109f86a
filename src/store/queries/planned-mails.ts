import { setImmediate } from 'node:timers/promises';
import type { Database, Queries } from '../database.ts';
import type { Outbox, PlannedEvent, PlannedMail } from '../store.ts';
import { inChunks, placeholders } from './rows.ts';

const columns = 'key, kind, subscription, recipient, about, date, details, due_at, expires_at, next_attempt_at';

const withdrawnAtOnce = 200;

type PlannedMails = Pick<
  Outbox,
  'planMails' | 'withdrawAbout' | 'settledMailKeys' | 'wasSentAbout' | 'plannedEvents' | 'putPlannedEvents'
>;

/** The part of the outbox that is written when mails are planned. */
export function plannedMailQueries(database: Database): PlannedMails {
  return {
    planMails: (mails) => database.transaction((queries) => insertMails(queries, mails)),
    withdrawAbout: async (about, date, reason, at) => {
      // In parts, along the index: one statement over all rows would keep everybody else waiting.
      let count = 0;
      for (let from = ''; ; ) {
        const rows = await database.all<{ key: string; recipient: string }>(
          `SELECT key, recipient FROM mails WHERE about = ? AND date = ? AND recipient >= ? AND state = 'waiting'
           ORDER BY recipient LIMIT ${withdrawnAtOnce}`,
          ...[about, date, from],
        );
        if (rows.length === 0) return count;
        count += await database.run(
          `UPDATE mails SET state = 'withdrawn', reason = ?, finished_at = ?, lease = NULL
           WHERE state = 'waiting' AND key IN ${placeholders(1, rows.length)}`,
          ...[reason, at, ...rows.map(({ key }) => key)],
        );
        from = rows.at(-1)!.recipient;
        await setImmediate();
      }
    },
    settledMailKeys: async (keys) => {
      const known = new Set<string>();
      for (const chunk of inChunks(keys)) {
        const rows = await database.all<{ key: string }>(
          `SELECT key FROM mails WHERE state IN ('sent', 'given-up') AND key IN ${placeholders(1, chunk.length)}`,
          ...chunk,
        );
        for (const { key } of rows) known.add(key);
      }
      return known;
    },
    wasSentAbout: async ({ recipient, about, date }, since) => {
      const sent = await database.all(
        `SELECT 1 FROM mails WHERE about = ? AND date = ? AND recipient = ? AND state = 'sent' AND finished_at >= ? LIMIT 1`,
        ...[about, date, recipient, since],
      );
      return sent.length > 0;
    },
    plannedEvents: () => database.all<PlannedEvent>('SELECT about, date, state, until FROM planned_events'),
    putPlannedEvents: (events, gone) =>
      database.transaction(async (queries) => {
        for (const { about, date } of gone) {
          await queries.run('DELETE FROM planned_events WHERE about = ? AND date = ?', about, date);
        }
        for (const { about, date, state, until } of events) {
          await queries.run(
            `INSERT INTO planned_events (about, date, state, until) VALUES (?, ?, ?, ?)
             ON CONFLICT (about, date) DO UPDATE SET state = excluded.state, until = excluded.until`,
            ...[about, date, state, until],
          );
        }
      }),
  };
}

/**
 * Takes in the mails whose key is new or was withdrawn, and gives how many: for the transaction of the change that
 * causes them.
 */
export async function insertMails(queries: Queries, mails: readonly PlannedMail[]): Promise<number> {
  let taken = 0;
  for (const chunk of inChunks(mails)) {
    taken += await queries.run(
      `INSERT INTO mails (${columns}) VALUES ${placeholders(chunk.length, 10)}
       ON CONFLICT (key) DO UPDATE SET state = 'waiting', attempts = 0, reason = NULL, finished_at = NULL,
         kind = excluded.kind, subscription = excluded.subscription, recipient = excluded.recipient,
         about = excluded.about, date = excluded.date, details = excluded.details, due_at = excluded.due_at,
         expires_at = excluded.expires_at, next_attempt_at = excluded.next_attempt_at
       WHERE mails.state = 'withdrawn'`,
      ...chunk.flatMap((mail) => [
        ...[mail.key, mail.kind, mail.subscription, mail.recipient, mail.about, mail.date, mail.details],
        ...[mail.dueAt, mail.expiresAt, mail.dueAt],
      ]),
    );
  }
  return taken;
}
