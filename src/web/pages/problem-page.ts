import type { Request } from 'express';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import type { Problem } from '../http/problems.ts';
import { words } from '../words/words.ts';
import { baseOf } from './page-frame.ts';
import { pageLanguage } from './page-language.ts';
import { renderTemplate } from './templates.ts';

/** What people read who opened an address that cannot be answered. */
export function problemPage(problem: Problem, request: Request, publicUrl: string): string {
  const language = languageOf(request);
  const heading = problem.status === 404 ? words[language].notFound : words[language].failed;
  return renderTemplate('problem', {
    words: words[language],
    language,
    base: baseOf(publicUrl),
    path: '/',
    title: `${heading} – ${words[language].site}`,
    description: heading,
    feed: null,
    knownOn: null,
    heading,
    failure: words[language].failure(problem.status),
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
