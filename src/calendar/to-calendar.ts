import ical, {
  ICalAlarmType,
  type ICalCalendar,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { DateTime } from 'luxon';
import { type IsoDate, toDateTime, yearOf } from '../dates/iso-date.ts';
import { addIsoDuration } from '../dates/period.ts';
import { labels } from '../events/labels.ts';
import { type EventState, stateOf } from '../events/state.ts';
import type { DatedEvent } from '../events/types.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';
import { isWithdrawn, shownEvents } from './choose-events.ts';
import { explain } from './explain.ts';
import { foldLines } from './fold-lines.ts';
import { escapedText, onOneLine, plainText } from './plain-text.ts';
import { calendarWords } from './words.ts';

export interface CalendarOptions {
  readonly language: DisplayLanguage;
  /** What a client calls the calendar. */
  readonly name: string;
  /** The name of the body behind a key, in that language. */
  readonly mandateName: (key: string) => string;
  /** The window is counted from it, and with `past` nothing is. */
  readonly today: IsoDate;
  /** All events, however old, far ahead or long withdrawn. */
  readonly past: boolean;
  /** Reminders in the entries themselves. */
  readonly alarms: boolean;
  /** The address of the page that shows an event; null where there is none. */
  readonly pageOf: ((event: DatedEvent) => string) | null;
}

const refreshSeconds = 6 * 3600;
/** At 9 in the morning, 7 days before and the day before, counted back in seconds from the day's first instant. */
const alarmSeconds = [6 * 86_400 + 15 * 3600, 15 * 3600];

/**
 * Gives an iCalendar file (RFC 5545, RFC 7986) of the events, one all-day entry each: the same events, day and
 * options give the same bytes. It always holds at least one entry; see `chooseEvents`.
 * Superseded and cancelled events both carry STATUS:CANCELLED, the only word that iCalendar has for them; their
 * titles tell which. No METHOD: it would make the file an invitation and want an ORGANIZER (RFC 5546).
 */
export function toCalendar(events: readonly DatedEvent[], options: CalendarOptions): string {
  return [...calendarParts(events, options)].join('');
}

/** The same file in parts, one for each entry, for who must not be kept waiting while a large one is made. */
export function* calendarParts(events: readonly DatedEvent[], options: CalendarOptions): Iterable<string> {
  const frame = ical({
    prodId: { company: 'mandate-cycles', product: 'mandate-cycles', language: options.language },
    name: escapedText(onOneLine(options.name)),
    ttl: refreshSeconds,
  });
  const shown = shownEvents(events, options.today, options.past);
  yield foldLines(frame.toString().replace(/END:VCALENDAR\s*$/, ''));
  for (const event of shown) yield entry(event, options);
  if (shown.length === 0) yield entryText((calendar) => void calendar.createEvent(nothingEntry(options)));
  yield 'END:VCALENDAR\r\n';
}

/** What was written of an event before, by what it depends on: feeds differ in what they choose, not in how an entry reads. */
const written = new WeakMap<DatedEvent, Map<string, string>>();

function entry(event: DatedEvent, options: CalendarOptions): string {
  const state = stateOf(event, options.today);
  const hasAlarms = options.alarms && event.status === 'scheduled' && event.date >= options.today;
  const url = options.pageOf?.(event) ?? null;
  const key = `${options.language} ${state} ${hasAlarms} ${url}`;
  const known = written.get(event) ?? new Map<string, string>();
  written.set(event, known);
  let text = known.get(key);
  if (text === undefined) {
    text = entryText((calendar) => addEntry(calendar, event, options, { state, hasAlarms, url }));
    known.set(key, text);
  }
  return text;
}

/** The lines of one entry, without the calendar around it. */
function entryText(add: (calendar: ICalCalendar) => void): string {
  const calendar = ical();
  add(calendar);
  const text = calendar.toString();
  return foldLines(text.slice(text.indexOf('BEGIN:VEVENT'), text.lastIndexOf('END:VCALENDAR')));
}

/** States that a title need not say: a calendar shows itself what lies ahead and what is past. */
const unmarked: ReadonlySet<EventState> = new Set(['upcoming', 'today', 'past', 'unrecorded']);

const markedByTime: ReadonlySet<EventState> = new Set(['overdue', 'ended', 'lapsed']);

interface EntryForm {
  readonly state: EventState;
  readonly hasAlarms: boolean;
  readonly url: string | null;
}

function addEntry(calendar: ICalCalendar, event: DatedEvent, options: CalendarOptions, form: EntryForm): void {
  const { language } = options;
  const { kinds, states } = labels[language];
  const title = summary(event, options);
  const entry = calendar.createEvent({
    ...allDay(event.date, stampOf(event, form.state)),
    id: escapedText(onOneLine(event.uid)),
    sequence: event.sequence,
    summary: unmarked.has(form.state) ? title : calendarWords[language].marked(states[form.state], title),
    description: plainText(explain(event, language)),
    categories: [{ name: kinds[event.kind] }],
    status: isWithdrawn(event) ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    url: form.url && address(form.url),
  });
  if (!form.hasAlarms) return;
  for (const trigger of alarmSeconds) entry.createAlarm({ type: ICalAlarmType.display, trigger, description: title });
}

/**
 * The title, led by whose duty it is: a calendar mixes many mandates, and its month view shows little else. The body is
 * named once, in the reader's language.
 */
export function summary(
  { title, mandate, resolution }: DatedEvent,
  { language, mandateName }: Pick<CalendarOptions, 'language' | 'mandateName'>,
): string {
  const body = mandate === null ? resolution : mandateName(mandate);
  const plain = onOneLine(mandate === null ? title[language] : outsideQuotes(title[language], mandate, body));
  return plain.includes(body) ? plain : `${onOneLine(body)} · ${plain}`;
}

/** Replaces what is no quotation: the words of a text stay as it has them, also where they are another language's. */
function outsideQuotes(title: string, from: string, to: string): string {
  return title
    .split(/(“[^”]*”)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(from, to)))
    .join('');
}

/** When the entry last changed: a title that time alone has changed did so on the day after the event's. */
function stampOf({ date, lastModified }: DatedEvent, state: EventState): string {
  if (!markedByTime.has(state)) return lastModified;
  const dayAfter = `${addIsoDuration(date, 'P1D')}T00:00:00.000Z`;
  return dayAfter > lastModified ? dayAfter : lastModified;
}

/** A URI is no TEXT: what ical-generator would escape in it must not stand in it. */
function address(page: string): string {
  return new URL(page).href.replace(/[,;]/g, encodeURIComponent);
}

/** What stands in a calendar that nothing matches, for an empty one is invalid and tells its reader nothing. */
function nothingEntry({ language, today }: CalendarOptions): ICalEventData {
  const firstOfYear = `${yearOf(today)}-01-01` as IsoDate;
  const { nothing, nothingWhy } = calendarWords[language];
  return {
    ...allDay(firstOfYear, firstOfYear),
    id: 'nothing@mandate-cycles',
    summary: nothing,
    description: nothingWhy,
  };
}

/** A whole day in no time zone; it does not make anybody busy. */
function allDay(date: IsoDate, lastModified: string): ICalEventData {
  const start = toDateTime(date);
  return {
    start,
    end: start.plus({ days: 1 }),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    stamp: DateTime.fromISO(lastModified, { zone: 'utc' }),
    lastModified: DateTime.fromISO(lastModified, { zone: 'utc' }),
  };
}
