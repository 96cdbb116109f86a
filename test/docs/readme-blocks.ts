import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** A fenced block of the README. */
export interface Block {
  /** "console", "yaml". */
  readonly language: string;
  readonly text: string;
}

/** One thing that a reader does: types a command, or writes a file. */
export type Step =
  | { readonly type: 'command'; readonly command: string; readonly output: string }
  | { readonly type: 'file'; readonly path: string; readonly text: string };

/** The fenced blocks in order, without the indentation of a list that they stand in. */
export const blocks: readonly Block[] = [...readme.matchAll(/^( *)```(\w+)\n([\s\S]*?)^\1```$/gm)].map(
  ([, indent = '', language = '', text = '']) => ({
    language,
    text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }),
);

/** In a block of `console`, a command follows "$ ", and its output is what stands up to the next one. */
export const steps: readonly Step[] = blocks.flatMap(({ language, text }): readonly Step[] => {
  if (language === 'yaml') return [{ type: 'file', path: pathIn(text), text }];
  if (language !== 'console') return [];
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...lines] = part.split('\n');
      return { type: 'command', command, output: lines.join('\n') };
    });
});

/** The file that a block is an example of: its first line is a comment that names it. */
export function pathIn(text: string): string {
  const path = /^(?:#|\/\/) (\S+)\n/.exec(text)?.[1];
  if (path === undefined) throw new Error(`no file is named in the first line of ${text}`);
  return path;
}

/**
 * Compares an output with what the README shows of it, where "…" stands for what was left out: lines, or a part of one.
 * How lines end is no matter, since a terminal shows no difference.
 */
export function shows(shown: string, output: string): boolean {
  const pattern = shown
    .trimEnd()
    .split('\n')
    .map((line) => (line === '…' ? '(?:.*\n)*?' : `${line.split('…').map(literal).join('.*?')}\n`))
    .join('');
  return new RegExp(`^${pattern}$`).test(`${output.replaceAll('\r\n', '\n').trimEnd()}\n`);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
