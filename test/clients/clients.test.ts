import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import type { App } from '../../src/app/contract.ts';
import { createWeb } from '../../src/web/create-web.ts';
import { withTestApp } from '../app/test-app.ts';
import { sampleReport, sampleResolution } from '../sample-resolution.ts';
import { absentOf, clients, type Shown } from './clients.ts';

/*
 * npm run test:clients: real calendar programs subscribed to a real service, through every kind of change, with a restart
 * before each. What a program shows must be what the feed says, without a leftover of what it said before.
 */

const title = "UNTEST · Secretary-General's report (para. 7)";

interface Phase {
  readonly name: string;
  /** The day on which it happens. */
  readonly on: string;
  /** What people do to the service then, and to the folder of its schedules. */
  readonly change?: (app: App, write: (name: string, text: string) => Promise<void>) => Promise<unknown>;
  /** What the feed says after, among other things, and what it no longer says. */
  readonly says: readonly (readonly [day: string, title: string])[];
  readonly not?: readonly (readonly [day: string, title: string])[];
}

const delivery = { obligation: sampleReport, date: '2001-05-31', symbol: 'S/2001/222' } as const;
const text = (planBy: string) => new TextEncoder().encode(sampleResolution({ planBy }));
const correction = `corrections:
  - action: correct
    on: 2001-02-14
    by: A. Reader
    reason: A slip
    source: para. 7
    obligation: ${sampleReport}
    to: { due: { type: fixed, date: 2001-06-15 } }
`;

const phases: readonly Phase[] = [
  { name: 'the feed', on: '2001-02-01', says: [['2001-04-30', title]] },
  {
    name: 'a moved date',
    on: '2001-02-11',
    change: (_, write) =>
      write(
        'moved',
        `amendments:
  - symbol: S/2001/111
    on: 2001-02-10
    reason: The Council moved it
    source: Invented for the tests
    effects: [{ type: move, obligation: ${sampleReport}, from: 2001-04-30, to: 2001-05-31 }]
`,
      ),
    says: [['2001-05-31', title]],
    not: [['2001-04-30', title]],
  },
  {
    name: 'a delivery',
    on: '2001-02-12',
    change: (app) => app.addSubmission({ ...delivery, issued: '2001-02-12', whole: true }),
    says: [['2001-05-31', `Submitted: ${title}`]],
    not: [['2001-05-31', title]],
  },
  {
    name: 'a delivery taken back',
    on: '2001-02-13',
    change: (app) => app.withdrawSubmission(delivery),
    says: [['2001-05-31', title]],
    not: [['2001-05-31', `Submitted: ${title}`]],
  },
  {
    name: 'a correction',
    on: '2001-02-14',
    change: (_, write) => write('corrected', correction),
    says: [['2001-06-15', title]],
    not: [['2001-05-31', title]],
  },
  {
    name: 'a correction taken back',
    on: '2001-02-15',
    change: (_, write) => write('corrected', 'corrections: []\n'),
    says: [['2001-05-31', title]],
    not: [['2001-06-15', title]],
  },
  {
    name: 'a text',
    on: '2001-02-16',
    change: (app) => app.addResolution(text('20 April 2001'), 'a.txt'),
    says: [['2001-04-20', '*']],
  },
  {
    name: 'a new edition',
    on: '2001-02-17',
    change: (app) => app.addResolution(text('31 May 2001'), 'a.txt'),
    says: [['2001-05-31', '*']],
    not: [['2001-04-20', '*']],
  },
  {
    name: 'an edition taken back',
    on: '2001-02-18',
    change: (app) => app.withdrawText({ slug: 'S-RES-9001-2001', edition: 2 }),
    says: [['2001-04-20', '*']],
  },
  {
    name: 'a cancellation',
    on: '2001-02-20',
    change: (_, write) =>
      write(
        'ended',
        `resolutions:
  - symbol: S/RES/9101 (2001)
    adopted: 2001-02-19
    source: Invented for the tests
    mandateActs: [{ mandate: UNTEST, act: terminate, date: 2001-02-28, source: para. 1 }]
`,
      ),
    says: [['2001-12-31', 'Cancelled: Mandate of UNTEST expires (para. 1)']],
  },
];

/** What the feed says, read by a program that remembers nothing. */
async function feedAt(url: string): Promise<readonly Shown[]> {
  const calendar = new ICAL.Component(ICAL.parse(await (await fetch(url)).text()));
  return calendar.getAllSubcomponents('vevent').map((each) => {
    const { startDate, summary } = new ICAL.Event(each);
    return [startDate.toString(), summary, each.getFirstPropertyValue('status') === 'CANCELLED'];
  });
}

function checkFeed(feed: readonly Shown[], { name, says, not = [] }: Phase): void {
  const holds = ([day, title]: readonly [string, string]) =>
    feed.some(([on, said]) => on === day && (title === '*' ? !said.startsWith('UNTEST') : said === title));
  for (const entry of says) assert.ok(holds(entry), `${name}: ${entry} is not among ${JSON.stringify(feed)}`);
  for (const entry of not) assert.ok(!holds(entry), `${name}: ${entry} is left in ${JSON.stringify(feed)}`);
}

/** Serves what `current` gives at the moment, under one address for the whole test. */
async function withAddress(current: () => RequestListener, use: (url: string) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => current()(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/calendar.ics?past=all`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function byDay(shown: readonly Shown[], reference: readonly Shown[]): readonly Shown[] {
  const isToldBySome = reference.every(([, , cancelled]) => cancelled === null);
  return shown
    .map(([day, title, cancelled]): Shown => [day, title, isToldBySome ? null : cancelled])
    .sort(([a, first], [b, second]) => `${a} ${first}`.localeCompare(`${b} ${second}`));
}

describe('calendar programs', () => {
  for (const client of clients) {
    const absent = absentOf(client);
    const reason = `not installed: ${absent.join(', ')} (Debian: ${client.packages.join(', ')})`;
    it(`${client.name} shows every change, and nothing that is left over`, { skip: absent.length > 0 && reason }, () =>
      withTestApp(async ({ folder, settings, setClock, another }) => {
        const own = join(folder, 'client');
        await mkdir(own);
        let web: RequestListener = () => {};
        await withAddress(
          () => web,
          async (url) => {
            let subscription: Awaited<ReturnType<typeof client.subscribe>> | undefined;
            try {
              for (const phase of phases) {
                setClock(`${phase.on}T17:00:00Z`);
                await phase.change?.(await another(), (name, text) =>
                  writeFile(join(settings.schedulesDir, `${name}.yaml`), text),
                );
                web = createWeb(await another(), settings);
                const feed = await feedAt(url);
                checkFeed(feed, phase);
                subscription ??= await client.subscribe(url, own);
                const shown = await subscription.refresh(byDay(feed, feed));
                assert.deepEqual(byDay(shown, shown), byDay(feed, shown), phase.name);
              }
            } finally {
              await subscription?.end?.();
            }
          },
        );
      }),
    );
  }

  it('are all here where tests must not be skipped', () => {
    if (process.env['CI'] !== 'true') return;
    assert.deepEqual(
      clients.filter((client) => absentOf(client).length > 0).map(({ name }) => name),
      [],
    );
  });
});
