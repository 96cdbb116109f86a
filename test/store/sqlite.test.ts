import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { describeStoreContract } from './store-contract.ts';

describeStoreContract('SQLite', async () => {
  const folder = await temporaryFolder();
  return { open: async () => openSqliteStore(join(folder.path, 'store.db')), remove: folder.remove };
});

describe('the SQLite file', () => {
  async function inFolder(use: (path: string) => Promise<void>): Promise<void> {
    const folder = await temporaryFolder();
    try {
      await use(folder.path);
    } finally {
      await folder.remove();
    }
  }

  it('is made with its folder', () =>
    inFolder(async (folder) => {
      const store = openSqliteStore(join(folder, 'a', 'b', 'store.db'));
      assert.equal(await store.knowledgeVersion(), 0);
      await store.close();
    }));

  it('that has no place to be is refused by name', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'file');
      await writeFile(file, '');
      const path = join(file, 'store.db');
      assert.throws(() => openSqliteStore(path), { code: 'data-unwritable', where: path });
      assert.throws(() => openSqliteStore(folder), { code: 'data-unwritable', where: folder });
    }));

  it('that holds something else is refused and left as it is', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'store.db');
      const minutes = 'minutes of a meeting, '.repeat(100);
      await writeFile(path, minutes);
      assert.throws(() => openSqliteStore(path), { code: 'database-unavailable', where: path });
      assert.equal(await readFile(path, 'utf8'), minutes);
    }));

  it('of a newer version is refused', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'store.db');
      await openSqliteStore(path).close();
      const database = new DatabaseSync(path);
      database.exec('PRAGMA user_version = 999');
      database.close();
      assert.throws(() => openSqliteStore(path), { code: 'database-unavailable', message: /newer version/ });
    }));
});
