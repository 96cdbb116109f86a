import type { RequestHandler } from 'express';
import type { App } from '../../app/contract.ts';
import { readRequest } from '../../subscriptions/read-request.ts';
import { jsonBody } from '../http/bodies.ts';
import { knownMandates } from '../http/known-mandates.ts';

/**
 * Answers POST /api/subscriptions: 202 for every well-formed request, whoever is subscribed already. A mail asks the
 * address for its consent.
 */
export function subscriptionHandlers(app: App, limit: RequestHandler) {
  const subscribe: RequestHandler = async (request, response) => {
    const { address, preferences } = readRequest(request.body, await knownMandates(app));
    await app.subscriptions.request(address, preferences);
    response.setHeader('Cache-Control', 'no-store');
    response.status(202).json({ message: 'If this address is yours, a mail asks you to confirm.' });
  };
  return { subscribe: [limit, ...jsonBody, subscribe] };
}
