import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, it } from 'node:test';
import pg from 'pg';
import { migrations } from '../../src/store/migrations/index.ts';
import { describeOnBothEngines, type TestDatabase } from './engines.ts';

describeOnBothEngines('the migrations', (create) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await create();
  });
  afterEach(() => database.remove());

  it('run once where several instances start at the same time', async () => {
    const stores = await Promise.all(Array.from({ length: 6 }, () => database.open()));
    for (const store of stores) assert.equal(await store.knowledgeVersion(), 0);
    await Promise.all(stores.map((store) => store.close()));
    assert.equal(await versionOf(database.url), migrations.length);
  });

  it('leave a database of a newer version alone', async () => {
    await (await database.open()).close();
    await versionOf(database.url, migrations.length + 1);
    await assert.rejects(database.open(), { code: 'database-newer', message: /newer version/ });
    assert.equal(await versionOf(database.url), migrations.length + 1);
  });
});

/** The number of the last step done, read without the store; `set` first makes it another one. */
async function versionOf(url: string, set?: number): Promise<number> {
  if (url.startsWith('sqlite:')) {
    const file = new DatabaseSync(url.slice('sqlite:'.length));
    if (set !== undefined) file.exec(`PRAGMA user_version = ${set}`);
    const { user_version: version } = file.prepare('PRAGMA user_version').get()!;
    file.close();
    return Number(version);
  }
  const client = new pg.Client(url);
  await client.connect();
  if (set !== undefined) await client.query('UPDATE schema_version SET value = $1', [set]);
  const { rows } = await client.query('SELECT value FROM schema_version');
  await client.end();
  return rows[0].value;
}
