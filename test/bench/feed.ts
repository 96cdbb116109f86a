import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import { freePort } from '../take-port.ts';

/*
 * npm run bench:feed: the feed beside bare node:http, express and (where installed) nginx, which send the same bytes from
 * memory. All servers are asked in turn, several rounds; a row gives the median of each, and ours as a ratio to
 * node:http. The load comes from this process, so that a machine with two cores gives each side one.
 */

const rounds = 5;
const seconds = 2;
const connections = 32;
const servers = import.meta.resolve('./feed-servers.ts').replace('file://', '');

interface Peer {
  readonly name: string;
  readonly url: string;
  readonly stop: () => void;
}

interface Measured {
  readonly perSecond: number;
  readonly p99: number;
}

async function startNode(name: string): Promise<Peer> {
  const child = spawn(process.execPath, [servers, name], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data) => resolve(String(data).trim())),
  );
  return { name, url: `http://127.0.0.1:${port}/calendar.ics`, stop: () => child.kill() };
}

/** nginx with one worker, and the file packed beforehand. Null where it is not installed. */
async function startNginx(body: Buffer): Promise<Peer | null> {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
  } catch {
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-nginx-'));
  const port = await freePort();
  writeFileSync(join(folder, 'calendar.ics'), body);
  writeFileSync(join(folder, 'calendar.ics.gz'), gzipSync(body));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${folder};`);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `user root; daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr error;
    events {} http { access_log off; gzip_static on; keepalive_requests 1000000; types { text/calendar ics; }
    ${temporary.join(' ')} server { listen 127.0.0.1:${port}; root ${folder}; } }`,
  );
  const child: ChildProcess = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'inherit' });
  const url = `http://127.0.0.1:${port}/calendar.ics`;
  await until(() => fetch(url).then(({ ok }) => ok));
  const stop = () => {
    child.kill();
    rmSync(folder, { recursive: true });
  };
  return { name: 'nginx', url, stop };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('a server did not start');
}

async function measure({ url }: Peer, headers: Record<string, string>): Promise<Measured> {
  const { requests, latency, errors, non2xx, statusCodeStats } = await autocannon({
    url,
    connections,
    duration: seconds,
    headers,
  });
  const notModified = statusCodeStats?.['304']?.count ?? 0;
  if (errors > 0 || non2xx > notModified) throw new Error(`${url}: ${errors} errors, ${non2xx} refused`);
  return { perSecond: requests.average, p99: latency.p99 };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const body = execFileSync(process.execPath, [servers, 'bytes'], { maxBuffer: 1 << 24 });
const started = [...(await Promise.all(['node:http', 'express', 'ours'].map(startNode))), await startNginx(body)];
const peers = started.filter((peer) => peer !== null);
console.log(`${body.length} bytes, ${connections} connections, ${rounds} rounds of ${seconds} s`);
if (!peers.some(({ name }) => name === 'nginx')) console.log('nginx is not installed: left out');
for (const kind of ['200', 'gzip', '304'] as const) {
  const results = new Map(peers.map(({ name }) => [name, [] as Measured[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const peer of peers) {
      const etag = (await fetch(peer.url, { headers: { 'accept-encoding': 'identity' } })).headers.get('etag') ?? '';
      const headers = {
        200: { 'accept-encoding': 'identity' },
        gzip: { 'accept-encoding': 'gzip' },
        304: { 'accept-encoding': 'identity', 'if-none-match': etag },
      }[kind];
      const measured = await measure(peer, headers);
      // The first round warms up.
      if (round > 0) results.get(peer.name)!.push(measured);
    }
  }
  const rate = (name: string) => median(results.get(name)!.map(({ perSecond }) => perSecond));
  const columns = peers.map(({ name }) => {
    const p99 = median(results.get(name)!.map((each) => each.p99));
    return `${name} ${Math.round(rate(name))}/s p99 ${p99} ms`;
  });
  console.log(
    `${kind.padEnd(4)} ${columns.join(' · ')} · ours/node:http ${(rate('ours') / rate('node:http')).toFixed(2)}`,
  );
}
for (const peer of peers) peer.stop();
