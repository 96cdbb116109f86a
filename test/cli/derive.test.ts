import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { sampleResolution } from '../sample-resolution.ts';
import { withCommandLine } from './command-line.ts';

describe('derive', () => {
  it('prints one object a line for each file, whose positions hold the quoted words', () =>
    withCommandLine(async ({ run, file }) => {
      const text = `\uFEFF${sampleResolution()}`;
      const one = await file('one.txt', text);
      const two = await file('two.txt', sampleResolution({ number: 9002 }));
      const { status, out, err } = await run('derive', '--format', 'json', one, two);
      assert.deepEqual([status, err], [0, '']);
      const [first, second, ...more] = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      assert.deepEqual(more, []);
      assert.deepEqual(Object.keys(first), ['file', 'resolution', 'obligations', 'events']);
      assert.equal(first.file, one);
      assert.deepEqual(first.resolution, { symbol: 'S/RES/9001 (2001)', adopted: '2001-01-15', language: 'en' });
      assert.equal(second.resolution.symbol, 'S/RES/9002 (2001)');
      const plan = first.obligations.find(({ paragraph }: { paragraph: string }) => paragraph === '3');
      assert.deepEqual([plan.kind, plan.bearer, plan.dates], ['report', 'secretary-general', ['2001-04-20']]);
      for (const { source } of first.obligations) {
        assert.equal(text.slice(1).slice(source.start, source.end), source.quote);
      }
      assert.ok(
        first.events.some(
          ({ date, status }: { date: string; status: string }) => date === '2001-04-20' && status === 'scheduled',
        ),
      );
    }));

  it('goes on after a file that cannot be read, names it, and fails', () =>
    withCommandLine(async ({ run, file, folder }) => {
      const good = await file('good.txt', sampleResolution());
      const empty = await file('empty.txt', '');
      const missing = `${folder}/missing.txt`;
      const json = await run('derive', '--format', 'json', missing, empty, folder, good);
      assert.equal(json.status, 1);
      const lines = json.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      assert.deepEqual(
        lines.map((line) => line.error?.code ?? line.resolution.symbol),
        ['file-unreadable', 'file-empty', 'file-unreadable', 'S/RES/9001 (2001)'],
      );
      assert.deepEqual(lines[0], {
        file: missing,
        error: { code: 'file-unreadable', message: 'there is no such file' },
      });
      const errors = json.err.trimEnd().split('\n');
      assert.equal(errors.length, 3);
      assert.match(errors[1]!, /^mandate-cycles: .*empty\.txt: .*\[file-empty\]; /);

      const table = await run('derive', missing, good);
      assert.equal(table.status, 1);
      assert.match(table.out, /^\S+good\.txt: S\/RES\/9001 \(2001\), adopted 2001-01-15, text in en\n/);
    }));

  it('shows rows for people, the duties without a date after them', () =>
    withCommandLine(async ({ run, file }) => {
      const { out } = await run('derive', await file('one.txt', sampleResolution()));
      const [dated, undated] = out.split('\nNO DATE');
      assert.match(dated!, /\nDATE {8}KIND {12}BEARER {13}TITLE\n/);
      assert.match(dated!, /\n2001-04-20 {2}report {10}secretary-general {2}\S/);
      assert.match(undated!, /\npara\. 4 .*regularly\n/);
    }));

  it('explains which rule read which words, where they stand, and what was set aside', () =>
    withCommandLine(async ({ run, file }) => {
      const text = sampleResolution().replace('Encourages', 'Recalls its decision of 3 May 2000, and encourages');
      const path = await file('one.txt', text);
      const { out } = await run('derive', '--explain', path);
      const start = text.indexOf('by 20 April 2001');
      assert.match(
        out,
        new RegExp(`\\n {2}words {7}“by 20 April 2001” \\(${start}–${start + 16}\\)\\n {2}rule {8}\\S`),
      );
      assert.match(out, /\nSet aside:\n {2}para\. 4: “.*3 May 2000” \(\d+–\d+\): \S+\n/);
      const json = JSON.parse((await run('derive', '--explain', '--format', 'json', path)).out);
      assert.equal(json.setAside[0].paragraph, '4');
    }));

  it('gives a calendar of all files', () =>
    withCommandLine(async ({ run, file }) => {
      const one = await file('one.txt', sampleResolution());
      const two = await file('two.txt', sampleResolution({ number: 9002, planBy: '31 May 2001' }));
      const { out } = await run('derive', '--format', 'ics', one, two);
      const days = new ICAL.Component(ICAL.parse(out))
        .getAllSubcomponents('vevent')
        .map((event) => new ICAL.Event(event).startDate.toString());
      assert.ok(days.includes('2001-04-20') && days.includes('2001-05-31'), days.join());
    }));

  it('prints the text that positions count in, and reads standard input', () =>
    withCommandLine(async ({ run, runWithInput, file }) => {
      const text = sampleResolution();
      assert.equal((await run('derive', '--text', await file('one.txt', `\uFEFF${text}`))).out, text);
      const { out, status } = await runWithInput(text, 'derive', '--format', 'json', '-');
      assert.deepEqual([status, JSON.parse(out).file], [0, '-']);
    }));

  it('refuses a file of 50 MB before reading it', () =>
    withCommandLine(async ({ run, file }) => {
      const { status, err } = await run('derive', await file('huge.txt', new Uint8Array(50_000_000)));
      assert.equal(status, 1);
      assert.match(err, /^mandate-cycles: .*huge\.txt: .*50 MB.*\[file-too-large\]; .*\n$/);
    }));
});
