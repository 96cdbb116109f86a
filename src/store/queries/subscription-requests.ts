import type { Database, Queries } from '../database.ts';
import type { OpenRequest, StoredSubscription, SubscriptionStore } from '../store.ts';
import { insertMails } from './planned-mails.ts';

const columns = `id, mailbox, address, preferences, filter, requested_at AS "requestedAt", expires_at AS "expiresAt",
  subscription`;

type RequestQueries = Pick<
  SubscriptionStore,
  | 'requestSubscription'
  | 'subscriptionRequest'
  | 'setConfirmationToken'
  | 'requestOfToken'
  | 'confirmSubscription'
  | 'forgetRequests'
>;

/** The part of the store that keeps subscriptions which nobody has confirmed yet. */
export function subscriptionRequestQueries(database: Database): RequestQueries {
  const ofToken = async (queries: Queries, tokenHash: string, now: string) =>
    (
      await queries.all<OpenRequest>(
        `SELECT ${columns} FROM subscription_requests WHERE token_hash = ? AND expires_at > ?`,
        ...[tokenHash, now],
      )
    )[0] ?? null;
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
    confirmSubscription: (tokenHash, now) =>
      database.transaction(async (queries) => {
        await raiseVersion(queries);
        const request = await ofToken(queries, tokenHash, now);
        if (request === null) return null;
        if (request.subscription === null) await makeSubscription(queries, request, now);
        const [subscription] = await queries.all<StoredSubscription>(
          `SELECT ${subscriptionColumns} FROM subscriptions WHERE id = ?`,
          request.subscription ?? request.id,
        );
        return subscription ?? null;
      }),
    forgetRequests: async (now) =>
      void (await database.run('DELETE FROM subscription_requests WHERE expires_at <= ?', now)),
  };
}

export const subscriptionColumns = 'id, mailbox, address, preferences, filter, confirmed_at AS "confirmedAt"';

/** First in every transaction that changes subscriptions: on PostgreSQL, too, they then come one after the other. */
export async function raiseVersion(queries: Queries): Promise<void> {
  await queries.run('UPDATE subscriptions_version SET value = value + 1');
}

/** The request's id becomes the subscription's. */
async function makeSubscription(queries: Queries, request: OpenRequest, now: string): Promise<void> {
  const { id, mailbox, address, preferences, filter } = request;
  await queries.run('DELETE FROM subscriptions WHERE mailbox = ? AND filter = ?', mailbox, filter);
  await queries.run(
    'INSERT INTO subscriptions (id, mailbox, address, preferences, filter, confirmed_at) VALUES (?, ?, ?, ?, ?, ?)',
    ...[id, mailbox, address, preferences, filter, now],
  );
  await queries.run('UPDATE subscription_requests SET subscription = ? WHERE id = ?', id, id);
}
