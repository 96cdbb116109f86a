import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { backupStore, moveStore, restoreStore } from '../../src/store/maintenance.ts';
import { openStore } from '../../src/store/open-store.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type PostgresServer, postgresMissing, startPostgres } from './postgres-server.ts';
import { sampleMail } from './sample-mail.ts';

const now = '2001-02-01T00:00:00.000Z';
const edition = (text: string) => ({
  symbol: 'S/RES/9001 (2001)',
  language: 'en',
  name: 'a.txt',
  text,
  addedAt: now,
});

describe('keeping the store safe', () => {
  let folder: { readonly path: string; remove(): Promise<void> };
  let path: string;
  let copy: string;
  beforeEach(async () => {
    folder = await temporaryFolder();
    path = join(folder.path, 'store.db');
    copy = join(folder.path, 'copy.db');
  });
  afterEach(() => folder.remove());

  const open = (file = path) => openStore(`sqlite:${file}`);
  async function add(text: string): Promise<void> {
    const store = await open();
    await store.addEdition(edition(text), 'tester');
    await store.close();
  }
  async function textIn(file = path): Promise<string | undefined> {
    const store = await open(file);
    const [current] = await store.currentEditions();
    await store.close();
    return current?.text;
  }

  it('copies a database that is in use into a private file that can be opened', async () => {
    const store = await open();
    await store.addEdition(edition('one'), 'tester');
    await backupStore(`sqlite:${path}`, copy);
    await store.addEdition(edition('two'), 'tester');
    await store.close();
    assert.equal(await textIn(copy), 'one');
    assert.equal(statSync(copy).mode & 0o777, 0o600);
    assert.equal(await textIn(), 'two');
  });

  it('restores after a crash: the log that it left is not written over the copy', async () => {
    await add('one');
    await backupStore(`sqlite:${path}`, copy);
    // A process that dies leaves its changes in the log.
    const crash = `
      const { DatabaseSync } = require('node:sqlite');
      const database = new DatabaseSync(${JSON.stringify(path)});
      database.exec("UPDATE editions SET text = 'after the backup'");
      process.kill(process.pid, 'SIGKILL');`;
    assert.throws(() => execFileSync(process.execPath, ['-e', crash], { stdio: 'ignore' }));
    assert.ok(statSync(`${path}-wal`).size > 0, 'there is a log');
    await restoreStore(copy, `sqlite:${path}`);
    assert.ok(!existsSync(`${path}-wal`));
    assert.equal(await textIn(), 'one');
    assert.equal(statSync(path).mode & 0o777, 0o600);
    assert.equal(await textIn(`${path}.before-restore`), 'after the backup', 'what was there is kept, with its log');
  });

  it('restores where the database is gone or damaged', async () => {
    await add('one');
    await backupStore(`sqlite:${path}`, copy);
    await writeFile(path, 'damaged '.repeat(1000));
    await restoreStore(copy, `sqlite:${path}`);
    assert.equal(await textIn(), 'one');
    const elsewhere = join(folder.path, 'new.db');
    await restoreStore(copy, `sqlite:${elsewhere}`);
    assert.equal(await textIn(elsewhere), 'one');
  });

  it('restores nothing over a database in use, and nothing that is no whole copy', async () => {
    await add('one');
    await backupStore(`sqlite:${path}`, copy);
    const broken = join(folder.path, 'broken.db');
    const bytes = await readFile(copy);
    await writeFile(broken, bytes.subarray(0, bytes.length / 2));
    const other = join(folder.path, 'other.db');
    await writeFile(other, 'minutes of a meeting, '.repeat(100));
    for (const file of [broken, other]) {
      await assert.rejects(restoreStore(file, `sqlite:${path}`), { code: 'database-damaged', where: file });
    }
    await assert.rejects(restoreStore(join(folder.path, 'none'), `sqlite:${path}`), { code: 'file-unreadable' });
    const store = await open();
    await assert.rejects(restoreStore(copy, `sqlite:${path}`), { code: 'database-in-use', where: path });
    await store.close();
    assert.equal(await textIn(), 'one');
  });

  it('says what is wrong where a copy cannot be made', async () => {
    await assert.rejects(backupStore(`sqlite:${path}`, copy), { code: 'file-unreadable', where: path });
    await add('one');
    await assert.rejects(backupStore(`sqlite:${path}`, join(copy, 'no', 'folder')), { code: 'data-unwritable' });
    await assert.rejects(backupStore(`sqlite:${path}`, path), { code: 'option-invalid' });
    await assert.rejects(backupStore('postgres://db/x', copy), { code: 'setting-invalid', message: /pg_dump/ });
    assert.ok(!existsSync(copy));
  });

  it('makes private files of what others could read', async () => {
    await add('one');
    execFileSync('chmod', ['644', path]);
    const store = await open();
    for (const end of ['', '-wal', '-shm']) assert.equal(statSync(path + end).mode & 0o077, 0, end);
    await store.close();
  });

  describe('moving to PostgreSQL', { skip: postgresMissing }, () => {
    let server: PostgresServer;
    before(async () => {
      server = await startPostgres();
    });
    after(() => server.stop());

    it('takes everything along, once', async () => {
      const from = await open();
      await from.addEdition(edition('one'), 'tester');
      await from.planMails(
        Array.from({ length: 1200 }, (_, i) => sampleMail(`k${i}`)),
        now,
      );
      await from.markSent('k7', now);
      const kept = [await from.currentEditions(), await from.countMails(now), await from.knowledgeVersion()];
      const url = await server.createDatabase();
      await assert.rejects(moveStore(path, url), { code: 'database-in-use' });
      await from.close();
      await copyFile(path, copy);
      assert.ok((await moveStore(`sqlite:${path}`, url)) >= 1202);
      const to = await openStore(url);
      assert.deepEqual([await to.currentEditions(), await to.countMails(now), await to.knowledgeVersion()], kept);
      assert.equal(await to.planMails([sampleMail('k7')], now), 0, 'what was sent stays sent');
      await to.close();
      await assert.rejects(moveStore(path, url), { code: 'database-not-empty' });
      assert.equal(await textIn(), 'one');
    });
  });
});
