import { labels } from '../events/labels.ts';
import type { MailFact } from '../mail/mail-document.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';
import type { Preferences } from './preferences.ts';
import { subscriptionWords } from './words.ts';

/** What was chosen, in words: for the mail that asks for consent and for the page that changes it. */
export function choices(preferences: Preferences, language: DisplayLanguage): readonly MailFact[] {
  const words = subscriptionWords[language];
  const { filter, rhythm, notices, leadDays, hour, timeZone, untilDelivered, milestones } = preferences;
  const list = (values: readonly string[]) => (values.length === 0 ? words.all : values.join(words.comma));
  const fact = (label: string, value: string) => ({ label, value });
  return [
    fact(words.mandate, list(filter.mandate)),
    fact(words.kind, list(filter.kind.map((kind) => labels[language].kinds[kind]))),
    fact(words.bearer, list(filter.bearer.map((bearer) => labels[language].bearers[bearer]))),
    fact(words.rhythm, words.rhythms[rhythm]),
    ...(rhythm === 'single' ? [fact(words.leadDays, list(leadDays.map(String)))] : []),
    ...(untilDelivered ? [fact(words.untilDelivered, words.yes)] : []),
    ...(notices.length > 0 ? [fact(words.notices, list(notices.map((notice) => words.noticeNames[notice])))] : []),
    ...(milestones === null ? [] : [fact(words.milestones, milestones)]),
    fact(words.time, words.timeOfDay(hour, timeZone)),
  ];
}
