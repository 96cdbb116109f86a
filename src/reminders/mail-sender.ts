import type { OutboxMail } from '../store/store.ts';

/** Where mail goes: to a server, or into files. */
export interface MailSender {
  /** Resolves once the mail has been taken over; rejects with a MailError. Sending the same mail again is allowed. */
  send(mail: OutboxMail): Promise<void>;
  close(): Promise<void>;
}

export class MailError extends Error {
  /** True where the same mail would be refused again. */
  readonly permanent: boolean;

  constructor(message: string, permanent: boolean, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MailError';
    this.permanent = permanent;
  }
}

/** How one mail looks to nodemailer; the same for every way of sending and on every attempt. */
export function toMessage(mail: OutboxMail, from: string) {
  return {
    from,
    to: { name: '', address: mail.recipient },
    subject: mail.subject,
    text: mail.text,
    messageId: mail.messageId,
    date: new Date(mail.createdAt),
    headers: {
      // RFC 3834, and what Outlook and Exchange heed instead: no out-of-office notes in reply.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      // RFC 2919: filters and folders go by it.
      'List-Id': { prepared: true, value: `Mandate cycles reminders <reminders.${domainOf(from)}>` },
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The part after the @ of "Name <local@domain>" or "local@domain". */
export function domainOf(address: string): string {
  return /@([^\s<>@]+)>?\s*$/.exec(address)?.[1] ?? 'localhost';
}
