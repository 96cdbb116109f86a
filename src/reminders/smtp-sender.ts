import { parseConnectionUrl } from 'nodemailer/lib/shared';
import type { DkimSettings } from '../mail/dkim.ts';
import { MailError, type MailSender } from './mail-sender.ts';
import { messageBytes } from './message-bytes.ts';
import { SmtpSession, type SmtpTimeouts } from './smtp-session.ts';

export interface SmtpOptions {
  /** As in SMTP_URL. */
  readonly url: string;
  /** As in MAIL_FROM. */
  readonly from: string;
  /** Whether mails may go out without TLS where the server offers none. */
  readonly requireTls: boolean;
  /** With what mails are signed. */
  readonly dkim?: DkimSettings | null;
  readonly timeouts?: SmtpTimeouts;
}

/** RFC 5321, 4.5.3.2: what a server may take for the connection and its greeting, and for its slowest answer. */
const rfc5321: SmtpTimeouts = { connect: 300_000, answer: 600_000 };

/** Sends through an SMTP server, over connections that are kept open and used by one mail at a time. */
export function smtpSender({ url, from, requireTls, dkim = null, timeouts = rfc5321 }: SmtpOptions): MailSender {
  const bytesOf = messageBytes(from, dkim);
  const { auth, ...server } = parseConnectionUrl(url);
  const idle: SmtpSession[] = [];
  const open = new Set<SmtpSession>();
  let closed = false;
  return {
    async send(mail, beforeEnd) {
      const bytes = await bytesOf(mail);
      const session = idle.pop() ?? newSession();
      try {
        await session.send(bytes, beforeEnd);
      } finally {
        if (session.usable && !closed) idle.push(session);
        else drop(session);
      }
    },
    close() {
      closed = true;
      for (const session of open) drop(session);
    },
  };

  function newSession(): SmtpSession {
    if (closed) throw new MailError('the service is stopping', 'service');
    const session = new SmtpSession(
      { ...server, requireTLS: requireTls && !server.secure },
      auth ?? null,
      timeouts,
      () => {
        drop(session);
      },
    );
    open.add(session);
    return session;
  }

  function drop(session: SmtpSession): void {
    open.delete(session);
    const at = idle.indexOf(session);
    if (at >= 0) idle.splice(at, 1);
    session.close();
  }
}
