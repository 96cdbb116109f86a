import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildEvents } from '../../src/events/build-events.ts';
import { settle } from '../../src/events/texts-in-force.ts';
import { cycle, expiry, type SampleDuty, sampleRecord, sampleResolution, single } from './sample-record.ts';

const adopted = '2021-06-29';
const stated = { certainty: 'stated', sentence: '', source: { start: 0, end: 0, quote: '' } } as const;
const hand = (...duties: SampleDuty[]) =>
  sampleResolution({
    number: 9901,
    adopted,
    acts: [{ act: 'extend', date: '2022-06-30' }],
    duties,
    more: { basis: 'schedule', origin: { file: 'mandates.yaml', line: 3 } },
  });
const read = (...duties: SampleDuty[]) =>
  sampleResolution({ number: 9901, adopted, acts: [{ act: 'extend', date: '2022-06-29' }], duties });
const title = { en: 'The mission ends', zh: '特派团结束' };

test('what a person wrote stands beside a text, and the text fills in what it leaves out', () => {
  const { inForce, differences } = settle([
    read(expiry('2022-06-30'), single('2021-09-01'), cycle('2021-09-29', 'P3M', '2022-06-30')),
    hand(expiry('2022-06-30', { ...stated, paragraph: '', title })),
  ]);
  assert.deepEqual(differences, []);
  assert.deepEqual(
    inForce.obligations.map(({ id, title }) => [id, title.en]),
    [
      ['S-RES-9901-2021//mandate-expiry/1', 'The mission ends'],
      ['S-RES-9901-2021/19/report/1', 'Duty (para. 19)'],
      ['S-RES-9901-2021/61/report/1', 'Duty (para. 61)'],
    ],
  );
  assert.deepEqual([inForce.obligations[0]?.paragraph, inForce.obligations[0]?.source.quote], ['1', 'words of 1']);
  assert.deepEqual(
    inForce.mandateActs.map(({ date }) => date),
    ['2022-06-30'],
  );
  const reviews = [
    { resolution: 'S/RES/9901 (2021)', by: 'A. Reader', on: '2021-07-01', origin: inForce.origin },
  ] as const;
  const events = buildEvents({ ...sampleRecord([]), resolutions: [inForce], reviews }, '2021-08-01');
  const [report, end] = [events[0]!, events.at(-1)!];
  assert.deepEqual([end.kind, end.review.by, end.certainty], ['mandate-expiry', 'A. Reader', 'stated']);
  assert.deepEqual([report.kind, report.review.state, report.certainty], ['report', 'derived', 'text']);
});

test('where the two give different dates both are shown, and the person’s is the date', () => {
  const texts = [read(expiry('2022-06-29')), hand(expiry('2022-06-30', { ...stated, title }))];
  const { differences } = settle(texts);
  assert.deepEqual(
    differences.map(({ stated, other, place }) => [stated.dates, other.dates, place.file, place.line]),
    [[['2022-06-30'], ['2022-06-29'], 'mandates.yaml', 3]],
  );
  const [event, ...more] = buildEvents({ ...sampleRecord([]), resolutions: texts }, '2021-08-01');
  assert.deepEqual([event?.date, event?.certainty, more], ['2022-06-30', 'sources-differ', []]);
  assert.deepEqual(event?.citations[0]?.readings[0]?.dates, ['2022-06-29']);
});

test('two reports of the same bearer, far apart, are two', () => {
  const { inForce } = settle([
    read(single('2021-09-01', { paragraph: '19' })),
    hand(single('2022-03-01', { ...stated, paragraph: '' })),
  ]);
  assert.equal(inForce.obligations.length, 2);
});
