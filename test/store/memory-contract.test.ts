import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'node:test';
import type { Store } from '../../src/store/store.ts';
import { describeOnBothEngines, type TestDatabase } from './engines.ts';

const at = '2001-03-01T09:00:00.000Z';
const text = { symbol: 'S/RES/9001 (2001)', language: 'en', name: 'a.txt', text: 'one', addedAt: at } as const;
const key = { obligation: 'S-RES-9001-2001/4/report/1', date: '2001-04-01', symbol: 'S/2001/1' } as const;
const submission = { ...key, issued: '2001-04-02', whole: true, enteredAt: at } as const;

describeOnBothEngines('what is taken back and remembered', (create) => {
  let database: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    await store?.close();
    await database?.remove();
    database = await create();
    store = await database.open();
  });
  after(async () => {
    await store.close();
    await database.remove();
  });

  describe('a draft', () => {
    const draft = (id: string, day: number) => ({
      id,
      name: `${id}.pdf`,
      symbol: text.symbol,
      by: 'A. Reader',
      at: `2001-03-${String(day).padStart(2, '0')}T09:00:00.000Z`,
    });
    const bytes = Uint8Array.from([0, 255, 10, 13, 128]);
    const bounds = { since: '2001-03-02T00:00:00.000Z', most: 3 };
    const ids = async (since = bounds.since) => (await store.drafts(since)).map(({ id }) => id);

    it('gives back its bytes, also to who opens the database later, and goes when it is dropped', async () => {
      await store.putDraft(draft('a', 3), bytes, bounds);
      const later = await database.open();
      assert.deepEqual(await later.drafts(bounds.since), [draft('a', 3)]);
      assert.deepEqual(new Uint8Array((await later.draftBytes('a', bounds.since))!), bytes);
      await later.dropDraft('a');
      await later.close();
      assert.equal(await store.draftBytes('a', bounds.since), null);
      assert.equal(await store.knowledgeVersion(), 0);
    });

    it('makes room for newer ones, and is gone after its time', async () => {
      for (const [id, day] of [
        ['old', 1],
        ['a', 3],
        ['b', 4],
        ['c', 5],
        ['d', 6],
      ] as const) {
        await store.putDraft(draft(id, day), bytes, bounds);
      }
      assert.deepEqual(await ids('2001-01-01T00:00:00.000Z'), ['b', 'c', 'd']);
      assert.deepEqual(await ids('2001-03-05T00:00:00.000Z'), ['c', 'd']);
      assert.equal(await store.draftBytes('b', '2001-03-05T00:00:00.000Z'), null);
    });
  });

  describe('a statement', () => {
    const statement = { kind: 'correction', resolution: text.symbol, subject: key.obligation, content: '{}' } as const;

    it('is kept with who made it, and refused where its author had not seen the one before', async () => {
      const first = await store.addStatement({ ...statement, by: 'A. Reader', at }, 0);
      assert.ok('added' in first);
      const refused = await store.addStatement({ ...statement, by: 'B. Reader', at }, 0);
      assert.ok('newer' in refused && refused.newer.by === 'A. Reader');
      const second = await store.addStatement({ ...statement, by: 'B. Reader', at }, first.added.number);
      assert.ok('added' in second && second.added.number > first.added.number);
      assert.deepEqual(
        (await store.statements()).map(({ by }) => by),
        ['A. Reader', 'B. Reader'],
      );
    });

    it('is taken back once, and the log of changes keeps it', async () => {
      const made = await store.addStatement({ ...statement, by: 'A. Reader', at }, 0);
      assert.ok('added' in made);
      const version = await store.knowledgeVersion();
      const change = { by: 'B. Reader', at };
      assert.deepEqual(await store.withdrawStatement(made.added.number, change), made.added);
      assert.equal(await store.withdrawStatement(made.added.number, change), null);
      assert.deepEqual(await store.statements(), []);
      assert.equal(await store.knowledgeVersion(), version + 1);
      assert.deepEqual(
        (await store.changes(5)).map(({ action, by }) => `${action} ${by}`),
        ['withdraw-statement B. Reader', 'state A. Reader'],
      );
    });
  });

  describe('a withdrawn edition', () => {
    it('lets the one before stand again, keeps its text, and never gives its number to another', async () => {
      for (const content of ['one', 'two']) await store.addEdition({ ...text, text: content }, 'A. Reader');
      const gone = await store.withdrawEditions({ symbol: text.symbol, edition: 2 }, { by: 'B. Reader', at });
      assert.deepEqual(
        gone.map(({ edition }) => edition),
        [2],
      );
      assert.deepEqual(
        (await store.currentEditions()).map((one) => [one.edition, one.text]),
        [[1, 'one']],
      );
      assert.equal(await store.editionText(text.symbol, 'en', 2), 'two');
      assert.equal((await store.addEdition({ ...text, text: 'two' }, 'A. Reader')).edition.edition, 3);
      const all = await store.editionsOf(text.symbol);
      assert.deepEqual(
        all.map(({ edition, withdrawnAt }) => [edition, withdrawnAt]),
        [
          [1, null],
          [2, at],
          [3, null],
        ],
      );
    });

    it('is one language’s or one edition’s where that is said, else all; nothing chosen changes nothing', async () => {
      for (const language of ['en', 'zh']) await store.addEdition({ ...text, language }, 'A. Reader');
      const version = await store.knowledgeVersion();
      assert.deepEqual(await store.withdrawEditions({ symbol: text.symbol, edition: 7 }, { by: 'B', at }), []);
      assert.equal(await store.knowledgeVersion(), version);
      await store.withdrawEditions({ symbol: text.symbol, language: 'zh' }, { by: 'B', at });
      assert.deepEqual(
        (await store.currentEditions(text.symbol)).map(({ language }) => language),
        ['en'],
      );
      await store.withdrawEditions({ symbol: text.symbol }, { by: 'B', at });
      assert.deepEqual(await store.currentEditions(), []);
    });
  });

  it('a submission can be taken back, once', async () => {
    await store.putSubmission(submission, 'A. Reader');
    assert.equal(await store.withdrawSubmission(key, { by: 'B. Reader', at }), true);
    assert.equal(await store.withdrawSubmission(key, { by: 'B. Reader', at }), false);
    assert.deepEqual(await store.submissions(), []);
  });

  it('who changed what, when, from what and to what is kept, the newest first', async () => {
    await store.addEdition(text, 'A. Reader');
    await store.putSubmission(submission, 'A. Reader');
    await store.putSubmission({ ...submission, whole: false }, 'B. Reader');
    await store.withdrawSubmission(key, { by: 'C. Reader', at });
    const changes = await store.changes(10);
    assert.deepEqual(
      changes.map(({ by, action, before, after: then }) => [by, action, before, then && JSON.parse(then).whole]),
      [
        ['C. Reader', 'withdraw-submission', '{"issued":"2001-04-02","whole":false}', null],
        ['B. Reader', 'submit', '{"issued":"2001-04-02","whole":true}', false],
        ['A. Reader', 'submit', null, true],
        ['A. Reader', 'add-text', null, undefined],
      ],
    );
    assert.deepEqual(
      (await store.changes(1, changes[0]!.number)).map(({ by }) => by),
      ['B. Reader'],
    );
  });

  it('published states and identities are replaced by uid and by resolution, and are no knowledge', async () => {
    const version = await store.knowledgeVersion();
    const event = { uid: 'a', fingerprint: 'x', sequence: 1, lastModified: at, goneAt: null, event: '{"七":1}' };
    const many = Array.from({ length: 450 }, (_, number) => ({ ...event, uid: `uid-${number}` }));
    await store.putPublished([event, ...many]);
    await store.putPublished([{ ...event, sequence: 2, goneAt: '2001-03-02T00:00:00.000Z' }]);
    assert.equal((await store.publishedStates()).length, 451);
    assert.deepEqual(
      (await store.goneEvents(at)).map(({ sequence, event: json }) => [sequence, json]),
      [[2, '{"七":1}']],
    );
    assert.deepEqual(await store.goneEvents('2001-03-03T00:00:00.000Z'), []);
    assert.equal((await store.publishedEvent('a'))?.sequence, 2);
    assert.equal(await store.publishedEvent('none'), null);
    await store.putKnownDuties(new Map([['one', '[]']]));
    await store.putKnownDuties(new Map([['one', '[1]']]));
    assert.deepEqual(await store.knownDuties(), new Map([['one', '[1]']]));
    assert.equal(await store.knowledgeVersion(), version);
  });

  it('what was read is kept by content and rules, and by folder and file', async () => {
    await store.putDerivations('rules 1', new Map([['hash', '{}']]));
    assert.deepEqual(await store.derivations('rules 2'), new Map());
    await store.putDerivations('rules 2', new Map([['hash', '{"n":2}']]));
    assert.deepEqual(await store.derivations('rules 2'), new Map([['hash', '{"n":2}']]));
    const state = { name: 'a.yaml', contentHash: 'x', rules: 'rules 1', record: '{}' };
    await store.putFileStates('/one', [state, { ...state, name: 'b.yaml' }]);
    await store.putFileStates('/one', [{ ...state, contentHash: 'y' }]);
    await store.dropFileStates('/one', ['b.yaml']);
    assert.deepEqual(await store.fileStates('/one'), [{ ...state, contentHash: 'y' }]);
    assert.deepEqual(await store.fileStates('/two'), []);
  });
});
