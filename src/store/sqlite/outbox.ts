import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { ClaimedMail, Outbox } from '../store.ts';
import { inTransaction } from './database.ts';

/** The part of the store that keeps mail on its way out. */
export function sqliteOutbox(database: DatabaseSync): Outbox {
  const insert = database.prepare(
    `INSERT INTO outbox (key, recipient, message_id, subject, text, created_at, expires_at, next_attempt_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`,
  );
  const find = database.prepare('SELECT 1 FROM outbox WHERE key = ?');
  const claim = database.prepare(
    `UPDATE outbox SET lease = ?, next_attempt_at = ?, attempts = attempts + 1
     WHERE key IN (
       SELECT key FROM outbox WHERE state = 'waiting' AND next_attempt_at <= ? ORDER BY next_attempt_at, key LIMIT ?)
     RETURNING key, recipient, message_id AS messageId, subject, text, created_at AS createdAt,
       expires_at AS expiresAt, attempts AS attempt, lease`,
  );
  const sent = database.prepare(
    `UPDATE outbox SET state = 'sent', finished_at = ?, lease = NULL, reason = NULL WHERE key = ?`,
  );
  const retry = database.prepare(
    `UPDATE outbox SET next_attempt_at = ?, reason = ?, lease = NULL WHERE key = ? AND lease = ?`,
  );
  const giveUp = database.prepare(
    `UPDATE outbox SET state = 'given-up', finished_at = ?, reason = ?, lease = NULL WHERE key = ? AND lease = ?`,
  );
  return {
    enqueueMails: async (mails) =>
      inTransaction(database, () =>
        mails
          .filter((mail) => {
            const { key, recipient, messageId, subject, text, createdAt, expiresAt } = mail;
            return insert.run(key, recipient, messageId, subject, text, createdAt, expiresAt, createdAt).changes === 1;
          })
          .map((mail) => mail.key),
      ),
    knownMailKeys: async (keys) => new Set(keys.filter((key) => find.get(key) !== undefined)),
    claimMails: async (now, leaseUntil, limit) =>
      inTransaction(database, () => claim.all(randomUUID(), leaseUntil, now, limit))
        .map((row) => ({ ...row }) as unknown as ClaimedMail)
        // RETURNING promises no order.
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
    markSent: async (key, at) => void sent.run(at, key),
    retryMail: async (mail, notBefore, reason) => void retry.run(notBefore, reason, mail.key, mail.lease),
    giveUpMail: async (mail, at, reason) => void giveUp.run(at, reason, mail.key, mail.lease),
  };
}
