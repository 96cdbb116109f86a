import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { App } from '../../src/app/contract.ts';
import { sampleReport, sampleResolution } from '../sample-resolution.ts';
import { withTestApp } from './test-app.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const slug = 'S-RES-9001-2001';
const plan = `${slug}/3/report/1`;

/** "2001-04-20 scheduled 0" of the events of one obligation. */
async function shown(app: App, obligation: string): Promise<readonly string[]> {
  const { events } = await app.snapshot();
  return events
    .filter(({ obligations }) => obligations.includes(obligation))
    .map(({ date, status, sequence }) => `${date} ${status} ${sequence}`);
}

describe('what is taken back', () => {
  it('a delivery: the item waits again, with a higher sequence; history keeps who did what', () =>
    withTestApp(async ({ app, setClock, another }) => {
      setClock('2001-05-10T12:00:00Z');
      assert.deepEqual(await shown(app, sampleReport), ['2001-04-30 scheduled 0']);
      const key = { obligation: sampleReport, date: '2001-04-30', symbol: 'S/2001/444' } as const;
      await app.addSubmission({ ...key, issued: '2001-05-03', whole: true }, 'A. Officer');
      assert.deepEqual(await shown(app, sampleReport), ['2001-04-30 submitted 1']);
      await app.withdrawSubmission(key, 'B. Officer');
      assert.deepEqual(await shown(app, sampleReport), ['2001-04-30 scheduled 2']);
      assert.deepEqual(await shown(await another(), sampleReport), ['2001-04-30 scheduled 2']);
      const changes = await app.changes(10, 'S-RES-9100-2001');
      assert.deepEqual(
        changes.map(({ by, action, before, after }) => [by, action, before, after]),
        [
          ['B. Officer', 'withdraw-submission', '{"issued":"2001-05-03","whole":true}', null],
          ['A. Officer', 'submit', null, '{"issued":"2001-05-03","whole":true}'],
        ],
      );
      await assert.rejects(app.withdrawSubmission(key), { code: 'not-recorded' });
    }));

  it('an edition: the one before is in force again, and a text wholly: its events are cancelled', () =>
    withTestApp(async ({ app, setClock }) => {
      setClock('2001-02-10T12:00:00Z');
      await app.addResolution(bytes(sampleResolution()), 'a.txt');
      const [first] = await shown(app, plan);
      const { notes } = await app.addResolution(bytes(sampleResolution({ planBy: '31 May 2001' })), 'b.txt');
      assert.equal(notes.length, 1);
      assert.match(notes[0]!, /^Paragraph 3: .* is due on 20 April 2001 in edition 1, on 31 May 2001 in edition 2\.$/);
      assert.deepEqual([first, ...(await shown(app, plan))], ['2001-04-20 scheduled 0', '2001-05-31 scheduled 1']);
      await app.withdrawText({ slug, edition: 2 });
      assert.deepEqual(await shown(app, plan), ['2001-04-20 scheduled 2']);
      await app.withdrawText({ slug });
      assert.deepEqual(await shown(app, plan), ['2001-04-20 cancelled 3']);
      assert.deepEqual(
        (await app.editions(slug)).map(({ edition, withdrawnAt }) => [edition, withdrawnAt !== null]),
        [
          [1, true],
          [2, true],
        ],
      );
      await app.addResolution(bytes(sampleResolution()), 'a.txt');
      assert.deepEqual(await shown(app, plan), ['2001-04-20 scheduled 4']);
    }));

  it('not what stands in a file: that is said, with its place', () =>
    withTestApp(async ({ app, settings, another }) => {
      const answer = `answers: [{ obligation: ${sampleReport}, date: 2001-04-30 }]`;
      const facts = `submissions:\n  - { symbol: S/2001/444, issued: 2001-01-20, source: it, ${answer} }\n`;
      await writeFile(join(settings.schedulesDir, 'facts.yaml'), facts);
      const fresh = await another();
      const key = { obligation: sampleReport, date: '2001-04-30', symbol: 'S/2001/444' } as const;
      await assert.rejects(fresh.withdrawSubmission(key), { code: 'not-recorded', message: /facts\.yaml, line 2/ });
      await assert.rejects(app.withdrawText({ slug: 'S-RES-9100-2001' }), { message: /sample\.yaml/ });
      await assert.rejects(app.withdrawText({ slug }), { code: 'resolution-unknown' });
    }));
});

describe('what follows a duty through editions', () => {
  it('the delivery that was recorded for it, and its identity, also where nobody looked between', () =>
    withTestApp(async ({ app }) => {
      const text = sampleResolution();
      await app.addResolution(bytes(text), 'a.txt');
      const obligation = `${slug}/2/report/1`;
      const submission = { date: '2001-04-15', symbol: 'S/2001/7', issued: '2001-01-31', whole: true } as const;
      await app.addSubmission({ ...submission, obligation });
      const inserted = text
        .replace('4. Enc', '5. Enc')
        .replace('3. Requests', '4. Requests')
        .replace('2. Requests', '2. Requests the Committee to review the arms embargo by 1 June 2001;\n\n3. Requests');
      await app.addResolution(bytes(inserted), 'b.txt');
      const { events } = await app.snapshot();
      const delivered = events.filter(({ status }) => status === 'submitted');
      assert.deepEqual(
        delivered.map(({ uid, date, paragraphs }) => [uid, date, paragraphs]),
        [['S-RES-9001-2001.2.report.1.1@mandate-cycles', '2001-04-15', ['3']]],
      );
    }));
});

describe('a delivery that cannot be', () => {
  it('is refused: no symbol, or not issued yet', () =>
    withTestApp(async ({ app }) => {
      const submission = { obligation: sampleReport, date: '2001-04-30', issued: '2001-01-20', whole: true } as const;
      const invalid = { code: 'submission-invalid' };
      await assert.rejects(app.addSubmission({ ...submission, symbol: 'the report' }), invalid);
      await assert.rejects(app.addSubmission({ ...submission, symbol: 'S/2001/4', issued: '2001-02-02' }), invalid);
      assert.equal(await app.addSubmission({ ...submission, symbol: 'S/2001/4', issued: '2001-02-01' }), 'added');
    }));
});
