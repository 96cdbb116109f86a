import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createWeb } from '../../src/web/create-web.ts';
import { withTestApp } from '../app/test-app.ts';
import { sampleReport } from '../sample-resolution.ts';
import { absentOf, clients, type Shown } from './clients.ts';

/*
 * npm run test:clients: real calendar programs subscribed to a real service, through a change and a cancellation and
 * a restart before each. What a program shows must be what the feed says, without a leftover of what it said before.
 */

const expiry: Shown = ['2001-12-31', 'Mandate of UNTEST expires (para. 1)', false];
const title = "UNTEST · Secretary-General's report (para. 7)";

interface Phase {
  readonly name: string;
  /** The day, and a file that is written on it. */
  readonly on: string;
  readonly file?: string;
  readonly shown: readonly Shown[];
}

const phases: readonly Phase[] = [
  { name: 'the feed', on: '2001-02-01', shown: [['2001-04-30', title, false], expiry] },
  {
    name: 'a moved date',
    on: '2001-02-11',
    file: `amendments:
  - symbol: S/2001/111
    on: 2001-02-10
    reason: The Council moved it
    source: Invented for the tests
    effects: [{ type: move, obligation: ${sampleReport}, from: 2001-04-30, to: 2001-05-31 }]
`,
    shown: [['2001-05-31', title, false], expiry],
  },
  {
    name: 'a cancellation',
    on: '2001-02-13',
    file: `resolutions:
  - symbol: S/RES/9101 (2001)
    adopted: 2001-02-12
    source: Invented for the tests
    mandateActs: [{ mandate: UNTEST, act: terminate, date: 2001-02-28, source: para. 1 }]
`,
    shown: [
      ['2001-05-31', title, false],
      ['2001-12-31', 'Cancelled: Mandate of UNTEST expires (para. 1)', true],
    ],
  },
];

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
    it(`${client.name} shows the feed, a moved date and a cancellation`, { skip: absent.length > 0 && reason }, () =>
      withTestApp(async ({ folder, settings, setClock, another }) => {
        const own = join(folder, 'client');
        await mkdir(own);
        let web: RequestListener = () => {};
        await withAddress(
          () => web,
          async (url) => {
            let subscription: Awaited<ReturnType<typeof client.subscribe>> | undefined;
            try {
              for (const [i, phase] of phases.entries()) {
                if (phase.file) await writeFile(join(settings.schedulesDir, `phase-${i}.yaml`), phase.file);
                setClock(`${phase.on}T17:00:00Z`);
                web = createWeb(await another(), settings);
                subscription ??= await client.subscribe(url, own);
                const shown = await subscription.refresh(phase.shown);
                assert.deepEqual(byDay(shown, shown), byDay(phase.shown, shown), phase.name);
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
