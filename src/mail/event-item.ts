import { whatHappened } from '../calendar/explain.ts';
import { onOneLine } from '../calendar/plain-text.ts';
import { calendarWords } from '../calendar/words.ts';
import { daysBetween, type IsoDate, isWeekend } from '../dates/iso-date.ts';
import { labels } from '../events/labels.ts';
import type { Citation, DatedEvent } from '../events/types.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';
import { remarkIn } from '../terms/remarks.ts';
import type { MailFact, MailItem, MailLink, MailQuote } from './mail-document.ts';
import { mailWords } from './words.ts';

/** What mails about events are written from. */
export interface MailContext {
  /** All events: the one before of a cycle, and the new end of a mandate, are among these. */
  readonly events: readonly DatedEvent[];
  /** The reader's day. */
  readonly today: IsoDate;
  /** The address of the page that explains an event. */
  readonly pageOf: (event: DatedEvent, language: DisplayLanguage) => string;
  /** What a body is called. */
  readonly mandateName: (mandate: string, language: DisplayLanguage) => string;
}

/** What a subject and a heading call the event: the body, unless the title names it, and what is due. */
export function nameOf(event: DatedEvent, language: DisplayLanguage, context: MailContext): readonly string[] {
  const title = event.title[language];
  const body = event.mandate === null ? event.resolution : context.mandateName(event.mandate, language);
  return title.includes(body) || (event.mandate !== null && title.includes(event.mandate)) ? [title] : [body, title];
}

/** A title that says what it is about needs no paragraph in a subject, which mail programs cut. */
export function withoutPlace(event: DatedEvent, name: readonly string[]): readonly string[] {
  if (event.subject === undefined) return name;
  return name.map((part) =>
    part.replace(/ \((?:para\.|annex)[^()]*(?:\([^()]*\)[^()]*)*\)$|（(?:第|附件)[^（）]*）$/u, ''),
  );
}

/** All that a mail says of an event: when, who, why, what came before. */
export function eventItem(event: DatedEvent, language: DisplayLanguage, context: MailContext): MailItem {
  const { labels: words, nonWorkingDay } = mailWords[language];
  const fact = (label: string, value: string) => (value === '' ? [] : [{ label, value }]);
  const each = (find: (citation: Citation) => readonly string[]) => [...new Set(event.citations.flatMap(find))];
  return {
    title: null,
    facts: [
      ...fact(words.due, dueOf(event, language, context)),
      ...(isWeekend(event.date) ? fact(words.note, nonWorkingDay) : []),
      ...fact(words.bearer, labels[language].bearers[event.bearer]),
      ...whatHappened(event, language).flatMap((happened) => fact(words.changed, happened)),
      ...previousFact(event, language, context),
      ...each(({ assumptions }) => assumptions).flatMap((assumption) =>
        fact(words.assumption, remarkIn(language, assumption)),
      ),
      ...each(({ source }) => (source === null ? [] : [source])).flatMap((source) => fact(words.source, source)),
    ],
    quotes: event.citations.flatMap((citation) => quoteOf(citation, language)),
    links: linksOf(event, language, context),
  };
}

/** One event among many: when it is due, and where to read on. */
export function shortItem(event: DatedEvent, language: DisplayLanguage, context: MailContext): MailItem {
  const words = mailWords[language];
  return {
    title: nameOf(event, language, context).join(language === 'zh' ? '，' : ', '),
    facts: [{ label: words.labels.due, value: words.day(event.date) }],
    quotes: [],
    links: linksOf(event, language, context).slice(0, 1),
  };
}

function dueOf({ date, status }: DatedEvent, language: DisplayLanguage, { today }: MailContext): string {
  const words = mailWords[language];
  return status === 'scheduled' ? words.due(date, daysBetween(today, date), today) : words.day(date);
}

/** What came of the occurrence before, where the event is one of a cycle. */
function previousFact(event: DatedEvent, language: DisplayLanguage, context: MailContext): readonly MailFact[] {
  const { occurrence, obligations } = event;
  if (occurrence === null || occurrence.index < 2) return [];
  const previous = context.events.find(
    (other) => other.occurrence?.index === occurrence.index - 1 && other.obligations[0] === obligations[0],
  );
  if (previous === undefined) return [];
  const answer = previous.delivery ? calendarWords[language].delivered(previous.delivery) : null;
  const words = mailWords[language];
  return [{ label: words.labels.previous, value: words.previous(previous.date, answer) }];
}

/** The sentence, with the words in it that carry the date set off; those words alone where there is no sentence. */
function quoteOf(citation: Citation, language: DisplayLanguage): readonly MailQuote[] {
  const quote = onOneLine(citation.quote);
  const sentence = onOneLine(citation.sentence) || quote;
  if (sentence === '') return [];
  const place = calendarWords[language].paragraph(citation.resolution, citation.paragraph);
  // Chinese sentences are kept without the blanks that quotes still have.
  const spelling = [quote, quote.replaceAll(' ', '')].find((words) => words !== '' && sentence.includes(words));
  if (spelling === undefined) return [{ place, before: sentence, marked: '', after: '' }];
  const at = sentence.indexOf(spelling);
  const after = sentence.slice(at + spelling.length);
  return [{ place, before: sentence.slice(0, at), marked: spelling, after }];
}

function linksOf(event: DatedEvent, language: DisplayLanguage, context: MailContext): readonly MailLink[] {
  const words = mailWords[language];
  // Its own resolution, what answered it, and what changed it.
  const symbols = new Set([event.resolution, ...event.history.slice(-1).map(({ by }) => by)]);
  return [
    { text: words.page, address: context.pageOf(event, language) },
    ...[...symbols].flatMap((symbol) => {
      const address = officialAddress(symbol, language);
      return address ? [{ text: words.officialText(symbol), address }] : [];
    }),
  ];
}

/** Where the United Nations keeps the document; null for what is none of its symbols. */
export function officialAddress(symbol: string, language: DisplayLanguage): string | null {
  if (!/^[A-Z]+(?:\/[\w.-]+)+(?: \(\d{4}\))?$/.test(symbol)) return null;
  return `https://docs.un.org/${language}/${symbol.replace(' ', '')}`;
}
