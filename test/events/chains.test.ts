import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IsoDate } from '../../src/dates/iso-date.ts';
import { buildEvents } from '../../src/events/build-events.ts';
import { mandateChains } from '../../src/events/chains.ts';
import { cycle, expiry, sampleRecord, single, states } from './sample-record.ts';

const extend = (date: IsoDate) => [{ act: 'extend', date }] as const;

test('a renewal supersedes the end and the occurrences after its adoption, and leaves what stands alone', () => {
  const record = sampleRecord([
    {
      number: 9901,
      adopted: '2021-06-29',
      acts: extend('2022-06-30'),
      duties: [
        expiry('2022-06-30'),
        cycle('2022-03-28', 'P1M', '2022-06-30'),
        cycle('2022-06-29', 'P1D', '2022-06-30', { kind: 'letter', paragraph: '62' }),
        single('2022-07-15'),
      ],
    },
    { number: 9902, adopted: '2022-06-29', acts: extend('2023-06-30'), duties: [expiry('2023-06-30')] },
  ]);
  assert.deepEqual(states(record, '2022-06-28'), [
    '2022-03-28 scheduled',
    '2022-04-28 scheduled',
    '2022-05-28 scheduled',
    '2022-06-28 scheduled',
    '2022-06-29 scheduled',
    '2022-06-30 scheduled',
    '2022-06-30 scheduled',
    '2022-07-15 scheduled',
  ]);
  assert.deepEqual(states(record, '2022-06-29'), [
    '2022-03-28 scheduled',
    '2022-04-28 scheduled',
    '2022-05-28 scheduled',
    '2022-06-28 scheduled',
    '2022-06-29 scheduled',
    '2022-06-30 superseded',
    '2022-06-30 superseded',
    '2022-07-15 scheduled',
    '2023-06-30 scheduled',
  ]);
});

test('a superseded event keeps its identity and says what superseded it, when and where', () => {
  const record = sampleRecord([
    { number: 9901, adopted: '2021-06-29', acts: extend('2022-06-30'), duties: [expiry('2022-06-30')] },
    { number: 9902, adopted: '2022-06-29', acts: extend('2023-06-30') },
  ]);
  const [before] = buildEvents(record, '2022-06-28');
  const [after] = buildEvents(record, '2022-06-29');
  assert.equal(after?.uid, before?.uid);
  assert.equal(before?.sequence, 0);
  assert.equal(after?.sequence, 1);
  assert.equal(after?.lastModified, '2022-06-29T00:00:00.000Z');
  assert.deepEqual(after?.history, [
    { on: '2021-06-29', what: 'adopted', by: 'S/RES/9901 (2021)', note: '' },
    {
      on: '2022-06-29',
      what: 'superseded',
      by: 'S/RES/9902 (2022)',
      note: 'UNSAMPLE renewed until 2023-06-30, para. 1',
    },
  ]);
});

test('two technical rollovers in one year leave one end standing', () => {
  const record = sampleRecord([
    { number: 9901, adopted: '2021-01-28', acts: extend('2022-01-31'), duties: [expiry('2022-01-31')] },
    { number: 9902, adopted: '2022-01-28', acts: extend('2022-02-28'), duties: [expiry('2022-02-28')] },
    { number: 9903, adopted: '2022-02-25', acts: extend('2022-05-31'), duties: [expiry('2022-05-31')] },
  ]);
  const ends = ['2022-01-31 superseded', '2022-02-28 superseded', '2022-05-31 scheduled'];
  assert.deepEqual(states(record, '2022-12-31'), ends);
});

test('a mandate that ends and is set up again: its first end took place', () => {
  const record = sampleRecord([
    {
      number: 9901,
      adopted: '2019-06-30',
      acts: [{ act: 'establish', date: '2020-06-30' }],
      duties: [expiry('2020-06-30'), cycle('2019-12-30', 'P6M', '2020-06-30')],
    },
    {
      number: 9902,
      adopted: '2021-03-01',
      acts: [{ act: 'establish', date: '2022-03-01' }],
      duties: [expiry('2022-03-01')],
    },
  ]);
  assert.deepEqual(states(record, '2021-03-01'), [
    '2019-12-30 scheduled',
    '2020-06-30 scheduled',
    '2020-06-30 scheduled',
    '2022-03-01 scheduled',
  ]);
});

test('a panel whose mandate outlives the measures: each is renewed by itself', () => {
  const measures = (date: IsoDate) =>
    expiry(date, { kind: 'measures-expiry', bearer: 'state', mandate: 'MEASURES', paragraph: '2' });
  const panel = (date: IsoDate) => expiry(date, { bearer: 'panel', mandate: 'PANEL' });
  const act = (mandate: string, paragraph: string, date: IsoDate) =>
    ({ mandate, act: 'extend', paragraph, date }) as const;
  const record = sampleRecord([
    {
      number: 9901,
      adopted: '2021-08-30',
      acts: [act('PANEL', '1', '2022-09-30'), act('MEASURES', '2', '2022-08-31')],
      duties: [panel('2022-09-30'), measures('2022-08-31')],
    },
    {
      number: 9902,
      adopted: '2022-08-30',
      acts: [act('MEASURES', '2', '2022-09-15')],
      duties: [measures('2022-09-15')],
    },
  ]);
  assert.deepEqual(states(record, '2022-08-30'), [
    '2022-08-31 superseded',
    '2022-09-15 scheduled',
    '2022-09-30 scheduled',
  ]);
});

