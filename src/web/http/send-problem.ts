import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import { MandateCyclesError } from '../../errors.ts';
import { type Problem, toProblem } from './problems.ts';
import { securityHeaders } from './security-headers.ts';

/** Answers with the problem, as RFC 9457 JSON. What went wrong inside is told to the operator only. */
export function sendProblem(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  answer(request, response, error, (problem) => ['application/problem+json', JSON.stringify(problem)]);
}

/** The last middleware: people who opened a page in a browser get what `page` makes, everybody else JSON. */
export function problemMiddleware(page: (problem: Problem, request: Request, retryAfter: number | null) => string) {
  return (error: unknown, request: Request, response: Response, _next: NextFunction): void => {
    const forPeople = !request.path.startsWith('/api/') && request.accepts(['json', 'html']) === 'html';
    if (!forPeople) sendProblem(request, response, error);
    else {
      const pageOf = (problem: Problem, retryAfter: number | null) =>
        ['text/html; charset=utf-8', page(problem, request, retryAfter)] as const;
      answer(request, response, error, pageOf);
    }
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
  content: (problem: Problem, retryAfter: number | null) => readonly [type: string, body: string],
): void {
  const problem = toProblem(error);
  if (problem.status >= 500) console.error(`${request.method} ${pathOf(request)}:`, forLog(error));
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const retryAfter = problem.status === 429 ? secondsToWait(response) : null;
  const [type, body] = content(problem, retryAfter);
  response.writeHead(problem.status, {
    ...securityHeaders,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    ...(retryAfter === null ? {} : { 'Retry-After': retryAfter }),
    ...(problem.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
  if (!request.complete) passOver(request);
}

/** A rate limit has said until when it holds; where many ask at once, their questions are soon answered. */
function secondsToWait(response: ServerResponse): number {
  return Number(response.getHeader('Retry-After') ?? busySeconds);
}

const busySeconds = 2;

/** A client that is still sending when its connection ends sees no answer: the rest is read for a while, and dropped. */
function passOver(request: IncomingMessage): void {
  const ending = setTimeout(() => request.destroy(), restMilliseconds);
  request.once('close', () => clearTimeout(ending));
  request.resume();
}

const restMilliseconds = 10_000;

/** A fault of the program is told in full; what the operator can mend in one line, where it was met first. */
function forLog(error: unknown): unknown {
  if (!(error instanceof MandateCyclesError)) return error;
  return (error.cause instanceof MandateCyclesError ? error.cause : error).line;
}

/** The path, without the token that it may be a secret by. */
function pathOf(request: IncomingMessage): string {
  const [path = ''] = (request.url ?? '').split('?');
  return JSON.stringify(path.replace(/\/(confirm|manage|unsubscribe)\/.*/, '/$1/…').slice(0, 200));
}
