import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventJson } from '../../src/due/event-json.ts';
import { filterEvents } from '../../src/due/filter-events.ts';
import { sampleEvent, sampleYear } from './sample-events.ts';

const count = (filter: Parameters<typeof filterEvents>[1]) => filterEvents(sampleYear, filter).length;

test('an empty filter lets everything through, in order', () => {
  assert.deepEqual(filterEvents(sampleYear, {}), sampleYear);
  assert.deepEqual(filterEvents(sampleYear, { kind: [], bearer: [], mandate: [] }), sampleYear);
});

test('values of one field are alternatives, fields add up', () => {
  assert.equal(count({ kind: ['report', 'letter'] }), 4);
  assert.equal(count({ kind: ['report', 'letter'], from: '2021-12-29' }), 2);
  assert.equal(count({ kind: ['event'], bearer: ['secretary-general'] }), 0);
});

test('the window includes its first and its last day', () => {
  assert.equal(count({ from: '2021-07-15', to: '2021-09-29' }), 2);
});

test('a mandate is found whatever its case; events without one are not', () => {
  const events = [...sampleYear, sampleEvent({ mandate: null, date: '2022-07-01' })];
  assert.equal(filterEvents(events, { mandate: ['unsample'] }).length, sampleYear.length);
});

test('unknown values and a window that ends before it starts are refused, with what is known', () => {
  assert.throws(() => count({ kind: ['reports'] }), {
    code: 'option-invalid',
    message: /unknown kind "reports".*report, letter/,
  });
  assert.throws(() => count({ bearer: [''] }), { code: 'option-invalid', where: 'bearer' });
  assert.throws(() => count({ mandate: ['UNKNOWN'] }), { code: 'option-invalid', message: /known are UNSAMPLE/ });
  assert.throws(() => count({ from: '2022-01-02', to: '2022-01-01' }), { code: 'option-invalid' });
  assert.throws(() => count({ kind: ['constructor'] }), { code: 'option-invalid' });
});

test('the printed event has one title, in the language asked for, and all that explains its date', () => {
  const event = sampleEvent();
  const { title, state, ...rest } = eventJson(event, 'zh', '2021-07-01');
  assert.deepEqual([title, state], ['秘书长报告（第19段）', 'upcoming']);
  assert.deepEqual({ ...rest, title: event.title }, event);
  assert.deepEqual(Object.keys(eventJson(event, 'en', '2021-07-01')).slice(0, 11), [
    'uid',
    'date',
    'kind',
    'bearer',
    'mandate',
    'resolution',
    'paragraphs',
    'obligations',
    'title',
    'status',
    'state',
  ]);
});
