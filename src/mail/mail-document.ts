import type { DatedEvent } from '../events/types.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';

/** What a mail says, before it becomes text and HTML: both forms are written from the same document. */
export interface MailDocument {
  readonly language: DisplayLanguage;
  readonly subject: string;
  /** A few words above the heading: "7 days". */
  readonly kicker: string;
  readonly heading: string;
  readonly lead: string;
  /** The one thing to do; null where there is nothing to press. */
  readonly action: MailLink | null;
  readonly sections: readonly MailSection[];
  /** In small print at the end. */
  readonly notes: readonly string[];
}

export interface MailSection {
  /** Null where the section goes on from the heading. */
  readonly heading: string | null;
  readonly items: readonly MailItem[];
}

export interface MailItem {
  /** Null where the mail's heading is its title. */
  readonly title: string | null;
  readonly facts: readonly MailFact[];
  readonly quotes: readonly MailQuote[];
  readonly links: readonly MailLink[];
}

export interface MailFact {
  readonly label: string;
  readonly value: string;
}

/** Words of a text, with those between `before` and `after` set off: they carry the date. */
export interface MailQuote {
  readonly place: string;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

export interface MailLink {
  readonly text: string;
  readonly address: string;
}

/** A mail as its reader gets it, without sender and recipient. */
export interface MailContent {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** A calendar file of the item; null where there is none. */
  readonly calendar: { readonly name: string; readonly text: string } | null;
  /** The event that it is about; null where it is about several, or none. */
  readonly event: DatedEvent | null;
  /** The address that RFC 8058 posts to; null for a mail that belongs to no subscription. */
  readonly unsubscribe: string | null;
}
