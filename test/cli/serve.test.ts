import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { eventually } from '../app/test-app.ts';
import { sampleReport, sampleResolution } from '../sample-resolution.ts';
import { freePort, takePort } from '../take-port.ts';
import { type CommandLine, withCommandLine } from './command-line.ts';
import { type CliProcess, startCli } from './process.ts';

/** Runs a test with a service that listens, and kills it where the test did not stop it. */
async function withService(
  use: (service: CliProcess & { readonly url: string; readonly line: CommandLine }) => Promise<void>,
) {
  await withCommandLine(async (line) => {
    const port = await freePort();
    const service = startCli(['serve'], { ...line.env, PORT: `${port}`, ADMIN_TOKEN: 'a-token-for-tests' });
    try {
      await eventually(async () => service.written.out.endsWith('\n') || service.child.exitCode !== null);
      await use({ ...service, url: `http://127.0.0.1:${port}`, line });
    } finally {
      service.child.kill('SIGKILL');
      await service.ended;
    }
  });
}

describe('serve', () => {
  it('says where the page and the feed are and what is due next, serves them, and stops cleanly', () =>
    withService(async ({ url, written, child, ended, line }) => {
      assert.match(
        written.out,
        new RegExp(
          `^Page +${url}/\nFeed +${url}/calendar\\.ics\nSchedules +${line.folder}/schedules\nReminders +to subscribers; written as \\.eml files into .*\nNothing is due: .*UNTEST.*\n$`,
        ),
      );
      assert.equal((await fetch(`${url}/healthz`)).status, 200);
      assert.match(await (await fetch(`${url}/?lang=en`)).text(), /UNTEST/);
      assert.match(await (await fetch(`${url}/calendar.ics?past=all`)).text(), /^DTSTART;VALUE=DATE:20010430\r$/m);
      child.kill('SIGTERM');
      assert.equal(await ended, 0);
      assert.equal(written.err, '');
      assert.deepEqual(await readdir(`${line.folder}/data`), ['store.db'], 'the database is closed');
    }));

  it('takes in a resolution and a submission while it runs', () =>
    withService(async ({ url, child, ended, line }) => {
      const post = (path: string, body: string, type: string) =>
        fetch(`${url}${path}`, {
          method: 'POST',
          body,
          headers: { authorization: 'Bearer a-token-for-tests', 'content-type': type },
        });
      assert.equal((await post('/api/resolutions', sampleResolution(), 'text/plain')).status, 201);
      assert.equal((await fetch(`${url}/resolutions/S-RES-9001-2001`)).status, 200);
      const answer = { obligation: sampleReport, date: '2001-04-30', symbol: 'S/2001/444', issued: '2001-05-03' };
      assert.equal((await post('/api/submissions', JSON.stringify(answer), 'application/json')).status, 201);
      // What another process adds is served at once.
      await line.runWithInput(sampleResolution({ number: 9002 }), 'add', '-');
      assert.equal((await fetch(`${url}/resolutions/S-RES-9002-2001`)).status, 200);
      child.kill('SIGINT');
      assert.equal(await ended, 0);
    }));

  it('stops with the npm that started it', () =>
    withCommandLine(async (line) => {
      const port = await freePort();
      const options = {
        cwd: join(import.meta.dirname, '..', '..'),
        env: { ...process.env, ...line.env, PORT: `${port}` },
      };
      const npm = spawn('npm', ['start', '--silent'], options);
      const isUp = () =>
        fetch(`http://127.0.0.1:${port}/healthz`).then(
          (response) => response.ok,
          () => false,
        );
      await eventually(isUp);
      npm.kill('SIGTERM');
      await eventually(async () => !(await isUp()));
      await eventually(async () => (await readdir(`${line.folder}/data`)).length === 1);
    }));

  it('says in one line that the port is in use, and ends', () =>
    withCommandLine(async ({ env }) => {
      const { port, release } = await takePort();
      const { written, ended } = startCli(['serve'], { ...env, PORT: `${port}` });
      assert.equal(await ended, 1);
      assert.equal(written.out, '');
      assert.match(written.err, new RegExp(`^mandate-cycles: 127\\.0\\.0\\.1:${port}: .*\\[port-in-use\\]; .*\n$`));
      await release();
    }));

  it('says by name which setting keeps it from starting', () =>
    withCommandLine(async ({ env }) => {
      for (const [name, value] of [
        ['PORT', 'eighty'],
        ['HOST', '192.0.2.1'],
        ['DATABASE_URL', 'mysql://user:secret@localhost/x'],
      ] as const) {
        const { written, ended } = startCli(['serve'], { PORT: '45678', ...env, [name]: value });
        assert.equal(await ended, 1);
        assert.match(written.err, new RegExp(`^mandate-cycles: ${name}: [^\n]*\\[setting-invalid\\]; [^\n]*\n$`));
        assert.doesNotMatch(written.err, /secret/);
      }
    }));
});
