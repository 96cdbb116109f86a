import assert from 'node:assert/strict';
import { it } from 'node:test';
import { DateTime } from 'luxon';
import { forget } from '../../src/reminders/forget.ts';
import type { MailSender } from '../../src/reminders/mail-sender.ts';
import { openStore } from '../../src/store/open-store.ts';
import { desk, runRound } from './round.ts';
import { sampleEvent } from './sample-event.ts';

it('years of rounds forget old mails, and send none of them a second time', async () => {
  const store = await openStore('sqlite::memory:');
  const sent: string[] = [];
  const sender: MailSender = {
    async send({ messageId }, beforeEnd) {
      await beforeEnd();
      sent.push(messageId);
    },
    close: () => {},
  };
  // The second one is reminded of long before its day: its mail is older than a year when it might be planned again.
  const events = [sampleEvent('2001-04-30', { uid: 'soon' }), sampleEvent('2003-12-31', { uid: 'far' })];
  const subscriber = { ...desk, leadDays: [900] };
  let now = DateTime.utc(2001, 4, 1, 12);
  for (; now < DateTime.utc(2004, 3, 1); now = now.plus({ days: 7 })) {
    await runRound({ outbox: store, sender, events, now, subscriber });
    await forget(store, now);
  }
  assert.equal(sent.length, 2);
  assert.deepEqual(
    (await store.listMails(null, 10)).map(({ about }) => about),
    ['far'],
    'what is about a day thirteen months ago is forgotten',
  );
  await store.close();
});
