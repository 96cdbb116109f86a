import { randomUUID } from 'node:crypto';
import type { Database, Queries } from '../database.ts';
import type { ClaimedMail, ClaimOrder, Outbox } from '../store.ts';

type ClaimedMails = Pick<
  Outbox,
  'claimMails' | 'renewLease' | 'markSent' | 'retryMail' | 'releaseMail' | 'withdrawMail' | 'giveUpMail'
>;

/** After so many refusals for good, an address is written to no more. */
const refusalsThatStop = 2;

/** The part of the outbox that sending goes through. */
export function claimedMailQueries(database: Database): ClaimedMails {
  const { skipLocked } = database.dialect;
  const stopped = `EXISTS (SELECT 1 FROM refused_addresses AS r
    WHERE r.recipient = mails.recipient AND r.refusals >= ${refusalsThatStop})`;

  function claim(queries: Queries, tried: '= 0' | '> 0', limit: number, order: ClaimOrder) {
    return queries.all<Omit<ClaimedMail, 'stopped'> & { stopped: number | boolean }>(
      `UPDATE mails SET lease = ?, next_attempt_at = ?, attempts = attempts + 1
       WHERE key IN (
         SELECT key FROM mails
         WHERE state = 'waiting' AND attempts ${tried} AND next_attempt_at <= ? AND due_at <= ?
         ORDER BY next_attempt_at LIMIT ? ${skipLocked})
       RETURNING key, kind, subscription, recipient, about, date, details, due_at AS "dueAt",
         expires_at AS "expiresAt", attempts AS attempt, lease, next_attempt_at AS "leaseUntil", ${stopped} AS stopped`,
      ...[randomUUID(), order.leaseUntil, order.now, order.dueBy, limit],
    );
  }
  /** Ends a claim; gives whether it was still held. */
  async function end(
    queries: Pick<Queries, 'run'>,
    { key, lease }: ClaimedMail,
    set: string,
    ...values: (string | null)[]
  ) {
    const ended = await queries.run(
      `UPDATE mails SET lease = NULL, ${set} WHERE key = ? AND lease = ?`,
      ...values,
      key,
      lease,
    );
    return ended === 1;
  }
  return {
    claimMails: async (order) => {
      const claims = await database.transaction(async (queries) => {
        if (order.freshOnly) return claim(queries, '= 0', order.limit, order);
        const fresh = await claim(queries, '= 0', order.limit - 1, order);
        return [...fresh, ...(await claim(queries, '> 0', order.limit - fresh.length, order))];
      });
      // RETURNING promises no order.
      return claims
        .map((mail) => ({ ...mail, stopped: Boolean(mail.stopped) }))
        .sort((a, b) => (a.dueAt === b.dueAt ? (a.key < b.key ? -1 : 1) : a.dueAt < b.dueAt ? -1 : 1));
    },
    renewLease: async ({ key, lease }, leaseUntil) =>
      (await database.run(
        'UPDATE mails SET next_attempt_at = ? WHERE key = ? AND lease = ?',
        leaseUntil,
        key,
        lease,
      )) === 1,
    markSent: async (key, at) =>
      void (await database.run(
        `UPDATE mails SET state = 'sent', finished_at = ?, lease = NULL, reason = NULL WHERE key = ?`,
        ...[at, key],
      )),
    retryMail: async (mail, notBefore, reason) =>
      void (await end(database, mail, 'next_attempt_at = ?, reason = ?', notBefore, reason)),
    releaseMail: async (mail, notBefore, reason) =>
      void (await end(database, mail, 'attempts = attempts - 1, next_attempt_at = ?, reason = ?', notBefore, reason)),
    withdrawMail: async (mail, at, reason) =>
      void (await end(database, mail, `state = 'withdrawn', finished_at = ?, reason = ?`, at, reason)),
    giveUpMail: (mail, at, reason, refused) =>
      database.transaction(async (queries) => {
        const held = await end(queries, mail, `state = 'given-up', finished_at = ?, reason = ?`, at, reason);
        if (!held || !refused) return false;
        const [counted] = await queries.all<{ refusals: number }>(
          `INSERT INTO refused_addresses (recipient, refusals) VALUES (?, 1)
           ON CONFLICT (recipient) DO UPDATE SET refusals = refused_addresses.refusals + 1 RETURNING refusals`,
          mail.recipient,
        );
        return counted!.refusals >= refusalsThatStop;
      }),
  };
}
