import { eventJson } from '../due/event-json.ts';
import type { MandateCyclesError } from '../errors.ts';
import type { Obligation } from '../obligations/types.ts';
import type { DerivedFile } from './derived-file.ts';
import { explanation } from './explanation.ts';
import { printable, table } from './table.ts';

/** One line of JSON; `full` adds what the text does to mandates and what was set aside. */
export function derivedJson({ file, derived, events }: DerivedFile, full: boolean): string {
  const { resolution, obligations, ...more } = derived;
  const plainEvents = events.map((event) => eventJson(event, 'en', derived.resolution.adopted));
  return `${JSON.stringify({ file, resolution, obligations, events: plainEvents, ...(full ? more : {}) })}\n`;
}

export function errorJson(file: string, { code, message }: MandateCyclesError): string {
  return `${JSON.stringify({ file, error: { code, message } })}\n`;
}

/** The dated events as rows, then the duties without a date; `explained` shows each duty with its reasons instead. */
export function derivedTable(result: DerivedFile, explained: boolean): string {
  const { symbol, adopted, language, subject } = result.derived.resolution;
  const about = subject ? ` on ${subject.en}` : '';
  const head = `${printable(result.file)}: ${symbol}${about}, adopted ${adopted}, text in ${language}\n`;
  return `${head}\n${explained ? explanation(result.derived) : overview(result)}\n`;
}

function overview({ derived, events }: DerivedFile): string {
  const dated = events.map((event) => [event.date, event.kind, event.bearer, event.title.en]);
  const undated = derived.obligations.filter(({ dates }) => dates.length === 0).map(undatedRow);
  return [
    dated.length > 0 ? table([['DATE', 'KIND', 'BEARER', 'TITLE'], ...dated]) : 'No dated duty.\n',
    undated.length > 0 ? `\n${table([['NO DATE', 'KIND', 'BEARER', 'IN THE TEXT'], ...undated])}` : '',
  ].join('');
}

function undatedRow({ paragraph, kind, bearer, source }: Obligation): readonly string[] {
  return [`para. ${paragraph}`, kind, bearer, source.quote];
}
