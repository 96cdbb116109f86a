import { createHmac } from 'node:crypto';
import { DateTime } from 'luxon';
import { fromDateTime } from '../dates/iso-date.ts';
import { eventJson } from '../due/event-json.ts';
import { MailError, type MailSender, type OutgoingMail } from './mail-sender.ts';

/** Milliseconds for the whole answer. */
const patience = 15_000;

/** The header with the signature: "sha256=" and the HMAC-SHA-256 of the body, in hex. */
export const signatureHeader = 'X-Hub-Signature-256';

/**
 * Posts what a mail would say to an address, as JSON that is signed with the secret. The same mail has the same bytes on
 * every attempt, and its id tells a repeat. Only "gone" (410) is final: everything else may be mended.
 */
export function webhookSender(secret: string): MailSender {
  const closing = new AbortController();
  return {
    async send(mail, beforeEnd) {
      const body = bodyOf(mail);
      const signature = createHmac('sha256', secret).update(body).digest('hex');
      await beforeEnd();
      let status: number;
      try {
        const response = await fetch(mail.recipient, {
          method: 'POST',
          body,
          headers: { 'Content-Type': 'application/json', [signatureHeader]: `sha256=${signature}` },
          redirect: 'manual',
          signal: AbortSignal.any([closing.signal, AbortSignal.timeout(patience)]),
        });
        await response.body?.cancel();
        status = response.status;
      } catch (error) {
        const { message, cause } = error as Error;
        throw new MailError(
          `the webhook cannot be reached (${(cause as Error | undefined)?.message ?? message})`,
          'mail',
        );
      }
      if (status < 200 || status > 299) {
        throw new MailError(`the webhook answers ${status}`, status === 410 ? 'refused' : 'mail');
      }
    },
    close: () => closing.abort(),
  };
}

function bodyOf({ key, date, content }: OutgoingMail): string {
  const { subject, text, event, calendar } = content;
  return JSON.stringify({
    id: key,
    date: date.toISOString(),
    subject,
    text,
    event: event && eventJson(event, 'en', fromDateTime(DateTime.fromJSDate(date, { zone: 'utc' }))),
    calendar: calendar?.text ?? null,
  });
}
