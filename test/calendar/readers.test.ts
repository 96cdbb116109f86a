import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { type CalendarOptions, toCalendar } from '../../src/calendar/to-calendar.ts';
import { sampleYear } from '../due/sample-events.ts';
import { hostileEvent } from './hostile.ts';

const run = promisify(execFile);
const options: CalendarOptions = {
  language: 'zh',
  name: '样本日历',
  today: '2021-07-20',
  past: true,
  alarms: true,
  mandateName: (key: string) => key,
  pageOf: () => 'https://calendar.example.org/resolutions/S-RES-9901-2021',
};
const events = [...sampleYear, { ...hostileEvent, date: '2021-08-05' as const }];
const days = [...events].map((event) => event.date as string).sort();
const calendar = toCalendar(events, options);

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'mandate-cycles-readers-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** The first of the commands that runs here, or null; tests of programs that are not installed skip and say so. */
async function firstThatRuns(commands: readonly (readonly [string, ...string[]])[]): Promise<string | null> {
  for (const [command, ...args] of commands) {
    const works = await run(command, args).then(
      () => true,
      () => false,
    );
    if (works) return command;
  }
  return null;
}

test('python-icalendar reads every entry, its day and its words', async (context) => {
  const check = ['-c', 'import icalendar'] as const;
  const python = await firstThatRuns([
    ['python3', ...check],
    ['/usr/bin/python3', ...check],
  ]);
  if (python === null) return context.skip('python3-icalendar is not installed');
  const script = `
import icalendar, json, sys
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
print(json.dumps([[e.decoded('dtstart').isoformat(), (e.decoded('dtend') - e.decoded('dtstart')).days, str(e['summary']), e.errors]
                  for e in calendar.walk('vevent')]))`;
  const reading = run(python, ['-c', script]);
  reading.child.stdin?.end(calendar);
  const entries: [string, number, string, unknown[]][] = JSON.parse((await reading).stdout);
  assert.deepEqual(
    entries.map(([day, length, , errors]) => [day, length, errors]),
    days.map((day) => [day, 1, []]),
  );
  assert.equal(entries[0]?.[2], '逾期：UNSAMPLE · 秘书长报告（第19段）');
});

test('calcurse imports every entry on its day', async (context) => {
  if ((await firstThatRuns([['calcurse', '--version']])) === null) return context.skip('calcurse is not installed');
  const data = join(folder, 'calcurse');
  const file = join(folder, 'feed.ics');
  writeFileSync(file, calendar);
  const base = ['-D', data, '-C', data];
  const imported = await run('calcurse', [...base, '-i', file], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  assert.doesNotMatch(imported.stdout + imported.stderr, /could not be imported|skipped [1-9]/);
  const range = ['-Q', '--from', '07/01/2021', '--to', '12/31/2022', '--filter-type', 'event'];
  const listed = await run('calcurse', [...base, ...range, '--format-event', '%m\n', '--output-datefmt', '%Y-%m-%d']);
  assert.deepEqual(listed.stdout.match(/\d{4}-\d\d-\d\d/g), days);
});

test('vdirsyncer subscribes, khal lists every day, and a feed that has grown old still syncs', async (context) => {
  for (const program of ['vdirsyncer', 'khal']) {
    if ((await firstThatRuns([[program, '--version']])) === null) return context.skip(`${program} is not installed`);
  }
  let body = toCalendar(sampleYear, options);
  const server: Server = createServer((_, response) => response.setHeader('content-type', 'text/calendar').end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  const collection = join(folder, 'vdir');
  const vdirsyncerConfig = join(folder, 'vdirsyncer.conf');
  const khalConfig = join(folder, 'khal.conf');
  writeFileSync(
    vdirsyncerConfig,
    `[general]
status_path = "${folder}/status"
[pair feed]
a = "local"
b = "remote"
collections = null
[storage local]
type = "filesystem"
path = "${collection}"
fileext = ".ics"
[storage remote]
type = "http"
url = "http://127.0.0.1:${(server.address() as AddressInfo).port}/calendar.ics"
`,
  );
  writeFileSync(
    khalConfig,
    `[calendars]
[[feed]]
path = ${collection}
[locale]
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = America/New_York
[sqlite]
path = ${folder}/khal.db
`,
  );
  const environment = { ...process.env, LC_ALL: 'C.UTF-8' };
  const sync = async () => {
    const discovering = run('vdirsyncer', ['-c', vdirsyncerConfig, 'discover'], { env: environment });
    discovering.child.stdin?.end('y\ny\n');
    await discovering;
    await run('vdirsyncer', ['-c', vdirsyncerConfig, 'sync'], { env: environment });
  };
  const khal = async () => {
    const list = ['list', '--format', '{start-date} {end-date} {title}', '--day-format', '', '2021-07-01', '540d'];
    return (await run('khal', ['-c', khalConfig, ...list], { env: environment })).stdout.trim().split('\n');
  };
  await sync();
  assert.deepEqual(
    await khal(),
    sampleYear.map(({ date }) => {
      const mark = date < options.today ? '逾期：' : '';
      return `${date} ${date} ${mark}UNSAMPLE · 秘书长报告（第19段）`;
    }),
  );
  body = toCalendar(sampleYear, { ...options, past: false, today: '2030-01-01' });
  await sync();
  assert.deepEqual(await khal(), [`2022-06-30 2022-06-30 已届满，未见其后案文：UNSAMPLE · 秘书长报告（第19段）`]);
});
