import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IsoDate } from '../../src/dates/iso-date.ts';
import { byUrgency, check } from '../../src/events/check.ts';
import type { CorrectionAction, EventRecord } from '../../src/events/record.ts';
import {
  cycle,
  expiry,
  type SampleResolution,
  sampleAmendment,
  sampleCorrection,
  sampleRecord,
  sampleResolution,
  sampleSubmission,
  single,
} from './sample-record.ts';

const report = 'S-RES-9901-2021/61/report/1';
const today = '2022-01-15';

const codes = (record: EventRecord, day: IsoDate = today) => check(record, day).map(({ code }) => code);

function chain(...links: readonly Pick<SampleResolution, 'number' | 'adopted' | 'acts'>[]): EventRecord {
  return sampleRecord(
    links.map((link) => ({
      ...link,
      duties: link.acts?.flatMap(({ date }) => (date ? [expiry(date)] : [])) ?? [],
    })),
  );
}

const first = { number: 9901, adopted: '2020-06-29', acts: [{ act: 'establish', date: '2021-06-30' }] } as const;

test('findings come by what they ask for: what to do, what to look at, and what is long past', () => {
  const late = { number: 9902, adopted: '2021-07-01', acts: [{ act: 'extend', date: '2021-12-30' }] } as const;
  const record = chain(first, late);
  const submissions = [sampleSubmission('S/2021/1', 'S-RES-1-1946/1/report/1', '2021-09-01', '2021-09-01')];
  const shown = (day: IsoDate) =>
    byUrgency(check({ ...record, submissions }, day), day).map(
      ({ urgency, findings }) => `${urgency}: ${findings.map(({ code }) => code).sort()}`,
    );
  assert.deepEqual(shown(today), ['do: submission-unmatched', 'look: chain-gap,expiry-unanswered']);
  assert.deepEqual(shown('2026-11-26'), ['do: submission-unmatched', 'history: chain-gap,expiry-unanswered']);
});

test('a chain without gaps that still runs is no finding', () => {
  const second = { number: 9902, adopted: '2021-06-29', acts: [{ act: 'extend', date: '2022-06-30' }] } as const;
  assert.deepEqual(check(chain(first, second), today), []);
});

test('a renewal after the end is a gap, also of one day; setting up again is none', () => {
  const late = { number: 9902, adopted: '2021-07-01', acts: [{ act: 'extend', date: '2022-06-30' }] } as const;
  const [gap, ...others] = check(chain(first, late), today);
  assert.deepEqual(others, []);
  assert.equal(gap?.code, 'chain-gap');
  assert.match(gap?.message ?? '', /S\/RES\/9902 \(2021\) was adopted 1 day after UNSAMPLE had run out on 2021-06-30/);
  assert.deepEqual([gap?.file, gap?.line], ['S-RES-9902-2021/text.txt', 1]);
  const again = { ...late, acts: [{ act: 'establish', date: '2022-06-30' }] } as const;
  assert.deepEqual(codes(chain(first, again)), []);
});

test('setting up what still runs, or an earlier end without a termination, is an overlap', () => {
  const twice = { number: 9902, adopted: '2021-06-01', acts: [{ act: 'establish', date: '2022-06-30' }] } as const;
  assert.deepEqual(codes(chain(first, twice)), ['chain-overlap']);
  const shorter = { number: 9902, adopted: '2021-01-01', acts: [{ act: 'extend', date: '2021-05-31' }] } as const;
  assert.deepEqual(codes(chain(first, shorter), '2021-05-01'), ['chain-overlap']);
});

test('an end that went by without a later text is reported once it is past; a termination needs none', () => {
  assert.deepEqual(codes(chain(first), '2021-06-30'), []);
  assert.deepEqual(codes(chain(first), '2021-07-01'), ['expiry-unanswered']);
  const ended = { number: 9902, adopted: '2021-03-01', acts: [{ act: 'terminate', date: '2021-04-30' }] } as const;
  assert.deepEqual(codes(chain(first, ended)), []);
});

test('an item past due is reported from the day after; a passed-over occurrence of a cycle as such', () => {
  const duties = [cycle('2021-09-29', 'P3M', '2022-06-30'), single('2021-07-15')];
  const record = (submissions: EventRecord['submissions']) =>
    sampleRecord([{ number: 9901, adopted: '2021-06-29', duties }], { submissions });
  assert.deepEqual(codes(record([]), '2021-09-29'), []);
  assert.deepEqual(codes(record([]), '2021-09-30'), []);
  const other = sampleSubmission('S/2021/7', 'S-RES-9901-2021/19/report/1', '2021-07-15', '2021-07-15');
  assert.deepEqual(codes(record([other]), '2021-09-29'), []);
  assert.deepEqual(codes(record([other]), '2021-09-30'), ['past-due']);
  const second = sampleSubmission('S/2021/9', report, '2021-12-29', '2021-12-29');
  assert.deepEqual(codes(record([other, second])), ['delivery-skipped']);
  const part = sampleSubmission('S/2021/8', report, '2021-09-29', '2021-09-29', { whole: false });
  assert.match(check(record([other, part]), '2021-12-01')[0]?.message ?? '', /only S\/2021\/8 answers it, in part/);
});

