import assert from 'node:assert/strict';
import { createServer, type Socket } from 'node:net';
import { it } from 'node:test';
import { DateTime } from 'luxon';
import { createApp } from '../../src/app.ts';
import { readSettings } from '../../src/settings.ts';
import { eventually } from '../app/test-app.ts';
import { withCommandLine } from '../cli/command-line.ts';
import { startCli } from '../cli/process.ts';
import { freePort } from '../take-port.ts';
import { mailServer } from './mail-server.ts';

/** A mail server that takes a mail to its end, and then says nothing any more. */
async function fallingSilent(port: number) {
  const sockets = new Set<Socket>();
  let silent = false;
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    socket.write('220 here\r\n');
    socket.on('data', (data) => {
      const text = data.toString('latin1');
      if (/(?:^|\r\n)\.\r\n$/.test(text)) silent = true;
      else if (text.startsWith('DATA')) socket.write('354 go on\r\n');
      else for (const _ of text.match(/^(?:EHLO|MAIL|RCPT)\b/gm) ?? []) socket.write('250 fine\r\n');
    });
  });
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise<void>((resolve) => void server.close(() => resolve()));
  };
  return { isSilent: () => silent, close };
}

it(
  'a service ends by itself while a mail hangs, and the mail goes out once the server is mended',
  { timeout: 60_000 },
  () =>
    withCommandLine(async ({ env }) => {
      const [port, smtpPort] = [await freePort(), await freePort()];
      const settings = { ...env, PORT: `${port}`, SMTP_URL: `smtp://127.0.0.1:${smtpPort}` };
      const silent = await fallingSilent(smtpPort);
      const service = startCli(['serve'], settings);
      try {
        await eventually(async () => service.written.out.endsWith('\n') || service.child.exitCode !== null);
        await fetch(`http://127.0.0.1:${port}/api/subscriptions`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ email: 'desk@example.org' }),
        });
        await eventually(async () => silent.isSilent());
        service.child.kill('SIGTERM');
        // Left to the patience of SMTP, it would take ten minutes.
        assert.equal(await service.ended, 0, service.written.err);
      } finally {
        service.child.kill('SIGKILL');
        await silent.close();
      }
      const mended = await mailServer({}, undefined, smtpPort);
      let later = DateTime.utc();
      const app = await createApp(
        readSettings(settings),
        () => {},
        () => later,
      );
      for (let round = 0; round < 3; round++) {
        later = later.plus({ minutes: 5 });
        await app.remind(later);
      }
      assert.deepEqual(
        mended.mails.map(({ to }) => [to].flat().map((each) => each?.text)),
        [['desk@example.org']],
      );
      await app.close();
      await mended.close();
    }),
);
