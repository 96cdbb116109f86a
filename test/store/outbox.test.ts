import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import type { ClaimedMail, Store } from '../../src/store/store.ts';
import { describeOnBothEngines, type TestDatabase } from './engines.ts';
import { sampleMail } from './sample-mail.ts';

const now = '2001-02-01T00:00:00.000Z';
const later = '2001-02-01T00:05:00.000Z';
const latest = '2001-02-01T09:00:00.000Z';

describeOnBothEngines('the outbox', (create) => {
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

  const plan = (...keys: string[]) =>
    store.planMails(
      keys.map((key) => sampleMail(key)),
      now,
    );
  const claim = (from = store, at = now, leaseUntil = later, limit = 9, freshOnly = false) =>
    from.claimMails({ now: at, leaseUntil, dueBy: at, limit, freshOnly });
  const keys = (mails: readonly { readonly key: string }[]) => mails.map(({ key }) => key).join(' ');

  it('takes a key once, also after it was sent or given up, and knows them', async () => {
    assert.equal(await plan('a', 'b', 'c'), 3);
    const claims = await claim();
    await store.markSent('a', now);
    await store.giveUpMail(claims[1]!, now, 'refused', true);
    assert.equal(await plan('a', 'b', 'c', 'd'), 1);
    assert.deepEqual(await other.settledMailKeys(['a', 'b', 'c', 'd', 'e']), new Set(['a', 'b']));
  });

  it('takes a key once that two subscriptions of a mailbox want in one round: the first has it', async () => {
    const [first, second] = ['first', 'second'].map((subscription) => sampleMail('a', { subscription }));
    assert.equal(await store.planMails([first!, sampleMail('b'), second!], now), 2);
    const claims = await claim();
    assert.deepEqual(
      claims.map(({ key, subscription }) => [key, subscription]),
      [
        ['a', 'first'],
        ['b', null],
      ],
    );
  });

  it('forgets finished mails, but none that might be planned again', async () => {
    const old = '2001-01-01T00:00:00.000Z';
    const about = (date: string, expiresAt = `${date}T00:00:00.000Z`) => ({ date, expiresAt, dueAt: old });
    await store.planMails(
      [
        sampleMail('waits', about('2001-01-02')),
        sampleMail('coming', about('2001-02-08', old)),
        sampleMail('of use', about('2001-01-02', latest)),
        sampleMail('fresh', about('2001-01-02')),
        ...Array.from({ length: 450 }, (_, i) => sampleMail(`old ${i}`, about('2001-01-02'))),
      ],
      old,
    );
    for (const key of ['coming', 'of use', ...Array.from({ length: 450 }, (_, i) => `old ${i}`)])
      await store.markSent(key, '2001-01-02T00:00:00.000Z');
    await store.markSent('fresh', latest);
    assert.equal(await store.forgetMails(now), 450);
    const known = await other.listMails(null, 10);
    assert.deepEqual(known.map(({ key }) => key).sort(), ['coming', 'fresh', 'of use', 'waits']);
  });

  it('takes many in one go', async () => {
    assert.equal(await plan(...Array.from({ length: 1001 }, (_, i) => `k${i}`)), 1001);
    assert.equal((await store.countMails(now)).waiting, 1001);
  });

  it('takes a withdrawn mail in again, as it is planned now', async () => {
    await plan('a');
    assert.equal(await store.withdrawAbout('event of a', '2001-02-08', 'moved', now), 1);
    assert.deepEqual(await claim(), []);
    assert.deepEqual(await store.settledMailKeys(['a']), new Set());
    assert.equal(await store.planMails([sampleMail('a', { recipient: 'new@example.org' })], later), 1);
    assert.equal((await claim())[0]?.recipient, 'new@example.org');
  });

  it('hands each mail to one claimer only, whole, up to the limit', async () => {
    await plan('a', 'b', 'c');
    const [first] = await claim(store, now, later, 1, true);
    const { lease: _, ...claimed } = first!;
    assert.deepEqual(claimed, { ...sampleMail(first!.key), attempt: 1, leaseUntil: later, stopped: false });
    const both = await Promise.all([claim(other), claim(store)]);
    assert.equal(both.flat().length, 2);
    assert.deepEqual(await claim(), []);
  });

  it('hands nothing out before it is due', async () => {
    await store.planMails([sampleMail('a', { dueAt: latest })], now);
    assert.deepEqual(await claim(store, later, latest), []);
    assert.equal(keys(await claim(store, latest, '2001-02-01T10:00:00.000Z')), 'a');
  });

  it('hands a mail out again when the lease of a lost claimer ends', async () => {
    await plan('a');
    const [lost] = await claim();
    assert.deepEqual(await claim(other), []);
    const [found] = await claim(other, later, latest);
    assert.deepEqual({ ...found, lease: '' }, { ...lost, attempt: 2, lease: '', leaseUntil: latest });
  });

  it('keeps it from others while the claimer renews its lease', async () => {
    await plan('a');
    const [mail] = await claim();
    assert.equal(await store.renewLease(mail!, latest), true);
    assert.deepEqual(await claim(other, later, latest), []);
    await claim(other, latest, '2001-02-01T10:00:00.000Z');
    assert.equal(await store.renewLease(mail!, latest), false);
  });

  it('does not let a lost claimer speak for its successor, but believes that it sent', async () => {
    await plan('a');
    const [lost] = (await claim()) as [ClaimedMail];
    const [held] = (await claim(other, later, latest)) as [ClaimedMail];
    assert.equal(await store.giveUpMail(lost, later, 'refused', true), false);
    await store.retryMail(lost, now, 'busy');
    await store.releaseMail(lost, now, null);
    await store.withdrawMail(lost, now, 'moved');
    assert.deepEqual(await claim(store, later, latest), []);
    await other.retryMail(held, later, 'busy');
    const [again] = (await claim(store, later, latest)) as [ClaimedMail];
    assert.equal(again.attempt, 3);
    await other.markSent('a', later);
    await store.retryMail(again, later, 'busy');
    assert.equal((await store.countMails(latest)).sent, 1);
  });

  it('holds a mail back until its next attempt, and counts only attempts that were made', async () => {
    await plan('a');
    await store.retryMail((await claim())[0]!, later, 'busy');
    assert.deepEqual(await claim(), []);
    const [again] = await claim(store, later, latest);
    assert.equal(again?.attempt, 2);
    await store.releaseMail(again!, later, null);
    assert.equal((await claim(store, later, latest))[0]?.attempt, 2);
  });

  it('keeps a place for mails that failed, and all others for those that did not', async () => {
    const failing = Array.from({ length: 6 }, (_, i) => `failing${i}`);
    await plan(...failing);
    for (const mail of await claim()) await store.retryMail(mail, now, 'busy');
    await plan('good1', 'good2', 'good3', 'good4');
    assert.equal(keys(await claim(store, later, latest, 2, true)), 'good1 good2');
    const mixed = keys(await claim(store, later, latest, 3));
    assert.match(mixed, /^failing\d good3 good4$/);
    assert.deepEqual(await claim(store, later, latest, 3, true), []);
  });

  it('stops an address with the second refusal, until somebody sends again', async () => {
    await plan('a', 'b', 'c');
    const [a, b, c] = (await claim()) as [ClaimedMail, ClaimedMail, ClaimedMail];
    assert.equal(await store.giveUpMail(a, now, '550 no such box', true), false);
    assert.equal(await store.giveUpMail(b, now, '550 no such box', true), true);
    await store.retryMail(c, now, 'busy');
    assert.equal((await claim())[0]?.stopped, true);
    assert.equal(await store.sendAgain(null, later), 2);
    const again = await claim(other, later, latest);
    assert.deepEqual(
      again.map(({ key, stopped, attempt }) => [key, stopped, attempt]),
      [
        ['a', false, 1],
        ['b', false, 1],
        ['c', false, 3],
      ],
    );
  });

  it('says what waits, what went out and what did not, and why', async () => {
    await plan('a', 'b', 'c');
    await store.planMails([sampleMail('d', { dueAt: latest })], now);
    const [a, b] = (await claim(store, now, later, 3)) as [ClaimedMail, ClaimedMail];
    await store.markSent(a.key, now);
    await store.giveUpMail(b, later, '550 no such box', true);
    assert.deepEqual(await store.countMails(now), { waiting: 2, sent: 1, 'given-up': 1, withdrawn: 0, due: 1 });
    const [refused] = await store.listMails('given-up', 9);
    assert.deepEqual(refused, {
      ...{ key: 'b', kind: 'reminder', recipient: 'desk@example.org', about: 'event of b', date: '2001-02-08' },
      ...{
        dueAt: now,
        state: 'given-up',
        attempts: 1,
        nextAttemptAt: later,
        finishedAt: later,
        reason: '550 no such box',
      },
    });
    assert.equal((await store.listMails(null, 3)).length, 3);
    assert.equal(await store.sendAgain(['b', 'unknown'], latest), 1);
    assert.equal((await store.listMails('waiting', 9)).length, 3);
  });

  it('knows whether something was sent about an event since a moment', async () => {
    await plan('a');
    const mail = sampleMail('a');
    assert.equal(await store.wasSentAbout(mail, now), false);
    await store.markSent('a', later);
    assert.equal(await store.wasSentAbout(mail, now), true);
    assert.equal(await store.wasSentAbout(mail, latest), false);
    assert.equal(await store.wasSentAbout({ ...mail, recipient: 'other@example.org' }, now), false);
  });

  it('remembers what was planned', async () => {
    const event = { about: 'e', date: '2001-02-08', state: 's', until: now };
    await store.putPlannedEvents([event, { ...event, about: 'f' }], []);
    await other.putPlannedEvents([{ ...event, until: later }], [{ about: 'f', date: '2001-02-08' }]);
    assert.deepEqual(await store.plannedEvents(), [{ ...event, until: later }]);
  });
});
