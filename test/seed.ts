import { readFileSync } from 'node:fs';
import { createClauseReader } from '../src/clauses/read-clauses.ts';
import { createTimeScanner } from '../src/clauses/scan-times.ts';
import type { TimeMention } from '../src/clauses/types.ts';
import { readDocument } from '../src/document/read-document.ts';
import type { ResolutionDocument } from '../src/document/types.ts';
import { packs } from '../src/languages/index.ts';
import type { Obligation } from '../src/obligations/types.ts';
import { derive } from './derive.ts';

/** The text of S/RES/2584 (2021) in Chinese, the one resolution that comes with the project. */
export const seedText = readFileSync(new URL('../schedules/S-RES-2584-2021/text.zh.txt', import.meta.url), 'utf8');

/** What each stage makes of a text, written out to be compared and read. */
export const stages = {
  document: (text: string) => writeDocument(documentOf(text)),
  clauses: (text: string) => writeClauses(documentOf(text)),
  obligations: writeObligations,
} as const;

function documentOf(text: string): ResolutionDocument {
  return readDocument(
    text,
    packs.map(({ layout }) => layout),
    'seed',
  );
}

function writeDocument({ symbol, adopted, language, passages }: ResolutionDocument): string {
  const parts = passages.map((passage) => {
    const { start, end } = passage.sourceOf(0, passage.text.length);
    return `${passage.label} [${start}–${end}]${passage.parent ? `, under ${passage.parent.label}` : ''}\n  ${passage.text}\n`;
  });
  return `${symbol}, adopted ${adopted}, ${language}\n\n${parts.join('\n')}`;
}

function writeClauses({ language, passages }: ResolutionDocument): string {
  const { time, lexicon } = packs.find(({ layout }) => layout.language === language)!;
  const scan = createTimeScanner(time);
  const read = createClauseReader(lexicon, time.wordBoundary);
  return passages
    .flatMap((passage) => {
      const clauses = read(passage, scan(passage.text)).filter(({ times }) => times.length > 0);
      return clauses.map(({ start, end, opening, actors, acts, times }) =>
        [
          `${passage.label} [${start}–${end}] ${opening ?? 'goes on'}`,
          `  actors: ${actors.map(({ word, start: at, end: to }) => `${passage.text.slice(at, to)} = ${word.bearer}`).join(', ')}`,
          `  acts: ${acts.map(({ word, start: at, end: to }) => `${passage.text.slice(at, to)} = ${word.act}`).join(', ')}`,
          ...times.map((mention) => `  ${writeMention(passage.text, mention)}\n`),
        ].join('\n'),
      );
    })
    .join('\n');
}

function writeMention(text: string, { start, end, coreStart, coreEnd, value, meaning, rule }: TimeMention): string {
  const words = `${text.slice(start, coreStart)}⟨${text.slice(coreStart, coreEnd)}⟩${text.slice(coreEnd, end)}`;
  return `${words} [${start}–${end}] by rule "${rule}"\n    ${JSON.stringify(value)} as ${JSON.stringify(meaning)}`;
}

function writeObligations(text: string): string {
  const { resolution, obligations, mandateActs, setAside } = derive(text, 'seed');
  return [
    `${resolution.symbol}, adopted ${resolution.adopted}, ${resolution.language}\n`,
    ...obligations.map(writeObligation),
    'Acts on mandates',
    ...mandateActs.map(
      ({ mandate, act, paragraph, date, source }) =>
        `  ${paragraph}: ${act} ${mandate} to ${date} "${source.quote}" [${source.start}–${source.end}]`,
    ),
    '\nSet aside',
    ...setAside.map(
      ({ paragraph, source, reason }) => `  ${paragraph}: "${source.quote}" [${source.start}–${source.end}] ${reason}`,
    ),
    '',
  ].join('\n');
}

function writeObligation(item: Obligation): string {
  const { id, paragraph, kind, bearer, addressee, mandate, due, dates, source, rule, assumptions, readings, title } =
    item;
  const lines = [
    `${id}: para. ${paragraph}, ${kind} of ${bearer}${addressee ? ` to ${addressee}` : ''} for ${mandate ?? 'no mandate'}`,
    JSON.stringify(due),
    dates.join(', ') || 'no date',
    `"${source.quote}" [${source.start}–${source.end}] by rule "${rule}"`,
    ...assumptions.map((assumption) => `assumption: ${assumption}`),
    ...readings.map((reading) => `or ${reading.dates.join(', ')}: ${reading.assumption}`),
    `${title.en} / ${title.zh}`,
  ];
  return `${lines.join('\n  ')}\n`;
}
