import { domainOf } from './addresses.ts';
import type { MailContent } from './mail-document.ts';
import { safeLine } from './safe-line.ts';

/** One mail with all that its headers need. */
export interface Mail {
  /** A parsed address (see addresses.ts). */
  readonly recipient: string;
  /** The same on every attempt: "<KEY@DOMAIN>". */
  readonly messageId: string;
  readonly date: Date;
  readonly content: MailContent;
}

/** How one mail looks to nodemailer; the same for every way of sending and on every attempt. `from` as in MAIL_FROM. */
export function toMessage({ recipient, messageId, date, content }: Mail, from: string) {
  const { subject, text, html, calendar, unsubscribe } = content;
  return {
    from,
    to: { name: '', address: recipient },
    subject: safeLine(subject),
    text,
    html,
    messageId,
    date,
    // A function of the mail, as its Message-ID is: a repeat has the same bytes.
    baseBoundary: `mandate-cycles-${messageId.replace(/\W/g, '').slice(0, 40)}`,
    headers: {
      // RFC 3834, and what Outlook and Exchange heed instead: no out-of-office notes in reply.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      // RFC 2919: filters and folders go by it.
      'List-Id': { prepared: true, value: `Mandate cycles reminders <reminders.${domainOf(from)}>` },
      // RFC 8058: exactly one https address, which takes a POST without anything else.
      ...(unsubscribe
        ? {
            'List-Unsubscribe': { prepared: true, value: `<${unsubscribe}>` },
            'List-Unsubscribe-Post': { prepared: true, value: 'List-Unsubscribe=One-Click' },
          }
        : {}),
    },
    attachments: calendar
      ? [{ filename: calendar.name, content: calendar.text, contentType: 'text/calendar; charset=utf-8' }]
      : [],
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The Message-ID of the mail with this key (letters and digits); `from` as in MAIL_FROM. */
export function messageIdOf(key: string, from: string): string {
  return `<${key}@${domainOf(from)}>`;
}
