import { createTransport } from 'nodemailer';
import type { DkimSettings } from '../mail/dkim.ts';
import { type Mail, toMessage } from '../mail/to-message.ts';

/** A mail in the form that it has on the wire (RFC 5322), and the addresses that it goes from and to (RFC 5321). */
export interface MailBytes {
  readonly envelope: { readonly from: string | false; readonly to: readonly string[] };
  readonly message: Buffer;
}

/** Gives what turns mails into bytes, signed where there is a key; `from` as in MAIL_FROM. */
export function messageBytes(from: string, dkim: DkimSettings | null = null): (mail: Mail) => Promise<MailBytes> {
  const signing = dkim === null ? {} : { dkim };
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...signing });
  return async (mail) => {
    const { envelope, message } = await transport.sendMail(toMessage(mail, from));
    return { envelope: envelope as MailBytes['envelope'], message: message as Buffer };
  };
}
