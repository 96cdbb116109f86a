import type { Request, RequestHandler, Response } from 'express';
import type { App } from '../../app/contract.ts';
import { MandateCyclesError } from '../../errors.ts';
import { maskedAddress, parseAddress } from '../../mail/addresses.ts';
import { type Preferences, preferencesSchema } from '../../subscriptions/preferences.ts';
import { readPreferencesOf, readRequest } from '../../subscriptions/read-request.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import { formBody } from '../http/bodies.ts';
import { knownMandates } from '../http/known-mandates.ts';
import { searchOf } from '../http/query.ts';
import type { RateLimits } from '../http/rate-limits.ts';
import { pageLanguage } from '../pages/page-language.ts';
import { type Message, messagePage, type SubscriptionForm, subscriptionPage } from './pages.ts';
import { formFields, preferencesInput } from './read-form.ts';
import { type MailLinkWords, mailLinkWords } from './words.ts';

/** What one request is answered with. */
interface Turn {
  readonly request: Request;
  readonly response: Response;
  readonly language: DisplayLanguage;
  readonly words: MailLinkWords;
  readonly token: string;
  say(message: Message, status?: number): void;
  show(form: SubscriptionForm, status?: number): void;
}

/**
 * Answers the form for reminders by mail, and the links of the mails. GET shows a page and changes nothing, for mail
 * scanners open every link; POST acts, and the same again changes nothing more.
 */
export function mailLinkHandlers(app: App, limits: RateLimits, publicUrl: string) {
  const { subscriptions } = app;
  const answer = (act: (turn: Turn) => Promise<void>): RequestHandler => {
    return async (request, response) => {
      const language = pageLanguage(request);
      const parts = { language, publicUrl, path: request.path };
      const send = (html: string, status: number) => response.status(status).type('html').send(html);
      response.set(privatePage);
      await act({
        request,
        response,
        language,
        words: mailLinkWords[language],
        token: String(request.params['token'] ?? ''),
        say: (message, status = 200) => send(messagePage(message, parts), status),
        show: (form, status = 200) => send(subscriptionPage(form, parts), status),
      });
    };
  };
  const ofLink = (act: (turn: Turn) => Promise<void>) => [limits.wrongTokens, answer(act)];

  return {
    // The filter of a feed's address is chosen already: the form goes on from the calendar that somebody looks at.
    form: answer(async ({ request, language, show }) => {
      const asked = new URLSearchParams(searchOf(request));
      const all = (name: string) => asked.getAll(name).join(',').split(',');
      const filter = { mandate: all('mandate'), bearer: all('bearer'), kind: all('kind') };
      show({ address: null, preferences: fresh(language, filter), note: null, mandates: await knownMandates(app) });
    }),
    subscribe: [
      limits.mails,
      ...formBody,
      answer(async ({ request, words, say, language, show }) => {
        const mandates = await knownMandates(app);
        const fields = formFields(request.body);
        try {
          const wanted = readRequest({ ...preferencesInput(fields), email: fields['email'] ?? '' }, mandates);
          await subscriptions.request(wanted.address, wanted.preferences);
          say({ heading: words.asked, text: words.askedText, button: null });
        } catch (error) {
          const { filter } = preferencesInput(fields);
          show({ address: null, preferences: fresh(language, filter), note: mistake(error, words), mandates }, 400);
        }
      }),
    ],
    sendLinks: [
      limits.mails,
      ...formBody,
      answer(async ({ request, words, language, say }) => {
        const address = parseAddress(String(formFields(request.body)['email'] ?? ''));
        if (address !== null) await subscriptions.sendLinks(address, language);
        say({ heading: words.asked, text: words.askedText, button: null });
      }),
    ],
    confirmPage: ofLink(async ({ token, words, say }) => {
      const wish = await subscriptions.requested(token);
      if (wish === null) return say(oldLink(words), 404);
      const text = words.confirmText.replace('{address}', maskedAddress(wish.address));
      say({ heading: words.confirm, text, preferences: wish.preferences, button: words.confirm });
    }),
    confirm: ofLink(async ({ token, words, say }) => {
      const made = await subscriptions.confirm(token);
      if (made === null) return say(oldLink(words), 404);
      const text = words.confirmedText.replace('{address}', maskedAddress(made.address));
      say({ heading: words.confirmed, text, preferences: made.preferences, button: null });
    }),
    unsubscribePage: ofLink(async ({ token, words, say }) => {
      const open = await subscriptions.open('unsubscribe', token);
      if (open === null) return say(oldLink(words), 404);
      say({ heading: words.stop, text: words.stopText, preferences: open.preferences, button: words.stop });
    }),
    // RFC 8058: whatever the body says, without a redirect, a cookie or a login.
    unsubscribe: ofLink(async ({ token, words, say }) => {
      const isLink = await subscriptions.leave('unsubscribe', token);
      say(
        isLink ? { heading: words.stopped, text: words.stoppedText, button: null } : oldLink(words),
        isLink ? 200 : 404,
      );
    }),
    managePage: ofLink(async ({ token, words, say, show }) => {
      const open = await subscriptions.open('manage', token);
      if (open === null) return say(oldLink(words), 404);
      show({ ...masked(open), note: null, mandates: await knownMandates(app) });
    }),
    manage: [
      limits.wrongTokens,
      ...formBody,
      answer(async (turn) => {
        const { token, words, say } = turn;
        const open = await subscriptions.open('manage', token);
        if (open === null) return say(oldLink(words), 404);
        const fields = formFields(turn.request.body);
        if (fields['act'] === 'export')
          return void turn.response.attachment('my-data.json').json(await subscriptions.dataOf(open.address));
        if (fields['act'] === 'forget') {
          await subscriptions.forget(open.address);
          return say({ heading: words.forgotten, text: words.forgottenText, button: null });
        }
        if (fields['act'] === 'stop') {
          await subscriptions.leave('manage', token);
          return say({ heading: words.stopped, text: words.stoppedText, button: null });
        }
        const mandates = await knownMandates(app);
        try {
          const preferences = readPreferencesOf(preferencesInput(fields), mandates);
          await subscriptions.change(token, preferences);
          turn.show({ ...masked({ ...open, preferences }), note: words.saved, mandates });
        } catch (error) {
          turn.show({ ...masked(open), note: mistake(error, words), mandates }, 400);
        }
      }),
    ],
  };
}

/** The address of the page is a secret: no cache and no search engine keeps it, and no link passes it on. */
const privatePage = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' };

/** The form's first state; of the filter it ticks what there is to tick. */
function fresh(language: DisplayLanguage, filter: unknown): Preferences {
  return { ...preferencesSchema.parse({}), lang: language, filter: filter as Preferences['filter'] };
}

function masked<Open extends { readonly address: string }>(open: Open): Open {
  return { ...open, address: maskedAddress(open.address) };
}

function oldLink(words: MailLinkWords): Message {
  return { heading: words.linkOld, text: words.linkOldText, button: null, askLinks: true };
}

/** What the form says of a mistake in it; other failures are not the form's. */
function mistake(error: unknown, words: MailLinkWords): string {
  if (!(error instanceof MandateCyclesError) || error.code !== 'request-invalid') throw error;
  return `${words.mistake} ${error.where}: ${error.message}`;
}
