import type { RequestHandler } from 'express';
import type { App } from '../../app/contract.ts';
import { MandateCyclesError } from '../../errors.ts';
import { finish, send } from '../http/rendering.ts';
import type { Renderings } from '../http/renderings.ts';
import type { Metrics } from './metrics.ts';
import { openApi } from './openapi.ts';

const unreadable = { code: 'database-unavailable', message: 'the calendar cannot be read' } as const;

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
  /** The service can answer with content, keep what it is given, and send mail. */
  const ready: RequestHandler = async (_request, response) => {
    const { version, resolutions, problems } = await app
      .checkStore()
      .then(() => app.snapshot())
      .catch((cause: unknown) => {
        // Where the data are is nobody else's business.
        const { code, message } = cause instanceof MandateCyclesError ? cause : unreadable;
        throw new MandateCyclesError(code, message, 'readyz', { cause });
      });
    const trouble = app.mailTrouble();
    if (trouble !== null) {
      const message = `no mail goes out since ${trouble.since}: ${trouble.reason}`;
      throw new MandateCyclesError('mail-refused', message, 'readyz');
    }
    response
      .set('Cache-Control', 'no-store')
      .json({ status: 'ok', version, resolutions: resolutions.length, problems });
  };
  const printMetrics: RequestHandler = async (_request, response) => {
    const text = await metrics.print(app, renderings);
    response.set('Cache-Control', 'no-store').type('text/plain; version=0.0.4; charset=utf-8').send(text);
  };
  const openapi: RequestHandler = (request, response) => send(request, response, description);
  return { health, ready, metrics: printMetrics, openapi };
}
