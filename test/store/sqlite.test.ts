import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { openStore } from '../../src/store/open-store.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const open = (path: string) => openStore(`sqlite:${path}`);

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
      const store = await open(join(folder, 'a', 'b', 'store.db'));
      assert.equal(await store.knowledgeVersion(), 0);
      await store.close();
    }));

  it('that has no place to be is refused by name', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'file');
      await writeFile(file, '');
      const path = join(file, 'store.db');
      await assert.rejects(open(path), { code: 'data-unwritable', where: path });
      await assert.rejects(open(folder), { code: 'data-unwritable', where: folder });
    }));

  it('that holds something else is refused and left as it is', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'store.db');
      const minutes = 'minutes of a meeting, '.repeat(100);
      await writeFile(path, minutes);
      await assert.rejects(open(path), { code: 'database-damaged', where: path });
      assert.equal(await readFile(path, 'utf8'), minutes);
    }));

  it('of a newer version is refused', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'store.db');
      await (await open(path)).close();
      const database = new DatabaseSync(path);
      database.exec('PRAGMA user_version = 999');
      database.close();
      await assert.rejects(open(path), { code: 'database-newer', message: /newer version/ });
    }));
});
