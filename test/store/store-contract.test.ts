import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'node:test';
import type { OutboxMail, Store, StoredSubmission } from '../../src/store/store.ts';
import { describeOnBothEngines, type TestDatabase } from './engines.ts';

const by = 'A. Reader';

describeOnBothEngines('the store contract', (create) => {
  let database: TestDatabase;
  let store: Store;
  let other: Store;
  beforeEach(async () => {
    await store?.close();
    await other?.close();
    await database?.remove();
    database = await create();
    store = await database.open();
    other = await database.open();
  });
  after(async () => {
    await store.close();
    await other.close();
    await database.remove();
  });

  describe('editions', () => {
    it('keeps a text once, whoever adds it again and under whatever name', async () => {
      assert.equal((await store.addEdition(text('one'), by)).added, true);
      const again = await other.addEdition({ ...text('one'), name: 'copy.txt', addedAt: later }, by);
      assert.deepEqual(again, { added: false, edition: { ...text('one'), edition: 1 } });
      assert.deepEqual(await store.currentEditions(), [{ ...text('one'), edition: 1 }]);
    });

    it('takes a changed text as the next edition, also the way back to the first', async () => {
      for (const content of ['one', 'two', 'one']) await store.addEdition(text(content), by);
      assert.deepEqual(await other.currentEditions(), [{ ...text('one'), edition: 3 }]);
    });

    it('counts languages and resolutions apart, and lists them in order', async () => {
      await store.addEdition({ ...text('b'), symbol: 'S/RES/9002 (2001)' }, by);
      await store.addEdition({ ...text('zh'), language: 'zh' }, by);
      await store.addEdition(text('en'), by);
      const current = await store.currentEditions();
      assert.deepEqual(
        current.map(({ symbol, language, edition }) => `${symbol} ${language} ${edition}`),
        ['S/RES/9001 (2001) en 1', 'S/RES/9001 (2001) zh 1', 'S/RES/9002 (2001) en 1'],
      );
    });

    it('gives back every character', async () => {
      const content = `七月${'𠀀'.repeat(3)}\r\n"'\\ end`;
      await store.addEdition(text(content), by);
      assert.equal((await store.currentEditions())[0]?.text, content);
    });
  });

  describe('submissions', () => {
    it('records, repeats and corrects', async () => {
      assert.equal(await store.putSubmission(submission, by), 'added');
      assert.equal(await other.putSubmission({ ...submission, enteredAt: later }, by), 'unchanged');
      assert.equal(await store.putSubmission({ ...submission, issued: '2001-04-02', whole: false }, by), 'changed');
      assert.deepEqual(await other.submissions(), [{ ...submission, issued: '2001-04-02', whole: false }]);
    });

    it('lets one document answer several items and one item have several documents', async () => {
      const more = [
        { ...submission, obligation: 'S-RES-9001-2001/5/letter/1' },
        { ...submission, symbol: 'S/2001/2' },
        { ...submission, date: '2001-05-01' as const },
      ];
      for (const each of [submission, ...more]) await store.putSubmission(each, by);
      assert.equal((await store.submissions()).length, 4);
    });
  });

  describe('knowledge version', () => {
    it('rises with every write of knowledge, seen by others, and with nothing else', async () => {
      const versions = [await other.knowledgeVersion()];
      const note = async () => versions.push(await other.knowledgeVersion());
      await store.addEdition(text('one'), by);
      await note();
      await store.putSubmission(submission, by);
      await note();
      const [start, edition, put] = versions as [number, number, number];
      assert.ok(start < edition && edition < put, versions.join());
      await store.addEdition(text('one'), by);
      await store.putSubmission(submission, by);
      await store.enqueueMails([mail('a')]);
      assert.equal(await other.knowledgeVersion(), put);
    });

    it('outlives a restart', async () => {
      await store.addEdition(text('one'), by);
      const version = await store.knowledgeVersion();
      await store.close();
      store = await database.open();
      assert.equal(await store.knowledgeVersion(), version);
      assert.equal((await store.currentEditions()).length, 1);
    });
  });

  describe('outbox', () => {
    it('takes a key once, also after it was sent, and knows it', async () => {
      assert.deepEqual(await store.enqueueMails([mail('a'), mail('a'), mail('b')]), ['a', 'b']);
      await store.markSent('a', now);
      assert.deepEqual(await other.enqueueMails([mail('a'), mail('c')]), ['c']);
      assert.deepEqual(await store.knownMailKeys(['a', 'c', 'd']), new Set(['a', 'c']));
    });

    it('hands each mail to one claimer only, whole, up to the limit', async () => {
      await store.enqueueMails(['a', 'b', 'c'].map(mail));
      const first = await store.claimMails(now, later, 2);
      const second = await other.claimMails(now, later, 2);
      assert.deepEqual(
        first.map(({ lease: _, ...claim }) => claim),
        [
          { ...mail('a'), attempt: 1 },
          { ...mail('b'), attempt: 1 },
        ],
      );
      assert.deepEqual(
        second.map((claim) => claim.key),
        ['c'],
      );
      assert.deepEqual(await store.claimMails(now, later, 2), []);
    });

    it('hands a mail out again when the lease of a lost claimer ends, with the same content', async () => {
      await store.enqueueMails([mail('a')]);
      const [lost] = await store.claimMails(now, later, 1);
      assert.deepEqual(await other.claimMails(now, latest, 1), []);
      const [found] = await other.claimMails(later, latest, 1);
      assert.deepEqual({ ...found, lease: '' }, { ...lost, attempt: 2, lease: '' });
    });

    it('does not let a lost claimer speak for its successor', async () => {
      await store.enqueueMails([mail('a')]);
      const [lost] = await store.claimMails(now, later, 1);
      const [held] = await other.claimMails(later, latest, 1);
      await store.giveUpMail(lost!, later, 'refused');
      await store.retryMail(lost!, now, 'busy');
      assert.deepEqual(await store.claimMails(later, latest, 1), []);
      await other.retryMail(held!, later, 'busy');
      assert.equal((await store.claimMails(later, latest, 1))[0]?.attempt, 3);
    });

    it('never hands out what was sent or given up', async () => {
      await store.enqueueMails([mail('a'), mail('b')]);
      const [a, b] = await store.claimMails(now, later, 2);
      await store.markSent(a!.key, now);
      await store.giveUpMail(b!, now, 'refused');
      assert.deepEqual(await store.claimMails(latest, latest, 9), []);
    });

    it('holds a mail back until its next attempt', async () => {
      await store.enqueueMails([mail('a')]);
      const [claim] = await store.claimMails(now, later, 1);
      await store.retryMail(claim!, latest, 'busy');
      assert.deepEqual(await store.claimMails(later, latest, 1), []);
      assert.equal((await store.claimMails(latest, latest, 1)).length, 1);
    });
  });
});

const now = '2001-02-01T00:00:00.000Z';
const later = '2001-02-01T00:05:00.000Z';
const latest = '2001-02-01T09:00:00.000Z';

function text(content: string) {
  return { symbol: 'S/RES/9001 (2001)', language: 'en', name: 'S-RES-9001.txt', text: content, addedAt: now };
}

const submission: StoredSubmission = {
  obligation: 'S-RES-9001-2001/4/report/1',
  date: '2001-04-01',
  symbol: 'S/2001/1',
  issued: '2001-03-30',
  whole: true,
  enteredAt: now,
};

function mail(key: string): OutboxMail {
  return {
    key,
    recipient: 'desk@example.org',
    messageId: `<${key}@example.org>`,
    subject: '到期 / due',
    text: 'line one\nline two\n',
    createdAt: now,
    expiresAt: latest,
  };
}
