import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'node:test';
import type { Store, StoredSubmission } from '../../src/store/store.ts';
import { describeOnBothEngines, type TestDatabase } from './engines.ts';
import { sampleMail } from './sample-mail.ts';

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
      await store.planMails([sampleMail('a')], now);
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
});

const now = '2001-02-01T00:00:00.000Z';
const later = '2001-02-01T00:05:00.000Z';

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
