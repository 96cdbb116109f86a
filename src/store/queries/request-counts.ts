import type { Database } from '../database.ts';
import type { RequestCount, RequestCountStore } from '../store.ts';

/** The part of the store that rate limits go by. */
export function requestCountQueries(database: Database): RequestCountStore {
  return {
    countRequest: (kind, client, now, resetsAt) =>
      database.transaction(async (queries) => {
        const [counted] = await queries.all<RequestCount>(
          `INSERT INTO request_counts (kind, client, count, resets_at) VALUES (?, ?, 1, ?)
           ON CONFLICT (kind, client) DO UPDATE SET
             count = CASE WHEN request_counts.resets_at <= ? THEN 1 ELSE request_counts.count + 1 END,
             resets_at = CASE WHEN request_counts.resets_at <= ? THEN excluded.resets_at ELSE request_counts.resets_at END
           RETURNING count, resets_at AS "resetsAt"`,
          ...[kind, client, resetsAt, now, now],
        );
        return counted!;
      }),
    uncountRequest: async (kind, client) =>
      void (await database.run(
        'UPDATE request_counts SET count = count - 1 WHERE kind = ? AND client = ? AND count > 0',
        ...[kind, client],
      )),
    forgetRequestCounts: async (now) =>
      void (await database.run('DELETE FROM request_counts WHERE resets_at <= ?', now)),
  };
}
