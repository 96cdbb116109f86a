import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownOnFor, nextDue } from '../../src/due/next-due.ts';
import { isoDateOf, question } from './questions.ts';
import { sampleEvent, sampleYear } from './sample-events.ts';

const dates = (events: readonly { date: string }[]) => events.map((event) => event.date);

test('next holds what is dated that day or later, overdue what was owed before and is not delivered', () => {
  const answer = nextDue(sampleYear, question('2022-01-01'));
  assert.deepEqual(dates(answer.next), ['2022-02-27', '2022-03-29', '2022-06-30']);
  assert.deepEqual(dates(answer.overdue), ['2021-07-15', '2021-09-29', '2021-12-29']);
});

test('what is due today is due, not overdue; the day after it is overdue', () => {
  const today = nextDue(sampleYear, question('2021-09-29'));
  assert.equal(today.next[0]?.date, '2021-09-29');
  assert.deepEqual(dates(today.overdue), ['2021-07-15']);
  assert.match(today.message, /^Due today, on Wednesday, 29 September 2021: /);
  assert.deepEqual(dates(nextDue(sampleYear, question('2021-09-30')).overdue), ['2021-07-15', '2021-09-29']);
});

test('delivered, superseded and cancelled items are neither due nor overdue', () => {
  for (const status of ['submitted', 'superseded', 'cancelled'] as const) {
    const events = sampleYear.map((event) => ({ ...event, status }));
    const answer = nextDue(events, question('2021-12-29'));
    assert.deepEqual([answer.next, answer.overdue], [[], []]);
  }
});

test('an election held and a mandate that ran out are past, never overdue', () => {
  const answer = nextDue(sampleYear, question('2023-01-01'));
  assert.deepEqual(
    answer.overdue.map((event) => event.kind),
    ['report', 'report', 'letter', 'report'],
  );
});

test('what is only to be done together with another item is due with it, and never overdue by itself', () => {
  const aligned = sampleEvent({ kind: 'review', alignedWith: 'other@mandate-cycles' });
  assert.equal(nextDue([aligned], question('2021-07-15')).next.length, 1);
  assert.equal(nextDue([aligned], question('2021-07-16')).overdue.length, 0);
});

test('the message is one sentence in either language, with the day, the count of days, the item and what is overdue', () => {
  assert.equal(
    nextDue(sampleYear, question('2021-07-01')).message,
    "Next due in 14 days, on Thursday, 15 July 2021: Secretary-General's report (para. 19), UNSAMPLE, S/RES/9901 (2021).",
  );
  assert.equal(
    nextDue(sampleYear, { ...question('2022-01-01'), language: 'zh' }).message,
    '下一项57天后到期（2022年2月27日，星期日）：秘书长报告（第19段），UNSAMPLE，S/RES/9901 (2021)；另有3项逾期。',
  );
});

test('when nothing is due the message says so and when the mandate ended', () => {
  const delivered = sampleYear.map((event) =>
    event.kind === 'report' || event.kind === 'letter' ? { ...event, status: 'submitted' as const } : event,
  );
  const ask = question('2022-07-01');
  assert.equal(
    nextDue(delivered, ask).message,
    'Nothing is due: the mandate of UNSAMPLE ran out on 30 June 2022, and no later text is known here.',
  );
  const confirmed = delivered.map((event) => ({ ...event, endConfirmed: true }));
  assert.equal(nextDue(confirmed, ask).message, 'Nothing is due: the mandate of UNSAMPLE ended on 30 June 2022.');
  assert.equal(
    nextDue(confirmed, { ...ask, language: 'zh' }).message,
    '目前没有到期事项：UNSAMPLE的任务期限已于2022年6月30日结束。',
  );
});

test('a filter that leaves nothing names the end of the mandate, which the filter itself hides', () => {
  const letters = { ...question('2022-01-01'), filter: { kind: ['letter'] } };
  const message =
    'nothing of this is left before the mandate of UNSAMPLE ends on 30 June 2022; 1 earlier item is overdue';
  assert.equal(nextDue(sampleYear, letters).message, `Nothing is due: ${message}.`);
});

test('a terminated mandate ended when the termination became known; a superseded expiry says nothing', () => {
  const expiry = sampleYear.at(-1);
  assert.ok(expiry);
  const cancelled = { ...expiry, status: 'cancelled' as const, lastModified: isoDateOf('2022-02-01') };
  assert.match(nextDue([cancelled], question('2022-07-01')).message, /ended on 1 February 2022\.$/);
  const superseded = { ...expiry, status: 'superseded' as const };
  assert.match(
    nextDue([superseded], question('2022-07-01')).message,
    /^Nothing is due: the last date was 30 June 2022\.$/,
  );
});

test('without any event the message is still a sentence', () => {
  assert.equal(nextDue([], question('2022-07-01')).message, 'Nothing is due: no dated duty is known.');
});

test('several items of one day are counted in the message', () => {
  const events = [sampleEvent(), sampleEvent({ kind: 'letter' }), sampleEvent({ kind: 'briefing' })];
  assert.match(nextDue(events, question('2021-07-01')).message, /, and 2 more that day\.$/);
});

test('count bounds what is next, and a count out of its bounds is refused', () => {
  assert.equal(nextDue(sampleYear, { ...question('2021-07-01'), count: 2 }).next.length, 2);
  for (const count of [0, -1, 1.5, Number.NaN, 1001]) {
    assert.throws(() => nextDue(sampleYear, { ...question('2021-07-01'), count }), { code: 'option-invalid' });
  }
});

test('the past is answered with what was known then, the future with what is known today', () => {
  assert.equal(knownOnFor('2021-07-01', '2026-11-24'), '2021-07-01');
  assert.equal(knownOnFor('2027-07-01', '2026-11-24'), '2026-11-24');
});
