import { execFile, type SpawnOptions, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { freePort } from '../take-port.ts';

const run = promisify(execFile);
const here = import.meta.dirname;
/** The one that Debian's packages of Python belong to. */
const python = '/usr/bin/python3';

/** What a client shows of an entry: its day, its title, and whether it is marked as cancelled where the client tells. */
export type Shown = readonly [day: string, title: string, cancelled: boolean | null];

/** A client that has subscribed, with all that it remembers. */
export interface Subscription {
  /** Fetches the feed again and gives what is then shown, by day; `wanted` for clients that take their time. */
  refresh(wanted: readonly Shown[]): Promise<readonly Shown[]>;
  end?(): Promise<void>;
}

export interface Client {
  readonly name: string;
  /** Debian's packages; none for what npm brings. */
  readonly packages: readonly string[];
  /** What must be there for it to run. */
  readonly needs: readonly string[];
  /** Subscribes to the feed at `url`, with a folder of its own. */
  subscribe(url: string, folder: string): Promise<Subscription>;
}

/** The programs that a client needs and that are not here. */
export function absentOf({ needs }: Client): readonly string[] {
  const folders = process.env['PATH']!.split(delimiter);
  return needs.filter((name) => !existsSync(name) && !folders.some((folder) => existsSync(join(folder, name))));
}

const typelib = (name: string) => `/usr/lib/${machine()}-linux-gnu/girepository-1.0/${name}.typelib`;
const machine = () => (process.arch === 'arm64' ? 'aarch64' : 'x86_64');
const module = (name: string) => `/usr/lib/python3/dist-packages/${name}`;
const environment = { ...process.env, LC_ALL: 'C.UTF-8' };
const textOf = async (url: string) => (await fetch(url)).text();

/** What parses a feed anew each time. */
function parser(read: (text: string, folder: string) => Promise<readonly Shown[]>): Client['subscribe'] {
  return async (url, folder) => ({ refresh: async () => read(await textOf(url), folder) });
}

function pythonParser(library: string): Client['subscribe'] {
  return parser(async (text) => {
    const reading = run(python, [join(here, 'parse.py'), library]);
    reading.child.stdin!.end(text);
    return JSON.parse((await reading).stdout);
  });
}

/** The calendars that are measured. */
export const clients: readonly Client[] = [
  {
    name: 'vdirsyncer + khal',
    packages: ['vdirsyncer', 'khal'],
    needs: ['vdirsyncer', 'khal'],
    subscribe: subscribeVdirsyncer,
  },
  {
    name: 'evolution-data-server',
    packages: ['evolution-data-server', 'python3-gi', 'gir1.2-ecal-2.0', 'dbus'],
    needs: [python, typelib('ECal-2.0'), 'dbus-run-session'],
    subscribe: subscribeEvolution,
  },
  { name: 'calcurse', packages: ['calcurse'], needs: ['calcurse'], subscribe: parser(importIntoCalcurse) },
  { name: 'radicale', packages: ['radicale'], needs: ['radicale'], subscribe: subscribeRadicale },
  {
    name: 'icalendar (Python)',
    packages: ['python3-icalendar'],
    needs: [python, module('icalendar')],
    subscribe: pythonParser('icalendar'),
  },
  {
    name: 'vobject (Python)',
    packages: ['python3-vobject'],
    needs: [python, module('vobject')],
    subscribe: pythonParser('vobject'),
  },
  {
    name: 'libical',
    packages: ['gir1.2-ical-3.0', 'python3-gi'],
    needs: [python, typelib('ICalGLib-3.0')],
    subscribe: pythonParser('libical'),
  },
  {
    name: 'ical.js',
    packages: [],
    needs: [],
    subscribe: parser(async (text) =>
      new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => {
        const { startDate, summary } = new ICAL.Event(each);
        return [startDate.toString(), summary, each.getFirstPropertyValue('status') === 'CANCELLED'];
      }),
    ),
  },
  {
    name: 'node-ical',
    packages: [],
    needs: [],
    subscribe: parser(async (text) =>
      Object.values(nodeIcal.sync.parseICS(text)).flatMap((each) => {
        if (each?.type !== 'VEVENT') return [];
        const { start, summary, status } = each;
        const [year, month, day] = [start.getFullYear(), start.getMonth() + 1, start.getDate()];
        const date = [year, ...[month, day].map((number) => String(number).padStart(2, '0'))].join('-');
        return [[date, String(summary), status === 'CANCELLED'] as const];
      }),
    ),
  },
];

