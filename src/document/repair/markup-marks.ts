import { holdsOneOf } from '../characters.ts';
import type { Change } from './mend.ts';

/** Raised figures, and figures in brackets right behind a word, are the numbers of notes. */
const raised = '\u00b2\u00b3\u00b9\u2070\u2074\u2075\u2076\u2077\u2078\u2079\u207d\u207e';
const noteMark = new RegExp(`[${raised}]+|\\[\\d{1,3}\\](?=[\\s.,;:，。；]|$)`, 'g');

/** Signs that a text is written in Markdown or in the notation of wikis. */
const markdown =
  /^#{1,6} \S|\*\*[^\s*]|(?<![\w*])\*[A-Z][A-Za-z ]{2,60}\*|^\d{1,3}\\[.)]|(?<!\w)_[A-Z][A-Za-z ]{2,60}_|\[\^[\w-]{1,20}\]/mu;
const wiki =
  /'''[^'\s]|''(?:The Security Council|[A-Z][a-z]{2,20}(?:s|ing))\b|''安全理事会|^={2,6}[^=\n]{1,200}={2,6}\s*$|\[\[[^\]\n]{1,200}\]\]|\{\{[^}]{1,400}\}\}|<ref\b[^>\n]{0,200}>/m;

/** Without one of these characters no closer look is needed. */
const markdownSigns = '*#\\_[';
const wikiSigns = "'=[{<";

/** A mail that quotes a text sets this before each of its lines. */
const quoting = /^>[> \t]{0,20}/gm;

interface Mark {
  readonly pattern: RegExp;
  /** The group that is read; without it nothing of the match is. */
  readonly kept?: true;
}

const markdownMarks: readonly Mark[] = [
  { pattern: /^ {0,3}\[\^[\w-]{1,20}\]:[^\n]*(?:\n[ \t]+\S[^\n]*)*/gm },
  { pattern: /\[\^[\w-]{1,20}\]/g },
  { pattern: /~~[^~\n]{1,1500}~~/g },
  { pattern: /^ {0,3}#{1,6} +/gm },
  { pattern: /^ {0,3}>[ >]{0,20}/gm },
  { pattern: /!\[[^\]\n]{0,200}\]\([^)\n]{0,500}\)/g },
  { pattern: /\[([^\]\n]{1,300})\]\([^)\n]{1,500}\)/g, kept: true },
  { pattern: /\\([!-/:-@[-`{-~])/g, kept: true },
  { pattern: /\*{1,3}(?=\S)|(?<=\S)\*{1,3}/g },
  { pattern: /^ {0,3}[*+-] +(?=\S)/gm },
  { pattern: /(?<!\w)_{1,3}(?=\w)|(?<=[\w.,;:])_{1,3}(?!\w)/g },
];

const wikiMarks: readonly Mark[] = [
  { pattern: /<ref\b[^>\n]{0,200}\/>|<ref\b[^>\n]{0,200}>[^<]{0,1500}<\/ref>/gi },
  {
    pattern: /\{\{(?:nowrap|nobr|center|c|small|smaller|larger|sc|uc|lang\|[a-z-]{2,10})\|([^{}|]{1,1500})\}\}/gi,
    kept: true,
  },
  { pattern: /\{\{[^{}]{0,1500}\}\}/g },
  { pattern: /\[\[(?:File|Image|Category|Datei|文件|分类):[^\]\n]{0,400}\]\]/gi },
  { pattern: /\[\[(?:[^\]|\n]{0,300}\|)?([^\]|\n]{1,300})\]\]/g, kept: true },
  { pattern: /\[https?:\/\/[^\s\]]{1,400} ([^\]\n]{1,300})\]/g, kept: true },
  { pattern: /'{2,5}/g },
  { pattern: /^={2,6} *|(?<=\S) *={2,6}[ \t]*$/gm },
  { pattern: /^[:*#;]{1,6} */gm },
];

/** Elements that a text in either notation may hold: what they enclose, or their marks alone. */
const elements: readonly Mark[] = [
  { pattern: /<!--[^<>]{0,1500}-->/g },
  { pattern: /<(sup|del|s|strike)>[^<]{0,400}<\/\1>/gi },
  { pattern: /<\/?(?:i|b|em|strong|u|p|div|span|center|small|br)\b[^>\n]{0,200}>/gi },
];

/** The numbers of notes, which are no part of what they stand behind. */
export function dropNoteMarks(text: string): readonly Change[] {
  if (!holdsOneOf(text, `${raised}[`)) return [];
  return Array.from(text.matchAll(noteMark))
    .filter(({ 0: mark, index }) => !mark.startsWith('[') || /[^\s([]/.test(text[index - 1] ?? ' '))
    .map(({ 0: mark, index }) => dropped(index, mark.length, 'note-mark'));
}

/** The marks of Markdown or wikis, in the order in which they are to be taken off; none in other texts. */
export function* dropMarkup(text: string): Generator<readonly Change[], void, string> {
  let rest = text;
  if (holdsOneOf(text, '&')) rest = yield decodedEntities(rest);
  if (isQuoted(text)) rest = yield changesOf(rest, quoting, false);
  if (rest.includes('\n--')) rest = yield mailSignature(rest);
  const isMarkdown = holdsOneOf(text, markdownSigns) && markdown.test(text);
  const isWiki = holdsOneOf(text, wikiSigns) && wiki.test(text);
  const marks = [
    ...(isMarkdown || isWiki ? elements : []),
    ...(isMarkdown ? markdownMarks : []),
    ...(isWiki ? wikiMarks : []),
  ];
  for (const { pattern, kept } of marks) rest = yield changesOf(rest, pattern, kept === true);
}

/** Characters of HTML that a text in these notations, or one that was copied from a page's source, writes by name. */
const entities: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', '#160': ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '', amp: '&', lt: '<', gt: '>', quot: '"' },
  ...{ ndash: '–', mdash: '—', lsquo: "'", rsquo: "'", '#39': "'", ldquo: '“', rdquo: '”', hellip: '…' },
};

function decodedEntities(text: string): readonly Change[] {
  return Array.from(text.matchAll(/&(#?\w{2,6});/g)).flatMap(({ 0: { length }, 1: name = '', index }) => {
    const read = Object.hasOwn(entities, name) ? entities[name] : undefined;
    return read === undefined ? [] : { start: index, end: index + length, read, reason: 'markup' };
  });
}

/** What a mail program puts below a text, behind its sign for that; a text of paragraphs goes on behind other rules. */
const signature = /^ *-- ?$/m;
const longestSignature = 1000;

function mailSignature(text: string): readonly Change[] {
  const at = text.slice(-longestSignature).search(signature);
  const start = Math.max(0, text.length - longestSignature) + at;
  if (at < 0 || /^\s*\d{1,3}[.)]/m.test(text.slice(start))) return [];
  return [dropped(start, text.length - start, 'mail-signature')];
}

function isQuoted(text: string): boolean {
  if (!holdsOneOf(text, '>')) return false;
  const quoted = text.match(/^>/gm)?.length ?? 0;
  return quoted > 4 && quoted * 3 > (text.match(/^.*\S/gm)?.length ?? 0) * 2;
}

function changesOf(text: string, pattern: RegExp, kept: boolean): readonly Change[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: all, 1: inner, index }) => {
    if (!kept || inner === undefined) return dropped(index, all.length, 'markup');
    // An escaped mark goes where its stroke is, so that nothing stands between it and what it belongs to.
    if (all.length === 2) return { start: index, end: index + 2, read: inner, reason: 'markup' };
    const at = all.lastIndexOf(inner);
    const behind = index + at + inner.length;
    return [dropped(index, at, 'markup'), dropped(behind, all.length - at - inner.length, 'markup')];
  });
}

function dropped(start: number, length: number, reason: string): Change {
  return { start, end: start + length, read: '', reason };
}
