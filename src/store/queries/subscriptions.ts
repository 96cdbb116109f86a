import { randomBytes } from 'node:crypto';
import type { Database } from '../database.ts';
import type { SubscriptionStore } from '../store.ts';
import {
  subscriptionColumns as columns,
  raiseVersion,
  subscriptionChangeQueries,
  subscriptionsOfMailbox,
  subscriptionWithId,
} from './subscription-changes.ts';
import { subscriptionRequestQueries } from './subscription-requests.ts';

/** The part of the store that keeps who wants to be told of what. */
export function subscriptionQueries(database: Database): SubscriptionStore {
  return {
    ...subscriptionRequestQueries(database),
    ...subscriptionChangeQueries(database),
    subscription: (id) => subscriptionWithId(database, id),
    subscriptionsOf: (mailbox) => subscriptionsOfMailbox(database, mailbox),
    subscriptionsAfter: (after, limit) =>
      database.all(`SELECT ${columns} FROM subscriptions WHERE id > ? ORDER BY id LIMIT ?`, after, limit),
    subscriptionsVersion: async () => {
      const [row] = await database.all<{ value: number }>('SELECT value FROM subscriptions_version');
      return row!.value;
    },
    deleteMailbox: (mailbox) =>
      database.transaction(async (queries) => {
        await raiseVersion(queries);
        await queries.run('DELETE FROM subscriptions WHERE mailbox = ?', mailbox);
        await queries.run('DELETE FROM subscription_requests WHERE mailbox = ?', mailbox);
        await queries.run('DELETE FROM refused_addresses WHERE lower(recipient) = ?', mailbox);
        // Keys are hashes and stay, so that none of them goes out a second time.
        await queries.run(`DELETE FROM mails WHERE lower(recipient) = ? AND state = 'waiting'`, mailbox);
        await queries.run(`UPDATE mails SET recipient = '', subscription = NULL WHERE lower(recipient) = ?`, mailbox);
      }),
    linkKey: () =>
      database.transaction(async (queries) => {
        await queries.run(
          `INSERT INTO secrets (name, value) VALUES ('links', ?) ON CONFLICT (name) DO NOTHING`,
          randomBytes(32).toString('hex'),
        );
        const [row] = await queries.all<{ value: string }>(`SELECT value FROM secrets WHERE name = 'links'`);
        return row!.value;
      }),
  };
}
