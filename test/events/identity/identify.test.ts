import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { identify, type KnownDuty } from '../../../src/events/identity/identify.ts';
import type { RecordedResolution } from '../../../src/events/record.ts';
import { addedToStore } from '../../../src/events/resolution-order.ts';
import { cycle, type SampleDuty, sampleResolution, single } from '../sample-record.ts';

const asked = {
  mines: 'Requests the Secretary-General to submit a strategy for the clearance of mines along the river',
  vote: 'Requests the Secretary-General to inform the Council of the preparations for the elections of the assembly',
  troops: 'Requests the mission to present a plan for the drawdown of its troops from the northern sectors',
  trust: 'Calls upon the parties to agree with each other on confidence-building measures at the border crossings',
  police: 'Requests a written assessment of the training that the national police received in the provinces',
  relief: 'Requests the Emergency Relief Coordinator to report on access of humanitarian convoys to besieged towns',
} as const;
type Topic = keyof typeof asked;
const topics = Object.keys(asked) as Topic[];

/** A text that asks for these, in paragraphs of that order. */
function text(duties: readonly { readonly topic: Topic; readonly date: string; readonly words?: string }[]) {
  const items = duties.map(({ topic, date, words }, position): SampleDuty => {
    const quote = `by ${date}`;
    const sentence = `${words ?? asked[topic]} ${quote}`;
    const place = { start: 0, end: 0, quote };
    return single(date as '2021-09-01', { paragraph: String(position + 2), sentence, source: place });
  });
  return sampleResolution({
    number: 9901,
    adopted: '2021-06-29',
    duties: items,
    more: { origin: { file: addedToStore, line: null } },
  });
}

function names(resolution: RecordedResolution): readonly string[] {
  return resolution.obligations.map(({ id }) => resolution.identities![id]!.name);
}

/** Runs through editions, and gives the names of each one's duties. */
function through(...editions: readonly RecordedResolution[]): readonly (readonly string[])[] {
  let known: readonly KnownDuty[] = [];
  return editions.map((edition) => {
    const identified = identify(edition, known);
    // The store keeps it as JSON.
    known = JSON.parse(JSON.stringify(identified.known));
    return names(identified.resolution);
  });
}

test('a paragraph put in before, a changed date, a slip corrected: each duty keeps its name', () => {
  const [first, second] = through(
    text([
      { topic: 'mines', date: '2021-09-01' },
      { topic: 'vote', date: '2021-10-01', words: asked.vote.replace('Secretary-General', 'Secretary-Genera1') },
    ]),
    text([
      { topic: 'police', date: '2021-09-01' },
      { topic: 'mines', date: '2021-09-15' },
      { topic: 'vote', date: '2021-10-01' },
    ]),
  );
  assert.deepEqual(second?.slice(1), first);
  assert.equal(new Set(second).size, 3);
});

test('a kind read anew is the same duty, and what takes a dropped duty’s place is another', () => {
  const before = text([{ topic: 'mines', date: '2021-09-01' }]);
  const [item] = before.obligations;
  const anew = { ...before, obligations: [{ ...item!, kind: 'letter', id: 'S-RES-9901-2021/2/letter/1' } as const] };
  const [one, two, three] = through(before, anew, text([{ topic: 'trust', date: '2021-09-01' }]));
  assert.deepEqual(two, one);
  assert.notDeepEqual(three, one);
});

test('an occurrence keeps its number while its date stands; the others move, and new ones come behind', () => {
  const sentence = 'Requests the Secretary-General to report every three months';
  const source = { start: 0, end: 0, quote: 'every three months' };
  const ofCycle = (first: '2021-09-29' | '2021-08-29', every: string) =>
    sampleResolution({
      number: 9901,
      adopted: '2021-06-29',
      duties: [cycle(first, every, '2022-03-30', { sentence, source })],
    });
  const quarterly = identify(ofCycle('2021-09-29', 'P3M'), []);
  const numbers = (resolution: RecordedResolution, known: readonly KnownDuty[]) => {
    const { identities, obligations } = identify(resolution, known).resolution;
    return obligations[0]!.dates.map(
      (date, position) => `${date} ${identities![obligations[0]!.id]!.numbers[position]}`,
    );
  };
  assert.deepEqual(numbers(ofCycle('2021-09-29', 'P3M'), quarterly.known), [
    '2021-09-29 1',
    '2021-12-29 2',
    '2022-03-29 3',
  ]);
  assert.deepEqual(numbers(ofCycle('2021-08-29', 'P1M'), quarterly.known), [
    '2021-08-29 4',
    '2021-09-29 1',
    '2021-10-29 5',
    '2021-11-29 6',
    '2021-12-29 2',
    '2022-01-29 7',
    '2022-02-28 8',
    '2022-03-29 3',
  ]);
});

test('in the schedules folder the ids follow the paragraphs, and only the name is kept', () => {
  const inFolder = (resolution: RecordedResolution) => ({ ...resolution, origin: { file: 'a/text.txt', line: 1 } });
  const first = identify(inFolder(text([{ topic: 'mines', date: '2021-09-01' }])), []);
  const moved = text([
    { topic: 'vote', date: '2021-09-02' },
    { topic: 'mines', date: '2021-09-01' },
  ]);
  const { resolution } = identify(inFolder(moved), first.known);
  assert.deepEqual(
    resolution.obligations.map(({ id }) => id),
    ['S-RES-9901-2021/2/report/1', 'S-RES-9901-2021/3/report/1'],
  );
  assert.deepEqual(names(resolution), ['S-RES-9901-2021/2/report/2', 'S-RES-9901-2021/2/report/1']);
});

test('over any run of edits a name stays with its duty and is never handed to another', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2021-09-${String(number).padStart(2, '0')}`);
  const edition = fc
    .uniqueArray(fc.record({ topic: fc.constantFrom(...topics), date: day }), { selector: ({ topic }) => topic })
    .map(text);
  fc.assert(
    fc.property(fc.array(edition, { minLength: 2, maxLength: 6 }), (editions) => {
      const topicOf = new Map<string, string>();
      const nameOf = new Map<string, string>();
      for (const [position, ofOne] of through(...editions).entries()) {
        assert.equal(new Set(ofOne).size, ofOne.length);
        for (const [place, name] of ofOne.entries()) {
          const { sentence } = editions[position]!.obligations[place]!;
          const topic = topics.find((one) => sentence.startsWith(asked[one]))!;
          assert.equal(topicOf.get(name) ?? topic, topic);
          assert.equal(nameOf.get(topic) ?? name, name);
          topicOf.set(name, topic);
          nameOf.set(topic, name);
        }
      }
    }),
    { numRuns: 200 },
  );
});
