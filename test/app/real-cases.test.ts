import assert from 'node:assert/strict';
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { App } from '../../src/app/contract.ts';
import { stateOf } from '../../src/events/state.ts';
import { sampleReport } from '../sample-resolution.ts';
import { withTestApp } from './test-app.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const shipped = (name: string) => fileURLToPath(new URL(`../../schedules/${name}`, import.meta.url));

async function statesOf(app: App, mandate: string): Promise<readonly string[]> {
  const { events, knownOn } = await app.snapshot();
  return events
    .filter((event) => event.mandate === mandate)
    .map((event) => `${event.date} ${event.kind}: ${stateOf(event, knownOn)}`);
}

describe('real cases', () => {
  it('2690 added in English beside minusma.yaml: the person’s titles and states stay, and nothing stands twice', () =>
    withTestApp(async ({ settings, another, setClock }) => {
      setClock('2026-11-26T12:00:00Z');
      await copyFile(shipped('minusma.yaml'), join(settings.schedulesDir, 'minusma.yaml'));
      const app = await another();
      const before = await app.snapshot();
      const text = `Resolution 2690 (2023)

Adopted by the Security Council at its 9365th meeting, on 30 June 2023

The Security Council,

1. Decides to terminate the mandate of MINUSMA as of 30 June 2023;

2. Requests MINUSMA to begin on 1 July 2023 to hand over its tasks, and to complete its withdrawal by 31 December 2023;

3. Requests the Secretary-General to submit to the Council by 15 August 2023 a plan for that handover;
`;
      const { notes, inForce } = await app.addResolution(bytes(text), '2690.txt');
      assert.deepEqual([notes, inForce], [[], true]);
      const shown = ({ events }: typeof before) => events.map(({ uid, date, title }) => `${date} ${uid} ${title.zh}`);
      const after = await app.snapshot();
      const dates = (day: string) =>
        after.events.filter(({ date, kind }) => date === day && kind !== 'authorization-expiry');
      assert.equal(dates('2023-08-15').length, 1);
      assert.equal(dates('2023-07-01').length, 1);
      for (const [position, event] of before.events.entries()) {
        const now = after.events.find(({ uid }) => uid === event.uid);
        assert.deepEqual([now?.date, now?.status, now?.review], [event.date, event.status, event.review]);
        if (event.paragraphs.length > 0) assert.ok(shown(after).includes(shown(before)[position]!), event.uid);
      }
    }));

  it('a panel that a file holds until August 2027 has neither ended nor lapsed when its last text ran out', () =>
    withTestApp(async ({ settings, another, setClock }) => {
      setClock('2026-11-26T12:00:00Z');
      await writeFile(
        join(settings.schedulesDir, 'table.yaml'),
        `resolutions:
  - symbol: Reporting and mandate cycles, 31 July 2026
    adopted: 2026-07-31
    source: Secretariat's table
    items:
      - kind: mandate-expiry
        bearer: panel
        mandate: Panel of Experts on Libya
        due: { type: fixed, date: 2027-08-15 }
        title: { en: "Panel of Experts on Libya: mandate ends", zh: 利比亚问题专家小组任务期限届满 }
        source: Secretariat's table
`,
      );
      const app = await another();
      const text = `Resolution 9769 (2025)

Adopted by the Security Council at its 9837th meeting, on 16 January 2025

The Security Council,

1. Decides to extend until 15 May 2026 the mandate of the Panel of Experts on Libya;
`;
      await app.addResolution(bytes(text), 'libya.txt');
      assert.deepEqual(await statesOf(app, 'Panel of Experts on Libya'), [
        '2026-05-15 mandate-expiry: superseded',
        '2027-08-15 mandate-expiry: upcoming',
      ]);
      assert.doesNotMatch(JSON.stringify(await app.check()), /Libya/);
    }));

  it('where two sources give two dates both are shown, and the statement’s stands', () =>
    withTestApp(async ({ settings, another, setClock }) => {
      setClock('2026-11-01T12:00:00Z');
      await writeFile(
        join(settings.schedulesDir, 'unisfa.yaml'),
        `resolutions:
  - symbol: S/RES/2802 (2025)
    adopted: 2025-11-14
    source: UN press release SC/16223
    mandateActs:
      - { mandate: UNISFA, act: extend, date: 2026-11-15, source: UN press release SC/16223 }
    items:
      - kind: mandate-expiry
        bearer: mission
        mandate: UNISFA
        due: { type: fixed, date: 2026-11-15 }
        title: { en: "UNISFA: mandate ends", zh: 联阿安全部队任务期限届满 }
        source: UN press release SC/16223
        otherSources:
          - { due: { type: fixed, date: 2026-10-15 }, source: "Secretariat's budget documents" }
`,
      );
      const { events } = await (await another()).snapshot();
      const event = events.find(({ mandate }) => mandate === 'UNISFA');
      assert.deepEqual([event?.date, event?.certainty], ['2026-11-15', 'sources-differ']);
      assert.deepEqual(
        event?.citations[0]?.readings.map(({ dates, source }) => [dates, source]),
        [[['2026-10-15'], "Secretariat's budget documents"]],
      );
    }));

  it('a correction taken back: the day returns, and sequence and time rise', () =>
    withTestApp(async ({ settings, another, setClock }) => {
      const file = join(settings.schedulesDir, 'corrections.yaml');
      const seen = async () => {
        const { events } = await (await another()).snapshot();
        const { date, sequence, lastModified } = events.find(({ obligations }) => obligations.includes(sampleReport))!;
        return { date, sequence, lastModified };
      };
      const first = await seen();
      setClock('2001-02-02T12:00:00Z');
      await writeFile(
        file,
        `corrections:
  - action: correct
    on: 2001-02-01
    by: A. Officer
    reason: misread
    source: para. 7
    obligation: ${sampleReport}
    to: { dates: [2001-05-15] }
`,
      );
      const corrected = await seen();
      setClock('2001-02-03T12:00:00Z');
      await rm(file);
      const back = await seen();
      assert.deepEqual([first.date, corrected.date, back.date], ['2001-04-30', '2001-05-15', '2001-04-30']);
      assert.ok(first.sequence < corrected.sequence && corrected.sequence < back.sequence);
      assert.ok(first.lastModified < corrected.lastModified && corrected.lastModified < back.lastModified);
    }));
});
