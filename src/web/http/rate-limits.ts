import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { MandateCyclesError } from '../../errors.ts';

const hour = 3_600_000;

/**
 * Bounds what one client (an IPv4 address, or an IPv6 network) may do in an hour, by each process for itself: every
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

export function createRateLimits(): RateLimits {
  return {
    mails: limit(mostMails),
    wrongTokens: limit(mostWrongTokens, (status) => status !== 401 && status !== 404),
  };
}

function limit(most: number, isFine?: (status: number) => boolean): RequestHandler {
  return rateLimit({
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
