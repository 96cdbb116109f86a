import type { DateTime } from 'luxon';
import type { App } from '../app.ts';
import { slugOf } from '../events/resolution-order.ts';
import type { DatedEvent } from '../events/types.ts';
import type { MailSender } from '../reminders/mail-sender.ts';
import { previewRound, runRound } from '../reminders/run-round.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/store.ts';

interface RemindingParts {
  readonly settings: Settings;
  readonly store: Store;
  readonly clock: () => DateTime;
  readonly timeZone: string;
  /** The events as they were known at a moment. */
  readonly eventsAt: (now: DateTime) => Promise<readonly DatedEvent[]>;
}

/** Reminder rounds for the address in the settings. */
export function createReminding(parts: RemindingParts): Pick<App, 'remind' | 'previewReminders'> {
  const { settings, store, clock, timeZone, eventsAt } = parts;
  const { remindTo, leadDays, publicUrl, mailFrom } = settings;
  const recipients = remindTo === null ? [] : [{ address: remindTo, timeZone }];
  const common = { leadDays, recipients, outbox: store };
  const pageOf = ({ resolution }: DatedEvent) => `${publicUrl}/resolutions/${slugOf(resolution)}`;
  return {
    previewReminders: async (now) => previewRound({ ...common, events: await eventsAt(now), now }),
    remind: async (now) => {
      const events = await eventsAt(now);
      const sender = await openSender(settings);
      try {
        return await runRound({ ...common, events, now, pageOf, from: mailFrom, sender, clock });
      } finally {
        await sender.close();
      }
    },
  };
}

/** Imported when the first mail goes out: most commands send none. */
async function openSender({ smtpUrl, outboxDir, mailFrom }: Settings): Promise<MailSender> {
  if (smtpUrl === null) return (await import('../reminders/file-sender.ts')).fileSender(outboxDir, mailFrom);
  return (await import('../reminders/smtp-sender.ts')).smtpSender(smtpUrl, mailFrom);
}
