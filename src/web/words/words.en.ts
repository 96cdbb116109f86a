import type { IsoDate } from '../../dates/iso-date.ts';
import { longDate } from '../../dates/long-date.ts';
import type { MandateAct } from '../../obligations/types.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const languages: Readonly<Record<string, string>> = {
  en: 'the English text',
  zh: 'the Chinese text',
  fr: 'the French text',
};
const acts: Readonly<Record<MandateAct['act'], string>> = {
  establish: 'established',
  extend: 'renewed',
  change: 'changed',
  terminate: 'terminated',
};

export const en = {
  locale: 'en',
  otherLanguage: { code: 'zh' as DisplayLanguage, name: '中文' },
  site: 'Mandate Cycles',
  tagline: 'What Security Council resolutions make due, and when',
  skip: 'To the content',
  home: 'Home',
  places: 'Pages',
  menu: [
    ['/mandates', 'Mandates'],
    ['/cycles', 'Dates'],
    ['/changes', 'What changed'],
    ['/search', 'Search'],
    ['/subscribe', 'Subscribe'],
  ] as readonly (readonly [path: string, name: string])[],
  languageSwitch: 'Language',
  footer: 'Dates are read from the texts of resolutions by rules. The adopted text alone is authoritative.',
  knownOn: (day: IsoDate) => `As known on ${longDate(day, 'en')}.`,
  data: 'Data and API',
  desk: 'Desk',
  notFound: 'Page not found',
  failed: 'This cannot be shown',
  /** What went wrong, in the reader's language; the detail that follows is English. */
  failure: (_status: number): string => '',
  failureDetail: 'Details',
  tryAgainIn: (seconds: number): string =>
    seconds < 120
      ? `Try again in ${count(seconds, 'second', 'seconds')}.`
      : `Try again in ${Math.ceil(seconds / 60)} minutes.`,
  tryAgain: 'Try again',

  next: 'Due next',
  nothing: 'Nothing is due',
  sameDay: 'On the same day',
  overdue: 'Overdue',
  past: 'Past',
  today: 'Today',
  olderOverdue: (number: number) => `${count(number, 'older item has', 'older items have')} no recorded delivery`,
  recent: 'Most recent',
  year: 'The coming year',

  mandates: 'Mandates',
  ends: 'Until',
  ended: 'Ended',
  lapsed: 'Ran out, no later text known:',
  subscribeTo: (name: string) => `Subscribe to the calendar of ${name}`,
  resolutions: 'Resolutions',
  resolution: 'Security Council resolution',
  resolutionCount: (number: number) => count(number, 'resolution', 'resolutions'),
  resolutionAbout: (items: number) => `${count(items, 'date', 'dates')}`,
  noResolutions: 'No resolution has been added yet.',

  subscribe: 'Subscribe',
  subscribeAll: 'All dates in your own calendar, kept up to date by itself.',
  subscribeOne: (symbol: string) => `The dates of ${symbol} in your own calendar, kept up to date by itself.`,
  subscribeProgram: 'Add to my calendar',
  subscribeGoogle: 'Google Calendar',
  subscribeOutlook: 'Outlook',
  subscribeChoose: 'Choose what it holds',
  subscribeMail: 'Reminders by mail',
  subscribeAddress: 'Address of the calendar:',
  subscribeLocal: 'Google Calendar and Outlook on the web can subscribe once the service has a public address.',
  feedName: (subject: string | null) => `Security Council deadlines${subject ? ` – ${subject}` : ''}`,

  inDays: (days: number) =>
    days === 0
      ? 'today'
      : days === 1
        ? 'tomorrow'
        : days === -1
          ? 'yesterday'
          : days > 0
            ? `in ${days} days`
            : `${-days} days ago`,
  daysOverdue: (days: number) => count(days, 'day overdue', 'days overdue'),
  aside: (text: string) => `, ${text}`,
  submittedInPart: 'Submitted in part',
  paragraphs: (paragraphs: readonly string[]) => (paragraphs.length > 0 ? `¶\u00a0${paragraphs.join(', ')}` : ''),

  why: 'Why this date?',
  inText: 'In the text',
  how: 'Reckoning',
  rule: 'Rule',
  assumption: 'Assumption',
  otherReading: 'Another reading: ',
  reading: (assumption: string, dates: readonly string[]) =>
    `${assumption}${dates.length > 0 ? ` (${dates.join('; ')})` : ''}`,
  source: 'Source',

  adopted: 'Adopted',
  textLanguage: 'Read from',
  handWritten: 'Facts entered by hand',
  languageName: (code: string) => languages[code] ?? code,
  review: 'State',
  /** A body goes by its key in English. */
  mandateName: (key: string) => key,
  chainOf: (mandate: string) => `The mandate of ${mandate}`,
  act: (act: MandateAct['act'], until: string | null) =>
    acts[act] + (until === null ? '' : act === 'terminate' ? `, as of ${until}` : `, until ${until}`),
  dated: 'Dated duties',
  datedOf: (symbol: string) => `Dated duties of ${symbol}`,
  datedEmpty: 'This resolution sets no date.',
  date: 'Date',
  duty: 'Duty',
  paragraph: 'Paragraph',
  status: 'Status',
  quote: 'Words',
  reason: 'Why not',
  cycles: 'Cycles and their record',
  cycle: 'Cycle',
  cycleDelivered: 'Delivered',
  cycleDeliveredOf: (delivered: number, past: number) => `${delivered} of ${past} due so far`,
  cycleMedian: (days: string, count: number) => `${days} in the median of ${count}`,
  cycleRange: (least: string, most: string) => `from ${least} to ${most}`,
  cycleForecastFor: (from: string, to: string, due: string) =>
    `${from === to ? from : `${from} to ${to}`}, for the one due on ${due}`,
  cycleNone: '–',
  cycleLateness: 'Lateness',
  cycleForecast: 'Forecast',
  cycleNote: 'A forecast is no deadline: it adds the lateness of past documents to the next due date.',
  documents: 'Documents delivered',
  document: 'Document',
  answers: 'Answers',
  undated: 'Duties without a date',
  undatedWhy: 'The text sets these no date that could be computed; they are in no calendar.',
  setAside: 'Time expressions that make no duty',
  setAsideWhy: (number: number) => `${count(number, 'expression was', 'expressions were')} read and set aside`,
};
