import { type ChildProcess, spawn } from 'node:child_process';
import { cp, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '../app/test-app.ts';
import { corpusFolder } from '../coverage/measure.ts';
import { startSampleServer } from '../documents-server/sample-server.ts';
import { textPdf } from '../documents-server/text-pdf.ts';
import { sampleResolution } from '../sample-resolution.ts';
import { freePort } from '../take-port.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { chineseText, englishText } from './own-files.ts';
import { root } from './readme-blocks.ts';

const copied = ['package.json', 'README.md', 'src', 'test', 'schedules'];
/** What the documents server holds in place of the resolution that the README takes. */
const recentResolution = sampleResolution({ number: 2808 }).replaceAll('2001', '2025').replaceAll('2002', '2026');
/** The files that a reader is thought to have. */
const ownFiles = { 'resolution.txt': sampleResolution(), 'english.txt': englishText, 'chinese.txt': chineseText };

export interface Ran {
  readonly status: number | null;
  /** Both streams, as a terminal shows them. */
  readonly output: string;
}

/** A checkout of one's own to follow the README in, after `npm ci`. */
export interface Sandbox {
  run(command: string): Promise<Ran>;
  /** Starts what goes on, and gives what it has printed once that has come to a full stop. */
  start(command: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

export async function openSandbox(): Promise<Sandbox> {
  const { path: folder, remove } = await temporaryFolder();
  for (const name of copied) await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [name, text] of Object.entries(ownFiles)) await writeFile(join(folder, name), text);
  const port = await freePort();
  const address = { shown: '127.0.0.1:8080', real: `127.0.0.1:${port}` };
  const documents = await startSampleServer({ files: { 'S/RES/2808(2025) en': textPdf(recentResolution) } });
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env;
  const env = {
    PATH,
    HOME,
    TMPDIR,
    PORT: `${port}`,
    ADMIN_TOKEN: 'a-token-for-tests',
    CORPUS_DIR: corpusFolder,
    DOCUMENTS_URL: documents.url,
  };
  const services: ChildProcess[] = [];

  function open(command: string) {
    const text = `${command.replaceAll(address.shown, address.real)}`;
    const child = spawn('sh', ['-c', `exec 2>&1; ${text}`], { cwd: folder, env, detached: true });
    const printed = { text: '' };
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      printed.text += more;
    });
    const output = () => printed.text.replaceAll(address.real, address.shown);
    const ended = new Promise<number | null>((resolve) => void child.on('close', resolve));
    return { child, output, ended };
  }

  return {
    async run(command) {
      const { output, ended } = open(command);
      const status = await ended;
      return { status, output: output() };
    },
    async start(command) {
      const { child, output } = open(command);
      services.push(child);
      await eventually(async () => output().endsWith('.\n') || child.exitCode !== null);
      return output();
    },
    write: (path, text) => writeFile(join(folder, path), text),
    async remove() {
      for (const { pid, exitCode } of services)
        if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGKILL');
      await documents.close();
      await remove();
    },
  };
}
