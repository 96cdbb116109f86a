import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { sampleReport, sampleResolution, sampleSchedule } from '../sample-resolution.ts';
import { type CommandLine, withCommandLine } from './command-line.ts';

const submit = (line: CommandLine, ...more: string[]) =>
  line.run('submit', sampleReport, '2001-04-30', '--symbol', 'S/2001/444', '--on', '2001-05-03', ...more);

/** Another report of the sample's mandate, which was delivered: deliveries are being recorded there. */
const deliveries = `resolutions:
  - symbol: S/RES/9099 (2001)
    adopted: 2001-01-02
    source: the text
    items:
      - kind: report
        bearer: secretary-general
        mandate: UNTEST
        due: { type: fixed, date: 2001-02-01 }
        title: { en: "First report", zh: 第一次报告 }
        source: the text
submissions:
  - symbol: S/2001/100
    issued: 2001-02-01
    answers: [{ obligation: S-RES-9099-2001/-/report/1, date: 2001-02-01 }]
    source: S/2001/100
`;

describe('next', () => {
  it('answers in one sentence and rows', () =>
    withCommandLine(async ({ run }) => {
      const { status, out, err } = await run('next', '--as-of', '2001-04-16');
      assert.deepEqual([status, err], [0, '']);
      assert.match(out, /^Next due in 14 days, on Monday, 30 April 2001: Secretary-General's report \(para\. 7\)/);
      assert.match(out, /\n2001-04-30 {2}upcoming {2}report /);
    }));

  it('prints the JSON that scripts read', () =>
    withCommandLine(async ({ run, file }) => {
      await file('schedules/deliveries.yaml', deliveries);
      const { out } = await run('next', '--as-of', '2001-05-16', '--format', 'json', '--count', '1');
      const { asOf, knownOn, next, overdue, message, ...more } = JSON.parse(out);
      assert.deepEqual(more, { nextCount: 1, overdueCount: 1, unrecordedCount: 0 });
      assert.deepEqual([asOf, knownOn], ['2001-05-16', '2001-05-16']);
      assert.deepEqual(
        next.map(({ date, title, status }: Record<string, string>) => [date, title, status]),
        [['2001-12-31', 'Mandate of UNTEST expires (para. 1)', 'scheduled']],
      );
      assert.deepEqual(
        overdue.map(({ date, obligations }: Record<string, string>) => [date, obligations]),
        [['2001-04-30', [sampleReport]]],
      );
      assert.match(message, /1 earlier item is overdue\.$/);
    }));

  it('says so where nothing is due', () =>
    withCommandLine(async ({ run, file }) => {
      await file('schedules/deliveries.yaml', deliveries);
      const { status, out } = await run('next', '--as-of', '2002-06-01');
      assert.equal(status, 0);
      assert.match(out, /^Nothing is due: the mandate of UNTEST ran out on 31 December 2001, and no later text is/);
      assert.match(out, /\nOverdue:\nDATE .*\n2001-04-30 {2}overdue /);
    }));

  it('shows the latest of what is overdue, and counts the rest', () =>
    withCommandLine(async (line) => {
      for (const number of [9001, 9002, 9003]) await line.runWithInput(sampleResolution({ number }), 'add', '-');
      for (const number of [9001, 9002, 9003]) {
        const report = `S-RES-${number}-2001/2/report/1`;
        await line.run('submit', report, '2001-07-15', '--symbol', 'S/2001/9', '--on', '2001-04-01');
      }
      await line.file('schedules/deliveries.yaml', deliveries);
      const { out } = await line.run('next', '--as-of', '2001-05-16', '--kind', 'report', '--count', '2');
      assert.match(out, /\nOverdue:\nDATE .*\n2001-04-20 .*\n2001-04-30 .*\nand \d+ earlier\n$/);
    }));

  it('knows what was known on a day', () =>
    withCommandLine(async (line) => {
      await submit(line);
      await line.file('schedules/deliveries.yaml', deliveries);
      const overdue = async (...args: string[]) =>
        JSON.parse((await line.run('next', '--as-of', '2001-05-02', '--format', 'json', ...args)).out).overdue.length;
      assert.equal(await overdue(), 1);
      assert.equal(await overdue('--known-on', '2001-05-03'), 0);
    }));
});

describe('list', () => {
  it('shows what became of each event', () =>
    withCommandLine(async (line) => {
      await submit(line);
      const { status, out } = await line.run('list', '--known-on', '2001-06-01', '--to', '2001-12-01');
      assert.equal(status, 0);
      assert.match(out, /\n2001-04-30 {2}submitted S\/2001\/444, 3 days late {2}report .*\n$/);
      assert.doesNotMatch(out, /2001-12-31/);
    }));

  it('prints an array of events, narrowed as asked', () =>
    withCommandLine(async ({ run }) => {
      const dates = async (...args: string[]) =>
        JSON.parse((await run('list', '--format', 'json', ...args)).out).map(({ date }: { date: string }) => date);
      assert.deepEqual(await dates(), ['2001-04-30', '2001-12-31']);
      assert.deepEqual(await dates('--from', '2001-05-01', '--mandate', 'untest'), ['2001-12-31']);
      assert.deepEqual(await dates('--kind', 'report,letter', '--bearer', 'secretary-general'), ['2001-04-30']);
      assert.deepEqual(await dates('--kind', 'report', '--kind', 'mandate-expiry'), ['2001-04-30', '2001-12-31']);
    }));

  it('says on the other stream that nothing matches', () =>
    withCommandLine(async ({ run }) => {
      const { status, out, err } = await run('list', '--from', '2031-01-01');
      assert.deepEqual([status, out], [0, '']);
      assert.match(err, /no event matches/);
    }));
});

describe('add and submit', () => {
  it('say what they did', () =>
    withCommandLine(async (line) => {
      const path = await line.file('one.txt', sampleResolution());
      const first = await line.run('add', path);
      assert.match(first.out, /^S\/RES\/9001 \(2001\) \(en\): added as edition 1; \d+ duties\n$/);
      assert.match((await line.run('add', path)).out, /already there as edition 1/);
      const changed = await line.runWithInput(sampleResolution({ planBy: '31 May 2001' }), 'add', '-');
      assert.match(changed.out, /added as edition 2/);
      assert.match((await line.run('list')).out, /\n2001-05-31 /);

      assert.equal((await submit(line)).out, `${sampleReport} of 2001-04-30: S/2001/444 added\n`);
      assert.match((await submit(line, '--partly')).out, / changed\n$/);
    }));

  it('go on after a file that is no resolution', () =>
    withCommandLine(async (line) => {
      const good = [9001, 9002].map((number) => line.file(`${number}.txt`, sampleResolution({ number })));
      const [first, second] = await Promise.all(good);
      const bad = await line.file('bad.txt', 'no resolution');
      const { out, err, status } = await line.run('add', first!, bad, second!);
      assert.equal(status, 1);
      assert.match(out, /^S\/RES\/9001 .*\nS\/RES\/9002 .*\n$/);
      assert.match(err, /bad\.txt: .* \[not-a-resolution\]/);
    }));

  it('say that the schedules folder decides', () =>
    withCommandLine(async (line) => {
      await line.file('schedules/S-RES-9001-2001.txt', sampleResolution());
      const { out, status } = await line.run(
        'add',
        await line.file('x.txt', sampleResolution({ planBy: '31 May 2001' })),
      );
      assert.equal(status, 0);
      assert.match(out, /; another text of it stays in force\n$/);
    }));

  it('refuse an item that is not due', () =>
    withCommandLine(async (line) => {
      const wrong = await line.run(
        'submit',
        'S-RES-9/1/report/1',
        '2001-04-30',
        '--symbol',
        'S/1',
        '--on',
        '2001-04-30',
      );
      assert.deepEqual([wrong.status, wrong.out], [1, '']);
      assert.match(wrong.err, /^mandate-cycles: S-RES-9\/1\/report\/1: .*\[obligation-unknown\]; .*\n$/);
    }));
});

describe('withdraw and history', () => {
  it('take back what was recorded, and go on showing it with who did it', () =>
    withCommandLine(async (line) => {
      line.env['USER'] = 'officer';
      await submit(line);
      const withdraw = () => line.run('withdraw', 'submission', sampleReport, '2001-04-30', 'S/2001/444');
      assert.equal((await withdraw()).out, `${sampleReport} of 2001-04-30: S/2001/444 withdrawn\n`);
      const again = await withdraw();
      assert.deepEqual([again.status, again.out], [1, '']);
      assert.match(again.err, /\[not-recorded\]/);
      await line.run('add', await line.file('one.txt', sampleResolution()));
      const text = await line.run('withdraw', 'text', 'S-RES-9001-2001', '--lang', 'en', '--edition', '1');
      assert.equal(text.out, 'S/RES/9001 (2001) (en): edition 1 withdrawn\n');
      const { out } = await line.run('history', '--format', 'json');
      assert.deepEqual(
        JSON.parse(out).changes.map(({ by, action }: Record<string, string>) => `${by} ${action}`),
        ['officer withdraw-text', 'officer add-text', 'officer withdraw-submission', 'officer submit'],
      );
      const ofOne = (await line.run('history', 'S-RES-9001-2001')).out;
      assert.match(
        ofOne,
        /^EDITION .*\nen 1 .*one\.txt .*\n\nAT .*\n.* officer {2}withdraw-text .*\n.* add-text .*\n$/,
      );
    }));
});

describe('compare', () => {
  it('says what differs, and fails where anything does', () =>
    withCommandLine(async ({ run, file }) => {
      const one = await file('one.txt', sampleResolution());
      const same = await file('same.txt', sampleResolution());
      const other = await file('other.txt', sampleResolution({ planBy: '31 May 2001' }));
      const equal = await run('compare', one, same);
      assert.equal(equal.status, 0);
      assert.match(equal.out, /^S\/RES\/9001 \(2001\): no difference in \d+ duties\n$/);
      const { status, out } = await run('compare', one, other);
      assert.equal(status, 1);
      assert.equal(
        out,
        `Paragraph 3: Secretary-General's report is due on 20 April 2001 in ${one}, on 31 May 2001 in ${other}.\n`,
      );
    }));
});

describe('check', () => {
  it('reports by file and line, and fails where anything does not fit', () =>
    withCommandLine(async ({ run, file }) => {
      await file('schedules/deliveries.yaml', deliveries);
      const { status, out } = await run('check');
      assert.equal(status, 1);
      assert.match(out, /^sample\.yaml:\d+: .*\[past-due\]$/m);
    }));
});

describe('remind', () => {
  const now = ['--now', '2001-04-23T12:00:00Z'];

  it('tells what it would send, sends it, and then has nothing more to send', () =>
    withCommandLine(async (line) => {
      line.env['REMIND_TO'] = 'desk@example.org';
      line.env['SMTP_URL'] = 'smtp://127.0.0.1:9';
      const row = /^desk@example\.org {2}2001-04-30 {2}7 days {2}Secretary-General's report \(para\. 7\)\n$/;
      assert.match((await line.run('remind', ...now, '--dry-run')).out, row);
      assert.match((await line.run('remind', ...now, '--dry-run')).out, row);
      // Nobody listens on that port: the mail stays in the outbox, and the failure is said.
      const { status, out, err } = await line.run('remind', ...now);
      assert.equal(status, 1);
      assert.match(out, /^retry {2}desk@example\.org {2}.*7 days/);
      assert.match(err, /^mandate-cycles: no mail goes out: .*\[mail-refused\]; all mails wait; .*\n$/);
      assert.equal((await line.run('remind', ...now)).out, '', 'not before its next attempt');
    }));

  it('only rehearses for a moment in the future', () =>
    withCommandLine(async (line) => {
      line.env['REMIND_TO'] = 'desk@example.org';
      await line.file('schedules/sample.yaml', sampleSchedule('2101-04-30'));
      for (const _ of [1, 2]) {
        const { status, out, err } = await line.run('remind', '--now', '2101-04-23T12:00:00Z');
        assert.equal(status, 0);
        assert.match(out, /^desk@example\.org {2}2101-04-30 {2}7 days/m);
        assert.match(err, /rehearsal/);
      }
    }));

  it('sends nothing where there is nobody to remind', () =>
    withCommandLine(async ({ run }) => {
      assert.deepEqual(await run('remind', ...now), { status: 0, out: '', err: '' });
    }));
});

describe('schema', () => {
  it('prints a JSON Schema', () =>
    withCommandLine(async ({ run }) => {
      const schema = JSON.parse((await run('schema')).out);
      assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    }));
});

describe('a schedules folder with a fault', () => {
  it('is answered from what could be read, with a line and status 1', () =>
    withCommandLine(async ({ run, file }) => {
      await file('schedules/broken.yaml', 'resolutions:\n  - symbol: nonsense\n');
      const { status, out, err } = await run('next', '--as-of', '2001-04-16');
      assert.equal(status, 1);
      assert.match(out, /^Next due in 14 days/);
      assert.match(err, /^mandate-cycles: broken\.yaml:\d+: .*\[schedule-invalid\]/);
    }));

  it('is said by name where it is missing', () =>
    withCommandLine(async ({ run, env, folder }) => {
      env['SCHEDULES_DIR'] = `${folder}/none`;
      const { status, out, err } = await run('list');
      assert.deepEqual([status, out], [1, '']);
      assert.match(err, /^mandate-cycles: .*\/none: .*\[file-unreadable\]; .*\n$/);
    }));
});

describe('a data folder that cannot be written', () => {
  it('is said in one line, and nothing is left half-done', () =>
    withCommandLine(async ({ run, env, folder, file }) => {
      await mkdir(`${folder}/in`);
      const path = await file('in/the-way', 'a file');
      env['DATABASE_URL'] = `sqlite:${path}/store.db`;
      const { status, err } = await run('next');
      assert.equal(status, 1);
      assert.match(err, /^mandate-cycles: .*store\.db: .*\[data-unwritable\]; .*\n$/);
      assert.equal(await readFile(path, 'utf8'), 'a file');
    }));
});
