import type { RequestHandler } from 'express';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import { findResolution } from '../http/find-resolution.ts';
import { finish, send } from '../http/rendering.ts';
import type { Moment, Renderings } from '../http/renderings.ts';
import { homePage } from './home-page.ts';
import { pageLanguage } from './page-language.ts';
import { resolutionPage } from './resolution-page.ts';

const page = { contentType: 'text/html; charset=utf-8', cacheControl: 'public, max-age=60', vary: 'Accept-Language' };

/** Answers the pages for people. */
export function pageHandlers(renderings: Renderings, publicUrl: string) {
  const answer = (render: (moment: Moment, language: DisplayLanguage, slug: string) => string): RequestHandler => {
    return async (request, response) => {
      const language = pageLanguage(request);
      const slug = String(request.params['slug'] ?? '');
      const make = (moment: Moment) => finish(render(moment, language, slug), page);
      send(request, response, await renderings.get(`page ${language} ${slug}`, make));
    };
  };
  return {
    home: answer((moment, language) => homePage(moment, language, publicUrl)),
    resolution: answer((moment, language, slug) =>
      resolutionPage(findResolution(moment.snapshot, slug), moment, language, publicUrl),
    ),
  };
}

/** Answers with a file that the pages need. */
export function assetHandler(content: string, contentType: string): RequestHandler {
  const rendering = finish(content, { contentType, cacheControl: 'public, max-age=3600' });
  return (request, response) => send(request, response, rendering);
}
