import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { planRound } from '../../../src/reminders/plan-round.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { createWeb } from '../../../src/web/create-web.ts';
import { weekBefore } from '../../reminders/round.ts';
import { sampleEvent } from '../../reminders/sample-event.ts';
import { sampleApp } from '../../web/serve-sample.ts';
import { seconds, subscribers } from './store.ts';

/** Moves the date of an event that so many are to be reminded of, while another process asks for feeds. */
export async function measureChangedDate(url: string, count: number, add: (...cells: string[]) => void): Promise<void> {
  const store = await openStore(url);
  const server = createServer(createWeb(sampleApp(), { publicUrl: 'https://calendar.example.org', adminToken: null }));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/calendar.ics`;
  const plan = (date: '2001-04-30' | '2001-04-29') =>
    planRound({
      events: [sampleEvent(date, { uid: 'moved' })],
      ...{ fixed: [], subscribed: () => subscribers(count), outbox: store, now: weekBefore },
    });
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
  const replanned = await seconds(() => plan('2001-04-29'));
  reader.stdin.end();
  add(`one date changed, ${count} subscribers: planned anew in, s`, replanned.toFixed(1), '10', '');
  add('meanwhile, feeds answered in, ms (median, p99, worst)', (await said).trim(), '50', '');
  server.close();
  server.closeAllConnections();
  await store.close();
}
