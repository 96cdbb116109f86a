import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createTransport } from 'nodemailer';
import { createApp } from '../../src/app.ts';
import type { MailContent } from '../../src/mail/mail-document.ts';
import { toMessage } from '../../src/mail/to-message.ts';
import { messageBytes } from '../../src/reminders/message-bytes.ts';
import { readSettings } from '../../src/settings.ts';
import { everyMail } from '../mail/samples.ts';

const from = 'Kalender <post@bücher.example>';
const plain = { calendar: null, event: null, unsubscribe: null };
const odd: readonly MailContent[] = [
  { subject: '=?utf-8?Q?x?=', text: '.\n..\n--\nline\r\nFrom here', html: `<p>${'é='.repeat(99)}</p>`, ...plain },
  { subject: '报告'.repeat(60), text: `${'word '.repeat(99)}end`, html: `<p>${'中'.repeat(999)}</p>\n`, ...plain },
];

it('every mail has the bytes that nodemailer itself gives it', async () => {
  const app = await createApp({ ...readSettings({}), databaseUrl: 'sqlite::memory:' }, () => {});
  const { events } = await app.snapshot();
  await app.close();
  const context = {
    events,
    pageOf: () => 'https://calendar.example.org/page',
    mandateName: (mandate: string) => mandate,
  };
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const bytesOf = messageBytes(from);
  const contents = [
    ...odd,
    ...([['en'], ['zh'], ['zh', 'en']] as const).flatMap((each) => Object.values(everyMail(events, context, each))),
  ];
  assert.ok(contents.length > 30);
  for (const [index, content] of contents.entries()) {
    const mail = {
      recipient: 'desk@xn--bcher-kva.example',
      messageId: `<${index}@example.org>`,
      date: new Date(0),
      content,
    };
    const { message, envelope } = await transport.sendMail(toMessage(mail, from));
    const ours = await bytesOf(mail);
    assert.equal(String(ours.message), String(message));
    assert.deepEqual({ ...ours.envelope }, { ...envelope });
  }
});
