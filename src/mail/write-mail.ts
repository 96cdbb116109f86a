import { htmlOf } from './html.ts';
import type { MailContent, MailDocument, MailLink } from './mail-document.ts';
import { safeLine } from './safe-line.ts';
import { textOf } from './text.ts';

/** Where the reader changes what comes, and where it ends. */
export interface ReaderLinks {
  readonly manage: string;
  readonly unsubscribe: string;
}

/**
 * Writes the mail: text and HTML that say the same, in each document's language one after the other. `links` stand at
 * the end; null for a mail that belongs to no subscription.
 */
export function writeMail(
  documents: readonly MailDocument[],
  links: ReaderLinks | null,
  { calendar = null, event = null }: Partial<Pick<MailContent, 'calendar' | 'event'>> = {},
): MailContent {
  const footers = documents.map(({ language }) => footer(language, links));
  return {
    subject: safeLine([...new Set(documents.map(({ subject }) => safeLine(subject)))].join(' / ')),
    text: textOf(documents, footers),
    html: htmlOf(documents, footers),
    calendar,
    event,
    unsubscribe: links?.unsubscribe ?? null,
  };
}

const footerWords = {
  en: { manage: 'Change what you get', unsubscribe: 'Stop these mails' },
  zh: { manage: '更改订阅内容', unsubscribe: '停止接收' },
};

function footer(language: MailDocument['language'], links: ReaderLinks | null): readonly MailLink[] {
  if (links === null) return [];
  const words = footerWords[language];
  const inLanguage = (address: string) => `${address}?lang=${language}`;
  return [
    { text: words.manage, address: inLanguage(links.manage) },
    { text: words.unsubscribe, address: inLanguage(links.unsubscribe) },
  ];
}
