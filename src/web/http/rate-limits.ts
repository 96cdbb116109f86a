import type { RequestHandler } from 'express';
import { rateLimit, type Store } from 'express-rate-limit';
import type { App } from '../../app/contract.ts';
import { MandateCyclesError } from '../../errors.ts';

const hour = 3_600_000;

/**
 * Bounds what one client (an IPv4 address, or an IPv6 network) may do in an hour, whichever instance it asks: every
 * request that causes a mail, and every request with a wrong token.
 */
export interface RateLimits {
  readonly mails: RequestHandler;
  /** Counts only the answers that say that a token was wrong. */
  readonly wrongTokens: RequestHandler;
}

/** Far more than people and offices behind one address need; far less than a list of addresses or guessing takes. */
const mostMails = 60;
const mostWrongTokens = 100;

export function createRateLimits(counts: App['requestCounts']): RateLimits {
  return {
    mails: limit(storeOf('mails', counts), mostMails),
    wrongTokens: limit(storeOf('wrong-tokens', counts), mostWrongTokens, (status) => status !== 401 && status !== 404),
  };
}

function limit(store: Store, most: number, isFine?: (status: number) => boolean): RequestHandler {
  return rateLimit({
    store,
    // Whoever needs the database meets its failure, and says so.
    passOnStoreError: true,
    windowMs: hour,
    limit: most,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    ...(isFine
      ? { skipSuccessfulRequests: true, requestWasSuccessful: (_request, { statusCode }) => isFine(statusCode) }
      : {}),
    handler: (_request, _response, next) =>
      next(new MandateCyclesError('too-many-requests', 'this address has sent too many requests', 'client')),
  });
}

/** As express-rate-limit wants it. */
function storeOf(kind: 'mails' | 'wrong-tokens', { count, uncount }: App['requestCounts']): Store {
  return {
    increment: async (client) => {
      const counted = await count(kind, client);
      return { totalHits: counted.count, resetTime: new Date(counted.resetsAt) };
    },
    decrement: (client) => uncount(kind, client).catch(() => {}),
    resetKey: () => {},
  };
}
