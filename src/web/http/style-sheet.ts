import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Later ones win over earlier ones. */
const parts = [
  'base',
  'frame',
  'items',
  'subscribe',
  'tables',
  'overview',
  'chart',
  'lists',
  'mail-links',
  'text',
  'desk',
  'narrow',
  'print',
];

/**
 * The style of all pages, without what only its authors need. Every page carries it: to ask for it would delay the first
 * paint by a request, and packed it is a few kilobytes.
 */
export const styleSheet = parts
  .map((name) => readFileSync(new URL(`../views/styles/${name}.css`, import.meta.url), 'utf8'))
  .join('')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s+/g, ' ')
  .replace(/ ?([{};,]) ?/g, '$1');

/** What a Content-Security-Policy lets this one style in by. */
export const styleSource = `'sha256-${createHash('sha256').update(styleSheet).digest('base64')}'`;
