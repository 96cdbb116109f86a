import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');

export interface CliProcess {
  readonly child: ChildProcess;
  /** What it has written so far. */
  readonly written: { out: string; err: string };
  /** The exit status; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts the command line as a process of its own. Variables that are settings come from `env` alone. */
export function startCli(
  args: readonly string[],
  env: Record<string, string> = {},
  nodeArgs: string[] = [],
): CliProcess {
  const { PATH = '', TMPDIR = '/tmp' } = process.env;
  const child = spawn(process.execPath, [...nodeArgs, main, ...args], { env: { PATH, TMPDIR, ...env } });
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
  });
  const ended = new Promise<number | null>((resolve) => void child.on('close', resolve));
  return { child, written, ended };
}
