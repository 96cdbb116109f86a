import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { NewSubmission } from '../../src/app/contract.ts';
import { sampleReport, sampleResolution } from '../sample-resolution.ts';
import { withTestApp } from './test-app.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const submission: NewSubmission = {
  obligation: sampleReport,
  date: '2001-04-30',
  symbol: 'S/2001/444',
  issued: '2001-05-03',
  whole: true,
};

describe('adding a resolution', () => {
  it('says what came of it: taken in, already there, or the next edition', () =>
    withTestApp(async ({ app }) => {
      const first = await app.addResolution(bytes(sampleResolution()), 'a.txt');
      const { obligations, ...facts } = first;
      assert.ok(obligations >= 4);
      assert.deepEqual(facts, {
        slug: 'S-RES-9001-2001',
        symbol: 'S/RES/9001 (2001)',
        language: 'en',
        edition: 1,
        added: true,
        inForce: true,
        notes: [],
      });
      assert.deepEqual(await app.addResolution(bytes(sampleResolution()), 'b.txt'), { ...first, added: false });
      const changed = await app.addResolution(bytes(sampleResolution({ planBy: '31 May 2001' })), 'a.txt');
      assert.equal(changed.edition, 2);
      const dates = (await app.snapshot()).events.map(({ date }) => date);
      assert.ok(dates.includes('2001-05-31') && !dates.includes('2001-04-20'), dates.join());
    }));

  it('gives the same calendar in whatever order they come', () =>
    withTestApp(async (one) =>
      withTestApp(async (other) => {
        const texts = [9001, 9002, 9003].map((number) => sampleResolution({ number }));
        for (const text of texts) await one.app.addResolution(bytes(text), 'upload');
        for (const text of texts.reverse()) await other.app.addResolution(bytes(text), 'upload');
        assert.equal((await other.app.snapshot()).version, (await one.app.snapshot()).version);
      }),
    ));

  it('says that a text of the schedules folder stays in force', () =>
    withTestApp(async ({ settings, another }) => {
      await writeFile(join(settings.schedulesDir, 'S-RES-9001-2001.txt'), sampleResolution());
      const app = await another();
      const added = await app.addResolution(bytes(sampleResolution({ planBy: '31 May 2001' })), 'upload');
      assert.equal(added.inForce, false);
    }));

  it('keeps nothing of what is no resolution', () =>
    withTestApp(async ({ app }) => {
      const version = (await app.snapshot()).version;
      for (const [content, code] of [
        ['', 'file-empty'],
        ['Minutes of a meeting of the gardening club.', /not-a-resolution|language-unsupported/],
        [sampleResolution().replace(/Adopted.*\n/, ''), 'adoption-date-missing'],
      ] as const) {
        await assert.rejects(app.addResolution(bytes(content), 'upload'), (error: Error & { code: string }) => {
          assert.match(error.code, new RegExp(code));
          return true;
        });
      }
      assert.equal((await app.snapshot()).version, version);
    }));
});

describe('reporting a submission', () => {
  it('marks the item from the day of issue on', () =>
    withTestApp(async ({ app, setClock }) => {
      setClock('2001-06-01T12:00:00Z');
      assert.equal(await app.addSubmission(submission), 'added');
      assert.equal(await app.addSubmission(submission), 'unchanged');
      const reportOn = async (day: '2001-05-02' | '2001-05-03') =>
        (await app.snapshot(day)).events.find(({ obligations }) => obligations.includes(sampleReport));
      assert.equal((await reportOn('2001-05-02'))?.status, 'scheduled');
      const answered = await reportOn('2001-05-03');
      assert.equal(answered?.status, 'submitted');
      assert.equal(answered?.delivery?.symbol, 'S/2001/444');
      assert.equal(answered?.delivery?.daysLate, 3);

      assert.equal(await app.addSubmission({ ...submission, issued: '2001-04-29' }), 'changed');
      assert.equal((await reportOn('2001-05-03'))?.delivery?.daysLate, -1);
    }));

  it('is refused for what is not due, with the dates that are', () =>
    withTestApp(async ({ app }) => {
      await assert.rejects(app.addSubmission({ ...submission, obligation: 'S-RES-1-1946/1/report/1' }), {
        code: 'obligation-unknown',
        where: 'S-RES-1-1946/1/report/1',
      });
      await assert.rejects(app.addSubmission({ ...submission, date: '2001-05-01' }), {
        code: 'obligation-unknown',
        message: 'it is not due on 2001-05-01, but on 2001-04-30',
      });
    }));
});
