import type { MailDocument, MailItem, MailLink, MailQuote } from './mail-document.ts';
import { paragraphLength, safeLine } from './safe-line.ts';

const colons = { en: ': ', zh: '：' };
const rule = '—'.repeat(20);

/** Writes the documents as plain text, one after the other. Lines end in "\n"; nothing quoted can start one. */
export function textOf(documents: readonly MailDocument[], footers: readonly (readonly MailLink[])[]): string {
  return documents.map((document, i) => written(document, footers[i] ?? [])).join(`\n${rule}\n\n`);
}

function written(document: MailDocument, footer: readonly MailLink[]): string {
  const { language, kicker, heading, lead, action, sections, notes } = document;
  const colon = colons[language];
  const blocks = [
    [kicker, heading],
    [lead],
    action ? linkLines(action, colon) : [],
    ...sections.flatMap((section) => [
      section.heading === null ? [] : [`== ${section.heading} ==`],
      ...section.items.map((item) => itemLines(item, colon)),
    ]),
    notes,
    footer.flatMap((link) => linkLines(link, colon)),
  ];
  return `${blocks
    .map((lines) =>
      lines.map((line) => line.replace(/[^ ].*/s, (words) => safeLine(words, paragraphLength))).filter(Boolean),
    )
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function itemLines({ title, facts, quotes, links }: MailItem, colon: string): readonly string[] {
  return [
    title ?? '',
    ...facts.map(({ label, value }) => `${label}${colon}${value}`),
    ...quotes.flatMap(quoteLines),
    ...links.map(({ text, address }) => `${text}${colon}${address}`),
  ];
}

function quoteLines({ place, before, marked, after }: MailQuote): readonly string[] {
  return [place, `  “${safeLine(before + marked + after, paragraphLength)}”`];
}

function linkLines({ text, address }: MailLink, colon: string): readonly string[] {
  return [text + colon, `  ${address}`];
}
