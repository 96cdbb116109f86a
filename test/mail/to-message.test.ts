import assert from 'node:assert/strict';
import { createVerify, generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { simpleParser } from 'mailparser';
import { dkimSettings } from '../../src/mail/dkim.ts';
import type { MailContent } from '../../src/mail/mail-document.ts';
import { messageIdOf } from '../../src/mail/to-message.ts';
import { messageBytes } from '../../src/reminders/message-bytes.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const from = 'Kalender <post@bücher.example>';
const content: MailContent = {
  subject: '还有7天：报告\r\nBcc: other@example.org',
  text: 'text\n',
  html: '<p>text</p>',
  calendar: { name: 'item.ics', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
  event: null,
  unsubscribe: 'https://calendar.example.org/unsubscribe/TOKEN',
};
const mail = {
  recipient: 'desk@xn--bcher-kva.example',
  messageId: messageIdOf('k1', from),
  date: new Date(0),
  content,
};

async function bytesOf(changes: Partial<typeof mail> = {}, dkim?: ReturnType<typeof dkimSettings>): Promise<string> {
  return String((await messageBytes(from, dkim)({ ...mail, ...changes })).message);
}
const headersOf = (bytes: string) => bytes.slice(0, bytes.indexOf('\r\n\r\n'));

describe('the headers of a mail', () => {
  it('tell programs that it is automatic, of a list, and how to leave it (RFC 3834, 2919, 8058)', async () => {
    const headers = headersOf(await bytesOf());
    for (const line of [
      'Auto-Submitted: auto-generated',
      'List-ID: Mandate cycles reminders <reminders.xn--bcher-kva.example>',
      'List-Unsubscribe: <https://calendar.example.org/unsubscribe/TOKEN>',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      'Message-ID: <k1@xn--bcher-kva.example>',
    ]) {
      assert.ok(headers.split('\r\n').includes(line), line);
    }
  });

  it('name no way to leave where there is nothing to leave', async () => {
    assert.doesNotMatch(headersOf(await bytesOf({ content: { ...content, unsubscribe: null } })), /List-Unsubscribe/);
  });

  it('are ASCII, also with international domains and Chinese subjects, and none is injected', async () => {
    const bytes = await bytesOf();
    assert.match(headersOf(bytes), /^[\x20-\x7e\r\n\t]+$/);
    assert.doesNotMatch(headersOf(bytes), /^Bcc/im);
    const parsed = await simpleParser(bytes);
    assert.equal(parsed.subject, '还有7天：报告 Bcc: other@example.org');
    assert.match(headersOf(bytes), /^From: Kalender <post@xn--bcher-kva\.example>$/m);
    assert.equal(parsed.attachments[0]?.contentType, 'text/calendar');
  });

  it('and the body are the same bytes on every attempt', async () => assert.equal(await bytesOf(), await bytesOf()));
});

describe('the signature', () => {
  it('covers both headers of one-click unsubscribing (RFC 8058), and verifies', async () => {
    const folder = await temporaryFolder();
    try {
      const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const file = join(folder.path, 'dkim.pem');
      await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
      const headers = headersOf(await bytesOf({}, dkimSettings(file, 's1', from))).replace(/\r\n[ \t]+/g, ' ');
      const [, signature = ''] = /^DKIM-Signature: (.*)$/m.exec(headers) ?? [];
      assert.match(signature, /d=xn--bcher-kva\.example;.* s=s1;/);
      const signed = /; h=([^;]+);/.exec(signature)![1]!.replace(/\s/g, '').split(':');
      assert.ok(signed.includes('list-unsubscribe') && signed.includes('list-unsubscribe-post'), signed.join());
      const value = (name: string) =>
        new RegExp(`^${name}: ?(.*)$`, 'im')
          .exec(headers)![1]!
          .replace(/[ \t]+/g, ' ')
          .trim();
      const canonical = signed.map((name) => `${name}:${value(name)}\r\n`).join('');
      const [, unsigned = '', given = ''] = /^(.*\bb=)(.*)$/.exec(signature)!;
      const verify = createVerify('RSA-SHA256').update(
        `${canonical}dkim-signature:${unsigned.replace(/[ \t]+/g, ' ').trim()}`,
      );
      assert.ok(verify.verify(publicKey, given.replace(/\s/g, ''), 'base64'));
    } finally {
      await folder.remove();
    }
  });

  it('is refused at the start where the key is none that can sign', async () => {
    const folder = await temporaryFolder();
    try {
      const file = join(folder.path, 'key.pem');
      assert.throws(() => dkimSettings(file, 's1', from), { code: 'setting-invalid', where: 'DKIM_KEY_FILE' });
      const { privateKey } = generateKeyPairSync('ed25519');
      await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
      assert.throws(() => dkimSettings(file, 's1', from), { message: 'the key must be an RSA key' });
    } finally {
      await folder.remove();
    }
  });
});
