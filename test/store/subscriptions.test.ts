import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import type { PlannedMail, Store, SubscriptionRequest } from '../../src/store/store.ts';
import { describeOnBothEngines, type TestDatabase } from './engines.ts';

const now = '2001-02-01T00:00:00.000Z';
const later = '2001-02-01T00:05:00.000Z';
const nextWeek = '2001-02-08T00:00:00.000Z';

const request = (id: string, changes: Partial<SubscriptionRequest> = {}): SubscriptionRequest => ({
  id,
  mailbox: 'desk@example.org',
  address: 'Desk@example.org',
  preferences: `{"of":"${id}"}`,
  filter: '{}',
  requestedAt: now,
  expiresAt: '2001-02-03T00:00:00.000Z',
  ...changes,
});
const mail = (key: string, subscription: string | null = null): PlannedMail => ({
  key,
  kind: 'confirmation',
  subscription,
  recipient: 'Desk@example.org',
  about: '',
  date: '',
  details: '{}',
  dueAt: now,
  expiresAt: nextWeek,
});

describeOnBothEngines('the store of subscriptions', (create) => {
  let database: TestDatabase;
  let store: Store;
  let other: Store;
  beforeEach(async () => {
    database = await create();
    store = await database.open();
    other = await database.open();
  });
  afterEach(async () => {
    await store.close();
    await other.close();
    await database.remove();
  });
  const ask = (one: SubscriptionRequest, most = 5) =>
    store.requestSubscription(one, mail(`mail-${one.id}`), most, '2001-01-31T00:00:00.000Z');
  const subscribe = async (one: SubscriptionRequest) => {
    await ask(one);
    await store.setConfirmationToken(one.id, `hash-${one.id}`);
    return store.confirmSubscription(`hash-${one.id}`, later);
  };
  const waiting = async () => (await store.listMails('waiting', 100)).map(({ key }) => key).sort();

  it('keeps a request with the mail that asks for consent, and a bounded number of them for a mailbox', async () => {
    for (const id of ['a', 'b', 'c']) await ask(request(id), 2);
    await ask(request('d', { mailbox: 'other@example.org' }), 2);
    assert.deepEqual(await waiting(), ['mail-a', 'mail-b', 'mail-d']);
    assert.equal((await other.subscriptionRequest('a'))?.address, 'Desk@example.org');
    assert.equal(await other.subscriptionRequest('c'), null);
  });

  it('makes one subscription of a confirmed request, whoever confirms and how often', async () => {
    await ask(request('a'));
    await store.setConfirmationToken('a', 'old');
    await store.setConfirmationToken('a', 'hash');
    assert.equal(await store.confirmSubscription('old', now), null, 'the token of the last mail alone counts');
    assert.equal((await store.requestOfToken('hash', now))?.subscription, null);
    const made = await Promise.all([
      store.confirmSubscription('hash', later),
      other.confirmSubscription('hash', later),
    ]);
    assert.deepEqual(
      made.map((one) => one?.id),
      ['a', 'a'],
    );
    assert.deepEqual(
      (await other.subscriptionsOf('desk@example.org')).map(({ id }) => id),
      ['a'],
    );
  });

  it('confirms nothing that has expired, and forgets it', async () => {
    await ask(request('a'));
    await store.setConfirmationToken('a', 'hash');
    assert.equal(await store.confirmSubscription('hash', '2001-02-03T00:00:00.000Z'), null);
    await store.forgetRequests('2001-02-03T00:00:00.000Z');
    assert.equal(await store.subscriptionRequest('a'), null);
  });

  it('replaces a subscription of the same mailbox with the same filter, and keeps others', async () => {
    await subscribe(request('a'));
    await subscribe(request('b', { filter: '{"other":1}' }));
    await subscribe(request('c'));
    assert.deepEqual((await store.subscriptionsOf('desk@example.org')).map(({ id }) => id).sort(), ['b', 'c']);
  });

  it('changes a subscription, and withdraws what was planned by the old one', async () => {
    await subscribe(request('a'));
    await subscribe(request('b', { filter: '{"other":1}' }));
    await store.planMails([mail('planned', 'a')], now);
    const version = await other.subscriptionsVersion();
    await store.changeSubscription(
      { id: 'a', mailbox: 'desk@example.org', preferences: '{"new":1}', filter: '{"other":1}' },
      now,
    );
    const left = await other.subscriptionsOf('desk@example.org');
    assert.deepEqual(
      left.map(({ id, preferences }) => [id, preferences]),
      [['a', '{"new":1}']],
    );
    assert.ok(!(await waiting()).includes('planned'));
    assert.ok((await other.subscriptionsVersion()) > version);
  });

  it('ends a subscription with its waiting mails, once and for all', async () => {
    await subscribe(request('a'));
    await store.planMails([mail('planned', 'a')], now);
    await store.endSubscription('a', later);
    await store.endSubscription('a', later);
    assert.equal(await other.subscription('a'), null);
    assert.ok(!(await waiting()).includes('planned'));
    assert.equal(await store.confirmSubscription('hash-a', later), null, 'the old link does not bring it back');
  });

  it('goes through all of them in parts', async () => {
    for (const id of ['a', 'b', 'c']) await subscribe(request(id, { filter: id }));
    assert.deepEqual(
      (await store.subscriptionsAfter('', 2)).map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(
      (await store.subscriptionsAfter('b', 2)).map(({ id }) => id),
      ['c'],
    );
  });

  it('deletes all that is known of a mailbox, and nothing of another', async () => {
    await subscribe(request('a'));
    await subscribe(request('b', { mailbox: 'other@example.org', address: 'other@example.org' }));
    await store.planMails([mail('planned', 'a'), { ...mail('theirs', 'b'), recipient: 'other@example.org' }], now);
    await store.markSent('mail-a', now);
    await store.deleteMailbox('desk@example.org');
    assert.deepEqual(await store.subscriptionsOf('desk@example.org'), []);
    const mails = await store.listMails(null, 100);
    assert.ok(mails.every(({ recipient }) => recipient.toLowerCase() !== 'desk@example.org'));
    assert.ok(mails.some(({ key }) => key === 'theirs'));
    await store.planMails([mail('mail-a')], now);
    assert.ok(!(await waiting()).includes('mail-a'), 'what was sent is not sent again');
  });

  it('has one key for links, made at random', async () => {
    const keys = await Promise.all([store.linkKey(), other.linkKey()]);
    assert.equal(keys[0], keys[1]);
    assert.match(keys[0]!, /^[0-9a-f]{64}$/);
  });
});
