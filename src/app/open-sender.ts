import type { DkimSettings } from '../mail/dkim.ts';
import type { MailSender } from '../reminders/mail-sender.ts';
import type { Settings } from '../settings.ts';

/**
 * Opens what sends mails, and what tells the webhook where there is one: its recipient is an address of the web. Imported
 * when the first mail goes out: most commands send none.
 */
export async function openSender(settings: Settings, dkim: DkimSettings | null): Promise<MailSender> {
  const mails = await openMailSender(settings, dkim);
  if (settings.webhook === null) return mails;
  const { webhookSender } = await import('../reminders/webhook-sender.ts');
  const webhook = webhookSender(settings.webhook.secret);
  return {
    send: (mail, beforeEnd) => (mail.recipient === settings.webhook?.url ? webhook : mails).send(mail, beforeEnd),
    close() {
      mails.close();
      webhook.close();
    },
  };
}

async function openMailSender(
  { smtpUrl, smtpTls, outboxDir, mailFrom }: Settings,
  dkim: DkimSettings | null,
): Promise<MailSender> {
  if (smtpUrl === null) return (await import('../reminders/file-sender.ts')).fileSender(outboxDir, mailFrom);
  const { smtpSender } = await import('../reminders/smtp-sender.ts');
  return smtpSender({ url: smtpUrl, from: mailFrom, requireTls: smtpTls === 'required', dkim });
}
