import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MandateCyclesError } from '../../src/errors.ts';
import { maxScheduleBytes, parseSchedule } from '../../src/schedules/parse-schedule.ts';
import { scheduleJsonSchema } from '../../src/schedules/schema.ts';

/** "12 submissions[0].issued: …" for every problem of the text. */
function problemsOf(text: string): readonly string[] {
  try {
    parseSchedule(text, 'facts.yaml');
    return [];
  } catch (error) {
    assert.ok(error instanceof AggregateError);
    return error.errors.map((problem: MandateCyclesError) => {
      assert.ok(problem instanceof MandateCyclesError);
      assert.equal(problem.code, 'schedule-invalid');
      return `${problem.where.replace(/^facts\.yaml:/, '')} ${problem.message}`;
    });
  }
}

const submission = (lines: string) => `submissions:
  - symbol: S/2021/1
    source: S/2021/1
${lines}`;

test('an empty file states nothing', () => {
  assert.deepEqual(problemsOf(''), []);
  assert.deepEqual(problemsOf('# only a note\n'), []);
});

test('each error names the line and the place, and all of them are told at once', () => {
  const text = submission(`    issued: 2021-02-30
    answers:
      - obligation: nonsense
        date: 2021-07-15
`);
  assert.deepEqual(problemsOf(text), [
    '4 submissions[0].issued: is neither a day nor {notBefore, notAfter}',
    '6 submissions[0].answers[0].obligation: is not an id such as "S-RES-2584-2021/61/report/1"',
  ]);
});

test('an unknown key is told with its own line, a missing one with that of its entry', () => {
  const [missing, unknown] = problemsOf(submission('    issued: 2021-07-16\n    answer: []\n'));
  assert.match(missing ?? '', /^2 submissions\[0\]\.answers: /);
  assert.match(unknown ?? '', /^5 submissions\[0\]\.answer: Unrecognized key/);
});

test('an item without a source, a source without words and a symbol in another form are refused', () => {
  const resolution = (symbol: string, more: string) => `resolutions:
  - symbol: ${symbol}
    adopted: 2021-06-29
    source: press release
    items:
      - kind: report
        bearer: secretary-general
        due: { type: fixed, date: 2021-07-15 }
        title: { en: Report, zh: 报告 }
${more}`;
  assert.deepEqual(problemsOf(resolution('S/RES/9901 (2021)', '        source: para. 3\n')), []);
  assert.match(problemsOf(resolution('S/RES/9901 (2021)', ''))[0] ?? '', /^6 resolutions\[0\]\.items\[0\]\.source/);
  assert.match(problemsOf(resolution('S/RES/9901 (2021)', '        source: " "\n'))[0] ?? '', /^10 /);
  assert.match(problemsOf(resolution('S/RES/9901(2021)', '        source: para. 3\n'))[0] ?? '', /^2 .*S\/RES\/2584/);
});

test('a period of nothing is no cycle', () => {
  const effect = 'type: cycle, obligation: A/1/report/1, after: 2021-01-01, first: 2021-02-01, until: 2022-01-01';
  const text = (every: string) => `amendments:
  - { symbol: S/1, on: 2021-01-01, reason: r, source: s, effects: [{ ${effect}, every: ${every} }] }
`;
  assert.deepEqual(problemsOf(text('P3M')), []);
  assert.match(problemsOf(text('P0D'))[0] ?? '', /^2 amendments\[0\]\.effects\[0\]\.every/);
});

test('broken YAML is told with its line', () => {
  assert.match(problemsOf('reviews:\n  - { by: A\nsubmissions: []\n')[0] ?? '', /^[23] no YAML: /);
  assert.match(problemsOf('reviews: []\nreviews: []\n')[0] ?? '', /^2 no YAML: Map keys must be unique/);
});

test('aliases that multiply, endless nesting and a huge file are refused', () => {
  const levels = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 12; level += 1) {
    const name = String.fromCharCode(97 + level);
    const before = String.fromCharCode(96 + level);
    levels.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`);
  }
  assert.match(problemsOf(levels.join('\n'))[0] ?? '', /aliases/);
  assert.equal(problemsOf('['.repeat(400_000)).length > 0, true);
  assert.match(problemsOf(`# ${'x'.repeat(maxScheduleBytes)}`)[0] ?? '', /more than 500 kB/);
});

test('a source that is stated once can be repeated by name', () => {
  const text = `reviews:
  - { resolution: S/RES/9901 (2021), by: &reader A. Reader, on: 2021-08-01 }
  - { resolution: S/RES/9902 (2022), by: *reader, on: 2022-08-01 }
`;
  assert.equal(parseSchedule(text, 'facts.yaml').schedule.reviews[1]?.by, 'A. Reader');
});

test('the published JSON Schema is plain JSON and knows every section', () => {
  const schema = JSON.parse(JSON.stringify(scheduleJsonSchema()));
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.equal(schema.additionalProperties, false);
  assert.deepEqual(Object.keys(schema.properties), [
    'resolutions',
    'successions',
    'submissions',
    'amendments',
    'corrections',
    'reviews',
    'milestones',
  ]);
  const item = schema.properties.resolutions.items.properties.items.items;
  assert.ok(item.required.includes('source'));
  assert.ok(!item.required.includes('quote'));
});