test('measures without a name of their own go with the panel that oversees them', () => {
  const text = (number: number, adopted: IsoDate, measures: readonly IsoDate[], panel: IsoDate) => ({
    number,
    adopted,
    acts: [{ mandate: 'PANEL', act: 'extend', paragraph: '1', date: panel }] as const,
    duties: [
      expiry(panel, { bearer: 'panel', mandate: 'PANEL' }),
      ...measures.map((date) =>
        expiry(date, { kind: 'measures-expiry', bearer: 'state', mandate: null, paragraph: '2' }),
      ),
    ],
  });
  const first = text(9901, '2021-08-30', ['2022-08-31'], '2022-09-30');
  assert.deepEqual(
    states(sampleRecord([first, text(9902, '2022-08-30', ['2023-08-31'], '2023-09-30')]), '2022-08-30').slice(0, 2),
    ['2022-08-31 superseded', '2022-09-30 superseded'],
  );
  assert.deepEqual(
    states(sampleRecord([first, text(9902, '2022-08-30', [], '2023-09-30')]), '2022-08-30').slice(0, 2),
    ['2022-08-31 scheduled', '2022-09-30 superseded'],
  );
});

test('of two missions in one text only the renewed one is superseded', () => {
  const both = sampleRecord([
    {
      number: 9901,
      adopted: '2021-06-29',
      acts: [
        { mandate: 'UNONE', act: 'extend', paragraph: '1', date: '2022-06-30' },
        { mandate: 'UNTWO', act: 'extend', paragraph: '2', date: '2022-06-30' },
      ],
      duties: [
        expiry('2022-06-30', { mandate: 'UNONE' }),
        expiry('2022-06-30', { mandate: 'UNTWO', paragraph: '2' }),
        cycle('2022-06-30', 'P1Y', '2022-06-30', { mandate: 'UNTWO' }),
      ],
    },
    {
      number: 9902,
      adopted: '2022-06-28',
      acts: [{ mandate: 'UNONE', act: 'extend', paragraph: '1', date: '2023-06-30' }],
    },
  ]);
  const events = buildEvents(both, '2022-06-28');
  assert.deepEqual(events.map(({ mandate, kind, status }) => `${mandate} ${kind} ${status}`).sort(), [
    'UNONE mandate-expiry superseded',
    'UNTWO mandate-expiry scheduled',
    'UNTWO report scheduled',
  ]);
});

test('a termination before the planned end cancels it and the occurrences after its adoption', () => {
  const record = sampleRecord([
    {
      number: 9901,
      adopted: '2022-01-01',
      acts: [{ act: 'establish', date: '2022-12-31' }],
      duties: [expiry('2022-12-31'), cycle('2022-04-01', 'P3M', '2022-12-31'), single('2022-11-01')],
    },
    {
      number: 9902,
      adopted: '2022-05-10',
      acts: [{ act: 'terminate', date: '2022-06-30' }],
      duties: [expiry('2022-06-30')],
    },
  ]);
  assert.deepEqual(states(record, '2022-05-10'), [
    '2022-04-01 scheduled',
    '2022-06-30 scheduled',
    '2022-07-01 cancelled',
    '2022-10-01 cancelled',
    '2022-11-01 scheduled',
    '2022-12-31 cancelled',
  ]);
});

test('a renewal on the last day averts the end; one of the day after comes too late for it', () => {
  const renewedOn = (adopted: IsoDate) =>
    states(
      sampleRecord([
        { number: 9901, adopted: '2021-06-29', acts: extend('2022-06-30'), duties: [expiry('2022-06-30')] },
        { number: 9902, adopted, acts: extend('2023-06-30') },
      ]),
      '2022-07-02',
    );
  assert.deepEqual(renewedOn('2022-06-30'), ['2022-06-30 superseded']);
  assert.deepEqual(renewedOn('2022-07-01'), ['2022-06-30 scheduled']);
});

test('a change without a date keeps the end, and the cycles that it does not set anew', () => {
  const record = sampleRecord([
    {
      number: 9901,
      adopted: '2021-06-30',
      acts: extend('2022-06-30'),
      duties: [
        expiry('2022-06-30'),
        cycle('2022-03-30', 'P3M', '2022-06-30'),
        cycle('2022-03-30', 'P3M', '2022-06-30', { kind: 'briefing', paragraph: '62' }),
      ],
    },
    {
      number: 9902,
      adopted: '2022-05-01',
      acts: [{ act: 'change', date: null }],
      duties: [cycle('2022-06-15', 'P1Y', '2022-06-30')],
    },
  ]);
  const byKind = buildEvents(record, '2022-05-01').map(({ date, kind, status }) => `${date} ${kind} ${status}`);
  assert.deepEqual(byKind, [
    '2022-03-30 report scheduled',
    '2022-03-30 briefing scheduled',
    '2022-06-15 report scheduled',
    '2022-06-30 mandate-expiry scheduled',
    '2022-06-30 report superseded',
    '2022-06-30 briefing scheduled',
  ]);
});

