import { type Document, isCollection, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { MandateCyclesError } from '../errors.ts';
import { type Schedule, scheduleSchema } from './schema.ts';

/** A schedule file is written by hand: far more than that is a mistake. */
export const maxScheduleBytes = 500_000;
/** Aliases save an author from repeating a source; many of them nested are an attack (a "billion laughs" file). */
const maxAliasUses = 100;
const problemsShown = 20;

export interface ParsedSchedule {
  readonly schedule: Schedule;
  /** The line, from 1, of what stands at a path such as ['submissions', 0]. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

type Path = readonly PropertyKey[];

/**
 * Reads a schedule file (YAML 1.2). `file` is said in errors.
 * Throws an AggregateError of `schedule-invalid` errors, each with file and line, where anything in it is wrong.
 */
export function parseSchedule(text: string, file: string): ParsedSchedule {
  if (Buffer.byteLength(text) > maxScheduleBytes) {
    throw invalid([problem(`the file has more than ${maxScheduleBytes / 1000} kB`, file, 1)]);
  }
  const lines = new LineCounter();
  const document = parsed(text, file, lines);
  const lineOf = (path: Path) => lineOfPath(document, lines, path);
  const result = scheduleSchema.safeParse(plainValue(document, file) ?? {});
  if (result.success) return { schedule: result.data, lineOf };
  throw invalid(
    result.error.issues.slice(0, problemsShown).map((issue) => {
      const [unknownKey] = issue.code === 'unrecognized_keys' ? issue.keys : [];
      const path = unknownKey === undefined ? issue.path : [...issue.path, unknownKey];
      return problem(`${pathText(path)}: ${issue.message}`, file, lineOf(path));
    }),
  );
}

function parsed(text: string, file: string, lines: LineCounter): Document {
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' });
  } catch (cause) {
    throw invalid([problem('the file is nested too deep to be read', file, 1, cause)]);
  }
  if (document.errors.length === 0) return document;
  throw invalid(
    document.errors
      .slice(0, problemsShown)
      .map((error) => problem(`no YAML: ${error.message}`, file, lines.linePos(error.pos[0]).line, error)),
  );
}

function plainValue(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliasUses });
  } catch (cause) {
    throw invalid([problem('its aliases (*name) stand for too much, or for nothing', file, 1, cause)]);
  }
}

/** The line of the deepest part of the path that the file has. */
function lineOfPath(document: Document, lines: LineCounter, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node) ? node.items.find((one) => isScalar(one.key) && one.key.value === key) : undefined;
    const next: unknown = isMap(node) ? pair : node.items[Number(key)];
    const start = startOf(isPair(next) ? next.key : next);
    if (start === null) break;
    offset = start;
    node = isPair(next) ? next.value : next;
  }
  return lines.linePos(offset).line;
}

function startOf(node: unknown): number | null {
  const range = node !== null && typeof node === 'object' && 'range' in node ? node.range : null;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null;
}

/** "submissions[0].issued". */
function pathText(path: Path): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text === '' ? 'the file' : text.replace(/^\./, '').slice(0, 200);
}

function problem(message: string, file: string, line: number, cause?: unknown): MandateCyclesError {
  return new MandateCyclesError('schedule-invalid', message, `${file}:${line}`, { cause });
}

function invalid(problems: readonly MandateCyclesError[]): AggregateError {
  return new AggregateError(problems, 'the schedule is invalid');
}
