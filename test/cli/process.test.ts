import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sampleResolution } from '../sample-resolution.ts';
import { withCommandLine } from './command-line.ts';
import { startCli } from './process.ts';

describe('the command as a process', () => {
  it('gives its exit status and keeps the streams apart', () =>
    withCommandLine(async ({ env }) => {
      const { written, ended } = startCli(['list', '--kind', 'wish'], env);
      assert.equal(await ended, 2);
      assert.equal(written.out, '');
      assert.match(written.err, /^mandate-cycles: kind: [^\n]+\n$/);
    }));

  it('derives 256 files in one go', () =>
    withCommandLine(async ({ file }) => {
      const paths: string[] = [];
      for (let number = 1; number <= 256; number++) {
        paths.push(await file(`${number}.txt`, sampleResolution({ number })));
      }
      const { written, ended } = startCli(['derive', '--format', 'json', ...paths]);
      assert.equal(await ended, 0);
      const symbols = written.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).resolution.symbol);
      assert.equal(new Set(symbols).size, 256);
    }));

  it('derives without loading the store, the web, the mailer or the settings', () =>
    withCommandLine(async ({ file }) => {
      const path = await file('one.txt', sampleResolution());
      const hook = join(import.meta.dirname, 'print-loaded.ts');
      const { written, ended } = startCli(['derive', '--format', 'json', path], {}, ['--import', hook]);
      assert.equal(await ended, 0);
      assert.equal(written.err.trim(), 'commander luxon own');
    }));

  it('ends quietly where its reader stops reading', () =>
    withCommandLine(async ({ file }) => {
      const path = await file('long.txt', sampleResolution().repeat(1000));
      const { child, written, ended } = startCli(['derive', '--text', ...Array(20).fill(path)]);
      child.stdout!.once('data', () => child.stdout!.destroy());
      assert.equal(await ended, 0);
      assert.equal(written.err, '');
    }));

  it('prints the same bytes in every time zone', () =>
    withCommandLine(async ({ env, file }) => {
      const path = await file('one.txt', sampleResolution());
      const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'];
      for (const args of [
        ['derive', '--format', 'ics', path],
        ['derive', '--format', 'json', path],
        ['list', '--known-on', '2001-06-01', '--format', 'json'],
        ['next', '--as-of', '2001-04-29', '--format', 'json'],
      ]) {
        const outputs = zones.map(async (TZ) => {
          const { written, ended } = startCli(args, { ...env, TZ });
          assert.equal(await ended, 0, written.err);
          return written.out;
        });
        assert.equal(new Set(await Promise.all(outputs)).size, 1, args.join(' '));
      }
    }));
});
