import { createTransport } from 'nodemailer';
import { MailError, type MailSender, toMessage } from './mail-sender.ts';

/** In milliseconds. `sendLimit` bounds one delivery as a whole, whatever the server does. */
export interface SmtpTimeouts {
  readonly connect: number;
  readonly sendLimit: number;
}

/** Well below the lease of a claim (see deliver-mails.ts), so that nobody else takes up a mail that is still going out. */
const defaultTimeouts: SmtpTimeouts = { connect: 15_000, sendLimit: 60_000 };

/** Sends through an SMTP server with a pool of connections; `url` as in SMTP_URL, `from` as in MAIL_FROM. */
export function smtpSender(url: string, from: string, timeouts: SmtpTimeouts = defaultTimeouts): MailSender {
  const transport = createTransport({
    url,
    pool: true,
    // Retries are the outbox's: it remembers them, and it bounds them.
    maxRequeues: 0,
    connectionTimeout: timeouts.connect,
    greetingTimeout: timeouts.connect,
    socketTimeout: timeouts.sendLimit,
  });
  return {
    async send(mail) {
      try {
        await transport.sendMail({ ...toMessage(mail, from), signal: AbortSignal.timeout(timeouts.sendLimit) });
      } catch (error) {
        throw toMailError(error);
      }
    },
    close: async () => transport.close(),
  };
}

/** What the server said of this mail is final where it says so; what it said of us (login, greeting) may be mended. */
function toMailError(error: unknown): MailError {
  const { code, permanent, message } = error as { code?: string; permanent?: boolean; message: string };
  const aboutTheMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  return new MailError(message.replace(/\s+/g, ' '), aboutTheMail && permanent === true, { cause: error });
}
