import type { Request } from 'express';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import type { Problem } from '../http/problems.ts';
import { words } from '../words/words.ts';
import { baseOf } from './page-frame.ts';
import { pageLanguage } from './page-language.ts';
import { renderTemplate } from './templates.ts';

/** What people read who opened an address that cannot be answered. */
export function problemPage(problem: Problem, request: Request, publicUrl: string, retryAfter: number | null): string {
  const language = languageOf(request);
  const base = baseOf(publicUrl);
  const heading = problem.status === 404 ? words[language].notFound : words[language].failed;
  return renderTemplate('problem', {
    words: words[language],
    language,
    base,
    path: '/',
    title: `${heading} – ${words[language].site}`,
    description: heading,
    feed: null,
    knownOn: null,
    heading,
    failure: words[language].failure(problem.status),
    wait: retryAfter === null ? null : words[language].tryAgainIn(retryAfter),
    // Nothing is lost of what was asked for; what was sent is not sent again by itself.
    again: retryAfter !== null && request.method === 'GET' ? base + request.originalUrl : null,
    detail: `${problem.status}: ${problem.detail}`,
  });
}

/** A wrong `lang` may be the very problem. */
function languageOf(request: Request): DisplayLanguage {
  try {
    return pageLanguage(request);
  } catch {
    return 'en';
  }
}
