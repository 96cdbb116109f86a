import { execFile } from 'node:child_process';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from './temporary-folder.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const packed = [
  'src',
  'schedules',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
];

export interface InstalledPackage {
  /** An empty folder to run the command in. */
  readonly folder: string;
  /** The package as npm would unpack it. */
  readonly path: string;
  /** The file that npm links to as `mandate-cycles`. */
  readonly command: string;
  remove(): Promise<void>;
}

/** Packs the project in a copy, as `npm publish` would, and unpacks it beside the packages that it needs. */
export async function installPackage(): Promise<InstalledPackage> {
  const { path: folder, remove } = await temporaryFolder();
  const copy = join(folder, 'copy');
  await mkdir(copy);
  for (const name of packed) await cp(join(root, name), join(copy, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const { stdout } = await run('npm', ['pack', '--silent'], { cwd: copy });
  await run('tar', ['-xzf', join(copy, stdout.trim().split('\n').at(-1)!), '-C', folder]);
  const path = join(folder, 'package');
  await symlink(join(root, 'node_modules'), join(path, 'node_modules'), 'junction');
  await mkdir(join(folder, 'empty'));
  return { folder: join(folder, 'empty'), path, command: join(path, 'dist', 'cli', 'main.js'), remove };
}
