import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { createApp } from '../../src/app.ts';
import { readSettings } from '../../src/settings.ts';
import { sampleReport, sampleResolution, sampleSchedule } from '../sample-resolution.ts';
import { eventually, withTestApp } from './test-app.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what the service knows', () => {
  it('is the schedules folder and the added texts, by the day on which they were adopted', () =>
    withTestApp(async ({ app }) => {
      await app.addResolution(bytes(sampleResolution()), 'upload');
      const symbols = async (day?: '2001-01-09' | '2001-01-12') =>
        (await app.snapshot(day)).resolutions.map(({ slug, origins }) => `${slug} ${origins}`);
      assert.deepEqual(await symbols(), ['S-RES-9100-2001 sample.yaml', 'S-RES-9001-2001 added']);
      assert.deepEqual(await symbols('2001-01-12'), ['S-RES-9100-2001 sample.yaml']);
      assert.deepEqual(await symbols('2001-01-09'), []);
      const { events } = await app.snapshot();
      const days = events.map(({ date }) => date);
      assert.deepEqual(days, [...days].sort());
      assert.ok(days.includes('2001-04-15') && days.includes('2001-12-31'), days.join());
    }));

  it('has one version as long as nothing changes, and another one after', () =>
    withTestApp(async ({ app, another }) => {
      const version = async (asked = app) => (await asked.snapshot()).version;
      const first = await version();
      assert.equal(await version(), first);
      assert.equal(await version(await another()), first);
      await app.addResolution(bytes(sampleResolution()), 'upload');
      assert.notEqual(await version(), first);
    }));

  it('is shared with other processes on the same store, at once', () =>
    withTestApp(async ({ app, another }) => {
      const other = await another();
      const before = (await other.snapshot()).resolutions.length;
      await app.addResolution(bytes(sampleResolution()), 'upload');
      assert.equal((await other.snapshot()).resolutions.length, before + 1);
    }));

  it('follows edits of the schedules folder; a broken one changes nothing and is said', () =>
    withTestApp(async ({ app, settings, reports }) => {
      const file = join(settings.schedulesDir, 'sample.yaml');
      const reportDate = async () =>
        (await app.snapshot()).events.find(({ obligations }) => obligations.includes(sampleReport))?.date;
      app.start();
      await writeFile(file, sampleSchedule('2001-05-31'));
      await eventually(async () => (await reportDate()) === '2001-05-31');
      assert.deepEqual(reports, [
        'schedules: took in sample.yaml; now 1 texts and statements of resolutions, 0 deliveries, 0 amendments, 0 corrections, 0 reviews',
      ]);

      await writeFile(file, sampleSchedule('2001-06-31'));
      await eventually(async () => reports.length > 1);
      assert.match(
        reports[1]!,
        /^sample\.yaml:\d+: .*\[schedule-invalid\].*; what the file said before stays in force$/,
      );
      assert.equal(await reportDate(), '2001-05-31');
      assert.deepEqual((await app.snapshot()).problems, [reports[1]]);

      await writeFile(file, sampleSchedule('2001-06-30'));
      await eventually(async () => (await reportDate()) === '2001-06-30');
      await rm(file);
      await eventually(async () => (await app.snapshot()).resolutions.length === 0);
    }));

  it('one broken file never changes what the others say, neither while running nor at a restart', () =>
    withTestApp(async ({ app, settings, reports, setClock, another }) => {
      setClock('2001-06-01T12:00:00Z');
      const write = (name: string, text: string) => writeFile(join(settings.schedulesDir, name), text);
      const answer = `answers: [{ obligation: ${sampleReport}, date: 2001-04-30 }]`;
      const facts = `submissions:\n  - { symbol: S/2001/444, issued: 2001-05-03, source: it, ${answer} }\n`;
      const statesOf = async (asked: typeof app) =>
        (await asked.snapshot()).events.map(({ date, status }) => `${date} ${status}`);
      const delivered = ['2001-04-30 submitted', '2001-12-31 scheduled'];
      app.start();
      await write('facts.yaml', facts);
      await eventually(async () => (await statesOf(app)).join() === delivered.join());
      for (const broken of ['submissions: [', '', `${facts}  - nonsense\n`, '\u0000\u0001']) {
        const before = reports.length;
        await write('facts.yaml', broken);
        await eventually(async () => reports.length > before);
        assert.deepEqual(await statesOf(app), delivered);
        const restarted = await another();
        assert.deepEqual(await statesOf(restarted), delivered);
        assert.match((await restarted.snapshot()).problems[0] ?? '', /^facts\.yaml:\d+: /);
      }
      // The other files go on being read.
      await write('sample.yaml', sampleSchedule('2001-05-01'));
      await eventually(async () => (await statesOf(app)).includes('2001-05-01 scheduled'));
      await write('sample.yaml', sampleSchedule());
      await rm(join(settings.schedulesDir, 'facts.yaml'));
      await eventually(async () => (await statesOf(app))[0] === '2001-04-30 scheduled');
      assert.deepEqual((await app.snapshot()).problems, []);
    }));

  it('notices a folder that comes later, and a text put into it later still', () =>
    withTestApp(async ({ app, settings, reports }) => {
      const slugs = async () => (await app.snapshot()).resolutions.map(({ slug }) => slug);
      app.start();
      const folder = join(settings.schedulesDir, 'S-RES-9001-2001');
      await mkdir(folder);
      await setTimeout(500);
      await writeFile(join(folder, 'text.en.txt'), sampleResolution());
      await eventually(async () => (await slugs()).includes('S-RES-9001-2001'));
      assert.match(reports.join('\n'), /^schedules: took in S-RES-9001-2001\/text\.en\.txt; now 2 texts [^\n]*$/);
    }));

  it('counts days in New York', () =>
    withTestApp(async ({ app, setClock }) => {
      setClock('2001-02-02T04:59:00Z');
      assert.equal(app.today(), '2001-02-01');
      setClock('2001-02-02T05:00:00Z');
      assert.equal(app.today(), '2001-02-02');
    }));

  it('is refused where the schedules folder is missing', async () => {
    const settings = { ...readSettings({ SCHEDULES_DIR: '/nowhere/at/all' }), databaseUrl: 'sqlite::memory:' };
    await assert.rejects(
      createApp(settings, () => {}),
      { code: 'file-unreadable', where: '/nowhere/at/all' },
    );
  });
});
