import { setImmediate } from 'node:timers/promises';
import { type MailState, mailStates } from '../../terms/mail-states.ts';
import type { Database } from '../database.ts';
import type { Outbox } from '../store.ts';

const forgottenAtOnce = 200;
const finished: readonly MailState[] = mailStates.filter((state) => state !== 'waiting');

/** The part of the outbox that ends the memory of mails. */
export function finishedMailQueries(database: Database): Pick<Outbox, 'forgetMails'> {
  return {
    forgetMails: async (before) => {
      let count = 0;
      for (const state of finished) {
        // In parts, along the index: one statement over all rows would keep everybody else waiting.
        for (let part = forgottenAtOnce; part === forgottenAtOnce; count += part) {
          part = await database.run(
            `DELETE FROM mails WHERE key IN (
               SELECT key FROM mails WHERE state = ? AND finished_at < ? AND expires_at < ? AND date < ?
               ORDER BY finished_at LIMIT ${forgottenAtOnce})`,
            ...[state, before, before, before],
          );
          await setImmediate();
        }
      }
      return count;
    },
  };
}
