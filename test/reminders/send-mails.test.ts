import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { simpleParser } from 'mailparser';
import { fileSender } from '../../src/reminders/file-sender.ts';
import type { MailSender, OutgoingMail } from '../../src/reminders/mail-sender.ts';
import { MailError } from '../../src/reminders/mail-sender.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { desk, from, runRound, sampleEvents, sampleRound, weekBefore } from './round.ts';
import { sampleEvent } from './sample-event.ts';

/** Keeps what it is given; `answer` may refuse it. */
function recorder(answer: (mail: OutgoingMail) => MailError | null = () => null) {
  const mails: OutgoingMail[] = [];
  const sender: MailSender = {
    async send(mail, beforeEnd) {
      await beforeEnd();
      mails.push(mail);
      const error = answer(mail);
      if (error) throw error;
    },
    close: () => {},
  };
  return { sender, mails, sent: () => mails.map(({ content }) => content.subject) };
}

describe('sending what is due', () => {
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
  const results = async (round: ReturnType<typeof sampleRound>) => (await round).map(({ result }) => result);
  const at = (day: string, time = '12:00') =>
    weekBefore
      .set({ month: Number(day.slice(0, 2)), day: Number(day.slice(3)) })
      .set({ hour: Number(time.slice(0, 2)) });

  it('sends each mail once, whatever rounds and restarts follow', async () => {
    const { sender, mails } = recorder();
    assert.equal((await sampleRound(store, sender, 300)).length, 300);
    assert.deepEqual(await results(sampleRound(store, sender, 300, 60)), []);
    await store.close();
    store = await openStore(`sqlite:${join(folder.path, 'store.db')}`);
    assert.deepEqual(await results(sampleRound(store, sender, 300, 120)), []);
    assert.equal(new Set(mails.map(({ messageId }) => messageId)).size, 300);
    assert.equal(mails.length, 300);
  });

  it('says the days that are left when it goes out, not those when it was planned', async () => {
    let busy = true;
    const { sender, mails } = recorder(() => (busy ? new MailError('451 later', 'mail') : null));
    const events = sampleEvents(1);
    await runRound({ outbox: store, sender, events, now: at('04-23') });
    busy = false;
    await runRound({ outbox: store, sender, events, now: at('04-25') });
    assert.match(mails[0]?.content.subject ?? '', /7 days/);
    assert.match(mails[1]?.content.subject ?? '', /5 days/);
    assert.equal(mails[1]?.messageId, mails[0]?.messageId);
  });

  it('sends nothing about what has moved, is settled or gone, or whose day is over', async () => {
    const waiting = recorder(() => new MailError('451 later', 'mail'));
    const later = recorder();
    for (const [uid, changed] of [
      ['moved', { date: '2001-07-30' as const }],
      ['delivered', { status: 'submitted' as const }],
      ['ended', { status: 'cancelled' as const }],
    ] as const) {
      const event = sampleEvent('2001-04-30', { uid });
      await runRound({ outbox: store, sender: waiting.sender, events: [event], now: at('04-24') });
      await runRound({ outbox: store, sender: later.sender, events: [{ ...event, ...changed }], now: at('04-25') });
    }
    const gone = sampleEvents(1);
    await runRound({ outbox: store, sender: waiting.sender, events: gone, now: at('04-30') });
    await runRound({ outbox: store, sender: later.sender, events: gone, now: at('05-01') });
    assert.deepEqual(later.sent(), []);
    assert.equal((await store.countMails('2001-06-01')).waiting, 0);
  });

  it('sends what was withdrawn where the event moves back', async () => {
    const { sender, sent } = recorder(() => (sent().length < 2 ? new MailError('451 later', 'mail') : null));
    const event = sampleEvent('2001-04-30');
    await runRound({ outbox: store, sender, events: [event], now: at('04-24') });
    await runRound({ outbox: store, sender, events: [{ ...event, date: '2001-07-30' }], now: at('04-25') });
    assert.equal(sent().length, 1);
    await runRound({ outbox: store, sender, events: [event], now: at('04-26') });
    assert.equal(sent().length, 2);
    await runRound({ outbox: store, sender, events: [event], now: at('04-27') });
    assert.equal(sent().length, 2);
  });

  it('sends no second mail for other leads or another spelling of the address', async () => {
    const { sender, sent } = recorder();
    const round = (subscriber: typeof desk, now = at('04-24')) =>
      runRound({ outbox: store, sender, events: sampleEvents(1), now, subscriber });
    await round(desk);
    await round({ ...desk, address: 'DESK@example.org' });
    await round({ ...desk, leadDays: [8, 1] });
    await round({ ...desk, leadDays: [14] }, at('04-25'));
    assert.equal(sent().length, 1);
    await round({ ...desk, leadDays: [5] }, at('04-25'));
    assert.equal(sent().length, 2, 'a closer lead is another reminder');
  });

  it('tries a mail again, from a minute on with growing pauses, as long as it is of use', async () => {
    const { sender, mails } = recorder(() => new MailError('451 busy', 'mail'));
    const attempts: number[] = [];
    for (let minute = 0; minute <= 7 * 24 * 60; minute += minute < 200 ? 1 : 60) {
      if ((await sampleRound(store, sender, 1, minute)).length > 0) attempts.push(minute);
    }
    const pauses = attempts.slice(1).map((minute, i) => minute - attempts[i]!);
    assert.ok(pauses[0]! <= 2 && pauses[1]! >= 2 && pauses[1]! <= 3 && pauses[2]! >= 4, pauses.join());
    assert.ok(Math.max(...pauses) <= 6 * 60 && mails.length > 30 && mails.length < 60, `${pauses}`);
    assert.equal(new Set(mails.map(({ messageId }) => messageId)).size, 2, 'the 7-day and the 1-day reminder');
  });

  it('stops at the first failure of the mail service, and loses nothing', async () => {
    let down = true;
    const { sender, mails } = recorder(() => (down ? new MailError('connection refused', 'service') : null));
    const outcomes = await sampleRound(store, sender, 200);
    assert.ok(outcomes.length <= 5 && outcomes.every(({ failure }) => failure === 'service'), `${outcomes.length}`);
    down = false;
    const before = mails.length;
    await sampleRound(store, sender, 200, 2);
    assert.equal(mails.length - before, 200);
  });

  it('gives up what is refused for good, goes on with the others, and stops the address the second time', async () => {
    const { sender, mails } = recorder(({ content }) =>
      /event/.test(content.text) ? null : new MailError('550 no such box', 'refused'),
    );
    const outcomes = await runRound({ outbox: store, sender, events: sampleEvents(5), now: weekBefore, lanes: 1 });
    assert.deepEqual(
      outcomes.map(({ result }) => result),
      Array(5).fill('given-up'),
    );
    assert.equal(mails.length, 2);
    assert.match(outcomes[1]!.reason, /second time/);
    assert.match(outcomes[2]!.reason, /address is stopped/);
    assert.deepEqual(await results(sampleRound(store, sender, 5, 600)), []);
    await store.sendAgain(null, '2001-04-23T13:00:00.000Z');
    await runRound({
      outbox: store,
      sender,
      events: sampleEvents(5),
      now: weekBefore.plus({ minutes: 600 }),
      lanes: 1,
    });
    assert.equal(mails.length, 4);
  });

  it('lets mails that always fail not stand before good ones', async () => {
    let good = false;
    const failing = recorder(() => new MailError('451 busy', 'mail'));
    await sampleRound(store, failing.sender, 100);
    const order: string[] = [];
    const sender: MailSender = {
      async send({ content }, beforeEnd) {
        await beforeEnd();
        order.push(content.subject);
        if (!good) throw new MailError('451 busy', 'mail');
      },
      close: () => {},
    };
    good = true;
    const fresh = sampleEvent('2001-04-30', { uid: 'fresh', title: { en: 'FRESH', zh: '新' } });
    await runRound({
      outbox: store,
      sender,
      events: [...sampleEvents(100), fresh],
      now: weekBefore.plus({ minutes: 5 }),
    });
    assert.ok(order.findIndex((subject) => subject.includes('FRESH')) < 10, 'it was among the first');
    assert.equal(order.length, 101);
  });

  it('lets no mail wait behind a slow one while another lane is free', { timeout: 20_000 }, async () => {
    let sent = 0;
    let others = () => {};
    const allOthers = new Promise<void>((resolve) => {
      others = resolve;
    });
    let first = true;
    const sender: MailSender = {
      async send(_mail, beforeEnd) {
        if (first) {
          first = false;
          await allOthers;
        }
        await beforeEnd();
        sent += 1;
        if (sent === 29) others();
      },
      close: () => {},
    };
    assert.equal((await sampleRound(store, sender, 30)).length, 30);
  });

  it('sends nothing on a lease that was lost while the process stood still, or its clock was set', async () => {
    for (const minutes of [2, -60]) {
      const { sender, sent } = recorder();
      let now = weekBefore.plus({ hours: minutes });
      // Whoever claims after this process has claimed finds the lease run out, as after a SIGSTOP.
      const frozen: Store = {
        ...store,
        claimMails: async (order) => {
          const claims = await store.claimMails(order);
          const later = { now: order.leaseUntil, leaseUntil: '2001-04-27T00:00:00.000Z', freshOnly: false };
          await store.claimMails({ ...order, ...later });
          now = now.plus({ minutes });
          return claims;
        },
      };
      const round = { outbox: frozen, sender, events: sampleEvents(3), now, clock: () => now };
      assert.deepEqual(await runRound(round), []);
      assert.deepEqual(sent(), []);
    }
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
    assert.ok(!/[^\r]\n/.test(bytes), 'lines end in CRLF');

    const fresh = await openStore('sqlite::memory:');
    await sampleRound(fresh, sender, 2);
    await fresh.close();
    assert.equal(await readFile(join(outbox, names[0]!), 'utf8'), bytes);
  });

  it('keeps the mails where the folder cannot be written', async () => {
    await mkdir(join(folder.path, 'out'));
    await writeFile(join(folder.path, 'out', 'box'), 'a file');
    const [outcome] = await sampleRound(store, fileSender(join(folder.path, 'out', 'box'), from));
    assert.equal(outcome?.result, 'retry');
    assert.match(outcome?.reason ?? '', /cannot write into .*box/);
  });
});
