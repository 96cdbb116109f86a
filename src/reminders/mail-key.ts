import { hash } from 'node:crypto';
import { mailboxKey } from '../mail/addresses.ts';

/**
 * One mail has one key in every round, however its address is spelled; `parts` tell the mails to one mailbox apart. A
 * hash: it shows nobody's address where it is stored or sent.
 */
export function mailKey(address: string, ...parts: readonly (string | number)[]): string {
  return hash('sha256', JSON.stringify([mailboxKey(address), ...parts]), 'hex').slice(0, 40);
}
