import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { simpleParser } from 'mailparser';
import { type Preferences, preferencesSchema } from '../../src/subscriptions/preferences.ts';
import { sampleReport } from '../sample-resolution.ts';
import { type TestApp, withTestApp } from './test-app.ts';

const address = 'desk@example.org';

/** Subscribes and confirms; gives the subjects of what comes in the rounds after that, oldest first. */
async function subscriber(test: TestApp, wishes: Partial<Preferences>) {
  const { app, settings } = test;
  const seen = new Set<string>();
  const newMails = async () => {
    await app.remind(app.now());
    const mails: Awaited<ReturnType<typeof simpleParser>>[] = [];
    for (const name of (await readdir(settings.outboxDir).catch(() => [])).filter((one) => !seen.has(one))) {
      seen.add(name);
      mails.push(await simpleParser(await readFile(`${settings.outboxDir}/${name}`)));
    }
    return mails;
  };
  await app.subscriptions.request(address, { ...preferencesSchema.parse({}), timeZone: 'UTC', hour: 8, ...wishes });
  const [asked] = await newMails();
  const [, token] = /\/confirm\/([\w-]+)/.exec(asked?.text ?? '')!;
  await app.subscriptions.confirm(token!);
  return async () => (await newMails()).map(({ subject }) => subject).sort();
}

describe('a subscription', () => {
  it('brings each lead once, at the hour of its reader', () =>
    withTestApp(async (test) => {
      const at = test.setClock;
      at('2001-04-23T07:00:00Z');
      const subjects = await subscriber(test, { leadDays: [7, 1] });
      assert.deepEqual(await subjects(), [], 'it is before eight');
      at('2001-04-23T08:00:00Z');
      assert.deepEqual(await subjects(), ["7 days: UNTEST, Secretary-General's report (para. 7), 30 April"]);
      assert.deepEqual(await subjects(), []);
      at('2001-04-29T09:00:00Z');
      assert.deepEqual(await subjects(), ["1 day: UNTEST, Secretary-General's report (para. 7), 30 April"]);
      at('2001-04-30T09:00:00Z');
      assert.deepEqual(await subjects(), []);
    }));

  it('is bound by its filter', () =>
    withTestApp(async (test) => {
      test.setClock('2001-04-23T12:00:00Z');
      const subjects = await subscriber(test, { filter: { mandate: [], bearer: [], kind: ['briefing'] } });
      assert.deepEqual(await subjects(), []);
    }));

  it('may be a digest in place of reminders', () =>
    withTestApp(async (test) => {
      test.setClock('2001-04-23T12:00:00Z');
      const subjects = await subscriber(test, { rhythm: 'weekly', lang: 'both' });
      assert.deepEqual(await subjects(), [
        '本周与下周事项：4月23日至5月6日，1项到期 / This week and next: 23 April to 6 May – 1 item is due',
      ]);
      test.setClock('2001-04-29T12:00:00Z');
      assert.deepEqual(await subjects(), []);
      test.setClock('2001-04-30T12:00:00Z');
      assert.equal((await subjects()).length, 1);
    }));

  it('tells that a document has come, and reminds of it no more', () =>
    withTestApp(async (test) => {
      test.setClock('2001-04-20T12:00:00Z');
      const subjects = await subscriber(test, { notices: ['delivered'], leadDays: [7] });
      const answer = { obligation: sampleReport, date: '2001-04-30', symbol: 'S/2001/444', whole: true } as const;
      test.setClock('2001-04-23T12:00:00Z');
      await test.app.addSubmission({ ...answer, issued: '2001-04-22' }, 'A. Reader');
      assert.deepEqual(await subjects(), ["Delivered: UNTEST, Secretary-General's report (para. 7), 30 April"]);
      assert.deepEqual(await subjects(), []);
    }));

  for (const office of ['test-desk', null]) {
    it(`brings the milestones of an office to who asked for them: ${office}`, () =>
      withTestApp(async (test) => {
        const steps = '[{ days: 14, title: { en: Clearance, zh: 会签 } }]';
        const yaml = `milestones:\n  - { office: test-desk, kinds: [report], steps: ${steps} }\n`;
        await writeFile(`${test.settings.schedulesDir}/milestones.yaml`, yaml);
        const app = await test.another();
        test.setClock('2001-04-15T12:00:00Z');
        const subjects = await subscriber({ ...test, app }, { milestones: office, leadDays: [1] });
        const clearance = "1 day: UNTEST, Clearance: Secretary-General's report (para. 7), 16 April";
        assert.deepEqual(await subjects(), office === null ? [] : [clearance]);
      }));
  }

  it('leaves nothing of an address that is forgotten', () =>
    withTestApp(async (test) => {
      test.setClock('2001-04-23T12:00:00Z');
      const subjects = await subscriber(test, {});
      await subjects();
      assert.equal((await test.app.subscriptions.dataOf('DESK@example.org')).subscriptions.length, 1);
      await test.app.subscriptions.forget('DESK@example.org');
      assert.deepEqual((await test.app.subscriptions.dataOf(address)).subscriptions, []);
      test.setClock('2001-04-29T12:00:00Z');
      assert.deepEqual(await subjects(), []);
    }));
});
