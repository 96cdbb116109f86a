import { createHash, randomBytes } from 'node:crypto';
import type { DateTime } from 'luxon';
import { mailboxKey } from '../mail/addresses.ts';
import type { MakeSubscriptionPlan, Outbox, StoredSubscription, SubscriptionStore } from '../store/store.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';
import { type LinkPurpose, readLink, signLink } from './links.ts';
import { type Preferences, preferencesSchema } from './preferences.ts';

/** What a subscriber sees of a subscription. */
export interface Subscription {
  readonly id: string;
  readonly address: string;
  readonly preferences: Preferences;
  readonly confirmedAt: string;
}

/** What people may do about their subscriptions. Addresses are parsed ones (see src/mail/addresses.ts). */
export interface Subscriptions {
  /** Keeps the wish and asks the address for its consent. Nothing tells whether the address was known. */
  request(address: string, preferences: Preferences): Promise<void>;
  /** Sends the address the links to what it gets, at most once a day. */
  sendLinks(address: string, language: DisplayLanguage): Promise<void>;
  /** What a confirmation link would make a subscription of; null where it is unknown or too old. */
  requested(token: string): Promise<Pick<Subscription, 'address' | 'preferences'> | null>;
  /** Confirms; the same token again gives the same answer. */
  confirm(token: string): Promise<Subscription | null>;
  /** The subscription behind a link of a mail; null where the link is wrong or too old, or the subscription ended. */
  open(purpose: LinkPurpose, token: string): Promise<Subscription | null>;
  change(token: string, preferences: Preferences): Promise<Subscription | null>;
  /** Ends the subscription; again changes nothing. False for a link that is none. */
  leave(purpose: LinkPurpose, token: string): Promise<boolean>;
  /** All that is kept about an address. */
  dataOf(address: string): Promise<AddressData>;
  /** Deletes all of it. */
  forget(address: string): Promise<void>;
  /** All subscriptions, by id. */
  list(): AsyncGenerator<Subscription>;
  /** The token of a link to a subscription, valid from now. */
  link(purpose: LinkPurpose, id: string): Promise<string>;
}

export interface AddressData {
  readonly address: string;
  readonly subscriptions: readonly Omit<Subscription, 'address'>[];
}

interface Parts {
  readonly store: SubscriptionStore & Pick<Outbox, 'planMails'>;
  readonly clock: () => DateTime;
  /** Plans what comes of subscriptions that are new or have changed. */
  readonly makePlan: MakeSubscriptionPlan;
  /** Told that mails wait. */
  readonly wake: () => void;
}

/** How long a confirmation link works. */
export const confirmationHours = 48;
/** Requests of one mailbox in a day that are answered with a mail; more would be a nuisance made through us. */
const mostRequests = 5;
const pageSize = 1_000;

/** Subscriptions on a store. */
export function createSubscriptions({ store, clock, makePlan, wake }: Parts): Subscriptions {
  const instant = (moment: DateTime) => moment.toJSDate().toISOString();
  let keyRead: Promise<Buffer> | undefined;
  const key = () => {
    keyRead ??= store.linkKey().then((hex) => Buffer.from(hex, 'hex'));
    return keyRead;
  };
  const find = async (purpose: LinkPurpose, token: string) => {
    const id = readLink(await key(), purpose, token, clock().toJSDate());
    return id === null ? null : store.subscription(id);
  };

  return {
    async request(address, preferences) {
      const now = clock();
      const id = randomBytes(16).toString('base64url');
      const expiresAt = instant(now.plus({ hours: confirmationHours }));
      const wish = { id, mailbox: mailboxKey(address), address, ...stored(preferences) };
      const mail = accountMail('confirmation', id, address, { request: id }, instant(now), expiresAt);
      const since = instant(now.minus({ days: 1 }));
      await store.requestSubscription({ ...wish, requestedAt: instant(now), expiresAt }, mail, mostRequests, since);
      wake();
    },
    async sendLinks(address, language) {
      const now = clock();
      const day = now.toUTC().toISODate();
      const mailbox = mailboxKey(address);
      const expiresAt = instant(now.plus({ hours: confirmationHours }));
      const mail = accountMail('links', `${mailbox} ${day}`, address, { language }, instant(now), expiresAt);
      await store.planMails([mail], instant(now));
      wake();
    },
    async requested(token) {
      const request = await store.requestOfToken(hashOf(token), instant(clock()));
      return request && { address: request.address, preferences: readPreferences(request.preferences) };
    },
    async confirm(token) {
      const made = await store.confirmSubscription(hashOf(token), instant(clock()), makePlan);
      wake();
      return made && shown(made);
    },
    async open(purpose, token) {
      const found = await find(purpose, token);
      return found && shown(found);
    },
    async change(token, preferences) {
      const found = await find('manage', token);
      if (found === null) return null;
      const changed = { ...found, ...stored(preferences) };
      await store.changeSubscription(changed, instant(clock()), makePlan);
      wake();
      return shown(changed);
    },
    async leave(purpose, token) {
      const id = readLink(await key(), purpose, token, clock().toJSDate());
      if (id !== null) await store.endSubscription(id, instant(clock()), makePlan);
      return id !== null;
    },
    async dataOf(address) {
      const subscriptions = await store.subscriptionsOf(mailboxKey(address));
      return { address, subscriptions: subscriptions.map(shown).map(({ address: _, ...rest }) => rest) };
    },
    forget: (address) => store.deleteMailbox(mailboxKey(address)),
    async *list() {
      for (let after = ''; ; ) {
        const page = await store.subscriptionsAfter(after, pageSize);
        yield* page.map(shown);
        if (page.length < pageSize) return;
        after = page.at(-1)!.id;
      }
    },
    link: async (purpose, id) => signLink(await key(), purpose, id, clock().toJSDate()),
  };
}

/** What a token is kept as. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Many want the same. */
const keptPreferences = 1_000;
const readBefore = new Map<string, Preferences>();

/** Reads what `stored` wrote; a field that came later gets its default. */
export function readPreferences(json: string): Preferences {
  const known = readBefore.get(json);
  if (known) return known;
  const preferences = preferencesSchema.parse(JSON.parse(json));
  if (readBefore.size >= keptPreferences) readBefore.clear();
  readBefore.set(json, preferences);
  return preferences;
}

function stored(preferences: Preferences): Pick<StoredSubscription, 'preferences' | 'filter'> {
  const { mandate, ...filter } = preferences.filter;
  const sameMandates = mandate.map((name) => name.toLowerCase());
  return { preferences: JSON.stringify(preferences), filter: JSON.stringify({ mandate: sameMandates, ...filter }) };
}

function shown({ id, address, preferences, confirmedAt }: StoredSubscription): Subscription {
  return { id, address, preferences: readPreferences(preferences), confirmedAt };
}

/** A mail about subscriptions themselves; the same `identity` makes one mail. */
function accountMail(
  kind: 'confirmation' | 'links',
  identity: string,
  recipient: string,
  details: object,
  dueAt: string,
  expiresAt: string,
) {
  const key = createHash('sha256')
    .update(JSON.stringify([kind, identity]))
    .digest('hex')
    .slice(0, 40);
  const about = { subscription: null, about: '', date: '', details: JSON.stringify(details) };
  return { key, kind, recipient, ...about, dueAt, expiresAt };
}
