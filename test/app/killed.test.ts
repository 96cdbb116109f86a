import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { preferencesSchema } from '../../src/subscriptions/preferences.ts';
import { sampleReport } from '../sample-resolution.ts';
import { describeOnBothEngines } from '../store/engines.ts';
import type { KilledChange } from './killed-process.ts';
import { type TestApp, withTestApp } from './test-app.ts';

const clock = '2001-04-23T12:00:00Z';

/** Makes the change in another process, which is killed right after it. */
async function changeAndDie({ settings }: TestApp, change: KilledChange): Promise<void> {
  const args = [
    join(import.meta.dirname, 'killed-process.ts'),
    JSON.stringify(settings),
    clock,
    JSON.stringify(change),
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const signal = await new Promise((resolve) => void child.once('exit', (_code, by) => resolve(by)));
  assert.equal(signal, 'SIGKILL', 'it got as far as the change');
}

/** Asks for a subscription; gives the token of its confirmation mail. */
async function request({ app, settings }: TestApp): Promise<string> {
  const wishes = { ...preferencesSchema.parse({}), timeZone: 'UTC', hour: 8, notices: ['delivered' as const] };
  await app.subscriptions.request('desk@example.org', wishes);
  await app.remind(app.now());
  const [name] = await readdir(settings.outboxDir);
  const mail = await readFile(join(settings.outboxDir, name!), 'utf8');
  return /\/confirm\/([\w-]+)/.exec(mail.replaceAll('=\r\n', ''))![1]!;
}

const kinds = async ({ app }: TestApp, state: 'waiting' | 'sent') =>
  (await app.outbox.listMails(state, 10)).map(({ kind }) => kind);

describeOnBothEngines('a service that is killed right after a change', (create) => {
  const withDatabase = async (use: (test: TestApp) => Promise<void>) => {
    const database = await create();
    try {
      await withTestApp(
        async (test) => {
          test.setClock(clock);
          await use(test);
        },
        { databaseUrl: database.url },
      );
    } finally {
      await database.remove();
    }
  };

  it('has planned what a confirmed subscription brings', () =>
    withDatabase(async (test) => {
      await changeAndDie(test, { confirm: await request(test) });
      assert.deepEqual(await kinds(test, 'waiting'), ['reminder']);
    }));

  for (const follower of ['another instance that runs', 'the next start']) {
    it(`leaves what is to be planned for all to ${follower}`, () =>
      withDatabase(async (test) => {
        await test.app.subscriptions.confirm(await request(test));
        await test.app.remind(test.app.now());
        const deliver = { obligation: sampleReport, date: '2001-04-30', symbol: 'S/2001/444' } as const;
        await changeAndDie(test, { deliver: { ...deliver, issued: '2001-04-23', whole: true } });
        const app = follower === 'the next start' ? await test.another() : test.app;
        await app.remind(app.now());
        assert.deepEqual((await kinds(test, 'sent')).sort(), ['confirmation', 'notice', 'reminder']);
      }));
  }
});
