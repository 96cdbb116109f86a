import type { Database, Queries } from '../database.ts';
import type { OpenRequest, SubscriptionStore } from '../store.ts';
import { insertMails } from './planned-mails.ts';

const columns = `id, mailbox, address, preferences, filter, requested_at AS "requestedAt", expires_at AS "expiresAt",
  subscription`;

type RequestQueries = Pick<
  SubscriptionStore,
  'requestSubscription' | 'subscriptionRequest' | 'setConfirmationToken' | 'requestOfToken' | 'forgetRequests'
>;

/** The part of the store that keeps subscriptions which nobody has confirmed yet. */
export function subscriptionRequestQueries(database: Database): RequestQueries {
  return {
    requestSubscription: ({ id, mailbox, address, preferences, filter, requestedAt, expiresAt }, mail, most, since) =>
      database.transaction(async (queries) => {
        // Changes nothing, but locks the row: requests are counted one after the other.
        await queries.run('UPDATE subscriptions_version SET value = value');
        const [row] = await queries.all<{ count: number }>(
          'SELECT count(*) AS count FROM subscription_requests WHERE mailbox = ? AND requested_at >= ?',
          ...[mailbox, since],
        );
        if (Number(row!.count) >= most) return;
        await queries.run(
          `INSERT INTO subscription_requests
             (id, mailbox, address, preferences, filter, requested_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
          ...[id, mailbox, address, preferences, filter, requestedAt, expiresAt],
        );
        await insertMails(queries, [mail]);
      }),
    subscriptionRequest: async (id) =>
      (await database.all<OpenRequest>(`SELECT ${columns} FROM subscription_requests WHERE id = ?`, id))[0] ?? null,
    setConfirmationToken: async (id, tokenHash) =>
      void (await database.run('UPDATE subscription_requests SET token_hash = ? WHERE id = ?', tokenHash, id)),
    requestOfToken: (tokenHash, now) => ofToken(database, tokenHash, now),
    forgetRequests: async (now) =>
      void (await database.run('DELETE FROM subscription_requests WHERE expires_at <= ?', now)),
  };
}

/** The request behind a token that has not expired. */
export async function ofToken(
  queries: Pick<Queries, 'all'>,
  tokenHash: string,
  now: string,
): Promise<OpenRequest | null> {
  const [found] = await queries.all<OpenRequest>(
    `SELECT ${columns} FROM subscription_requests WHERE token_hash = ? AND expires_at > ?`,
    ...[tokenHash, now],
  );
  return found ?? null;
}
