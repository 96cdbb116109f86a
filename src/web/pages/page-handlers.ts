import type { RequestHandler } from 'express';
import type { App } from '../../app/contract.ts';
import { createTextIndex } from '../../search/text-index.ts';
import { findResolution } from '../http/find-resolution.ts';
import { finish, type RenderingKind, send } from '../http/rendering.ts';
import type { Moment, Renderings } from '../http/renderings.ts';
import { changesPage, changesParameters, sinceAsked } from './changes-page.ts';
import { cyclesCsv, cyclesPage, cyclesParameters, cyclesWorkbook } from './cycles-page.ts';
import { homePage, homeParameters } from './home-page.ts';
import { findMandate, mandatePage } from './mandate-page.ts';
import { mandatesPage } from './mandates-page.ts';
import { overduePage, overdueParameters } from './overdue-page.ts';
import { momentAsked, type PageQuestion, readPageQuestion } from './page-question.ts';
import { resolutionPage, resolutionParameters } from './resolution-page.ts';
import { searchPage, searchParameters } from './search-page.ts';
import { subscribePage, subscribeParameters } from './subscribe-page.ts';

const page = { contentType: 'text/html; charset=utf-8', cacheControl: 'public, max-age=60', vary: 'Accept-Language' };

const dayParameters = ['lang', 'asOf', 'knownOn'];

type Content = string | Uint8Array;
/** Makes a page; `slug` is what the address names. */
type Render = (question: PageQuestion, moment: Moment, slug: string) => Content | Promise<Content>;

/** Answers the pages for people. */
export function pageHandlers(app: App, renderings: Renderings, publicUrl: string) {
  const index = createTextIndex();
  const answer = (
    name: string,
    parameters: readonly string[],
    render: Render,
    kind: RenderingKind = page,
  ): RequestHandler => {
    return async (request, response) => {
      const question = readPageQuestion(request, parameters);
      const slug = String(request.params['slug'] ?? '');
      const rendering = await renderings.get(`page ${name} ${slug} ${question.key}`, async (moment) =>
        finish(await render(question, await momentAsked(app, moment, question.query), slug), kind),
      );
      send(request, response, rendering);
    };
  };
  return {
    home: answer('home', homeParameters, (question, moment) => homePage(question, moment, publicUrl)),
    resolution: answer('resolution', resolutionParameters, (question, moment, slug) =>
      resolutionPage(findResolution(moment.snapshot, slug), question, moment, publicUrl),
    ),
    mandates: answer('mandates', homeParameters, (question, moment) => mandatesPage(question, moment, publicUrl)),
    mandate: answer('mandate', dayParameters, (question, moment, slug) =>
      mandatePage(findMandate(moment, slug), question, moment, publicUrl),
    ),
    search: answer('search', searchParameters, (question, moment) => searchPage(question, moment, index, publicUrl)),
    subscribe: answer('subscribe', subscribeParameters, (question, moment) =>
      subscribePage(question, moment, publicUrl),
    ),
    cycles: answer('cycles', cyclesParameters, (question, moment) => cyclesPage(question, moment, publicUrl)),
    cyclesCsv: answer('cycles.csv', cyclesParameters, (question, moment) => cyclesCsv(question, moment, publicUrl), {
      contentType: 'text/csv; charset=utf-8',
      cacheControl: page.cacheControl,
      vary: page.vary,
      fileName: 'cycles.csv',
    }),
    cyclesWorkbook: answer(
      'cycles.xlsx',
      cyclesParameters,
      (question, moment) => cyclesWorkbook(question, moment, publicUrl),
      {
        contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        cacheControl: page.cacheControl,
        vary: page.vary,
        fileName: 'cycles.xlsx',
      },
    ),
    changes: answer('changes', changesParameters, async (question, moment) => {
      const since = sinceAsked(question.query, moment.today);
      const before = { ...moment, snapshot: await app.snapshot(since), today: since };
      return changesPage(question, moment, before, publicUrl);
    }),
    overdue: answer('overdue', overdueParameters, (question, moment) => overduePage(question, moment, publicUrl)),
  };
}

/** Answers with a file that the pages need. */
export function assetHandler(content: string, contentType: string): RequestHandler {
  const rendering = finish(content, { contentType, cacheControl: 'public, max-age=3600' });
  return (request, response) => send(request, response, rendering);
}
