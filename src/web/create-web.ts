import type { RequestListener } from 'node:http';
import express, { type Express, type RequestHandler } from 'express';
import type { App } from '../app/contract.ts';
import { MandateCyclesError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { adminHandlers } from './api/admin-handlers.ts';
import { apiHandlers } from './api/api-handlers.ts';
import { outboxHandlers } from './api/outbox-handlers.ts';
import { subscriptionHandlers } from './api/subscription-handlers.ts';
import { deskRoutes } from './desk/desk-routes.ts';
import { isFeedAddress } from './feeds/feed-request.ts';
import { isFeedRequest, sendFeed } from './feeds/feeds.ts';
import { leadWhereMeant } from './http/other-spellings.ts';
import { createRateLimits } from './http/rate-limits.ts';
import { send } from './http/rendering.ts';
import { createRenderings } from './http/renderings.ts';
import { securityHeaders } from './http/security-headers.ts';
import { problemMiddleware, sendProblem } from './http/send-problem.ts';
import { mailLinkHandlers } from './mail-links/mail-link-handlers.ts';
import { createMetrics } from './operations/metrics.ts';
import { operationHandlers } from './operations/operation-handlers.ts';
import { baseOf } from './pages/page-frame.ts';
import { assetHandler, pageHandlers } from './pages/page-handlers.ts';
import { problemPage } from './pages/problem-page.ts';
import { readIcon } from './pages/templates.ts';

export type WebSettings = Pick<Settings, 'publicUrl' | 'adminToken'>;

/** Fetchers of calendars, Google's among them, heed it; what only programs and the administrator use is left out. */
const robots = 'User-agent: *\nAllow: /\nDisallow: /api/\nDisallow: /desk\n';

type Handlers = RequestHandler | RequestHandler[];
/** GET answers HEAD as well. */
interface Methods {
  readonly get?: Handlers;
  readonly post?: Handlers;
}

/**
 * Gives the whole HTTP service, to be handed to `node:http`'s `createServer`. It holds no rules of its own, and reads
 * neither clock nor environment: everything comes from `app`.
 */
export function createWeb(app: App, settings: WebSettings, freshMilliseconds?: number): RequestListener {
  const { publicUrl, adminToken } = settings;
  const renderings = createRenderings(app, freshMilliseconds);
  const metrics = createMetrics();
  const pages = pageHandlers(app, renderings, publicUrl);
  const api = apiHandlers(app, renderings);
  const limits = createRateLimits(app.requestCounts);
  const outbox = outboxHandlers(app, adminToken, limits.wrongTokens);
  const admin = adminHandlers(app, adminToken, limits.wrongTokens);
  const subscribing = subscriptionHandlers(app, limits.mails);
  const links = mailLinkHandlers(app, limits, publicUrl);
  const operation = operationHandlers(app, renderings, metrics, publicUrl);
  const web = expressApp(
    app,
    {
      '/': { get: pages.home },
      '/resolutions/:slug': { get: pages.resolution },
      '/mandates': { get: pages.mandates },
      '/mandates/:slug': { get: pages.mandate },
      '/cycles': { get: pages.cycles },
      '/cycles.csv': { get: pages.cyclesCsv },
      '/cycles.xlsx': { get: pages.cyclesWorkbook },
      '/changes': { get: pages.changes },
      '/subscribe': { get: pages.subscribe },
      '/search': { get: pages.search },
      '/overdue': { get: pages.overdue },
      '/icon.svg': { get: assetHandler(readIcon(), 'image/svg+xml') },
      '/api/next': { get: api.next },
      '/api/events': { get: api.events },
      '/api/resolutions': { get: api.resolutions, post: admin.addResolution },
      '/api/resolutions/:slug': { get: api.resolution },
      '/api/resolutions/:slug/withdraw': { post: admin.withdrawResolution },
      '/api/submissions': { post: admin.addSubmission },
      '/api/outbox': { get: outbox.list },
      '/api/outbox/again': { post: outbox.sendAgain },
      '/api/submissions/withdraw': { post: admin.withdrawSubmission },
      '/api/changes': { get: admin.changes },
      '/api/subscriptions': { post: subscribing.subscribe },
      '/subscriptions': { get: links.form, post: links.subscribe },
      '/subscriptions/links': { post: links.sendLinks },
      '/confirm/:token': { get: links.confirmPage, post: links.confirm },
      '/unsubscribe/:token': { get: links.unsubscribePage, post: links.unsubscribe },
      '/manage/:token': { get: links.managePage, post: links.manage },
      ...deskRoutes(app, adminToken, publicUrl, limits.wrongTokens),
      '/robots.txt': { get: assetHandler(robots, 'text/plain; charset=utf-8') },
      '/healthz': { get: operation.health },
      '/readyz': { get: operation.ready },
      '/metrics': { get: operation.metrics },
      '/openapi.json': { get: operation.openapi },
    },
    publicUrl,
  );
  return (request, response) => {
    metrics.observe(request, response);
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    const known = isReading && renderings.known(request.url ?? '');
    if (known) return send(request, response, known);
    if (!isReading) response.once('close', renderings.changing());
    if (!isFeedRequest(request)) return web(request, response);
    sendFeed(request, response, renderings, publicUrl).catch((error: unknown) => sendProblem(request, response, error));
  };
}

function expressApp(app: App, routes: Readonly<Record<string, Methods>>, publicUrl: string): Express {
  const web = express();
  // Answers bring their own strong ETag; the query is read by query.ts.
  web.disable('x-powered-by').disable('etag').set('query parser', false);
  // A proxy on this machine or network says whom it asks for; rate limits go by that.
  web.set('trust proxy', ['loopback', 'linklocal', 'uniquelocal']);
  web.use((_request, response, next) => {
    response.set(securityHeaders);
    next();
  });
  for (const [path, { get, post }] of Object.entries(routes)) {
    if (get) web.get(path, get);
    if (post) web.post(path, post);
    const allowed = [...(get ? ['GET', 'HEAD'] : []), ...(post ? ['POST'] : [])];
    web.all(path, refuseMethod(allowed));
  }
  web.use((request, response, next) => {
    if (isFeedAddress(request.originalUrl)) refuseMethod(['GET', 'HEAD'])(request, response, next);
    else next();
  });
  web.use((request) => {
    throw new MandateCyclesError('not-found', 'there is nothing at this address', request.path.slice(0, 200));
  });
  web.use(leadWhereMeant(app, baseOf(publicUrl)));
  web.use(problemMiddleware((problem, request, retryAfter) => problemPage(problem, request, publicUrl, retryAfter)));
  return web;
}

function refuseMethod(allowed: readonly string[]): RequestHandler {
  return (request, response) => {
    response.set('Allow', allowed.join(', '));
    const verb = allowed.length > 1 ? 'are' : 'is';
    throw new MandateCyclesError(
      'method-not-allowed',
      `${request.method} is not answered here; ${allowed.join(' and ')} ${verb}`,
      'method',
    );
  };
}
