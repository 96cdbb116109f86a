import { buffer } from 'node:stream/consumers';
import * as base64 from 'nodemailer/lib/base64';
import DKIM from 'nodemailer/lib/dkim';
import MailComposer from 'nodemailer/lib/mail-composer';
import type MimeNode from 'nodemailer/lib/mime-node';
import * as quotedPrintable from 'nodemailer/lib/qp';
import type { DkimSettings } from '../mail/dkim.ts';
import { type Mail, toMessage } from '../mail/to-message.ts';

/** A mail in the form that it has on the wire (RFC 5322), and the addresses that it goes from and to (RFC 5321). */
export interface MailBytes {
  readonly envelope: { readonly from: string | false; readonly to: readonly string[] };
  readonly message: Buffer;
}

/** Gives what turns mails into bytes, signed where there is a key; `from` as in MAIL_FROM. */
export function messageBytes(from: string, dkim: DkimSettings | null = null): (mail: Mail) => Promise<MailBytes> {
  const signer = dkim === null ? null : new DKIM(dkim);
  return async (mail) => {
    const root = new MailComposer(toMessage(mail, from)).compile();
    const message = Buffer.from(written(root).replace(/\r?\n/g, '\r\n'));
    return { envelope: root.getEnvelope(), message: signer === null ? message : await buffer(signer.sign(message)) };
  };
}

/**
 * Writes out a part of a message with its parts. nodemailer would do the same through a dozen streams for each, which
 * takes as long as sending it; what is read from files and addresses needs them, and ours is all at hand.
 */
function written(part: MimeNode): string {
  const head = `${part.buildHeaders()}\r\n\r\n`;
  if (!part.multipart) return head + encoded(part);
  const boundary = `--${part.boundary}`;
  const parts = part.childNodes.map((child) => `${boundary}\r\n${written(child)}\r\n`);
  return `${head}${parts.join('')}${boundary}--\r\n`;
}

function encoded(part: MimeNode): string {
  const content = part.content as string;
  const encoding = part.getTransferEncoding();
  if (encoding === 'base64') return base64.wrap(base64.encode(content));
  return encoding === 'quoted-printable' ? quotedPrintable.wrap(quotedPrintable.encode(content)) : content;
}
