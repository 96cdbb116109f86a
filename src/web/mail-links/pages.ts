import { bodyName } from '../../bodies/display-name.ts';
import { labels } from '../../events/labels.ts';
import { choices } from '../../subscriptions/choices.ts';
import { languageChoices, noticeChoices, type Preferences, rhythms } from '../../subscriptions/preferences.ts';
import { subscriptionWords } from '../../subscriptions/words.ts';
import { bearers } from '../../terms/bearers.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import { kinds } from '../../terms/kinds.ts';
import { baseOf, type PageFrame } from '../pages/page-frame.ts';
import { renderTemplate } from '../pages/templates.ts';
import { words } from '../words/words.ts';
import { mailLinkWords } from './words.ts';

/** What all these pages are made with. */
export interface PageParts {
  readonly language: DisplayLanguage;
  readonly publicUrl: string;
  /** The page's own path, which its forms post to. */
  readonly path: string;
}

/** A page that says something and may have one button. */
export interface Message {
  readonly heading: string;
  readonly text: string;
  readonly preferences?: Preferences;
  /** The words on the button; null where there is nothing to do. */
  readonly button: string | null;
  /** Offers to send new links. */
  readonly askLinks?: boolean;
}

export function messagePage(message: Message, parts: PageParts): string {
  const { preferences, ...shown } = message;
  return renderTemplate('mail-link', {
    ...frame(parts, message.heading),
    askLinks: false,
    ...shown,
    facts: preferences ? choices(preferences, parts.language) : [],
  });
}

export interface SubscriptionForm {
  /** Null for a new subscription, whose address is still to be given. */
  readonly address: string | null;
  readonly preferences: Preferences;
  /** What to say above the form: what was wrong, or that it was saved. */
  readonly note: string | null;
  readonly mandates: readonly string[];
}

export function subscriptionPage(form: SubscriptionForm, parts: PageParts): string {
  const { subscribe, manage } = mailLinkWords[parts.language];
  return renderTemplate('subscription', {
    ...frame(parts, form.address === null ? subscribe : manage),
    ...formView(form, parts.language),
  });
}

function formView({ address, preferences, note, mandates }: SubscriptionForm, language: DisplayLanguage) {
  const { filter, leadDays, notices } = preferences;
  const choose = (values: readonly string[], chosen: readonly string[], nameOf: (value: string) => string) =>
    values.map((value) => ({ value, name: nameOf(value), chosen: chosen.includes(value) }));
  const choice = subscriptionWords[language];
  const { kinds: kindNames, bearers: bearerNames } = labels[language];
  const named =
    <Key extends string>(names: Readonly<Record<Key, string>>) =>
    (value: string) =>
      names[value as Key];
  return {
    address,
    note,
    choice,
    form: mailLinkWords[language],
    leadDays: leadDays.join(', '),
    timeZone: preferences.timeZone,
    hour: preferences.hour,
    untilDelivered: preferences.untilDelivered,
    milestones: preferences.milestones ?? '',
    mandates: choose(mandates, filter.mandate, (key) => (language === 'zh' ? (bodyName(key, 'zh') ?? key) : key)),
    kinds: choose(kinds, filter.kind, named(kindNames)),
    bearers: choose(bearers, filter.bearer, named(bearerNames)),
    languages: choose(languageChoices, [preferences.lang], named(choice.languages)),
    rhythms: choose(rhythms, [preferences.rhythm], named(choice.rhythms)),
    notices: choose(noticeChoices, notices, named(choice.noticeNames)),
  };
}

function frame({ language, publicUrl, path }: PageParts, heading: string) {
  const page: PageFrame = {
    words: words[language],
    language,
    base: baseOf(publicUrl),
    path,
    title: `${heading} – ${words[language].site}`,
    description: heading,
    feed: null,
    knownOn: null,
  };
  return { ...page, form: mailLinkWords[language] };
}
