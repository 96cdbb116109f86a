import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeOnBothEngines } from './engines.ts';

const now = '2001-02-01T00:00:00.000Z';
const soon = '2001-02-01T00:30:00.000Z';
const reset = '2001-02-01T01:00:00.000Z';
const secondReset = '2001-02-01T02:00:00.000Z';

describeOnBothEngines('the counts of requests', (create) => {
  it('are one for all instances, by kind and client, and begin anew after their time', async () => {
    const database = await create();
    const store = await database.open();
    const other = await database.open();
    const both = [store, other];
    await Promise.all(Array.from({ length: 20 }, (_, i) => both[i % 2]!.countRequest('mails', 'client', now, reset)));
    assert.deepEqual(await other.countRequest('mails', 'client', soon, secondReset), { count: 21, resetsAt: reset });
    assert.equal((await store.countRequest('mails', 'another', now, reset)).count, 1);
    assert.equal((await store.countRequest('tokens', 'client', now, reset)).count, 1);
    await store.uncountRequest('mails', 'client');
    assert.equal((await other.countRequest('mails', 'client', soon, secondReset)).count, 21);
    assert.deepEqual(await store.countRequest('mails', 'client', reset, secondReset), {
      count: 1,
      resetsAt: secondReset,
    });
    await store.forgetRequestCounts(reset);
    await store.uncountRequest('mails', 'another');
    assert.equal((await store.countRequest('mails', 'another', now, reset)).count, 1, 'it was forgotten');
    assert.equal((await store.countRequest('mails', 'client', reset, secondReset)).count, 2, 'this one was not');
    await store.close();
    await other.close();
    await database.remove();
  });
});
