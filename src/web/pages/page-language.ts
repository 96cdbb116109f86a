import type { Request } from 'express';
import { type DisplayLanguage, displayLanguages } from '../../terms/display-languages.ts';
import { languageIn, readQuery, searchOf } from '../http/query.ts';

/**
 * The language of a page: `lang` in the address, else the first one of the reader's browser that there is, else
 * English. Other parameters are let be: mail programs and portals add their own to links between people.
 */
export function pageLanguage(request: Request): DisplayLanguage {
  const lang = new URLSearchParams(searchOf(request)).getAll('lang').join(',');
  const asked = languageIn(readQuery(lang ? `lang=${encodeURIComponent(lang)}` : '', ['lang']));
  return asked ?? displayLanguages.find((code) => code === request.acceptsLanguages([...displayLanguages])) ?? 'en';
}
