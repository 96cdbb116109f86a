import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { withTestApp } from './test-app.ts';

it('what a client asks of several instances is counted together for an hour, and keeps nobody’s address', () =>
  withTestApp(async ({ app, another, folder, setClock }) => {
    const other = await another();
    setClock('2001-02-01T12:00:00Z');
    const client = '203.0.113.77';
    assert.equal((await app.requestCounts.count('mails', client)).count, 1);
    assert.equal((await other.requestCounts.count('mails', client)).count, 2);
    setClock('2001-02-01T12:59:00Z');
    assert.deepEqual(await app.requestCounts.count('mails', client), {
      count: 3,
      resetsAt: '2001-02-01T13:00:00.000Z',
    });
    const files = await Promise.all(
      ['store.db', 'store.db-wal'].map((name) => readFile(join(folder, 'data', name), 'latin1')),
    );
    assert.ok(files.join('').includes('request_counts') && !files.join('').includes(client));
    setClock('2001-02-01T13:00:00Z');
    assert.equal((await other.requestCounts.count('mails', client)).count, 1);
  }));
