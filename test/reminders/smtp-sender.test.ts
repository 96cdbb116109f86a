import assert from 'node:assert/strict';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import type { SMTPServerOptions } from 'smtp-server';
import { MailError, type MailSender, type OutgoingMail } from '../../src/reminders/mail-sender.ts';
import { smtpSender } from '../../src/reminders/smtp-sender.ts';
import { mailServer, refusal, type TestMailServer } from './mail-server.ts';
import { from } from './round.ts';

const content = { subject: 'due', text: 'text\n', html: '<p>text</p>', calendar: null, event: null, unsubscribe: null };
const mail: OutgoingMail = {
  key: 'k',
  recipient: 'desk@example.org',
  messageId: '<k@example.org>',
  date: new Date('2001-04-23T12:00:00Z'),
  content,
};
const patient = { connect: 10_000, answer: 10_000 };
const impatient = { connect: 400, answer: 400 };

/** The line that ends the content comes by itself. */
const isEnd = (text: string) => /(?:^|\r\n)\.\r\n$/.test(text);

describe('the SMTP sender', () => {
  let sender: MailSender | undefined;
  const endings: (() => Promise<void>)[] = [];
  afterEach(async () => {
    sender?.close();
    for (const end of endings.splice(0)) await end();
  });

  async function serve(options: SMTPServerOptions = {}, answer?: () => Promise<Error | null>): Promise<TestMailServer> {
    const server = await mailServer(options, answer);
    endings.push(server.close);
    return server;
  }
  /** What a failure is said to be about; "sent" where there was none. */
  async function send(url: string, requireTls = false, timeouts = patient): Promise<string> {
    sender ??= smtpSender({ url, from, requireTls, timeouts });
    try {
      await sender.send(mail, async () => {});
      return 'sent';
    } catch (error) {
      assert.ok(error instanceof MailError, String(error));
      assert.ok(!error.message.includes('\n') && !error.message.includes('secret'), error.message);
      return error.failure;
    }
  }
  async function outcome(url: string, requireTls = false, timeouts = patient): Promise<string> {
    sender = undefined;
    return send(url, requireTls, timeouts);
  }

  it('sends over one connection that stays open', async () => {
    let connections = 0;
    const server = await serve({
      onConnect: (_session, done) => done(++connections > 1 ? refusal(421, 'one only') : null),
    });
    sender = undefined;
    for (let i = 0; i < 3; i++) assert.equal(await send(server.url), 'sent');
    assert.equal(server.mails.length, 3);
    assert.equal(server.mails[0]?.messageId, mail.messageId);
    assert.equal(server.mails[0]?.from?.text, '"Calendar" <calendar@example.org>');
  });

  type Done = (error?: Error | null) => void;
  const stages = {
    greeting: (code: number): SMTPServerOptions => ({ onConnect: (_s, done) => done(refusal(code, 'x')) }),
    'MAIL FROM': (code: number): SMTPServerOptions => ({
      onMailFrom: (_a, _s, done: Done) => done(refusal(code, 'x')),
    }),
    'RCPT TO': (code: number): SMTPServerOptions => ({ onRcptTo: (_a, _s, done: Done) => done(refusal(code, 'x')) }),
  };
  const expected: readonly (readonly [keyof typeof stages, number, string])[] = [
    ...[421, 450, 451, 530, 550, 553, 554].flatMap((code) => [
      ['greeting', code, 'service'] as const,
      ['MAIL FROM', code, 'service'] as const,
    ]),
    ...[450, 451, 452].map((code) => ['RCPT TO', code, 'mail'] as const),
    ...[550, 551, 553, 554].map((code) => ['RCPT TO', code, 'refused'] as const),
    ['RCPT TO', 530, 'service'],
    ['RCPT TO', 421, 'service'],
  ];
  it('tells whether the mail, its recipient or the service is meant, by code and stage', async () => {
    for (const [stage, code, failure] of expected) {
      const server = await serve(stages[stage](code));
      assert.equal(await outcome(server.url), failure, `${code} at ${stage}`);
    }
    for (const [code, failure] of [
      [421, 'mail'],
      [450, 'mail'],
      [452, 'mail'],
      [550, 'refused'],
      [554, 'refused'],
    ] as const) {
      const server = await serve({}, async () => refusal(code, 'x'));
      assert.equal(await outcome(server.url), failure, `${code} after DATA`);
    }
  });

  it('takes the refusal to relay for what it is: about us', async () => {
    for (const text of [
      '5.7.1 <desk@example.org>: Relay access denied',
      'relaying denied',
      '5.7.1 Sender address rejected',
    ]) {
      const server = await serve({ onRcptTo: (_a, _s, done) => done(refusal(554, text)) });
      assert.equal(await outcome(server.url), 'service', text);
    }
  });

  it('hands nothing over that is held back at the last moment', async () => {
    const server = await serve();
    sender = smtpSender({ url: server.url, from, requireTls: false, timeouts: patient });
    await assert.rejects(sender.send(mail, () => Promise.reject(new Error('no longer mine'))));
    assert.equal(await send(server.url), 'sent');
    assert.equal(server.mails.length, 1);
  });

  it('goes on over the same connection after a refusal', async () => {
    let count = 0;
    const server = await serve({
      onRcptTo: (_a, _s, done) => done(++count === 1 ? refusal(550, 'no such box') : null),
    });
    assert.equal(await outcome(server.url), 'refused');
    assert.equal(await send(server.url), 'sent');
  });

  it('takes a wrong login, a missing STARTTLS and a certificate that is not trusted for faults of the service', async () => {
    const login = await serve({ onAuth: (_auth, _session, done) => done(refusal(535, 'wrong password')) });
    assert.equal(await outcome(login.url.replace('//', '//user:secret@')), 'service');
    const plain = await serve();
    assert.equal(await outcome(plain.url, true), 'service');
    assert.equal(plain.mails.length, 0);
    const selfSigned = await serve({ disabledCommands: [] });
    assert.equal(await outcome(selfSigned.url, true), 'service');
    assert.equal(await outcome(selfSigned.url.replace('smtp:', 'smtps:')), 'service');
  });

  /** A server that greets, then does what `answer` says to each line. */
  async function raw(answer: (line: string, socket: Socket) => void, greeting = '220 here\r\n'): Promise<string> {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket.on('error', () => {}));
      if (greeting) socket.write(greeting);
      socket.on('data', (data) => answer(data.toString('latin1'), socket));
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    endings.push(async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    });
    return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it('takes a new connection where the server has closed the old one', async () => {
    let connections = 0;
    const url = await raw((line, socket) => {
      if (line.startsWith('EHLO')) connections += 1;
      if (line.startsWith('DATA')) socket.write('354 go on\r\n');
      else socket.write('250 fine\r\n');
      if (isEnd(line)) socket.end('421 idle for too long\r\n');
    });
    assert.equal(await outcome(url), 'sent');
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(await send(url), 'sent');
    assert.equal(connections, 2);
  });

  it('keeps all mails where nobody listens, answers, or goes on before the content', async () => {
    const closed = await mailServer();
    await closed.close();
    assert.equal(await outcome(closed.url), 'service');
    assert.equal(await outcome(await raw((_line, socket) => socket.destroy())), 'service');
    assert.equal(await outcome(await raw(() => {}, ''), false, impatient), 'service', 'silent from the start');
    assert.equal(await outcome(await raw(() => {}), false, impatient), 'service', 'silent after the greeting');
    assert.equal(await outcome(await raw((_line, socket) => socket.write('999 what\r\n'), 'hello\r\n')), 'service');
  });

  it('keeps the one mail that is cut off after its content, since it may have arrived', async () => {
    for (const end of [(socket: Socket) => void socket.destroy(), () => {}]) {
      const url = await raw((line, socket) => {
        if (line.startsWith('DATA')) socket.write('354 go on\r\n');
        else if (isEnd(line)) end(socket);
        else socket.write('250 fine\r\n');
      });
      assert.equal(await outcome(url, false, impatient), 'mail');
    }
  });
});