test('an authorization that only ends with the mandate is not renewed with it', () => {
  const record = sampleRecord([
    {
      number: 9901,
      adopted: '2021-06-29',
      acts: extend('2022-06-30'),
      duties: [
        expiry('2022-06-30'),
        expiry('2022-06-30', {
          kind: 'authorization-expiry',
          bearer: 'state',
          due: { type: 'offset', from: 'mandate-expiry', duration: 'P0D', date: '2022-06-30' },
        }),
      ],
    },
    { number: 9902, adopted: '2022-06-29', acts: extend('2023-06-30') },
  ]);
  assert.deepEqual(
    states(record, '2022-06-29', ({ kind }) => kind === 'authorization-expiry'),
    ['2022-06-30 scheduled'],
  );
});

test('a text that ends a mandate after one last extension renews it first', () => {
  const record = sampleRecord([
    { number: 9901, adopted: '2024-08-28', acts: extend('2025-08-31'), duties: [expiry('2025-08-31')] },
    {
      number: 9902,
      adopted: '2025-08-28',
      acts: [
        { act: 'terminate', date: '2026-12-31' },
        { act: 'extend', date: '2026-12-31' },
      ],
    },
  ]);
  assert.deepEqual(states(record, '2025-08-28'), ['2025-08-31 superseded']);
});

test('withdrawing troops are still authorized to protect themselves, but their mandate is terminated', () => {
  const record = sampleRecord([
    { number: 9901, adopted: '2022-06-29', acts: extend('2023-06-30'), duties: [expiry('2023-06-30')] },
    {
      number: 9902,
      adopted: '2023-06-30',
      acts: [
        { mandate: 'UNSAMPLE', act: 'extend', paragraph: '5', date: '2023-09-30' },
        { mandate: 'UNSAMPLE', act: 'terminate', paragraph: '1', date: '2023-06-30' },
      ],
      duties: [expiry('2023-06-30'), expiry('2023-09-30', { kind: 'authorization-expiry', paragraph: '5' })],
    },
  ]);
  assert.deepEqual(states(record, '2023-06-30'), [
    '2023-06-30 cancelled',
    '2023-06-30 scheduled',
    '2023-09-30 scheduled',
  ]);
  assert.deepEqual(
    mandateChains(record)[0]?.links.map(({ act, end }) => `${act.act} ${end}`),
    ['extend 2023-06-30', 'terminate 2023-06-30'],
  );
});

test('what a later text is stated to keep stays, and what it is stated to replace gives way', () => {
  const origin = { file: 'facts.yaml', line: 1 };
  const succession = (effect: 'keeps' | 'replaces', obligation: string) => {
    return { resolution: 'S/RES/9902 (2022)', effect, obligation, source: 'para. 9', origin };
  };
  const record = sampleRecord(
    [
      {
        number: 9901,
        adopted: '2021-06-29',
        acts: extend('2022-06-30'),
        duties: [cycle('2022-06-30', 'P1Y', '2022-06-30'), single('2022-09-01')],
      },
      { number: 9902, adopted: '2022-06-29', acts: extend('2023-06-30') },
    ],
    {
      successions: [
        succession('keeps', 'S-RES-9901-2021/61/report/1'),
        succession('replaces', 'S-RES-9901-2021/19/report/1'),
      ],
    },
  );
  assert.deepEqual(states(record, '2022-06-28'), ['2022-06-30 scheduled', '2022-09-01 scheduled']);
  assert.deepEqual(states(record, '2022-06-29'), ['2022-06-30 scheduled', '2022-09-01 superseded']);
});

test('a chain names its links, with the end before and after each', () => {
  const record = sampleRecord([
    { number: 9903, adopted: '2023-06-30', acts: [{ act: 'terminate', date: '2023-06-30' }] },
    { number: 9901, adopted: '2021-06-29', acts: [{ act: 'establish', date: '2022-06-30' }] },
    { number: 9902, adopted: '2022-06-29', acts: extend('2023-06-30') },
  ]);
  const [chain] = mandateChains(record);
  assert.equal(chain?.mandate, 'UNSAMPLE');
  assert.deepEqual(
    chain?.links.map(({ resolution, act, endBefore, end }) => [resolution.resolution.symbol, act.act, endBefore, end]),
    [
      ['S/RES/9901 (2021)', 'establish', null, '2022-06-30'],
      ['S/RES/9902 (2022)', 'extend', '2022-06-30', '2023-06-30'],
      ['S/RES/9903 (2023)', 'terminate', '2023-06-30', '2023-06-30'],
    ],
  );
});
