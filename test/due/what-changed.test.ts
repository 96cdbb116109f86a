import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mandateOverviews } from '../../src/due/mandate-overview.ts';
import { changedEvents, changedMandates } from '../../src/due/what-changed.ts';
import type { HistoryEntry } from '../../src/events/types.ts';
import { sampleEvent } from './sample-events.ts';

const since = '2021-12-01';
const adopted: HistoryEntry = { on: '2021-06-29', what: 'adopted', by: 'S/RES/9901 (2021)', note: '' };
const moved: HistoryEntry = {
  on: '2021-12-10',
  what: 'moved',
  by: 'S/2021/300',
  note: 'more time',
  from: '2022-01-15',
};
const delivered: HistoryEntry = { on: '2022-02-01', what: 'submitted', by: 'S/2022/1', note: '' };

test('what is in an event’s history after the day is its change, beside how it was known then', () => {
  const before = sampleEvent({ uid: 'a', date: '2022-01-15', history: [adopted] });
  const after = sampleEvent({ uid: 'a', date: '2022-02-15', history: [adopted, moved, delivered] });
  const [change, ...others] = changedEvents([before], [after], since);
  assert.equal(others.length, 0);
  assert.deepEqual(change?.types, ['moved', 'delivered']);
  assert.deepEqual([change?.on, change?.before?.date, change?.event.date], ['2022-02-01', '2022-01-15', '2022-02-15']);
  assert.deepEqual(change?.entries, [moved, delivered]);
  assert.deepEqual(changedEvents([before], [after], '2022-02-01'), []);
});

test('what begins after the day was added, by a text or by a person', () => {
  const byText = sampleEvent({ uid: 'b', history: [{ ...adopted, on: '2021-12-20' }] });
  const person: HistoryEntry = { on: '2021-12-21', what: 'corrected', by: 'A. Officer', note: 'forgotten' };
  const byPerson = sampleEvent({ uid: 'c', history: [person] });
  const old = sampleEvent({ uid: 'd', history: [adopted] });
  assert.deepEqual(
    changedEvents([old], [byText, byPerson, old], since).map(({ types, before }) => [types, before]),
    [
      [['added'], null],
      [['added'], null],
    ],
  );
});

test('an event that time has passed, and nothing else, has not changed', () => {
  const event = sampleEvent({ date: '2021-12-15', history: [adopted] });
  assert.deepEqual(changedEvents([event], [event], since), []);
});

const source = { start: 0, end: 0, quote: '' };
type Act = 'establish' | 'extend' | 'change' | 'terminate';
const text = (
  number: number,
  adoption: '2020-06-29' | '2021-12-20',
  act: Act,
  date: '2021-12-31' | '2022-12-31' | null,
) => ({
  resolution: { symbol: `S/RES/${number} (${adoption.slice(0, 4)})`, adopted: adoption, language: 'en' },
  obligations: [],
  mandateActs: [{ mandate: 'UNSAMPLE', act, paragraph: '1', date, source }],
});
const first = text(9801, '2020-06-29', 'establish', '2021-12-31');

function mandateChanges(later: readonly ReturnType<typeof text>[], until: '2021-12-25' | '2022-01-10') {
  const before = mandateOverviews([first], [], since);
  const after = mandateOverviews([first, ...later], [], until);
  return changedMandates(before, after, since).map(({ type, on, endBefore, end, by }) => [
    type,
    on,
    endBefore,
    end,
    by,
  ]);
}

test('a mandate is renewed or ended by a text, and runs out by itself', () => {
  const by = 'S/RES/9902 (2021)';
  assert.deepEqual(mandateChanges([text(9902, '2021-12-20', 'extend', '2022-12-31')], '2021-12-25'), [
    ['renewed', '2021-12-20', '2021-12-31', '2022-12-31', by],
  ]);
  assert.deepEqual(mandateChanges([text(9902, '2021-12-20', 'terminate', '2021-12-31')], '2022-01-10'), [
    ['ended', '2021-12-20', '2021-12-31', '2021-12-31', by],
  ]);
  assert.deepEqual(mandateChanges([], '2022-01-10'), [['lapsed', '2022-01-01', null, '2021-12-31', null]]);
  assert.deepEqual(mandateChanges([], '2021-12-25'), []);
  assert.deepEqual(mandateChanges([text(9902, '2021-12-20', 'change', null)], '2021-12-25'), []);
});
