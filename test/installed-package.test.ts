import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn } from 'node:child_process';
import { cp, readdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { encodeGb18030 } from './document/formats/gb18030.ts';
import { pdf } from './document/formats/pdf.ts';
import { type InstalledPackage, installPackage } from './installed-package.ts';
import { freePort } from './take-port.ts';

const run = promisify(execFile);
const seed = join(import.meta.dirname, '..', 'schedules', 'S-RES-2584-2021');

/** A Node.js on this machine that is too old for the service, if there is one. */
const olderNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .find((node) => {
    try {
      return Number.parseInt(execFileSync(node, ['--version'], { encoding: 'utf8' }).slice(1), 10) < 24;
    } catch {
      return false;
    }
  });

describe('the installed package', () => {
  let installed: InstalledPackage;
  before(async () => {
    installed = await installPackage();
  });
  after(() => installed.remove());

  const command = async (args: readonly string[], node = process.execPath, env: Record<string, string> = {}) => {
    const { PATH = '', TMPDIR = '/tmp' } = process.env;
    const { stdout } = await run(node, [installed.command, ...args], {
      cwd: installed.folder,
      env: { PATH, TMPDIR, ...env },
    });
    return stdout;
  };

  it('holds the compiled program and the schedules, and no sources or tests', async () => {
    const all = await readdir(installed.path);
    assert.deepEqual(all.sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'node_modules',
      'package.json',
      'schedules',
    ]);
    const compiled = await readdir(join(installed.path, 'dist'), { recursive: true });
    assert.deepEqual(
      compiled.filter((name) => /\.ts$|test/.test(name)),
      [],
    );
  });

  it('reads texts and PDFs', async () => {
    assert.match(
      await command(['derive', join(seed, 'text.zh.txt')]),
      /: S\/RES\/2584 \(2021\) on Mali, adopted 2021-06-29/,
    );
    const page = pdf({ encoding: 'GBK-EUC-H', collection: 'GB1' }, encodeGb18030('决定将任务期限延长'));
    await writeFile(join(installed.folder, 'page.pdf'), page);
    assert.equal(await command(['derive', '--text', 'page.pdf']), '决定将任务期限延长\n');
  });

  it('knows the schedules that it ships, until its folder has its own', async () => {
    const next = ['next', '--as-of', '2021-07-01'];
    assert.match(await command(next), /^Next due in 14 days, on Thursday, 15 July 2021:/);
    const own = join(installed.folder, 'schedules');
    await cp(seed, join(own, 'S-RES-2584-2021'), { recursive: true });
    const before = await command(['list', '--mandate', 'MINUSMA', '--format', 'json']);
    assert.ok(!before.includes('S/RES/2531 (2020)'), 'the shipped schedules are left alone');
    assert.match(await command(next, process.execPath, { SCHEDULES_DIR: own }), /^Next due in 14 days/);
  });

  it('serves pages and feeds', async () => {
    const { PATH = '', TMPDIR = '/tmp' } = process.env;
    const port = await freePort();
    const service = spawn(process.execPath, [installed.command, 'serve'], {
      cwd: installed.folder,
      env: { PATH, TMPDIR, PORT: `${port}` },
    });
    const ended = new Promise((resolve) => void service.on('close', resolve));
    try {
      await new Promise((resolve) => void service.stdout.once('data', resolve));
      for (const path of ['/', '/icon.svg', '/calendar.ics', '/resolutions/S-RES-2584-2021']) {
        const { status } = await fetch(`http://127.0.0.1:${port}${path}`);
        assert.equal(status, 200, path);
      }
      service.kill('SIGTERM');
      assert.equal(await ended, 0);
    } finally {
      service.kill('SIGKILL');
    }
  });

  it('goes on with the Node.js that npm brings where an older one starts it', {
    skip: olderNode === undefined && 'no older Node.js on PATH',
  }, async () => {
    assert.match(await command(['next', '--as-of', '2021-07-01'], olderNode), /^Next due in 14 days/);
    await assert.rejects(command(['next', '--as-of', 'soon'], olderNode), { code: 2 });
  });
});
