import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../take-port.ts';
import { until } from './processes.ts';
import { smtpAnswers } from './smtp-answers.ts';

const program = '/usr/sbin/smtpd';

/** Why there is no OpenSMTPD to test with; false where there is one. It changes users, so it must start as root. */
export const opensmtpdMissing: string | false =
  existsSync(program) && process.getuid?.() === 0 ? false : 'OpenSMTPD is not installed, or this is not root';

export interface MailHost {
  readonly url: string;
  /** How often each Message-ID has been delivered. */
  counts(): ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

/** Starts a real mail server that delivers all mail into files. Only one can run on a machine at a time. */
export async function startOpensmtpd(): Promise<MailHost> {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-cycles-smtpd-'));
  const mailbox = mkdtempSync(join(tmpdir(), 'mandate-cycles-mailbox-'));
  chmodSync(folder, 0o755);
  chmodSync(mailbox, 0o777);
  const port = await freePort();
  const deliver = join(folder, 'deliver.sh');
  writeFileSync(deliver, `#!/bin/sh\nexec cat > "${mailbox}/$(cat /proc/sys/kernel/random/uuid)"\n`, { mode: 0o755 });
  const lines = [
    `listen on 127.0.0.1 port ${port}`,
    // Whoever a mail is to, it is delivered as one user.
    `action "keep" mda "${deliver}" virtual { "@" = "nobody" }`,
    'match from any for any action "keep"',
    '',
  ];
  writeFileSync(join(folder, 'smtpd.conf'), lines.join('\n'), { mode: 0o600 });
  const server = spawn(program, ['-d', '-f', join(folder, 'smtpd.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text) => {
    said += text;
  });
  process.once('exit', () => server.kill('SIGKILL'));
  const started = await until(async () => server.exitCode !== null || (await smtpAnswers(port)), 20);
  if (!started || server.exitCode !== null) throw new Error(`OpenSMTPD did not start: ${said.slice(-500)}`);
  return {
    url: `smtp://127.0.0.1:${port}`,
    counts: () => countIds(mailbox),
    async stop() {
      await ended(server);
      for (const each of [folder, mailbox]) rmSync(each, { recursive: true, force: true });
    },
  };
}

function countIds(mailbox: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of readdirSync(mailbox)) {
    const id = /^Message-ID: (\S+)/im.exec(readFileSync(join(mailbox, name), 'latin1'))?.[1];
    // A file that is still being written has no head yet.
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
}
