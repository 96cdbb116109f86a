import { shownEvents } from '../../calendar/choose-events.ts';
import { explain } from '../../calendar/explain.ts';
import { plainText } from '../../calendar/plain-text.ts';
import { type CalendarOptions, summary } from '../../calendar/to-calendar.ts';
import { compareText } from '../../events/resolution-order.ts';
import type { DatedEvent } from '../../events/types.ts';

/**
 * Gives the events of a feed as Atom (RFC 4287), in parts, the one that changed last first: a reader of news shows what is new.
 * `feedUrl` is the feed's own address, which is its identity as well.
 */
export function* atomParts(events: readonly DatedEvent[], options: CalendarOptions, feedUrl: string): Iterable<string> {
  const newestFirst = [...shownEvents(events, options.today, options.past)].sort(
    (a, b) => compareText(b.lastModified, a.lastModified) || compareText(a.date, b.date) || compareText(a.uid, b.uid),
  );
  const updated = newestFirst[0]?.lastModified ?? `${options.today}T00:00:00.000Z`;
  yield `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${options.language}">
<id>${escaped(feedUrl)}</id>
<title>${escaped(options.name)}</title>
<updated>${updated}</updated>
<author><name>mandate-cycles</name></author>
<generator>mandate-cycles</generator>
<link rel="self" type="application/atom+xml" href="${escaped(feedUrl)}"/>
`;
  for (const event of newestFirst) yield entry(event, options);
  yield '</feed>\n';
}

function entry(event: DatedEvent, options: CalendarOptions): string {
  const { language, pageOf } = options;
  return [
    '<entry>',
    `<id>urn:mandate-cycles:${encodeURIComponent(event.uid.toWellFormed())}</id>`,
    `<title>${escaped(`${event.date} · ${summary(event, options)}`)}</title>`,
    `<updated>${event.lastModified}</updated>`,
    ...(pageOf ? [`<link href="${escaped(pageOf(event))}"/>`] : []),
    `<category term="${event.kind}"/>`,
    `<content type="text">${escaped(explain(event, language))}</content>`,
    '</entry>',
    '',
  ].join('\n');
}

/** Characters that XML 1.0 forbids go with the controls that `plainText` takes out. */
function escaped(text: string): string {
  return plainText(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
