import { createHmac } from 'node:crypto';
import type { DateTime } from 'luxon';
import { secondsLater, toInstant } from '../reminders/instant.ts';
import type { Store } from '../store/store.ts';
import type { App } from './contract.ts';

const hour = 3600;

/** Counts requests for all instances on the store. A client is kept as a hash that nobody without the key can undo. */
export function createRequestCounts(store: Store, clock: () => DateTime): App['requestCounts'] {
  let keyRead: Promise<string> | undefined;
  const nameOf = async (client: string) => {
    keyRead ??= store.linkKey();
    return createHmac('sha256', await keyRead)
      .update(`client ${client}`)
      .digest('base64url');
  };
  return {
    async count(kind, client) {
      const now = clock();
      return store.countRequest(kind, await nameOf(client), toInstant(now), secondsLater(now, hour));
    },
    uncount: async (kind, client) => store.uncountRequest(kind, await nameOf(client)),
  };
}
