import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { run } from '../../src/cli/run.ts';
import { sampleSchedule } from '../sample-resolution.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export interface Ran {
  readonly status: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** A folder with the sample schedule, and the command line on it, in this process. */
export interface CommandLine {
  readonly folder: string;
  readonly env: Record<string, string>;
  run(...args: readonly string[]): Promise<Ran>;
  runWithInput(input: string, ...args: readonly string[]): Promise<Ran>;
  /** Writes a file into the folder and gives its path. */
  file(name: string, content: string | Uint8Array): Promise<string>;
}

export async function withCommandLine(use: (line: CommandLine) => Promise<void>): Promise<void> {
  const { path: folder, remove } = await temporaryFolder();
  const env: Record<string, string> = {
    DATABASE_URL: `sqlite:${join(folder, 'data', 'store.db')}`,
    SCHEDULES_DIR: join(folder, 'schedules'),
  };
  const file = async (name: string, content: string | Uint8Array) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const runWithInput = async (input: string, ...args: readonly string[]): Promise<Ran> => {
    let out = '';
    let err = '';
    const status = await run(args, {
      env,
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      stdin: Readable.from([Buffer.from(input)]),
    });
    return { status, out, err };
  };
  try {
    await mkdir(join(folder, 'schedules'));
    await file('schedules/sample.yaml', sampleSchedule());
    await use({ folder, env, file, runWithInput, run: (...args) => runWithInput('', ...args) });
  } finally {
    await remove();
  }
}
