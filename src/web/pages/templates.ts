import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Eta } from 'eta';
import { styleSheet } from '../http/style-sheet.ts';

const folder = new URL('../views/', import.meta.url);
/** Characters that turn the direction of what stands behind them: in a text that was handed in they only mislead. */
const overrides = /[\u202a-\u202e\u2066-\u2069]/g;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const eta = new Eta({
  views: fileURLToPath(folder),
  cache: true,
  escapeFunction: (value) =>
    String(value)
      .replace(overrides, '')
      .replace(/[&<>"']/g, (character) => escapes[character]!),
});

export type TemplateName =
  | 'home'
  | 'mandates'
  | 'mandate'
  | 'resolution'
  | 'overdue'
  | 'search'
  | 'cycles'
  | 'changes'
  | 'subscribe-page'
  | 'mail-link'
  | 'subscription'
  | 'desk'
  | 'desk-sign-in'
  | 'desk-draft'
  | 'desk-job'
  | 'desk-resolution'
  | 'problem';

/** Gives the page that a template makes of its data; every value is escaped unless the template itself is included. */
export function renderTemplate(name: TemplateName, data: object): string {
  return eta.render(`./${name}`, { ...data, styleSheet });
}

export function readIcon(): string {
  return readFileSync(new URL('icon.svg', folder), 'utf8');
}