async function importIntoCalcurse(text: string, folder: string): Promise<readonly Shown[]> {
  const data = join(folder, `calcurse-${(await run('date', ['+%s%N'])).stdout.trim()}`);
  const file = join(folder, 'feed.ics');
  await writeFile(file, text);
  const base = ['-D', data, '-C', data];
  const imported = await run('calcurse', [...base, '-i', file], { env: environment });
  if (/could not be imported|skipped [1-9]/.test(imported.stdout + imported.stderr)) throw new Error(imported.stdout);
  const range = ['-Q', '--from', '01/01/2001', '--to', '12/31/2002', '--filter-type', 'event'];
  const format = ['--format-event', '%m\n', '--output-datefmt', '%Y-%m-%d'];
  const { stdout } = await run('calcurse', [...base, ...range, ...format], { env: environment });
  // A line with the day, and then one for each entry.
  let day = '';
  return stdout.split('\n').flatMap((line): readonly Shown[] => {
    const date = /^(\d{4}-\d\d-\d\d):/.exec(line)?.[1];
    if (date !== undefined) day = date;
    return date !== undefined || line.trim() === '' ? [] : [[day, line.trim(), null]];
  });
}

async function subscribeVdirsyncer(url: string, folder: string): Promise<Subscription> {
  const [syncConfig, khalConfig] = [join(folder, 'vdirsyncer.conf'), join(folder, 'khal.conf')];
  await writeFile(
    syncConfig,
    `[general]
status_path = "${folder}/status"
[pair feed]
a = "local"
b = "remote"
collections = null
[storage local]
type = "filesystem"
path = "${folder}/vdir"
fileext = ".ics"
[storage remote]
type = "http"
url = "${url}"
`,
  );
  await writeFile(
    khalConfig,
    `[calendars]
[[feed]]
path = ${folder}/vdir
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
  const discovering = run('vdirsyncer', ['-c', syncConfig, 'discover'], { env: environment });
  discovering.child.stdin!.end('y\ny\n');
  await discovering;
  return {
    async refresh() {
      await run('vdirsyncer', ['-c', syncConfig, 'sync'], { env: environment });
      const list = ['list', '--format', '{start-date}|{title}|{cancelled}', '--day-format', '', '2001-01-01', '700d'];
      const { stdout } = await run('khal', ['-c', khalConfig, ...list], { env: environment });
      return stdout
        .trim()
        .split('\n')
        .map((line): Shown => {
          const [day = '', title = '', cancelled] = line.split('|');
          return [day, title, cancelled!.trim() !== ''];
        });
    },
  };
}

async function subscribeEvolution(url: string, folder: string): Promise<Subscription> {
  const own = Object.fromEntries(
    ['HOME', 'XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR'].map((name) => [
      name,
      join(folder, name.toLowerCase()),
    ]),
  );
  for (const path of Object.values(own)) await mkdir(path, { recursive: true, mode: 0o700 });
  const options: SpawnOptions = { env: { ...environment, ...own, GSETTINGS_BACKEND: 'memory' } };
  const session = ['--', python, join(here, 'evolution.py'), url];
  const child = spawn('dbus-run-session', session, { ...options, stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = child.stdout!.setEncoding('utf8');
  return {
    refresh: (wanted) =>
      new Promise((resolve, reject) => {
        const ended = () => reject(new Error('evolution-data-server ended'));
        child.once('exit', ended);
        lines.once('data', (line: string) => {
          child.off('exit', ended);
          resolve(JSON.parse(line));
        });
        child.stdin!.write(`${JSON.stringify(wanted)}\n`);
      }),
    end: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.stdin!.end();
      }),
  };
}

/** A server for calendars: it is given the feed, as an import does, and asked for what it holds then. */
async function subscribeRadicale(url: string, folder: string): Promise<Subscription> {
  const port = await freePort();
  const options = [`--server-hosts=127.0.0.1:${port}`, `--storage-filesystem-folder=${folder}/radicale`];
  const child = spawn('radicale', [...options, '--auth-type=none', '--rights-type=authenticated'], { stdio: 'ignore' });
  const calendar = `http://127.0.0.1:${port}/desk/feed/`;
  const headers = { authorization: `Basic ${btoa('desk:')}`, 'content-type': 'text/calendar' };
  for (let tries = 0; !(await fetch(calendar).catch(() => null)); tries += 1) {
    if (tries > 100) throw new Error('radicale does not answer');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    async refresh() {
      const put = await fetch(calendar, { method: 'PUT', headers, body: await textOf(url) });
      if (!put.ok) throw new Error(`radicale answers ${put.status}: ${await put.text()}`);
      const held = await (await fetch(calendar, { headers })).text();
      return new ICAL.Component(ICAL.parse(held)).getAllSubcomponents('vevent').map((each) => {
        const { startDate, summary } = new ICAL.Event(each);
        return [startDate.toString(), summary, each.getFirstPropertyValue('status') === 'CANCELLED'] as const;
      });
    },
    end: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill();
      }),
  };
}
