import assert from 'node:assert/strict';
import { chmod, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { postgresMissing, startPostgres } from './postgres-server.ts';
import { sampleMail } from './sample-mail.ts';

const now = '2001-02-01T00:00:00.000Z';

describe('a SQLite store in trouble', () => {
  async function withStore(use: (store: Store, path: string) => Promise<void>): Promise<void> {
    const folder = await temporaryFolder();
    const path = join(folder.path, 'store.db');
    const store = await openStore(`sqlite:${path}`);
    try {
      await use(store, path);
    } finally {
      await store.close().catch(() => {});
      await folder.remove();
    }
  }

  it('answers readers while another program holds its lock, and writes once it is free', () =>
    withStore(async (store, path) => {
      const other = new DatabaseSync(path);
      other.exec('BEGIN IMMEDIATE');
      const written = store.planMails([sampleMail('a')], now);
      let isWritten = false;
      void written.then(() => {
        isWritten = true;
      });
      for (let i = 0; i < 20; i++) {
        const start = performance.now();
        assert.equal(await store.knowledgeVersion(), 0);
        await setTimeout(5);
        assert.ok(performance.now() - start < 1000, 'nobody else waits');
      }
      assert.equal(isWritten, false);
      other.exec('COMMIT');
      other.close();
      assert.equal(await written, 1);
    }));

  it(
    'closes although another program holds its lock, and says so to who waited or comes later',
    { timeout: 30_000 },
    () =>
      withStore(async (store, path) => {
        const other = new DatabaseSync(path);
        other.exec('BEGIN IMMEDIATE');
        const written = assert.rejects(store.planMails([sampleMail('a')], now), { code: 'database-unavailable' });
        await setTimeout(5);
        await store.close();
        await written;
        await assert.rejects(store.planMails([sampleMail('b')], now), { code: 'database-unavailable', where: path });
        other.exec('ROLLBACK');
        other.close();
      }),
  );

  it('says by name that its file was deleted, and that it is back', () =>
    withStore(async (store, path) => {
      await store.check();
      await rename(path, `${path}.away`);
      await setTimeout(150);
      await assert.rejects(store.check(), { code: 'database-missing', where: path });
      await assert.rejects(store.planMails([sampleMail('a')], now), { code: 'database-missing', where: path });
      await rename(`${path}.away`, path);
      await store.check();
    }));

  it('says by name that its file and folder cannot be written, by the start or with the first write', () =>
    withStore(async (store, path) => {
      await store.planMails([sampleMail('a')], now);
      await store.close();
      await chmod(path, 0o444);
      await chmod(dirname(path), 0o555);
      await asNobody(async () => {
        const plan = async () => {
          const unwritable = await openStore(`sqlite:${path}`);
          await unwritable.planMails([sampleMail('b')], now).finally(unwritable.close);
        };
        await assert.rejects(plan, { code: 'data-unwritable', where: path });
      });
      await chmod(dirname(path), 0o755);
      await chmod(path, 0o644);
      const mended = await openStore(`sqlite:${path}`);
      assert.equal(await mended.planMails([sampleMail('a'), sampleMail('b')], now), 1);
      await mended.close();
    }));

  it('says by name that its file is damaged', () =>
    withStore(async (store, path) => {
      await store.planMails(
        Array.from({ length: 2000 }, (_, i) => sampleMail(`k${i}`)),
        now,
      );
      await store.close();
      const file = await open(path, 'r+');
      const { size } = await file.stat();
      await file.write(Buffer.alloc(size - 8192, 0x5a), 0, size - 8192, 8192);
      await file.close();
      await rm(`${path}-wal`, { force: true });
      await assert.rejects(
        async () => {
          const damaged = await openStore(`sqlite:${path}`);
          try {
            await damaged.countMails(now);
            await damaged.listMails(null, 5000);
          } finally {
            await damaged.close();
          }
        },
        { code: 'database-damaged', where: path },
      );
    }));
});

describe('a PostgreSQL store in trouble', { skip: postgresMissing }, () => {
  it('comes back after a restart of the server, and never shows the password', async () => {
    const server = await startPostgres();
    const url = (await server.createDatabase()).replace('tester@', 'tester:secret@');
    const store = await openStore(url);
    const changes: string[] = [];
    const stop = store.watch(() => void changes.push('changed'));
    assert.equal(await store.planMails([sampleMail('a')], now), 1);
    await server.restart();
    // The connections that the server ended are taken out of the pool.
    await store.check().catch((error: Error) => assert.ok(!error.message.includes('secret')));
    for (let i = 0; i < 50 && !(await answers(store)); i++) await setTimeout(50);
    assert.equal((await store.countMails(now)).waiting, 1);
    stop();
    await server.stop();
    await assert.rejects(store.check(), (error: Error & { code: string; where: string; line: string }) => {
      assert.equal(error.code, 'database-unavailable');
      assert.match(error.line, /^postgres:\/\/127\.0\.0\.1:\d+\/test_1: /);
      assert.ok(!error.line.includes('secret') && !error.line.includes('\n'));
      return true;
    });
    await store.close();
  });

  it('is told at once where another instance has written knowledge', async () => {
    const server = await startPostgres();
    const url = await server.createDatabase();
    const [store, other] = await Promise.all([openStore(url), openStore(url)]);
    const told = new Promise<void>((resolve) => {
      const stop = store.watch(() => {
        stop();
        resolve();
      });
    });
    await setTimeout(300);
    await other.putSubmission(
      {
        ...{ obligation: 'S-RES-9001-2001/4/report/1', date: '2001-04-01', symbol: 'S/2001/1', issued: '2001-03-30' },
        ...{ whole: true, enteredAt: now },
      },
      'tester',
    );
    await told;
    await Promise.all([store.close(), other.close()]);
    await server.stop();
  });
});

/** Root may write whatever its rights say: it is another user meanwhile. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid!('nobody');
  try {
    await work();
  } finally {
    process.seteuid!(0);
  }
}

const answers = (store: Store) =>
  store.check().then(
    () => true,
    () => false,
  );
