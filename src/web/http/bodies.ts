import express, { type RequestHandler } from 'express';
import { MandateCyclesError } from '../../errors.ts';

/** No JSON and no form that is asked for comes near it. */
export const mostSmallBytes = 10_000;

/** Reads a small JSON body. */
export const jsonBody: readonly RequestHandler[] = [
  requireJson,
  bounded(mostSmallBytes),
  express.json({ limit: mostSmallBytes, inflate: false }),
];

/** Reads a small form; anything else is an empty one. */
export const formBody: readonly RequestHandler[] = [
  bounded(mostSmallBytes),
  express.urlencoded({ extended: false, limit: mostSmallBytes, inflate: false }),
];

/** Refuses what says that it is too large at once; express's readers would first read it to its end. */
export function bounded(limit: number): RequestHandler {
  return (request, _response, next) => {
    const length = Number(request.headers['content-length'] ?? 0);
    if (length > limit) {
      throw new MandateCyclesError(
        'request-too-large',
        `the body has ${length} bytes, at most ${limit} are read`,
        'body',
      );
    }
    next();
  };
}

/** A form from another site can send no JSON without the browser asking first; a wrong type is told as such. */
export function requireJson(...[request, _response, next]: Parameters<RequestHandler>): void {
  if (!request.is('application/json')) {
    throw new MandateCyclesError('media-type-unsupported', 'the body must be application/json', 'content-type');
  }
  next();
}
