import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { DateTime } from 'luxon';
import { simpleParser } from 'mailparser';
import { sampleReport } from '../sample-resolution.ts';
import { eventually, withTestApp } from './test-app.ts';

const remindTo = 'desk@example.org';
const weekBefore = DateTime.fromISO('2001-04-23T12:00:00Z');

describe('reminding', () => {
  it('writes one mail that leads to the page of the resolution, and not a second one', () =>
    withTestApp(
      async ({ app, settings, another, setClock }) => {
        setClock(weekBefore.plus({ days: 2 }).toISO()!);
        assert.deepEqual(
          (await app.previewReminders(weekBefore)).map(({ lead, daysLeft, event }) => [lead, daysLeft, event.date]),
          [[7, 7, '2001-04-30']],
        );
        assert.deepEqual(
          (await app.remind(weekBefore)).map(({ result }) => result),
          ['sent'],
        );
        assert.deepEqual(await app.remind(weekBefore), []);
        assert.deepEqual(await (await another()).remind(weekBefore.plus({ hours: 30 })), []);
        assert.deepEqual(await app.previewReminders(weekBefore), []);
        const [file, ...others] = await readdir(settings.outboxDir);
        assert.deepEqual(others, []);
        const mail = await simpleParser(await readFile(`${settings.outboxDir}/${file}`));
        assert.match(
          mail.text ?? '',
          /https:\/\/un\.example\.org\/resolutions\/S-RES-9100-2001\?lang=zh#S-RES-9100-2001\.7\.report\.1\.1%40mandate-cycles$/m,
        );
      },
      { remindTo, publicUrl: 'https://un.example.org' },
    ));

  it('sends each lead in its turn, and the closest alone where it starts late', () =>
    withTestApp(
      async ({ app, setClock }) => {
        const leads = async (day: string) => {
          const now = DateTime.fromISO(`${day}T12:00:00Z`);
          setClock(`${day}T12:00:00Z`);
          const planned = (await app.previewReminders(now)).map(({ lead }) => lead);
          await app.remind(now);
          return planned;
        };
        assert.deepEqual(await leads('2001-03-30'), []);
        assert.deepEqual(await leads('2001-03-31'), [30]);
        assert.deepEqual(await leads('2001-04-26'), [7]);
        assert.deepEqual(await leads('2001-04-28'), []);
        assert.deepEqual(await leads('2001-04-29'), [1]);
        assert.deepEqual(await leads('2001-04-30'), []);
      },
      { remindTo },
    ));

  it('leaves out what is delivered', () =>
    withTestApp(
      async ({ app, setClock }) => {
        setClock('2001-04-23T12:00:00Z');
        const answer = { obligation: sampleReport, date: '2001-04-30', symbol: 'S/2001/444', whole: true } as const;
        await app.addSubmission({ ...answer, issued: '2001-04-20' });
        assert.deepEqual(await app.remind(weekBefore), []);
      },
      { remindTo },
    ));

  it('sends nothing without an address', () =>
    withTestApp(async ({ app }) => {
      assert.deepEqual(await app.previewReminders(weekBefore), []);
      assert.deepEqual(await app.remind(weekBefore), []);
    }));

  it('spends nothing on a moment in the future', () =>
    withTestApp(
      async ({ app, setClock }) => {
        assert.equal((await app.previewReminders(weekBefore)).length, 1);
        assert.deepEqual(await app.remind(weekBefore), []);
        assert.deepEqual(await app.outbox.listMails(null, 9), []);
        setClock('2001-04-23T12:00:00Z');
        assert.equal((await app.remind(weekBefore)).length, 1);
      },
      { remindTo },
    ));

  it('begins with a round at the start', () =>
    withTestApp(
      async ({ app, settings, setClock }) => {
        setClock('2001-04-29T12:00:00Z');
        app.start();
        await eventually(async () =>
          (await readdir(settings.outboxDir).catch(() => [])).some((name) => name.endsWith('.eml')),
        );
      },
      { remindTo },
    ));
});
