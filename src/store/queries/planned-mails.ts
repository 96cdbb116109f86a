import { setImmediate } from 'node:timers/promises';
import type { Database, Queries } from '../database.ts';
import type { Outbox, PlannedEvent, PlannedMail } from '../store.ts';
import { inChunks, placeholders } from './rows.ts';

const columns = 'key, kind, subscription, recipient, about, date, details, due_at, expires_at, next_attempt_at';

const withdrawnAtOnce = 500;

type PlannedMails = Pick<
  Outbox,
  'planMails' | 'withdrawAbout' | 'settledMailKeys' | 'wasSentAbout' | 'plannedEvents' | 'putPlannedEvents'
>;

/** The part of the outbox that is written when mails are planned. */
export function plannedMailQueries(database: Database): PlannedMails {
  return {
    planMails: async (mails) =>
      mails.length === 0 ? 0 : database.transaction((queries) => insertMails(queries, mails)),
    withdrawAbout: async (about, date, reason, at) => {
      // In parts, along the index: one statement over all rows would keep everybody else waiting.
      let count = 0;
      for (let from = ''; ; ) {
        const withdrawn = await database.transaction((queries) =>
          queries.all<{ recipient: string }>(
            `UPDATE mails SET state = 'withdrawn', reason = ?, finished_at = ?, lease = NULL
             WHERE state = 'waiting' AND key IN (
               SELECT key FROM mails WHERE about = ? AND date = ? AND recipient >= ? AND state = 'waiting'
               ORDER BY recipient LIMIT ${withdrawnAtOnce})
             RETURNING recipient`,
            ...[reason, at, about, date, from],
          ),
        );
        if (withdrawn.length === 0) return count;
        count += withdrawn.length;
        // RETURNING promises no order; addresses are ASCII, which has the same order everywhere.
        from = withdrawn
          .map(({ recipient }) => recipient)
          .sort()
          .at(-1)!;
        await setImmediate();
      }
    },
    settledMailKeys: async (keys) => {
      const known = new Set<string>();
      for (const chunk of inChunks(keys)) {
        const rows = await database.all<{ key: string }>(
          `SELECT key FROM mails WHERE state IN ('sent', 'given-up') AND key IN ${placeholders(chunk.length)}`,
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
export function insertMails(queries: Queries, mails: readonly PlannedMail[]): Promise<number> {
  // Two subscriptions of one mailbox may want the same mail: the first has it.
  const byKey = new Map(mails.toReversed().map((mail) => [mail.key, mail]));
  const rows = [...byKey.values()]
    .reverse()
    .map((mail) => [
      ...[mail.key, mail.kind, mail.subscription, mail.recipient, mail.about, mail.date, mail.details],
      ...[mail.dueAt, mail.expiresAt, mail.dueAt],
    ]);
  const replaced = columns.split(', ').filter((column) => column !== 'key');
  return queries.insert(
    `mails (${columns})`,
    rows,
    `ON CONFLICT (key) DO UPDATE SET state = 'waiting', attempts = 0, reason = NULL, finished_at = NULL,
       ${replaced.map((column) => `${column} = excluded.${column}`).join(', ')}
     WHERE mails.state = 'withdrawn'`,
  );
}
