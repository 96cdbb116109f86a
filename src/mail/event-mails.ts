import { toCalendar } from '../calendar/to-calendar.ts';
import { daysBetween } from '../dates/iso-date.ts';
import type { DatedEvent, HistoryEntry } from '../events/types.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';
import { eventItem, type MailContext, nameOf, withoutPlace } from './event-item.ts';
import type { MailContent, MailDocument } from './mail-document.ts';
import { type MailWords, mailWords } from './words.ts';
import { type ReaderLinks, writeMail } from './write-mail.ts';

/** A reminder of an event, with its calendar entry. */
export function reminderMail(
  event: DatedEvent,
  languages: readonly DisplayLanguage[],
  context: MailContext,
  links: ReaderLinks | null,
): MailContent {
  const days = daysBetween(context.today, event.date);
  const documents = languages.map((language) => {
    const kicker = mailWords[language].daysLeft(days);
    return aboutEvent(event, language, context, { kicker, lead: '' });
  });
  return writeMail(documents, links, { calendar: entryOf(event, languages, context), event });
}

/** What happened to an event: the kinds of a notice. */
export const noticeTypes = ['moved', 'delivered', 'renewed', 'ends', 'lapsed'] as const;
export type NoticeType = (typeof noticeTypes)[number];

/** What the latest entry of an event's history is news of; null where it is none that people ask for. */
export function noticeOf(event: DatedEvent): { readonly type: NoticeType; readonly entry: HistoryEntry } | null {
  const entry = event.history.at(-1);
  if (entry === undefined) return null;
  const isEnd = event.kind === 'mandate-expiry';
  if (entry.what === 'submitted') return { type: 'delivered', entry };
  if (entry.from !== undefined && event.status === 'scheduled') return { type: 'moved', entry };
  if (entry.what === 'superseded' && isEnd) return { type: 'renewed', entry };
  if (entry.what === 'cancelled' && isEnd) return { type: 'ends', entry };
  return null;
}

/** News of an event: a new date, its document, or what became of a mandate. */
export function noticeMail(
  event: DatedEvent,
  type: NoticeType,
  languages: readonly DisplayLanguage[],
  context: MailContext,
  links: ReaderLinks | null,
): MailContent {
  const documents = languages.map((language) => {
    const words = mailWords[language].notices;
    const lead = noticeLead(event, type, words, language, context);
    const document = aboutEvent(event, language, context, { kicker: words[`${type}Subject`], lead });
    if (type === 'moved' || type === 'delivered') return document;
    // What becomes of a mandate is said in one sentence, which needs no other title.
    const sentence = lead.replace(/[.。]$/, '');
    return { ...document, subject: sentence, heading: sentence, lead: '' };
  });
  const calendar = type === 'moved' ? entryOf(event, languages, context) : null;
  return writeMail(documents, links, { calendar, event });
}

function noticeLead(
  event: DatedEvent,
  type: NoticeType,
  words: MailWords['notices'],
  language: DisplayLanguage,
  context: MailContext,
): string {
  const { mandate, resolution, date, delivery } = event;
  const entry = event.history.at(-1);
  const body = mandate === null ? resolution : context.mandateName(mandate, language);
  if (type === 'moved') return entry?.from === undefined ? '' : words.moved(entry.from, date);
  if (type === 'delivered') return delivery ? words.delivered(delivery.symbol) : '';
  if (type === 'lapsed') return words.lapsed(body, date);
  const next = context.events.find(
    (other) => other.kind === 'mandate-expiry' && other.mandate === mandate && other.resolution === entry?.by,
  );
  return words[type](body, next?.date ?? null);
}

function aboutEvent(
  event: DatedEvent,
  language: DisplayLanguage,
  context: MailContext,
  { kicker, lead }: Pick<MailDocument, 'kicker' | 'lead'>,
): MailDocument {
  const words = mailWords[language];
  const name = nameOf(event, language, context);
  return {
    language,
    subject: words.subject([kicker, ...withoutPlace(event, name), words.shortDate(event.date)]),
    kicker,
    heading: name.join(language === 'zh' ? '，' : ', '),
    lead,
    action: null,
    sections: [{ heading: null, items: [eventItem(event, language, context)] }],
    notes: [words.unofficial],
  };
}

/** The same entry as in the feed, so that a calendar program that has both shows one. */
function entryOf(
  event: DatedEvent,
  [language = 'en']: readonly DisplayLanguage[],
  { today, pageOf, mandateName }: MailContext,
): MailContent['calendar'] {
  const pageInLanguage = (shown: DatedEvent) => pageOf(shown, language);
  const options = {
    language,
    name: event.title[language],
    today,
    mandateName: (key: string) => mandateName(key, language),
    past: true,
    alarms: false,
    pageOf: pageInLanguage,
  };
  const name = `${event.resolution.replace(/[^\w]+/g, '-').replace(/-$/, '')}-${event.date}.ics`;
  return { name, text: toCalendar([event], options) };
}
