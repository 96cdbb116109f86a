import type { RequestHandler } from 'express';
import type { App } from '../../app.ts';
import { MandateCyclesError } from '../../errors.ts';
import { finish, send } from '../http/rendering.ts';
import type { Renderings } from '../http/renderings.ts';
import type { Metrics } from './metrics.ts';
import { openApi } from './openapi.ts';

/** Answers operators and tools. */
export function operationHandlers(app: App, renderings: Renderings, metrics: Metrics, publicUrl: string) {
  const description = finish(`${JSON.stringify(openApi(publicUrl), null, 2)}\n`, {
    contentType: 'application/json; charset=utf-8',
    cacheControl: 'public, max-age=3600',
  });
  /** The process answers; nothing else is asked, so that a slow database gets no process killed. */
  const health: RequestHandler = (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  };
  /** The service can answer with content. */
  const ready: RequestHandler = async (_request, response) => {
    const { version, resolutions } = await app.snapshot().catch((cause: unknown) => {
      throw new MandateCyclesError('database-unavailable', 'the calendar cannot be read', 'readyz', { cause });
    });
    response.set('Cache-Control', 'no-store').json({ status: 'ok', version, resolutions: resolutions.length });
  };
  const printMetrics: RequestHandler = async (_request, response) => {
    const text = await metrics.print(app, renderings);
    response.set('Cache-Control', 'no-store').type('text/plain; version=0.0.4; charset=utf-8').send(text);
  };
  const openapi: RequestHandler = (request, response) => send(request, response, description);
  return { health, ready, metrics: printMetrics, openapi };
}
