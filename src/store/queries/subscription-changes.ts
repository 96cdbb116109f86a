import type { Database, Queries } from '../database.ts';
import type {
  MakeSubscriptionPlan,
  OpenRequest,
  StoredSubscription,
  SubscriptionPlan,
  SubscriptionStore,
} from '../store.ts';
import { insertMails } from './planned-mails.ts';
import { ofToken } from './subscription-requests.ts';

type ChangeQueries = Pick<SubscriptionStore, 'confirmSubscription' | 'changeSubscription' | 'endSubscription'>;

export const subscriptionColumns = 'id, mailbox, address, preferences, filter, confirmed_at AS "confirmedAt"';

/** The subscription of this id; null where there is none. */
export async function subscriptionWithId(
  queries: Pick<Queries, 'all'>,
  id: string,
): Promise<StoredSubscription | null> {
  const sql = `SELECT ${subscriptionColumns} FROM subscriptions WHERE id = ?`;
  return (await queries.all<StoredSubscription>(sql, id))[0] ?? null;
}

/** Those of a mailbox, the oldest first. */
export function subscriptionsOfMailbox(
  queries: Pick<Queries, 'all'>,
  mailbox: string,
): Promise<readonly StoredSubscription[]> {
  return queries.all(
    `SELECT ${subscriptionColumns} FROM subscriptions WHERE mailbox = ? ORDER BY confirmed_at, id`,
    mailbox,
  );
}

/** The part of the store that makes, changes and ends subscriptions, each with the mails that come of it. */
export function subscriptionChangeQueries(database: Database): ChangeQueries {
  return {
    confirmSubscription: (tokenHash, now, makePlan) =>
      withPlan(database, makePlan, async (queries, plan) => {
        const request = await ofToken(queries, tokenHash, now);
        if (request === null) return null;
        if (request.subscription === null) await makeSubscription(queries, request, now);
        await planMailbox(queries, request.mailbox, plan);
        return subscriptionWithId(queries, request.subscription ?? request.id);
      }),
    changeSubscription: ({ id, mailbox, preferences, filter }, now, makePlan) =>
      withPlan(database, makePlan, async (queries, plan) => {
        await endReplaced(queries, mailbox, filter, id, now);
        await queries.run('UPDATE subscriptions SET preferences = ?, filter = ? WHERE id = ?', preferences, filter, id);
        await withdrawMails(queries, id, 'the subscription has changed', now);
        await planMailbox(queries, mailbox, plan);
      }),
    endSubscription: (id, now, makePlan) =>
      withPlan(database, makePlan, async (queries, plan) => {
        const [ended] = await queries.all<Pick<StoredSubscription, 'mailbox'>>(
          'DELETE FROM subscriptions WHERE id = ? RETURNING mailbox',
          id,
        );
        await queries.run('DELETE FROM subscription_requests WHERE subscription = ?', id);
        await withdrawMails(queries, id, 'the subscription has ended', now);
        // What another one of the mailbox wants as well was planned once, for the one that has ended.
        if (ended) await planMailbox(queries, ended.mailbox, plan);
      }),
  };
}

/** First in every transaction that changes subscriptions: on PostgreSQL, too, they then come one after the other. */
export async function raiseVersion(queries: Queries): Promise<void> {
  await queries.run('UPDATE subscriptions_version SET value = value + 1');
}

/**
 * Runs `work` as one transaction with a plan that is made of what is known when it commits: where that has changed
 * meanwhile, the plan is made again. A round that follows the change then sees the subscription as it is now.
 */
async function withPlan<Result>(
  database: Database,
  makePlan: MakeSubscriptionPlan,
  work: (queries: Queries, plan: SubscriptionPlan) => Promise<Result>,
): Promise<Result> {
  for (;;) {
    const plan = await makePlan();
    const done = await database.transaction(async (queries) => {
      // Changes nothing, but locks the row: knowledge stays what it is until this transaction ends.
      const unchanged = await queries.run('UPDATE knowledge_version SET value = value WHERE value = ?', plan.knowledge);
      if (unchanged === 0) return null;
      await raiseVersion(queries);
      return { result: await work(queries, plan) };
    });
    if (done !== null) return done.result;
  }
}

/** The request's id becomes the subscription's. */
async function makeSubscription(queries: Queries, request: OpenRequest, now: string): Promise<void> {
  const { id, mailbox, address, preferences, filter } = request;
  await endReplaced(queries, mailbox, filter, id, now);
  await queries.run(
    'INSERT INTO subscriptions (id, mailbox, address, preferences, filter, confirmed_at) VALUES (?, ?, ?, ?, ?, ?)',
    ...[id, mailbox, address, preferences, filter, now],
  );
  await queries.run('UPDATE subscription_requests SET subscription = ? WHERE id = ?', id, id);
}

/** A mailbox has one subscription with a filter: the later one. */
async function endReplaced(queries: Queries, mailbox: string, filter: string, by: string, now: string): Promise<void> {
  const replaced = await queries.all<Pick<StoredSubscription, 'id'>>(
    'DELETE FROM subscriptions WHERE mailbox = ? AND filter = ? AND id <> ? RETURNING id',
    ...[mailbox, filter, by],
  );
  for (const { id } of replaced) await withdrawMails(queries, id, 'the subscription was replaced', now);
}

/** They can be planned again. */
async function withdrawMails(queries: Queries, id: string, reason: string, now: string): Promise<void> {
  await queries.run(
    `UPDATE mails SET state = 'withdrawn', reason = ?, finished_at = ?, lease = NULL
     WHERE subscription = ? AND state = 'waiting'`,
    ...[reason, now, id],
  );
}

async function planMailbox(queries: Queries, mailbox: string, { mailsOf }: SubscriptionPlan): Promise<void> {
  await insertMails(queries, (await subscriptionsOfMailbox(queries, mailbox)).flatMap(mailsOf));
}
