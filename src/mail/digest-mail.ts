import type { IsoDate } from '../dates/iso-date.ts';
import type { DatedEvent } from '../events/types.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';
import { type MailContext, shortItem } from './event-item.ts';
import type { MailContent, MailDocument } from './mail-document.ts';
import { mailWords } from './words.ts';
import { type ReaderLinks, writeMail } from './write-mail.ts';

/** What one digest holds. */
export interface Digest {
  readonly rhythm: 'weekly' | 'monthly';
  /** The days that it looks ahead to, both included. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly coming: readonly DatedEvent[];
  readonly overdue: readonly DatedEvent[];
}

/** One mail for the coming days, in place of single reminders. */
export function digestMail(
  { rhythm, from, to, coming, overdue }: Digest,
  languages: readonly DisplayLanguage[],
  context: MailContext,
  links: ReaderLinks | null,
): MailContent {
  const documents = languages.map((language): MailDocument => {
    const words = mailWords[language];
    const section = (heading: string, events: readonly DatedEvent[]) =>
      events.length === 0 ? [] : [{ heading, items: events.map((event) => shortItem(event, language, context)) }];
    const subject = words.digest.subject(rhythm, from, to);
    return {
      language,
      subject: `${subject}${language === 'zh' ? '，' : ' – '}${words.digest.lead(coming.length, overdue.length).replace(/[.。]$/, '')}`,
      kicker: '',
      heading: subject,
      lead:
        coming.length + overdue.length === 0 ? words.digest.nothing : words.digest.lead(coming.length, overdue.length),
      action: null,
      sections: [...section(words.digest.coming, coming), ...section(words.digest.overdue, overdue)],
      notes: [words.unofficial],
    };
  });
  return writeMail(documents, links);
}
