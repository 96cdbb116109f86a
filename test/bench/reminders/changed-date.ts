import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { findUnplanned } from '../../../src/reminders/plan-round.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { createWeb } from '../../../src/web/create-web.ts';
import { planApart } from '../../../src/workers/planning.ts';
import { weekBefore } from '../../reminders/round.ts';
import { sampleEvent } from '../../reminders/sample-event.ts';
import { writeSubscriptions } from '../../store/many-subscriptions.ts';
import { sampleApp } from '../../web/serve-sample.ts';
import { seconds } from './store.ts';

/** Moves the date of an event that so many are to be reminded of, as a service does, while another process asks it for feeds. */
export async function measureChangedDate(
  engine: string,
  url: string,
  count: number,
  add: (...cells: string[]) => void,
): Promise<void> {
  await writeSubscriptions(url, count, { hour: 0, leadDays: [7] });
  const server = createServer(createWeb(sampleApp(), { publicUrl: 'https://calendar.example.org', adminToken: null }));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/calendar.ics`;
  const now = weekBefore.toJSDate().toISOString();
  const store = await openStore(url);
  const plan = async (date: '2001-04-30' | '2001-04-29') => {
    const events = [sampleEvent(date, { uid: 'moved' })];
    const order = { databaseUrl: url, events, fixed: [], now, withNews: true };
    await planApart({ ...order, unplanned: await findUnplanned(events, store, weekBefore) }, undefined);
  };
  await plan('2001-04-30');
  const reader = spawn(process.execPath, [join(import.meta.dirname, 'feed-reader.ts'), address], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const said = new Promise<string>((resolve) => {
    let text = '';
    reader.stdout.on('data', (more) => {
      text += more;
    });
    reader.once('exit', () => resolve(text));
  });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const before = process.cpuUsage();
  const replanned = await seconds(() => plan('2001-04-29'));
  const { user, system } = process.cpuUsage(before);
  reader.stdin.end();
  const busy = ((user + system) / 1e6).toFixed(1);
  add(
    `${engine}: one date changed, ${count} subscribers: planned anew in, s (processor time of the service)`,
    `${replanned.toFixed(1)} (${busy})`,
    '10',
    '',
  );
  add(`${engine}: meanwhile, feeds answered in, ms (median, p99, worst)`, (await said).trim(), '50', '');
  await store.close();
  server.close();
  server.closeAllConnections();
}
