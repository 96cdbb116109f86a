import { createServer, type Socket } from 'node:net';
import type { DateTime } from 'luxon';
import type { SMTPServerOptions } from 'smtp-server';
import { smtpSender } from '../../src/reminders/smtp-sender.ts';
import { openStore } from '../../src/store/open-store.ts';
import { mailServer, refusal } from '../reminders/mail-server.ts';
import { from, runRound, sampleEvents, weekBefore } from '../reminders/round.ts';
import { freePort } from '../take-port.ts';
import type { Stage } from './process-faults.ts';
import { type Row, rowOf } from './row.ts';

/** A server with a fault, on a port; gives what ends it. */
type Fault = (port: number) => Promise<() => Promise<void>>;

type Done = (error?: Error | null) => void;
const stages = ['greeting', 'MAIL FROM', 'RCPT TO', 'DATA'] as const;

/** A server of smtp-server's that answers as it is told. */
function answering(options: SMTPServerOptions, afterContent: () => Promise<Error | null> = async () => null): Fault {
  return async (port) => (await mailServer(options, afterContent, port)).close;
}

function refusing(stage: (typeof stages)[number], code: number): Fault {
  const error = refusal(code, 'as told');
  if (stage === 'greeting') return answering({ onConnect: (_session, done) => done(error) });
  if (stage === 'MAIL FROM') return answering({ onMailFrom: (_address, _session, done: Done) => done(error) });
  if (stage === 'RCPT TO') return answering({ onRcptTo: (_address, _session, done: Done) => done(error) });
  return answering({}, async () => error);
}

/** A server that greets and then does what `on` says with each line. */
function raw(on: (line: string, socket: Socket) => void, greeting = '220 here\r\n'): Fault {
  return async (port) => {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket.on('error', () => {}));
      if (greeting) socket.write(greeting);
      socket.on('data', (data) => on(data.toString('latin1'), socket));
    });
    await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
    return () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => void server.close(() => resolve()));
    };
  };
}

/** The line that ends the content comes by itself. */
const isEnd = (text: string) => /(?:^|\r\n)\.\r\n$/.test(text);

const slowly = (milliseconds: number): Fault =>
  raw((line, socket) => {
    const answer = line.startsWith('DATA') ? '354 go on' : line.startsWith('QUIT') ? '221 bye' : '451 later';
    // Content of several lines that is not yet at its end gets no answer.
    if (/^[A-Z]{4}\b/.test(line) || isEnd(line)) {
      const isFine = /^(?:EHLO|MAIL|RCPT|RSET)/.test(line);
      setTimeout(() => socket.write(isFine ? '250 fine\r\n' : `${answer}\r\n`), milliseconds);
    }
  });

const droppedAfterData = raw((line, socket) => {
  if (line.startsWith('DATA')) socket.write('354 go on\r\n');
  else if (isEnd(line)) socket.destroy();
  else if (/^[A-Z]{4}\b/.test(line)) socket.write('250 fine\r\n');
});

/** One line of the table: a fault, or several of one kind. */
interface Trouble {
  readonly what: string;
  readonly faults: readonly Fault[];
  readonly requireTls?: boolean;
  readonly login?: boolean;
}

function troubles(slowAnswer: number): readonly Trouble[] {
  const wrongLogin = answering({ onAuth: (_auth, _session, done) => done(refusal(535, 'as told')) });
  return [
    ...[421, 450, 452, 550].map((code) => ({
      what: `${code} at ${stages.join(', ')}`,
      faults: stages.map((stage) => refusing(stage, code)),
    })),
    { what: '530 and 553 at MAIL FROM', faults: [refusing('MAIL FROM', 530), refusing('MAIL FROM', 553)] },
    { what: 'dropped after DATA', faults: [droppedAfterData] },
    { what: silent, faults: [raw(() => {}, '')] },
    { what: `${slowAnswer / 1000} s an answer`, faults: [slowly(slowAnswer)] },
    { what: 'no STARTTLS', faults: [answering({})], requireTls: true },
    { what: 'certificate not trusted', faults: [answering({ disabledCommands: [] })], requireTls: true },
    { what: 'wrong login', faults: [wrongLogin], login: true },
  ];
}

const silent = 'silent';

/** Every fault of the mail server in its turn, which is then mended. `slowAnswer` in milliseconds. */
export async function smtpFaults(stage: Stage, slowAnswer: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const trouble of troubles(slowAnswer)) {
    const each: Row[] = [];
    for (const fault of trouble.faults) each.push(await meetAndMend(stage, trouble, fault));
    const sum = (of: (row: Row) => number) => each.reduce((total, row) => total + of(row), 0);
    rows.push({
      ...each[0]!,
      times: each.length,
      mails: sum(({ mails }) => mails),
      lost: sum(({ lost }) => lost),
      doubled: sum(({ doubled }) => doubled),
    });
  }
  return rows;
}

async function meetAndMend(
  { engine, create, mails }: Stage,
  { what, requireTls = false, login = false }: Trouble,
  fault: Fault,
): Promise<Row> {
  const store = await openStore(await create());
  const port = await freePort();
  const url = `smtp://${login ? 'user:secret@' : ''}127.0.0.1:${port}`;
  const patience = 60_000;
  const events = sampleEvents(mails);
  const sendWith = async (tls: boolean, now: DateTime, answer = patience) => {
    const sender = smtpSender({ url, from, requireTls: tls, timeouts: { connect: answer, answer } });
    await runRound({ outbox: store, sender, events, now });
    sender.close();
  };
  const end = await fault(port);
  for (const minutes of [0, 2])
    await sendWith(requireTls, weekBefore.plus({ minutes }), what === silent ? 200 : patience);
  await end();

  const counts = new Map<string, number>();
  const good = await mailServer(
    { authOptional: true, onAuth: (_auth, _session, done) => done(null, { user: 'user' }), allowInsecureAuth: true },
    async ({ messageId = '' }) => {
      counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
      return null;
    },
    port,
  );
  // What was refused for good waits for its operator.
  await store.sendAgain(null, weekBefore.plus({ minutes: 3 }).toUTC().toISO()!);
  for (const minutes of [10, 40, 90, 400]) await sendWith(false, weekBefore.plus({ minutes }));
  await good.close();
  await store.close();
  return rowOf(`${what}, then mended, ${engine}`, 1, mails, { counts }, 0);
}
