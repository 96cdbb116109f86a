import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mandateOverviews } from '../../src/due/mandate-overview.ts';
import { sampleEvent } from './sample-events.ts';

const act = (
  mandate: string,
  date: '2021-06-30' | '2022-06-30' | null,
  kind: 'establish' | 'extend' | 'terminate',
) => ({
  mandateActs: [{ mandate, act: kind, paragraph: '1', date, source: { start: 0, end: 0, quote: '' } }],
  obligations: [],
});
const head = (number: number, adopted: '2020-06-29' | '2021-06-29') => ({
  resolution: { symbol: `S/RES/${number} (${adopted.slice(0, 4)})`, adopted, language: 'en' },
});
const expiry = { kind: 'mandate-expiry', bearer: 'mission' } as const;

test('a mandate has its resolutions by adoption, and each says what the end was before', () => {
  const texts = [
    { ...head(9901, '2021-06-29'), ...act('UNSAMPLE', '2022-06-30', 'extend') },
    { ...head(9801, '2020-06-29'), ...act('UNSAMPLE', '2021-06-30', 'establish') },
  ];
  const [mandate] = mandateOverviews(texts, [sampleEvent({ ...expiry, date: '2022-06-30' })], '2021-12-20');
  assert.deepEqual(
    mandate?.links.map(({ resolution, endBefore, end }) => [resolution, endBefore, end]),
    [
      ['S/RES/9801 (2020)', null, '2021-06-30'],
      ['S/RES/9901 (2021)', '2021-06-30', '2022-06-30'],
    ],
  );
  assert.deepEqual([mandate?.end, mandate?.state], ['2022-06-30', 'running']);
});

test('past its last known end a mandate has lapsed, and without one it is open', () => {
  const stateOf = (events: Parameters<typeof mandateOverviews>[1]) =>
    mandateOverviews([], events, '2023-01-01').map(({ end, state }) => [end, state]);
  const lapsed = sampleEvent({ ...expiry, date: '2022-06-30' });
  assert.deepEqual(stateOf([lapsed]), [['2022-06-30', 'lapsed']]);
  assert.deepEqual(stateOf([{ ...lapsed, endConfirmed: true }]), [['2022-06-30', 'ended']]);
  assert.deepEqual(stateOf([sampleEvent()]), [[null, 'open']]);
});

test('sanctions and authorizations end with their measures', () => {
  const ahead = sampleEvent({ mandate: 'Sanctions on Examplia', kind: 'measures-expiry', date: '2023-05-31' });
  const [sanctions] = mandateOverviews([], [ahead], '2023-01-01');
  assert.deepEqual([sanctions?.end, sanctions?.state], ['2023-05-31', 'running']);
});
