import { type MailState, mailStates } from '../../terms/mail-states.ts';
import type { Database, Queries } from '../database.ts';
import type { Outbox, OutboxEntry } from '../store.ts';
import { inChunks, placeholders } from './rows.ts';

const columns = `key, kind, recipient, about, date, due_at AS "dueAt", state, attempts,
  next_attempt_at AS "nextAttemptAt", finished_at AS "finishedAt", reason`;

/** The part of the outbox that its operator asks. */
export function outboxReportQueries(database: Database): Pick<Outbox, 'countMails' | 'listMails' | 'sendAgain'> {
  return {
    countMails: async (now) => {
      // Each count goes through an index that holds little else.
      const rows = await database.all<{ state: MailState | 'due'; count: number }>(
        `SELECT state, count(*) AS count FROM mails WHERE state <> 'waiting' GROUP BY state
         UNION ALL SELECT 'waiting', count(*) FROM mails WHERE state = 'waiting' AND attempts = 0
         UNION ALL SELECT 'waiting', count(*) FROM mails WHERE state = 'waiting' AND attempts > 0
         UNION ALL SELECT 'due', count(*) FROM mails WHERE state = 'waiting' AND attempts = 0 AND next_attempt_at <= ?
         UNION ALL SELECT 'due', count(*) FROM mails WHERE state = 'waiting' AND attempts > 0 AND due_at <= ?`,
        ...[now, now],
      );
      const counts = { ...Object.fromEntries(mailStates.map((state) => [state, 0])), due: 0 } as Record<
        MailState | 'due',
        number
      >;
      for (const { state, count } of rows) counts[state] += count;
      return counts;
    },
    listMails: (state, limit) =>
      database.all<OutboxEntry>(
        `SELECT ${columns} FROM mails ${state === null ? '' : 'WHERE state = ?'}
         ORDER BY coalesce(finished_at, next_attempt_at) DESC, key LIMIT ?`,
        ...(state === null ? [limit] : [state, limit]),
      ),
    sendAgain: (keys, now) =>
      database.transaction(async (queries) => {
        if (keys === null) return again(queries, now, `state = 'given-up'`, []);
        let count = 0;
        for (const chunk of inChunks(keys)) {
          const which = `state IN ('given-up', 'withdrawn') AND key IN ${placeholders(chunk.length)}`;
          count += await again(queries, now, which, chunk);
        }
        return count;
      }),
  };
}

async function again(queries: Queries, now: string, which: string, values: readonly string[]): Promise<number> {
  await queries.run(
    `DELETE FROM refused_addresses WHERE recipient IN (SELECT recipient FROM mails WHERE ${which})`,
    ...values,
  );
  return queries.run(
    `UPDATE mails SET state = 'waiting', attempts = 0, next_attempt_at = ?, finished_at = NULL WHERE ${which}`,
    ...[now, ...values],
  );
}
