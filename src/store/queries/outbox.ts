import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';
import type { ClaimedMail, Outbox } from '../store.ts';

/** The part of the store that keeps mail on its way out. */
export function outboxQueries(database: Database): Outbox {
  const { skipLocked } = database.dialect;
  return {
    enqueueMails: (mails) =>
      database.transaction(async (queries) => {
        const taken: string[] = [];
        for (const { key, recipient, messageId, subject, text, createdAt, expiresAt } of mails) {
          const written = await queries.run(
            `INSERT INTO outbox (key, recipient, message_id, subject, text, created_at, expires_at, next_attempt_at)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`,
            ...[key, recipient, messageId, subject, text, createdAt, expiresAt, createdAt],
          );
          if (written === 1) taken.push(key);
        }
        return taken;
      }),
    knownMailKeys: async (keys) => {
      const known = new Set<string>();
      for (const key of keys) {
        if ((await database.all('SELECT 1 FROM outbox WHERE key = ?', key)).length > 0) known.add(key);
      }
      return known;
    },
    claimMails: async (now, leaseUntil, limit) => {
      const claims = await database.transaction((queries) =>
        queries.all<ClaimedMail>(
          `UPDATE outbox SET lease = ?, next_attempt_at = ?, attempts = attempts + 1
           WHERE key IN (
             SELECT key FROM outbox WHERE state = 'waiting' AND next_attempt_at <= ?
             ORDER BY next_attempt_at, key LIMIT ? ${skipLocked})
           RETURNING key, recipient, message_id AS "messageId", subject, text, created_at AS "createdAt",
             expires_at AS "expiresAt", attempts AS attempt, lease`,
          ...[randomUUID(), leaseUntil, now, limit],
        ),
      );
      // RETURNING promises no order.
      return claims.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    },
    markSent: async (key, at) =>
      void (await database.run(
        `UPDATE outbox SET state = 'sent', finished_at = ?, lease = NULL, reason = NULL WHERE key = ?`,
        ...[at, key],
      )),
    retryMail: async (mail, notBefore, reason) =>
      void (await database.run(
        'UPDATE outbox SET next_attempt_at = ?, reason = ?, lease = NULL WHERE key = ? AND lease = ?',
        ...[notBefore, reason, mail.key, mail.lease],
      )),
    giveUpMail: async (mail, at, reason) =>
      void (await database.run(
        `UPDATE outbox SET state = 'given-up', finished_at = ?, reason = ?, lease = NULL WHERE key = ? AND lease = ?`,
        ...[at, reason, mail.key, mail.lease],
      )),
  };
}
