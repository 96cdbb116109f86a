import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { IsoDate } from '../../src/dates/iso-date.ts';
import { readText } from '../../src/document/formats/read-text.ts';
import { buildEvents } from '../../src/events/build-events.ts';
import { stateOf } from '../../src/events/state.ts';
import { readSchedules } from '../../src/schedules/read-schedules.ts';
import { derive } from '../derive.ts';

const folder = join(import.meta.dirname, '../../schedules');
const deriveFile = async (bytes: Uint8Array, name: string) => derive(await readText(bytes, name), name);
const { record, problems } = await readSchedules(folder, deriveFile);
const firstDay: IsoDate = '2026-11-26';
const events = buildEvents(record, firstDay);

/** The ends ahead that public sources support on that day, by body. */
const endsAhead: Readonly<Record<string, string>> = {
  'Panel of Experts on Yemen': '2026-12-15',
  MONUSCO: '2026-12-20',
  UNIFIL: '2026-12-31',
  AUSSOM: '2026-12-31',
  UNSOS: '2026-12-31',
  UNFICYP: '2027-01-31',
  BINUH: '2027-01-31',
  GSF: '2027-03-31',
  UNMISS: '2027-04-30',
  'Panel of Experts on South Sudan': '2027-07-01',
  UNAMA: '2027-06-17',
  Ombudsperson: '2027-06-17',
  'Group of Experts on the Democratic Republic of the Congo': '2027-08-01',
  'Panel of Experts on Libya': '2027-08-15',
  UNOCA: '2027-08-31',
  ISF: '2027-12-31',
  CTED: '2029-01-05',
  '1540 Committee': '2032-11-30',
};
/** Ends that have passed, and of which no later text was found. */
const endsPassed = ['UNDOF', 'MINUSCA', 'UNISFA', 'MINURSO', 'UNSMIL', 'UNVMC', 'UNOWAS', 'EUFOR', 'IRMCT'];
/** Ends that are known to be ends. */
const ended = ['UNAMI', 'UNMHA', 'UNTMIS'];

const endsOf = (mandate: string) =>
  events.filter((event) => event.mandate === mandate && event.kind.endsWith('-expiry') && event.status === 'scheduled');
const statesOf = (mandate: string) => endsOf(mandate).map((event) => stateOf(event, firstDay));

describe('the schedules that come with the project', () => {
  it('can all be read', () => {
    assert.deepEqual(
      problems.map(({ error }) => error.line),
      [],
    );
  });

  it('hold the ends ahead', () => {
    for (const [mandate, date] of Object.entries(endsAhead)) {
      assert.ok(
        endsOf(mandate).some((event) => event.date === date),
        `${mandate} does not end on ${date}, but on ${endsOf(mandate).map((event) => event.date)}`,
      );
    }
  });

  it('say of ends that have passed without a later text that they lapsed, and never that they ended', () => {
    for (const mandate of endsPassed) assert.equal(statesOf(mandate).at(-1), 'lapsed', mandate);
    for (const mandate of ended) assert.equal(statesOf(mandate).at(-1), 'ended', mandate);
  });

  it('show both dates where sources differ', () => {
    for (const [mandate, other] of [
      ['UNISFA', '2026-10-15'],
      ['Panel of Experts on Iran', '2026-09-26'],
    ] as const) {
      const [end] = endsOf(mandate).slice(-1);
      assert.equal(end?.certainty, 'sources-differ');
      assert.ok(end?.citations.some(({ readings }) => readings.some(({ dates }) => dates.includes(other as IsoDate))));
    }
  });

  it('fill the coming year: at least 60 dated items, reports among them, of at least 30 mandates', () => {
    const year = events.filter(
      ({ date, status }) => status === 'scheduled' && date >= firstDay && date <= '2027-11-26',
    );
    assert.ok(year.length >= 60, `${year.length} items`);
    assert.ok(year.filter(({ kind }) => kind === 'report').length >= 20);
    const mandates = new Set(year.map(({ mandate }) => mandate).filter((mandate) => mandate !== null));
    assert.ok(mandates.size >= 30, `${mandates.size} mandates: ${[...mandates].join(', ')}`);
  });

  it('name their source for every item', () => {
    const unsourced = events.filter(({ citations }) => citations.every(({ source, quote }) => !source && !quote));
    assert.deepEqual(
      unsourced.map(({ uid }) => uid),
      [],
    );
  });
});
