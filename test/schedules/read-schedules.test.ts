import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildEvents } from '../../src/events/build-events.ts';
import { readSchedules } from '../../src/schedules/read-schedules.ts';
import { deriveSample, readOne, sampleFolder } from './sample-folder.ts';

const facts = `
submissions:
  - symbol: S/2021/1
    issued: 2021-07-16
    answers: [{ obligation: S-RES-9901-2021/19/report/1, date: 2021-07-15 }]
    source: S/2021/1
`;

test('a text and its facts come together, each with its file and line', async (context) => {
  const folder = await sampleFolder(context, {
    'S-RES-9901-2021/text.en.txt': 'Resolution 9901\n\n19. Requests\na report',
    'S-RES-9901-2021/facts.yaml': facts,
    'S-RES-9901-2021/notes.md': 'to be ignored',
    'S-RES-9901-2021/.hidden': '',
  });
  const { record, problems } = await readSchedules(folder, deriveSample);
  assert.deepEqual(problems, []);
  const [text] = record.resolutions;
  assert.deepEqual([text?.basis, text?.origin.file], ['text', 'S-RES-9901-2021/text.en.txt']);
  assert.equal(text?.places['S-RES-9901-2021/19/report/1']?.line, 4);
  assert.deepEqual(record.submissions[0]?.origin, { file: 'S-RES-9901-2021/facts.yaml', line: 3 });
  const [event] = buildEvents(record, '2021-07-16');
  assert.equal(event?.delivery?.daysLate, 1);
});

test('one bad file does not touch the others', async (context) => {
  const folder = await sampleFolder(context, {
    'good/text.txt': 'a report',
    'good/facts.yaml': facts,
    'bad/text.txt': 'nothing to find',
    'bad/facts.yaml': 'submissions: 7',
    'bad/scan.tiff': Buffer.from([1, 2, 3]),
    'broken.yaml': 'resolutions: [',
  });
  const { record, problems } = await readSchedules(folder, deriveSample);
  assert.equal(record.resolutions.length, 1);
  assert.equal(record.submissions.length, 1);
  assert.deepEqual(problems.map(({ error: { code, where } }) => `${code} ${where}`).sort(), [
    'file-unreadable bad/text.txt',
    'format-unknown bad/scan.tiff',
    'schedule-invalid bad/facts.yaml:1',
    'schedule-invalid broken.yaml:1',
  ]);
});

test('a folder that is not there is an error with its name', async () => {
  await assert.rejects(readSchedules('/nowhere/at/all', deriveSample), {
    code: 'file-unreadable',
    where: '/nowhere/at/all',
  });
});

test('links are followed, and one that leads nowhere is a problem', async (context) => {
  const folder = await sampleFolder(context, { 'real/text.txt': 'a report' });
  await symlink(join(folder, 'real'), join(folder, 'linked'));
  await symlink(join(folder, 'gone.yaml'), join(folder, 'dangling.yaml'));
  const { record, problems } = await readSchedules(folder, deriveSample);
  assert.equal(record.resolutions.length, 2);
  assert.deepEqual(
    problems.map(({ error: { code, where } }) => [code, where]),
    [['file-unreadable', 'dangling.yaml']],
  );
});

test('a hand-written schedule states resolutions without a text, each item with its source', async (context) => {
  const { record, problems } = await readOne(
    context,
    `
resolutions:
  - symbol: S/RES/9901 (2021)
    adopted: 2021-06-29
    source: press release
    mandateActs:
      - { mandate: UNSAMPLE, act: extend, date: 2022-06-30, source: press release }
    items:
      - kind: mandate-expiry
        bearer: mission
        mandate: UNSAMPLE
        due: { type: fixed, date: 2022-06-30 }
        title: { en: UNSAMPLE ends, zh: 样本团届满 }
        source: budget document
      - paragraph: "61"
        kind: report
        bearer: secretary-general
        mandate: UNSAMPLE
        due: { type: recurring, every: P3M, first: 2021-09-29, until: 2022-06-30 }
        title: { en: Three-monthly report, zh: 三个月报告 }
        quote: every three months
        source: the resolution, paragraph 61
`,
  );
  assert.deepEqual(problems, []);
  const events = buildEvents(record, '2021-06-29');
  assert.deepEqual(
    events.map(({ date, title }) => `${date} ${title.en}`),
    [
      '2021-09-29 Three-monthly report (para. 61, 1st of 4)',
      '2021-12-29 Three-monthly report (para. 61, 2nd of 4)',
      '2022-03-29 Three-monthly report (para. 61, 3rd of 4)',
      '2022-06-29 Three-monthly report (para. 61, 4th of 4)',
      '2022-06-30 UNSAMPLE ends',
    ],
  );
  assert.equal(events.at(-1)?.citations[0]?.source, 'budget document');
  assert.deepEqual(events.at(-1)?.paragraphs, []);
  assert.deepEqual(events[0]?.obligations, ['S-RES-9901-2021/61/report/1']);
  assert.equal(events[0]?.review.state, 'reviewed');
  const [resolution] = record.resolutions;
  assert.equal(resolution?.origin.line, 3);
  assert.deepEqual(
    Object.values(resolution?.places ?? {}).map(({ line }) => line),
    [9, 15],
  );
});

test('a body that a schedule names in another language or in full goes by its key', async (context) => {
  const folder = await sampleFolder(context, {
    'mandates.yaml': `
resolutions:
  - symbol: S/RES/9901 (2021)
    adopted: 2021-06-29
    source: press release
    mandateActs: [{ mandate: 马里稳定团, act: extend, source: press release }]
`,
  });
  const { record } = await readSchedules(folder, deriveSample);
  assert.equal(record.resolutions[0]?.mandateActs[0]?.mandate, 'MINUSMA');
});

test('corrections, reviews, amendments and successions are read; a new due brings its dates', async (context) => {
  const { record, problems } = await readOne(
    context,
    `
reviews: [{ resolution: S/RES/9901 (2021), by: A. Reader, on: 2021-08-01 }]
successions:
  - { resolution: S/RES/9902 (2022), effect: keeps, obligation: S-RES-9901-2021/61/report/1, source: para. 9 }
amendments:
  - symbol: S/2021/9
    on: 2021-09-01
    reason: asked for more time
    effects: [{ type: move, obligation: S-RES-9901-2021/19/report/1, from: 2021-07-15, to: 2021-07-20 }]
    source: S/2021/9
corrections:
  - action: correct
    on: 2021-08-01
    by: A. Reader
    reason: misread
    source: the text
    obligation: S-RES-9901-2021/61/report/1
    was: { dates: [2021-09-29] }
    to: { due: { type: recurring, every: P6M, first: 2021-12-29, until: 2022-06-30 } }
  - action: add
    on: 2021-08-01
    by: A. Reader
    reason: missed
    source: the text
    resolution: S/RES/9901 (2021)
    item:
      paragraph: "7"
      kind: briefing
      bearer: mission
      due: { type: fixed, date: 2021-10-01 }
      title: { en: Briefing, zh: 通报 }
      source: the text
`,
  );
  assert.deepEqual(problems, []);
  const [corrected, added] = record.corrections;
  assert.deepEqual(corrected?.action === 'correct' && corrected.to.dates, ['2021-12-29', '2022-06-29']);
  assert.equal(added?.action === 'add' && added.item.id, 'S-RES-9901-2021/7/briefing/added-1');
  assert.equal(added?.origin.line, 20);
  assert.equal(record.reviews[0]?.by, 'A. Reader');
  assert.equal(record.amendments[0]?.effects[0]?.type, 'move');
  assert.equal(record.successions[0]?.effect, 'keeps');
});
