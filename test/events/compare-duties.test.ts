import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareDuties } from '../../src/events/compare-duties.ts';
import { cycle, expiry, type SampleDuty, sampleResolution, single } from './sample-record.ts';

const text = (duties: readonly SampleDuty[], language = 'en') => {
  const acts = [{ act: 'extend', date: '2022-06-30' }] as const;
  const resolution = sampleResolution({ number: 9901, adopted: '2021-06-29', duties, acts });
  return { ...resolution, resolution: { ...resolution.resolution, language } };
};

test('two languages that say the same are equal, whatever their words and positions', () => {
  const source = { start: 40, end: 52, quote: '2021 年 7 月 15 日' };
  const english = text([
    single('2021-07-15'),
    { paragraph: '6', due: { type: 'standing', wording: 'regularly' } },
    { paragraph: '7', due: { type: 'triggered', trigger: 'receipt of the notification', duration: 'P5D' } },
    cycle('2022-06-29', 'P1Y', '2022-06-30'),
  ]);
  const chinese = text(
    [
      single('2021-07-15', { source, rule: '不迟于<日期>' }),
      { paragraph: '6', due: { type: 'standing', wording: '定期' } },
      { paragraph: '7', due: { duration: 'P5D', trigger: '收到通知', type: 'triggered' } },
      cycle('2022-06-29', 'P12M', '2022-06-30'),
    ],
    'zh',
  );
  assert.deepEqual(compareDuties(english, chinese), []);
});

test('a date, a bearer and a missing duty are told apart by paragraph', () => {
  const english = text([single('2021-07-15'), expiry('2022-06-30'), single('2021-09-30', { paragraph: '40' })]);
  const chinese = text([single('2021-07-16'), expiry('2022-06-30', { bearer: 'panel' })], 'zh');
  const differences = compareDuties(english, chinese).map(({ paragraph, field }) => `${paragraph} ${field}`);
  assert.deepEqual(differences, ['19 due', '19 dates', '1 bearer', '40 duty']);
  assert.equal(compareDuties(english, chinese)[1]?.first, '["2021-07-15"]');
  assert.equal(compareDuties(english, chinese)[3]?.second, null);
});

test('texts of different resolutions differ in their heads', () => {
  const other = sampleResolution({ number: 9902, adopted: '2021-06-30' });
  const same = sampleResolution({ number: 9901, adopted: '2021-06-29' });
  assert.deepEqual(
    compareDuties(same, other).map(({ field }) => field),
    ['symbol', 'adopted'],
  );
});

test('what is done to a mandate counts as well', () => {
  const extended = text([]);
  const silent = { ...extended, mandateActs: [] };
  assert.deepEqual(
    compareDuties(extended, silent).map(({ paragraph, field }) => `${paragraph} ${field}`),
    ['1 act'],
  );
});
