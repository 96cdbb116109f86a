import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { simpleParser } from 'mailparser';
import { fileSender } from '../../src/reminders/file-sender.ts';
import { smtpSender } from '../../src/reminders/smtp-sender.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { mailServer, refusal, type TestMailServer } from './mail-server.ts';
import { from, sampleRound } from './round.ts';

describe('delivering reminders', () => {
  let folder: { readonly path: string; remove(): Promise<void> };
  let store: Store;
  beforeEach(async () => {
    folder = await temporaryFolder();
    store = await openStore(`sqlite:${join(folder.path, 'store.db')}`);
  });
  afterEach(async () => {
    await store.close();
    await folder.remove();
  });

  /** Runs `use` with a server and a sender to it, and ends both. */
  async function withServer(
    server: TestMailServer,
    use: (sender: ReturnType<typeof smtpSender>) => Promise<void>,
    timeouts?: Parameters<typeof smtpSender>[2],
  ): Promise<void> {
    const sender = smtpSender(server.url, from, timeouts);
    try {
      await use(sender);
    } finally {
      await sender.close();
      await server.close();
    }
  }
  const results = async (round: ReturnType<typeof sampleRound>) => (await round).map(({ result }) => result);

  it('sends one whole mail over SMTP, and nothing in the next rounds or after a restart', async () => {
    const server = await mailServer();
    await withServer(server, async (sender) => {
      assert.deepEqual(await results(sampleRound(store, sender)), ['sent']);
      assert.deepEqual(await results(sampleRound(store, sender, 1, 60)), []);
      await store.close();
      store = await openStore(`sqlite:${join(folder.path, 'store.db')}`);
      assert.deepEqual(await results(sampleRound(store, sender, 1, 120)), []);

      assert.equal(server.mails.length, 1);
      const mail = server.mails[0]!;
      assert.match(mail.subject ?? '', /^\[还有7天 \/ 7 days left\] 2001-04-30 秘书长报告/);
      assert.match(mail.text ?? '', /^日期：2001年4月30日（星期一），还有7天/m);
      assert.equal(mail.from?.text, '"Calendar" <calendar@example.org>');
      assert.equal(mail.date?.toISOString(), '2001-04-23T12:00:00.000Z');
      assert.match(mail.messageId ?? '', /^<[0-9a-f]{40}@example\.org>$/);
      assert.equal(mail.headers.get('auto-submitted'), 'auto-generated');
      assert.equal(mail.headers.get('x-auto-response-suppress'), 'All');
      const listId = mail.headerLines.find(({ key }) => key === 'list-id')?.line;
      assert.match(listId ?? '', /: Mandate cycles reminders <reminders\.example\.org>$/);
    });
  });

  it('sends hundreds, each once', async () => {
    const server = await mailServer();
    await withServer(server, async (sender) => {
      assert.equal((await sampleRound(store, sender, 300)).length, 300);
      assert.equal(new Set(server.mails.map((mail) => mail.messageId)).size, 300);
      assert.equal(server.mails.length, 300);
    });
  });

  it('tries again later, with the same Message-ID, where the server is busy', async () => {
    let busy = true;
    const server = await mailServer({}, async () => (busy ? refusal(451, 'try again later') : null));
    await withServer(server, async (sender) => {
      const [outcome] = await sampleRound(store, sender);
      assert.equal(outcome?.result, 'retry');
      assert.match(outcome?.reason ?? '', /451 try again later/);
      assert.deepEqual(await results(sampleRound(store, sender)), [], 'not before the delay is over');
      busy = false;
      assert.deepEqual(await results(sampleRound(store, sender, 1, 1)), ['sent']);
      const ids = server.mails.map((mail) => mail.messageId);
      assert.deepEqual(ids, [ids[0], ids[0]]);
    });
  });

  it('waits longer from attempt to attempt, and stops once the mail is of no use', async () => {
    const server = await mailServer({}, async () => refusal(451, 'busy'));
    await withServer(server, async (sender) => {
      const attempts: number[] = [];
      const week = 7 * 24 * 60;
      for (let minute = 0; minute <= week; minute += minute < 70 ? 1 : 60) {
        // Only the first round plans: the mail that it wrote is followed through.
        for (const { result } of await sampleRound(store, sender, minute === 0 ? 1 : 0, minute)) {
          if (result === 'given-up') return assert.ok(minute >= 6 * 24 * 60 && minute < week, `${minute}`);
          attempts.push(minute);
        }
      }
      assert.fail(`never given up: ${attempts}`);
    });
    assert.ok(server.mails.length > 20 && server.mails.length < 60, `${server.mails.length}`);
  });

  for (const [what, options] of [
    [
      'recipient',
      { onRcptTo: (_a: unknown, _s: unknown, done: (e: Error) => void) => done(refusal(550, 'no such box')) },
    ],
    [
      'sender',
      { onMailFrom: (_a: unknown, _s: unknown, done: (e: Error) => void) => done(refusal(553, 'not from you')) },
    ],
  ] as const) {
    it(`gives up, and says so, where the server refuses the ${what} for good`, async () => {
      await withServer(await mailServer(options), async (sender) => {
        const [outcome] = await sampleRound(store, sender);
        assert.equal(outcome?.result, 'given-up');
        assert.match(outcome?.reason ?? '', /no such box|not from you/);
        assert.deepEqual(await results(sampleRound(store, sender, 1, 600)), []);
      });
    });
  }

  it('goes on with the others where one is refused', async () => {
    let count = 0;
    const server = await mailServer({}, async () => (++count === 2 ? refusal(554, 'not this one') : null));
    await withServer(server, async (sender) => {
      const outcomes = await results(sampleRound(store, sender, 4));
      assert.deepEqual(outcomes.sort(), ['given-up', 'sent', 'sent', 'sent']);
    });
  });

  it('keeps the mail where the login is wrong: a setting can be mended', async () => {
    const server = await mailServer({ onAuth: (_auth, _session, done) => done(refusal(535, 'wrong password')) });
    await withServer({ ...server, url: server.url.replace('//', '//user:secret@') }, async (sender) => {
      const [outcome] = await sampleRound(store, sender);
      assert.equal(outcome?.result, 'retry');
      assert.doesNotMatch(outcome?.reason ?? '', /secret/);
    });
  });

  it('keeps the mail where nobody listens, drops the connection, or never answers', async () => {
    const closed = await mailServer();
    await closed.close();
    const drops = createServer(
      (socket) => void socket.on('error', () => {}).write('220 hello\r\n', () => socket.destroy()),
    );
    await new Promise<void>((resolve) => void drops.listen(0, '127.0.0.1', resolve));
    const { port } = drops.address() as AddressInfo;
    const dropping = { ...closed, url: `smtp://127.0.0.1:${port}`, close: async () => void drops.close() };
    const silent = await mailServer({}, () => new Promise(() => {}));
    for (const server of [{ ...closed, close: async () => {} }, dropping, silent]) {
      await withServer(
        server,
        async (sender) => {
          const each = await openStore(`sqlite:${join(folder.path, `${server.url.replace(/\W/g, '')}.db`)}`);
          assert.deepEqual(await results(sampleRound(each, sender)), ['retry'], server.url);
          await each.close();
        },
        { connect: 500, sendLimit: 500 },
      );
    }
  });

  it('stops a round where the server is down, without trying every mail', async () => {
    const closed = await mailServer();
    await closed.close();
    await withServer({ ...closed, close: async () => {} }, async (sender) => {
      const outcomes = await sampleRound(store, sender, 200);
      assert.ok(outcomes.length < 200 && outcomes.every(({ result }) => result === 'retry'));
    });
  });

  it('writes whole .eml files, the same on a repeat', async () => {
    const outbox = join(folder.path, 'out', 'box');
    const sender = fileSender(outbox, from);
    assert.deepEqual(await results(sampleRound(store, sender, 2)), ['sent', 'sent']);
    const names = await readdir(outbox);
    assert.ok(names.length === 2 && names.every((name) => /^[0-9a-f]{40}\.eml$/.test(name)), names.join());
    const bytes = await readFile(join(outbox, names[0]!), 'utf8');
    const mail = await simpleParser(bytes);
    assert.equal(mail.messageId, `<${names[0]!.slice(0, 40)}@example.org>`);
    assert.match(mail.text ?? '', /^Date: Monday, 30 April 2001; 7 days left/m);
    assert.ok(!/[^\r]\n/.test(bytes), 'lines end in CRLF');

    const fresh = await openStore('sqlite::memory:');
    await sampleRound(fresh, sender, 2);
    await fresh.close();
    assert.equal(await readFile(join(outbox, names[0]!), 'utf8'), bytes);
  });

  it('keeps the mail where the folder cannot be written', async () => {
    await mkdir(join(folder.path, 'out'));
    await writeFile(join(folder.path, 'out', 'box'), 'a file');
    const [outcome] = await sampleRound(store, fileSender(join(folder.path, 'out', 'box'), from));
    assert.equal(outcome?.result, 'retry');
    assert.match(outcome?.reason ?? '', /cannot write into .*box/);
  });
});
