import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { IsoDate } from '../../src/dates/iso-date.ts';
import { readText } from '../../src/document/formats/read-text.ts';
import { nextDue } from '../../src/due/next-due.ts';
import { buildEvents } from '../../src/events/build-events.ts';
import { check } from '../../src/events/check.ts';
import type { DatedEvent, HistoryEntry } from '../../src/events/types.ts';
import { packs } from '../../src/languages/index.ts';
import { createDerive } from '../../src/obligations/derive.ts';
import { readSchedules } from '../../src/schedules/read-schedules.ts';
import { matchGolden } from '../golden-file.ts';

const derive = createDerive(packs);
const { record, problems } = await readSchedules(
  fileURLToPath(new URL('../../schedules', import.meta.url)),
  async (bytes, name) => derive(await readText(bytes, name), name),
);

function chainOn(day: IsoDate): readonly DatedEvent[] {
  const symbols = ['S/RES/2531 (2020)', 'S/RES/2584 (2021)', 'S/RES/2640 (2022)', 'S/RES/2690 (2023)'];
  return buildEvents(record, day).filter(({ resolution }) => symbols.includes(resolution));
}

function dueOn(day: IsoDate, kind: readonly string[]) {
  return nextDue(chainOn(day), { asOf: day, knownOn: day, count: 100, filter: { kind }, language: 'en' });
}

const shown = ({ date, kind, bearer }: DatedEvent) => `${date} ${kind} ${bearer}`;

test('the shipped schedules are read without a problem', () => {
  assert.deepEqual(
    problems.map(({ error }) => error.line),
    [],
  );
});

test('on 30 December 2021 the report and the letter of the day before are overdue, and March is next', () => {
  const { next, overdue } = dueOn('2021-12-30', []);
  assert.deepEqual(overdue.map(shown).sort(), [
    '2021-12-29 letter secretary-general',
    '2021-12-29 report secretary-general',
  ]);
  const report = next.find(({ kind, bearer }) => kind === 'report' && bearer === 'secretary-general');
  assert.equal(report?.date, '2022-03-29');
});

test("on 1 July 2023 nothing of MINUSMA's cycles is left but the dates of 2690", () => {
  const { next } = dueOn('2023-07-01', []);
  assert.ok(next.length > 0);
  assert.deepEqual([...new Set(next.map(({ resolution }) => resolution))], ['S/RES/2690 (2023)']);
  const waiting = chainOn('2023-07-01').filter(
    ({ occurrence, status, alignedWith }) => occurrence && status === 'scheduled' && alignedWith === undefined,
  );
  assert.deepEqual(waiting.map(shown), []);
});

test('each renewal supersedes the end before it, and the termination cancels the last', () => {
  const ends = (day: IsoDate) =>
    chainOn(day)
      .filter(({ kind, bearer }) => kind === 'mandate-expiry' && bearer === 'mission')
      .map(({ date, status, resolution }) => `${date} ${status} ${resolution}`);
  assert.deepEqual(ends('2021-06-29'), [
    '2021-06-30 superseded S/RES/2531 (2020)',
    '2022-06-30 scheduled S/RES/2584 (2021)',
  ]);
  assert.deepEqual(ends('2023-06-30'), [
    '2021-06-30 superseded S/RES/2531 (2020)',
    '2022-06-30 superseded S/RES/2584 (2021)',
    '2023-06-30 cancelled S/RES/2640 (2022)',
    '2023-06-30 scheduled S/RES/2690 (2023)',
  ]);
});

test('the documents of the chain answer items that are there, and the chain has neither gap nor overlap', () => {
  const ofChain = check(record, '2026-11-24').filter(({ file }) => /^(?:minusma|S-RES-2584-2021)/.test(file));
  assert.deepEqual(
    ofChain.filter(({ code }) => code !== 'past-due'),
    [],
  );
});

test('the first start shows deadlines of mandates that run in late 2026', () => {
  const ahead = buildEvents(record, '2026-11-24').filter(
    ({ date, status }) => date >= '2026-11-24' && status === 'scheduled',
  );
  const mandates = new Set(ahead.map(({ mandate }) => mandate));
  for (const mandate of ['MONUSCO', 'UNIFIL', 'UNSOS', 'UNFICYP', 'Panel of Experts on Yemen']) {
    assert.ok(mandates.has(mandate), `${mandate} has nothing ahead`);
  }
});

for (const day of ['2021-06-29', '2021-12-30', '2022-06-29', '2023-01-20', '2023-07-01'] as const) {
  test(`the calendar of the chain as known on ${day}`, (context) =>
    matchGolden(
      context,
      new URL(`golden/minusma-${day}.txt`, import.meta.url),
      chainOn(day).map(described).join('\n'),
    ));
}

function described(event: DatedEvent): string {
  const { date, status, kind, bearer, mandate, resolution, paragraphs, title, uid, sequence, delivery, history } =
    event;
  const lines = [
    `${date} ${status}: ${title.en} / ${title.zh}`,
    `${resolution}, para. ${paragraphs.join(', ') || '-'}; ${kind} of ${bearer} for ${mandate ?? 'no mandate'}`,
    `${uid}, sequence ${sequence}`,
    ...(event.alignedWith ? [`together with ${event.alignedWith}`] : []),
    ...history.map(step),
    ...(delivery ? [`delivered as ${JSON.stringify(delivery)}`] : []),
  ];
  return `${lines.join('\n  ')}\n`;
}

function step({ on, what, by, note, from }: HistoryEntry): string {
  return `${on} ${what} by ${by}${from ? ` from ${from}` : ''}${note ? `: ${note}` : ''}`;
}
