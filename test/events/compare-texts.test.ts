import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareTexts } from '../../src/events/compare-texts.ts';
import { cycle, expiry, type SampleDuty, sampleResolution, single } from './sample-record.ts';

const names = { first: 'one.txt', second: 'other.txt' };
const asks = (sentence: string) => ({ sentence, source: { start: 0, end: 0, quote: '' } });
const plan = asks('Requests the Secretary-General to submit a plan for the clearance of mines');
const strategy = asks('Calls upon the parties to adopt a joint strategy for the return of refugees to the capital');
const text = (duties: readonly SampleDuty[], more: { number?: number; adopted?: '2021-06-29' | '2022-06-29' } = {}) =>
  sampleResolution({ number: 9901, adopted: '2021-06-29', ...more, duties });

test('texts that say the same have no difference, whatever their paragraphs', () => {
  const [first, second] = [
    text([single('2021-09-01', plan)]),
    text([single('2021-09-01', { ...plan, paragraph: '20' })]),
  ];
  assert.deepEqual(compareTexts(first, second, names), []);
});

test('each difference is a sentence with both sides', () => {
  const first = text([
    single('2021-09-01', plan),
    cycle('2021-09-29', 'P3M', '2022-01-01', asks('Requests reports')),
    expiry('2022-06-30', asks('Decides to extend the mandate of the mission')),
  ]);
  const second = text([
    single('2021-10-01', { ...plan, paragraph: '20', kind: 'letter', bearer: 'mission' }),
    single('2021-09-01', strategy),
    expiry('2022-06-30', asks('Decides to extend the mandate of the mission')),
  ]);
  assert.deepEqual(compareTexts(first, second, names), [
    'Paragraph 19, in the other 20: Duty is due on 1 September 2021 in one.txt, on 1 October 2021 in other.txt.',
    'Paragraph 19, in the other 20: Duty is of the kind "report" in one.txt, "letter" in other.txt.',
    'Paragraph 19, in the other 20: Duty is for the Secretary-General in one.txt, for the Mission in other.txt.',
    'Only in one.txt: para. 61, Duty, is due on 29 September 2021 and 29 December 2021.',
    'Only in other.txt: para. 19, Duty, is due on 1 September 2021.',
  ]);
});

test('two resolutions are named, and their duties compared by what they ask', () => {
  const first = text([single('2021-09-01', plan)]);
  const second = text([single('2022-09-01', { ...plan, paragraph: '7' })], { number: 9902, adopted: '2022-06-29' });
  assert.deepEqual(compareTexts(first, second, names), [
    'one.txt is S/RES/9901 (2021), adopted on 29 June 2021; other.txt is S/RES/9902 (2022), adopted on 29 June 2022.',
    'Paragraph 19, in the other 7: Duty is due on 1 September 2021 in one.txt, on 1 September 2022 in other.txt.',
  ]);
});
