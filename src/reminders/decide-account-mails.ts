import { randomBytes } from 'node:crypto';
import { confirmationMail, linksMail } from '../mail/account-mails.ts';
import { mailboxKey } from '../mail/addresses.ts';
import type { SubscriptionStore } from '../store/store.ts';
import { choices } from '../subscriptions/choices.ts';
import { languagesOf } from '../subscriptions/preferences.ts';
import { confirmationHours, hashOf, readPreferences, type Subscriptions } from '../subscriptions/subscriptions.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';
import type { Decide } from './decision.ts';

interface AccountParts {
  readonly store: SubscriptionStore;
  readonly subscriptions: Pick<Subscriptions, 'link'>;
  readonly publicUrl: string;
}

/** Decides about the mails that are about subscriptions themselves. */
export function accountDeciders(parts: AccountParts): Readonly<Record<'confirmation' | 'links', Decide>> {
  const { store, subscriptions, publicUrl } = parts;
  return {
    // The token is made here, so that it stands in the mail and nowhere else: what is kept is its hash.
    confirmation: async ({ details }) => {
      const request = await store.subscriptionRequest((JSON.parse(details) as { request: string }).request);
      if (request === null || request.subscription !== null)
        return { withdraw: 'there is nothing to confirm any more' };
      const token = randomBytes(32).toString('base64url');
      await store.setConfirmationToken(request.id, hashOf(token));
      const preferences = readPreferences(request.preferences);
      const link = `${publicUrl}/confirm/${token}`;
      const chosen = (language: DisplayLanguage) => choices(preferences, language);
      return { send: confirmationMail(link, confirmationHours, chosen, languagesOf(preferences)) };
    },
    links: async ({ recipient, details }) => {
      const { language } = JSON.parse(details) as { language: DisplayLanguage };
      const stored = await store.subscriptionsOf(mailboxKey(recipient));
      const shown = stored.map(async ({ id, preferences }) => ({
        link: `${publicUrl}/manage/${await subscriptions.link('manage', id)}`,
        choices: (each: DisplayLanguage) => choices(readPreferences(preferences), each),
      }));
      return { send: linksMail(await Promise.all(shown), [language]) };
    },
  };
}
