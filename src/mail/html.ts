import { readFileSync } from 'node:fs';
import { Eta } from 'eta';
import type { MailDocument, MailLink } from './mail-document.ts';
import { paragraphLength, safeLine } from './safe-line.ts';

const eta = new Eta();
const template = eta.compile(readFileSync(new URL('views/mail.eta', import.meta.url), 'utf8'));
const locales = { en: 'en', zh: 'zh-Hans' };

/** Writes the documents as one HTML page; the template escapes every value. */
export function htmlOf(documents: readonly MailDocument[], footers: readonly (readonly MailLink[])[]): string {
  const line = (text: string) => safeLine(text, paragraphLength);
  const parts = documents.map((document, i) => ({
    ...document,
    locale: locales[document.language],
    footer: footers[i] ?? [],
  }));
  const page = eta.render(template, { parts, line, locale: parts[0]?.locale, title: parts[0]?.subject ?? '' });
  return page.replace(/\n\s*\n/g, '\n');
}
