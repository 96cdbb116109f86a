import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { DateTime } from 'luxon';
import type { App, NewSubmission, Snapshot } from '../../src/app/contract.ts';
import type { IsoDate } from '../../src/dates/iso-date.ts';
import { readSettings } from '../../src/settings.ts';
import { createWeb, type WebSettings } from '../../src/web/create-web.ts';
import { sampleSnapshot } from './sample-snapshot.ts';

export interface SampleApp extends App {
  /** What was handed in, in order. */
  readonly received: {
    readonly resolutions: Uint8Array[];
    readonly submissions: NewSubmission[];
    readonly symbols: string[];
    readonly withdrawn: object[];
  };
  /** Replaces what the service knows. */
  change(snapshot: Snapshot): void;
}

/** An application with a fixed day and fixed knowledge; the part beneath it has tests of its own. */
export function sampleApp(snapshot: Snapshot = sampleSnapshot, today: IsoDate = '2021-12-20'): SampleApp {
  let current = snapshot;
  const received: SampleApp['received'] = { resolutions: [], submissions: [], symbols: [], withdrawn: [] };
  return {
    settings: { ...readSettings({}), schedulesDir: 'schedules' },
    received,
    change: (next) => {
      current = next;
    },
    now: () => DateTime.fromISO(today, { zone: 'utc' }),
    today: () => today,
    snapshot: async (knownOn = today) => ({ ...current, knownOn }),
    addResolution: async (bytes) => {
      received.resolutions.push(bytes);
      const added = received.resolutions.length === 1;
      return {
        slug: 'S-RES-9902-2022',
        symbol: 'S/RES/9902 (2022)',
        language: 'en',
        edition: 1,
        added,
        obligations: 3,
        inForce: true,
        notes: [],
      };
    },
    takeResolution: async (symbol, language) => {
      received.symbols.push(`${symbol} ${language}`);
      return { symbol: 'S/RES/9902 (2022)', language, added: null };
    },
    addSubmission: async (submission) => {
      received.submissions.push(submission);
      return received.submissions.length === 1 ? 'added' : 'unchanged';
    },
    withdrawSubmission: async (key) => void received.withdrawn.push(key),
    withdrawText: async (choice) => {
      received.withdrawn.push(choice);
      return [];
    },
    editions: async () => [],
    editionText: async () => null,
    changes: async () => [],
    readResolution: async () => {
      throw new Error('no text is read here');
    },
    drafts: { add: async () => '', list: async () => [], find: async () => null, remove: async () => {} },
    state: async () => {},
    statements: async () => [],
    withdrawStatement: async () => {},
    check: async () => [],
    start: () => {},
    remind: async () => [],
    previewReminders: async () => [],
    subscriptions: noSubscriptions,
    outbox: {
      countMails: async () => ({ waiting: 0, sent: 0, 'given-up': 0, withdrawn: 0, due: 0 }),
      listMails: async () => [],
      sendAgain: async () => 0,
    },
    requestCounts: countsInMemory(),
    mailTrouble: () => null,
    checkStore: async () => {},
    stop: async () => {},
    close: async () => {},
  };
}

function countsInMemory(): App['requestCounts'] {
  const counts = new Map<string, number>();
  const add = (name: string, more: number) => {
    counts.set(name, (counts.get(name) ?? 0) + more);
    return counts.get(name)!;
  };
  return {
    count: async (kind, client) => ({ count: add(`${kind} ${client}`, 1), resetsAt: '2999-01-01T00:00:00.000Z' }),
    uncount: async (kind, client) => void add(`${kind} ${client}`, -1),
  };
}

const noSubscriptions: App['subscriptions'] = {
  request: async () => {},
  sendLinks: async () => {},
  requested: async () => null,
  confirm: async () => null,
  open: async () => null,
  change: async () => null,
  leave: async () => false,
  dataOf: async (address) => ({ address, subscriptions: [] }),
  forget: async () => {},
  list: async function* () {},
  link: async () => '',
};

/** Serves the application on a free port for one test; gives the address, without a slash at the end. */
export async function serve(
  context: TestContext,
  app: App = sampleApp(),
  settings: Partial<WebSettings> = {},
): Promise<string> {
  const web = createWeb(app, { publicUrl: 'https://calendar.example.org', adminToken: null, ...settings }, 0);
  const server = createServer(web);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
