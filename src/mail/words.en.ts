import { toDateTime } from '../dates/iso-date.ts';
import { longDate, monthNames, weekdayName } from '../dates/long-date.ts';
import type { MailWords } from './words.ts';

const count = (days: number) => (days === 1 ? '1 day' : `${days} days`);

export const en: MailWords = {
  daysLeft: (days) => (days === 0 ? 'Today' : days < 0 ? `${count(-days)} overdue` : count(days)),
  subject: ([first = '', ...more]) => `${first}: ${more.join(', ')}`,
  shortDate(date) {
    const { month, day } = toDateTime(date);
    return `${day} ${monthNames[month - 1]}`;
  },
  day: (date) => `${weekdayName(date, 'en')}, ${longDate(date, 'en')}`,
  due(date, days, today) {
    const left = days === 0 ? 'today' : days < 0 ? `${count(-days)} overdue` : `${count(days)} left`;
    return `${en.day(date)} (${left}, seen from ${longDate(today, 'en')})`;
  },
  labels: {
    due: 'Due',
    bearer: 'By',
    basis: 'Basis',
    previous: 'The one before',
    note: 'Note',
    changed: 'What happened',
    assumption: 'Assumption',
    source: 'Source',
  },
  previous: (date, answer) => `due ${longDate(date, 'en')}: ${answer ?? 'no document is recorded for it'}`,
  nonWorkingDay: 'That is a non-working day; the date is not moved for it.',
  page: 'Reasons and updates',
  officialText: (symbol) => `Official text of ${symbol}`,
  unofficial: 'Derived from the text of the resolution. Not an official United Nations calendar; the text decides.',
  notices: {
    moved: (from, to) => `The date was ${longDate(from, 'en')}. It is now ${longDate(to, 'en')}.`,
    delivered: (symbol) => `${symbol} answers it.`,
    renewed: (mandate, until) =>
      `The mandate of ${mandate} is renewed${until === null ? '' : ` until ${longDate(until, 'en')}`}.`,
    ends: (mandate, on) => `The mandate of ${mandate} ends${on === null ? '' : ` on ${longDate(on, 'en')}`}.`,
    lapsed: (mandate, on) =>
      `The mandate of ${mandate} was to end on ${longDate(on, 'en')}, and no later text is known here.`,
    movedSubject: 'New date',
    deliveredSubject: 'Delivered',
    renewedSubject: 'Renewed',
    endsSubject: 'Mandate ends',
    lapsedSubject: 'No renewal known',
  },
  digest: {
    subject: (rhythm, from, to) =>
      `${rhythm === 'weekly' ? 'This week and next' : 'The coming month'}: ${en.shortDate(from)} to ${en.shortDate(to)}`,
    lead(items, overdue) {
      const due = items === 0 ? 'Nothing is due' : items === 1 ? '1 item is due' : `${items} items are due`;
      return overdue === 0 ? `${due}.` : `${due}, ${overdue} ${overdue === 1 ? 'is' : 'are'} overdue.`;
    },
    coming: 'Coming',
    overdue: 'Overdue',
    nothing: 'Nothing that you follow is due in these days.',
  },
  confirmation: {
    subject: 'Please confirm your reminders',
    heading: 'Please confirm that these reminders may come here',
    lead: 'Somebody, hopefully you, asked for mail reminders about Security Council mandates at this address.',
    action: 'Confirm',
    chosen: 'What was asked for',
    notes: (hours) => [
      `The link works for ${hours} hours. Without your confirmation nothing is sent, and the request is forgotten.`,
      'If it was not you, there is nothing to do.',
    ],
  },
  links: {
    subject: 'Your reminders',
    heading: 'What comes to this address',
    lead: 'Somebody, hopefully you, asked for the links to the reminders that come here.',
    none: 'No reminders come to this address.',
    open: 'Change or stop',
    notes: ['If it was not you, there is nothing to do.'],
  },
};
