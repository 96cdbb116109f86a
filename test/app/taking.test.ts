import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTaking } from '../../src/app/taking.ts';
import { emptyRecord } from '../../src/events/record.ts';
import { readSettings } from '../../src/settings.ts';
import { type SampleServer, startSampleServer, type Trouble } from '../documents-server/sample-server.ts';
import { textPdf } from '../documents-server/text-pdf.ts';
import { sampleResolution } from '../sample-resolution.ts';
import { withTestApp } from './test-app.ts';

const file = (number: number) => textPdf(sampleResolution({ number }));
const files = Object.fromEntries([9101, 9102].map((number) => [`S/RES/${number}(2001) en`, file(number)]));

async function withServer(use: (server: SampleServer) => Promise<void>, troubles: readonly Trouble[] = []) {
  const server = await startSampleServer({ files, troubles });
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

describe('taking a resolution by its symbol', () => {
  it('adds its text, and never asks for it again', () =>
    withServer((server) =>
      withTestApp(
        async ({ app }) => {
          const said: string[] = [];
          const take = () => app.takeResolution('s/res/9101(2001)', 'en', (line) => void said.push(line));
          const { symbol, added } = await take();
          assert.equal(symbol, 'S/RES/9101 (2001)');
          assert.ok(added?.added && added.inForce && added.obligations >= 4);
          assert.equal(said.length, 1);
          const asked = server.requests.length;
          assert.deepEqual(await take(), { symbol, language: 'en', added: null });
          assert.equal(server.requests.length, asked);
        },
        { documentsUrl: server.url },
      ),
    ));

  it('takes no other language than the one that was asked for', () =>
    withServer((server) =>
      withTestApp(
        async ({ app }) => {
          const before = (await app.snapshot()).version;
          await assert.rejects(
            app.takeResolution('S/RES/9101 (2001)', 'zh', () => {}),
            { code: 'document-differs', message: /asked for .* in "zh", the file that came is .* in "en"/ },
          );
          assert.equal((await app.snapshot()).version, before);
        },
        { documentsUrl: server.url },
      ),
    ));

  it('takes no other resolution than the one that was asked for', async () => {
    const server = await startSampleServer({ files: { 'S/RES/9105(2001) en': file(9101) } });
    await withTestApp(
      (test) =>
        assert.rejects(
          test.app.takeResolution('S/RES/9105 (2001)', 'en', () => {}),
          { code: 'document-differs' },
        ),
      { documentsUrl: server.url },
    );
    await server.close();
  });
});

describe('the watch for new texts', () => {
  /** Looks once, knowing the resolution 9100 of 2001; gives what was reported. */
  async function look(server: SampleServer, today: string) {
    const reports: string[] = [];
    await withTestApp(
      async ({ app, settings }) => {
        const { resolution } = (await app.snapshot()).resolutions[0]!;
        const known = { ...emptyRecord, resolutions: [{ resolution, basis: 'schedule' }] } as never;
        const { lookForNewer } = createTaking({
          settings,
          record: async () => known,
          addResolution: app.addResolution,
          report: (line) => void reports.push(line),
          pauses: [],
        });
        await lookForNewer(today as never);
        if (reports.length > 0) assert.ok((await app.snapshot()).resolutions.length > 1);
      },
      { documentsUrl: server.url },
    );
    return reports;
  }

  it('takes the numbers behind the highest one known, and says so', () =>
    withServer(async (server) => {
      const reports = await look(server, '2001-03-01');
      assert.deepEqual(
        reports.filter((line) => line.startsWith('new: ')).map((line) => line.replace(/with \d+/, 'with')),
        ['new: S/RES/9101 (2001) (en), with duties', 'new: S/RES/9102 (2001) (en), with duties'],
      );
    }));

  it('looks in the new year too', () =>
    withServer(async (server) => {
      await look(server, '2002-01-03');
      assert.ok(server.requests.some(({ url }) => url!.includes('9103%282002%29')));
    }));

  it('is quiet when the server is not there', async () => {
    const server = await startSampleServer({ files });
    await server.close();
    assert.deepEqual(await look(server, '2001-03-01'), []);
  });

  it('is off unless it is wanted', () => {
    assert.equal(readSettings({}).watch, false);
    assert.equal(readSettings({ WATCH: '1' }).watch, true);
    assert.throws(() => readSettings({ WATCH: 'yes' }), { code: 'setting-invalid', where: 'WATCH' });
  });
});
