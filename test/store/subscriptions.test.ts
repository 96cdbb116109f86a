import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import type { MakeSubscriptionPlan, PlannedMail, Store, SubscriptionRequest } from '../../src/store/store.ts';
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
  const nothing: MakeSubscriptionPlan = async () => ({ knowledge: await store.knowledgeVersion(), mailsOf: () => [] });
  /** One mail of the mailbox, whichever of its subscriptions it is planned for. */
  const shared: MakeSubscriptionPlan = async () => ({
    knowledge: await store.knowledgeVersion(),
    mailsOf: ({ id }) => [mail('shared', id)],
  });
  const ask = (one: SubscriptionRequest, most = 5) =>
    store.requestSubscription(one, mail(`mail-${one.id}`), most, '2001-01-31T00:00:00.000Z');
  const subscribe = async (one: SubscriptionRequest, makePlan = nothing) => {
    await ask(one);
    await store.setConfirmationToken(one.id, `hash-${one.id}`);
    return store.confirmSubscription(`hash-${one.id}`, later, makePlan);
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
    assert.equal(await store.confirmSubscription('old', now, nothing), null, 'the token of the last mail alone counts');
    assert.equal((await store.requestOfToken('hash', now))?.subscription, null);
    const made = await Promise.all([
      store.confirmSubscription('hash', later, nothing),
      other.confirmSubscription('hash', later, nothing),
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
    assert.equal(await store.confirmSubscription('hash', '2001-02-03T00:00:00.000Z', nothing), null);
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
      nothing,
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
    await store.endSubscription('a', later, nothing);
    await store.endSubscription('a', later, nothing);
    assert.equal(await other.subscription('a'), null);
    assert.ok(!(await waiting()).includes('planned'));
    assert.equal(
      await store.confirmSubscription('hash-a', later, nothing),
      null,
      'the old link does not bring it back',
    );
  });

  it('plans with each change what the mailbox wants then, also what another one of its subscriptions stood for', async () => {
    const of = async () => {
      const order = { now: nextWeek, leaseUntil: nextWeek, dueBy: now, limit: 100, freshOnly: false };
      const claims = await store.claimMails(order);
      return [...new Set(claims.filter(({ key }) => key === 'shared').map(({ subscription }) => subscription))];
    };
    await subscribe(request('a'), shared);
    await subscribe(request('b', { filter: '{"other":1}' }), shared);
    assert.deepEqual(await of(), ['a'], 'one mail for both');
    await store.endSubscription('a', later, shared);
    assert.deepEqual(await of(), ['b']);
    await subscribe(request('c', { filter: '{"other":1}' }), shared);
    assert.deepEqual(await of(), ['c'], 'it has replaced the one before');
    const wish = { id: 'c', mailbox: 'desk@example.org', preferences: '{"new":1}', filter: '{}' };
    await store.changeSubscription(wish, later, shared);
    assert.deepEqual(await of(), ['c']);
    await store.endSubscription('c', later, shared);
    assert.deepEqual(await of(), []);
  });

  it('plans again by what is known when the change is made', async () => {
    const submission = {
      obligation: 'o',
      date: '2001-02-01',
      symbol: 'S/2001/1',
      issued: '2001-02-01',
      whole: true,
    } as const;
    const known: number[] = [];
    await subscribe(request('a'), async () => {
      const knowledge = await store.knowledgeVersion();
      known.push(knowledge);
      if (known.length === 1) await other.putSubmission({ ...submission, enteredAt: now }, 'A. Reader');
      return { knowledge, mailsOf: () => [mail(`by ${knowledge}`, 'a')] };
    });
    assert.equal(known.length, 2);
    assert.deepEqual(
      (await waiting()).filter((key) => key.startsWith('by')),
      [`by ${known[1]}`],
    );
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
