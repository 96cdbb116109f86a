import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildEvents } from '../../src/events/build-events.ts';
import { emptyRecord, type RecordedResolution } from '../../src/events/record.ts';
import { parseSchedule } from '../../src/schedules/parse-schedule.ts';
import { toRecord } from '../../src/schedules/to-record.ts';
import { toScheduleYaml } from '../../src/schedules/to-yaml.ts';
import { derive } from '../derive.ts';
import { sampleResolution } from '../sample-resolution.ts';

const seed = join(import.meta.dirname, '../../schedules/S-RES-2584-2021/text.zh.txt');
const texts = { 'the sample in English': sampleResolution(), 'the seed in Chinese': await readFile(seed, 'utf8') };

for (const [name, text] of Object.entries(texts)) {
  test(`what is written of ${name} gives the same events when it is read back`, () => {
    const derived = derive(text, name);
    const yaml = toScheduleYaml([derived]);
    const [readBack] = toRecord(parseSchedule(yaml, 'f.yaml'), 'f.yaml').resolutions;
    const read: RecordedResolution = { ...derived, basis: 'text', edition: 1, origin: readBack!.origin, places: {} };
    const eventsOf = (resolution: RecordedResolution) =>
      buildEvents({ ...emptyRecord, resolutions: [resolution] }, derived.resolution.adopted).map(
        ({ citations: _, ...event }) => event,
      );
    assert.deepEqual(eventsOf(readBack!), eventsOf(read));
    assert.ok(eventsOf(readBack!).every(({ review, certainty }) => review.state === 'derived' && certainty === 'text'));
  });

  test(`what is written of ${name} holds none of its sentences`, () => {
    const derived = derive(text, name);
    const yaml = toScheduleYaml([derived]);
    for (const { sentence } of derived.obligations) assert.ok(!yaml.includes(sentence), sentence);
  });
}

test('a text that is at hand counts for more than what rules read in it elsewhere', () => {
  const derived = derive(sampleResolution({ planBy: '31 May 2001' }), 'f');
  const yaml = toScheduleYaml([derive(sampleResolution(), 'f')]);
  const { resolutions } = toRecord(parseSchedule(yaml, 'f.yaml'), 'f.yaml');
  const added: RecordedResolution = {
    ...derived,
    text: sampleResolution(),
    basis: 'text',
    edition: 1,
    origin: { file: 'added', line: null },
    places: {},
  };
  const dates = buildEvents({ ...emptyRecord, resolutions: [...resolutions, added] }, '2001-02-01').map(
    ({ date }) => date,
  );
  assert.ok(dates.includes('2001-05-31') && !dates.includes('2001-04-20'), dates.join());
});