test('an election that is past and what only goes along with another item are never past due', () => {
  const duties = [
    single('2021-08-01', { kind: 'event', bearer: 'state' }),
    cycle('2021-09-29', 'P3M', '2021-10-30'),
    { paragraph: '43', bearer: 'state', due: { type: 'aligned', with: '61' }, dates: ['2021-09-29'] } as const,
  ];
  const submissions = [sampleSubmission('S/2021/9', report, '2021-09-29', '2021-09-29')];
  assert.deepEqual(codes(sampleRecord([{ number: 9901, adopted: '2021-06-29', duties }], { submissions })), []);
});

test('two languages that disagree are reported with what differs', () => {
  const english = sampleResolution({ number: 9901, adopted: '2021-06-29', duties: [single('2022-07-15')] });
  const chinese = {
    ...sampleResolution({ number: 9901, adopted: '2021-06-29', duties: [single('2022-07-16')] }),
    resolution: { ...english.resolution, language: 'zh' },
    origin: { file: 'S-RES-9901-2021/text.zh.txt', line: 1 },
  };
  const record = { ...sampleRecord([]), resolutions: [chinese, english] };
  const [found] = check(record, today);
  assert.equal(found?.code, 'languages-differ');
  assert.equal(found?.file, 'S-RES-9901-2021/text.zh.txt');
  assert.match(found?.message ?? '', /para\. 19 dates: \["2022-07-15"\] or \["2022-07-16"\]/);
  assert.deepEqual(codes({ ...record, resolutions: [english, { ...english, resolution: chinese.resolution }] }), []);
});

test('where a text differs from what a person wrote, that is reported with the person’s file and line', () => {
  const text = sampleResolution({ number: 9901, adopted: '2021-06-29', duties: [expiry('2022-07-30')] });
  const written = sampleResolution({
    number: 9901,
    adopted: '2021-06-29',
    duties: [expiry('2022-07-31', { certainty: 'stated', title: { en: 'The mission ends', zh: '特派团结束' } })],
    more: { basis: 'schedule', origin: { file: 'mandates.yaml', line: 7 } },
  });
  const [found, ...more] = check({ ...sampleRecord([]), resolutions: [text, written] }, today);
  assert.deepEqual([found?.code, found?.file, found?.line, more], ['statement-differs', 'mandates.yaml', 7, []]);
  assert.equal(
    found?.message,
    'S/RES/9901 (2021): "The mission ends" is stated as 2022-07-31; the text (S-RES-9901-2021/text.txt), para. 1, ' +
      'gives 2022-07-30. What is stated here stands',
  );
});

test('a correction is reported where its item is gone, where the derivation agrees by now, and where it changed', () => {
  const id = 'S-RES-9901-2021/19/report/1';
  const found = (action: CorrectionAction) =>
    codes(
      sampleRecord([{ number: 9901, adopted: '2021-06-29', duties: [single('2022-07-15')] }], {
        corrections: [sampleCorrection('2021-08-01', action)],
      }),
    );
  const to = { due: { type: 'fixed', date: '2022-07-16' }, dates: ['2022-07-16'] } as const;
  const as = { due: { type: 'fixed', date: '2022-07-15' }, dates: ['2022-07-15'] } as const;
  const was = (date: IsoDate) => ({ dates: [date] });
  assert.deepEqual(found({ action: 'correct', obligation: id, was: was('2022-07-15'), to }), []);
  assert.deepEqual(found({ action: 'correct', obligation: id, was: was('2022-07-14'), to }), ['correction-disagrees']);
  assert.deepEqual(found({ action: 'correct', obligation: id, was: was('2022-07-14'), to: as }), [
    'correction-obsolete',
  ]);
  assert.deepEqual(found({ action: 'reject', obligation: 'S-RES-9901-2021/20/report/1', was: {} }), [
    'correction-unapplied',
  ]);
  const [item] = sampleResolution({ number: 9901, adopted: '2021-06-29', duties: [single('2022-07-15')] }).obligations;
  const added = { ...item!, id: 'S-RES-9901-2021/19/report/added-1' };
  const add = (resolution: string) => ({ action: 'add', resolution, item: added }) as const;
  assert.deepEqual(found(add('S/RES/9901 (2021)')), ['correction-obsolete']);
  assert.deepEqual(found(add('S/RES/9999 (2021)')), ['correction-unapplied']);
});

test('answers, notes and successions that name what is not there are reported', () => {
  const gone = 'S-RES-9901-2021/99/report/1';
  const origin = { file: 'facts.yaml', line: 3 };
  const record = sampleRecord([{ number: 9901, adopted: '2021-06-29', duties: [single('2022-07-15')] }], {
    submissions: [sampleSubmission('S/2021/1', 'S-RES-9901-2021/19/report/1', '2022-07-14', '2021-07-20')],
    amendments: [
      sampleAmendment('S/2021/2', '2021-07-20', [
        { type: 'move', obligation: gone, from: '2022-07-15', to: '2022-07-16' },
      ]),
    ],
    successions: [{ resolution: 'S/RES/9999 (2021)', effect: 'keeps', obligation: gone, source: 'para. 1', origin }],
  });
  assert.deepEqual(codes(record).sort(), ['amendment-unmatched', 'submission-unmatched', 'succession-unmatched']);
});
