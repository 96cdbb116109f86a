import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', 'src');

export interface SourceFile {
  /** Below src, with slashes: "store/store.ts". */
  readonly path: string;
  readonly text: string;
}

export const sourceFiles: readonly SourceFile[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** The text with its comments blanked out; strings, templates and regular expressions stay. */
export function withoutComments(text: string): string {
  // What may hold "//" or "/*" without starting a comment comes first and is kept.
  const kept =
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[(,=:[!&|?{;\n]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[a-z]*/;
  const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//;
  const either = new RegExp(`(${kept.source})|${comment.source}`, 'g');
  return text.replace(either, (match, keep: string | undefined) => keep ?? match.replace(/[^\n]/g, ' '));
}
