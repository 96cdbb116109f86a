import type { IsoDate } from '../dates/iso-date.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What mails say, in one language. */
export interface MailWords {
  /** In front of a subject and above a heading; negative: the day has passed. */
  daysLeft(days: number): string;
  /** Joins what a subject says: days left, body, what is due, day. */
  subject(parts: readonly string[]): string;
  /** "15 July", without the year: a reminder is never a year off. */
  shortDate(date: IsoDate): string;
  day(date: IsoDate): string;
  /** The day, with the days left as of the reader's own day. */
  due(date: IsoDate, days: number, today: IsoDate): string;
  readonly labels: {
    readonly due: string;
    readonly bearer: string;
    readonly basis: string;
    readonly previous: string;
    readonly note: string;
    readonly changed: string;
    readonly assumption: string;
    readonly source: string;
  };
  previous(date: IsoDate, answer: string | null): string;
  readonly nonWorkingDay: string;
  readonly page: string;
  officialText(symbol: string): string;
  readonly unofficial: string;
  readonly notices: {
    moved(from: IsoDate, to: IsoDate): string;
    delivered(symbol: string): string;
    renewed(mandate: string, until: IsoDate | null): string;
    ends(mandate: string, on: IsoDate | null): string;
    lapsed(mandate: string, on: IsoDate): string;
    readonly movedSubject: string;
    readonly deliveredSubject: string;
    readonly renewedSubject: string;
    readonly endsSubject: string;
    readonly lapsedSubject: string;
  };
  readonly digest: {
    subject(rhythm: 'weekly' | 'monthly', from: IsoDate, to: IsoDate): string;
    lead(count: number, overdue: number): string;
    readonly coming: string;
    readonly overdue: string;
    readonly nothing: string;
  };
  readonly confirmation: {
    readonly subject: string;
    readonly heading: string;
    readonly lead: string;
    readonly action: string;
    readonly chosen: string;
    notes(hours: number): readonly string[];
  };
  readonly links: {
    readonly subject: string;
    readonly heading: string;
    readonly lead: string;
    readonly none: string;
    readonly open: string;
    readonly notes: readonly string[];
  };
}

export const mailWords: Readonly<Record<DisplayLanguage, MailWords>> = { en, zh };
