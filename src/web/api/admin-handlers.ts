import { createHash, timingSafeEqual } from 'node:crypto';
import express, { type Request, type RequestHandler } from 'express';
import { z } from 'zod';
import type { App } from '../../app/contract.ts';
import { parseIsoDate } from '../../dates/iso-date.ts';
import { maxFileBytes } from '../../document/formats/read-text.ts';
import { documentLanguages } from '../../documents-server/documents-server.ts';
import { MandateCyclesError } from '../../errors.ts';
import { isDocumentSymbol } from '../../events/document-symbol.ts';
import { slugOf } from '../../events/resolution-order.ts';
import { bounded, jsonBody, mostSmallBytes, requireJson } from '../http/bodies.ts';

const date = z.string().transform((text, context) => {
  const parsed = parseIsoDate(text);
  if (parsed === null) context.addIssue({ code: 'custom', message: 'must be a date such as 2021-10-01' });
  return parsed ?? z.NEVER;
});
const submission = z.strictObject({
  obligation: z.string().min(1).max(200),
  date,
  symbol: z.string().max(100).refine(isDocumentSymbol, 'must be a document symbol such as S/2021/844'),
  issued: date,
  whole: z.boolean().default(true),
});

const wanted = z.strictObject({
  symbol: z.string().min(1).max(100),
  language: z.enum(documentLanguages).default('en'),
});
const withdrawnSubmission = submission.pick({ obligation: true, date: true, symbol: true });
const withdrawnText = z.strictObject({
  language: z.string().max(10).optional(),
  edition: z.int().min(1).max(100_000).optional(),
});
type WantedSymbol = z.output<typeof wanted>;

const mostChanges = 1000;
/** What the token stands for, where it is said who changed something. */
const administrator = 'administrator (API)';

/** Answers the routes that change something; each stands behind the administrator's token. */
export function adminHandlers(app: App, adminToken: string | null, limit: RequestHandler) {
  const authorize = authorization(adminToken, limit);
  const addResolution: RequestHandler = async (request, response) => {
    const bytes: unknown = request.body;
    if (!Buffer.isBuffer(bytes) || bytes.length === 0) {
      throw new MandateCyclesError('request-invalid', 'the body is empty; send the text of a resolution', 'body');
    }
    const wanted = wantedSymbol(request, bytes);
    const result = wanted ? await take(wanted) : await app.addResolution(bytes, 'upload', undefined, administrator);
    if (result.added) response.setHeader('Location', `/resolutions/${result.slug}`);
    response.status(result.added ? 201 : 200).json(result);
  };
  const take = async ({ symbol, language }: WantedSymbol) => {
    const taken = await app.takeResolution(symbol, language, () => {}, administrator);
    // What was known was not asked for, and nothing has changed.
    return taken.added ?? { slug: slugOf(taken.symbol), symbol: taken.symbol, language, added: false };
  };
  const addSubmission: RequestHandler = async (request, response) => {
    const result = await app.addSubmission(bodyOf(request, submission), administrator);
    response.status(result === 'added' ? 201 : 200).json({ result });
  };
  const withdrawSubmission: RequestHandler = async (request, response) => {
    await app.withdrawSubmission(bodyOf(request, withdrawnSubmission), administrator);
    response.json({ result: 'withdrawn' });
  };
  const withdrawResolution: RequestHandler = async (request, response) => {
    const slug = String(request.params['slug']);
    const withdrawn = await app.withdrawText({ slug, ...bodyOf(request, withdrawnText) }, administrator);
    response.json({ result: 'withdrawn', editions: withdrawn });
  };
  const changes: RequestHandler = async (_request, response) => {
    response.json(await app.changes(mostChanges));
  };
  return {
    changes: [...authorize, changes],
    withdrawSubmission: [...authorize, ...jsonBody, withdrawSubmission],
    // No body at all takes back everything.
    withdrawResolution: [...authorize, unlessEmpty(requireJson), ...jsonBody.slice(1), withdrawResolution],
    // The format is found from the bytes, so every media type will do.
    addResolution: [
      ...authorize,
      bounded(maxFileBytes),
      express.raw({ type: () => true, limit: maxFileBytes, inflate: false }),
      addResolution,
    ],
    addSubmission: [...authorize, ...jsonBody, addSubmission],
  };
}

/** @throws MandateCyclesError `request-invalid`, where = the field. */
function bodyOf<Schema extends z.ZodType>(request: Request, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(request.body ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new MandateCyclesError('request-invalid', issue?.message ?? 'invalid', issue?.path.join('.') || 'body');
}

/** A body of JSON names a symbol to fetch; every other one is the text itself, whatever media type it claims to have. */
function wantedSymbol(request: Request, bytes: Buffer): WantedSymbol | null {
  if (!request.is('application/json') || bytes.length > mostSmallBytes) return null;
  let body: unknown;
  try {
    body = JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
  const parsed = wanted.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new MandateCyclesError(
    'request-invalid',
    'must be {"symbol": …}, with "language" where it is not "en"',
    'body',
  );
}

/** Lets only who knows the token pass, before any of the body is read; `limit` bounds the guesses. */
export function authorization(adminToken: string | null, limit: RequestHandler): readonly RequestHandler[] {
  const check: RequestHandler = (request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    if (adminToken === null) {
      throw new MandateCyclesError('admin-disabled', 'no administrator is set up for this service', 'ADMIN_TOKEN');
    }
    const given = /^Bearer +([\x21-\x7e]+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    // Digests have one length, so that the comparison takes the same time whatever was sent.
    if (!timingSafeEqual(digest(given), digest(adminToken))) {
      throw new MandateCyclesError('not-authorized', 'the token is missing or wrong', 'authorization');
    }
    next();
  };
  return [limit, check];
}

function unlessEmpty(handler: RequestHandler): RequestHandler {
  return (request, response, next) =>
    Number(request.headers['content-length'] ?? 0) === 0 && request.headers['transfer-encoding'] === undefined
      ? next()
      : handler(request, response, next);
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
