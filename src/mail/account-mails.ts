import type { DisplayLanguage } from '../terms/display-languages.ts';
import type { MailContent, MailFact, MailItem } from './mail-document.ts';
import { mailWords } from './words.ts';
import { writeMail } from './write-mail.ts';

/** What was chosen, in words of a language. */
export type Choices = (language: DisplayLanguage) => readonly MailFact[];

/** Asks whether reminders may come to an address; `link` confirms it and works for so many hours. */
export function confirmationMail(
  link: string,
  hours: number,
  choices: Choices,
  languages: readonly DisplayLanguage[],
): MailContent {
  const documents = languages.map((language) => {
    const { subject, heading, lead, action, chosen, notes } = mailWords[language].confirmation;
    const item: MailItem = { title: null, facts: choices(language), quotes: [], links: [] };
    return {
      language,
      subject,
      kicker: '',
      heading,
      lead,
      action: { text: action, address: `${link}?lang=${language}` },
      sections: [{ heading: chosen, items: [item] }],
      notes: notes(hours),
    };
  });
  return writeMail(documents, null);
}

/** Tells the owner of an address what comes to it, with a link to change each; also where that is nothing. */
export function linksMail(
  subscriptions: readonly { readonly link: string; readonly choices: Choices }[],
  languages: readonly DisplayLanguage[],
): MailContent {
  const documents = languages.map((language) => {
    const { subject, heading, lead, none, open, notes } = mailWords[language].links;
    const items = subscriptions.map(
      ({ link, choices }): MailItem => ({
        title: null,
        facts: choices(language),
        quotes: [],
        links: [{ text: open, address: `${link}?lang=${language}` }],
      }),
    );
    return {
      language,
      subject,
      kicker: '',
      heading,
      lead: subscriptions.length === 0 ? `${lead} ${none}` : lead,
      action: null,
      sections: [{ heading: null, items }],
      notes,
    };
  });
  return writeMail(documents, null);
}
