import express, { type RequestHandler } from 'express';
import { z } from 'zod';
import type { App } from '../../app/contract.ts';
import { MandateCyclesError } from '../../errors.ts';
import { mailStates } from '../../terms/mail-states.ts';
import { bounded, requireJson } from '../http/bodies.ts';
import { authorization } from './admin-handlers.ts';

const mostKeys = 1000;
const mostJsonBytes = 100_000;
const listQuery = z.strictObject({
  state: z.enum(mailStates).optional(),
  limit: z.coerce.number().int().min(1).max(mostKeys).default(100),
});
const again = z.strictObject({ keys: z.union([z.literal('given-up'), z.array(z.string().max(100)).max(mostKeys)]) });

/** Answers the administrator about mails: those that wait, were sent or will not be, with reasons; and sends again. */
export function outboxHandlers(app: App, adminToken: string | null, limit: RequestHandler) {
  const authorize = authorization(adminToken, limit);
  const list: RequestHandler = async (request, response) => {
    const query = Object.fromEntries(new URLSearchParams((request.url ?? '').split('?')[1] ?? ''));
    const { state = null, limit } = checked(listQuery, query, 'query');
    const [counts, mails] = await Promise.all([app.outbox.countMails(), app.outbox.listMails(state, limit)]);
    response.json({ counts, trouble: app.mailTrouble(), mails });
  };
  const sendAgain: RequestHandler = async (request, response) => {
    const { keys } = checked(again, request.body, 'body');
    response.json({ waiting: await app.outbox.sendAgain(keys === 'given-up' ? null : keys) });
  };
  return {
    list: [...authorize, list],
    sendAgain: [
      ...authorize,
      requireJson,
      bounded(mostJsonBytes),
      express.json({ limit: mostJsonBytes, inflate: false }),
      sendAgain,
    ],
  };
}

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, where: string): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new MandateCyclesError('request-invalid', issue?.message ?? 'invalid', issue?.path.join('.') || where);
}
