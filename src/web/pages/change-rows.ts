import type { ResolutionView } from '../../app/contract.ts';
import { onOneLine } from '../../calendar/plain-text.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { longDate } from '../../dates/long-date.ts';
import type { EventChange, MandateChange } from '../../due/what-changed.ts';
import { labels } from '../../events/labels.ts';
import type { DatedEvent, HistoryEntry } from '../../events/types.ts';
import { remarkIn } from '../../terms/remarks.ts';
import { documentAddress } from '../http/addresses.ts';
import { type ChangeType, changesWords } from '../words/changes.ts';
import { type Badge, badgeOf, eventAddressOf, type ViewContext } from './event-view.ts';
import { mandateAddress } from './mandate-rows.ts';

/** A change, with what it is chosen and ordered by; of thousands a page shows few, which alone are put into words. */
export interface ListedChange {
  readonly on: IsoDate;
  readonly types: readonly ChangeType[];
  /** In this the words of the filter are looked for. */
  readonly lookedFor: string;
  inWords(): ChangeRow;
}

/** One line of the page of changes. */
export interface ChangeRow {
  readonly badge: Badge;
  readonly title: string;
  readonly address: string;
  readonly mandate: { readonly name: string; readonly address: string } | null;
  /** Who owes it, or what a resolution is about. */
  readonly about: string;
  /** `before` is null where there was nothing. */
  readonly differences: readonly { readonly field: string; readonly before: string | null; readonly after: string }[];
  readonly reasons: readonly {
    readonly by: string | null;
    readonly address: string | null;
    readonly on: string;
    readonly note: string;
  }[];
}

/** A change of an item; `since` is the day that it is compared with. */
export function eventChange(change: EventChange, since: IsoDate, context: ViewContext): ListedChange {
  const { event, types, on, entries } = change;
  const { language } = context;
  return {
    on,
    types,
    lookedFor: [event.title.en, event.title.zh, event.resolution, ...namesOf(event.mandate, context)].join('\n'),
    inWords: () => ({
      badge: badgeFor(types.at(-1)!, context),
      title: event.title[language],
      address: eventAddressOf(event, context),
      mandate: mandateOf(event.mandate, context),
      about: labels[language].bearers[event.bearer],
      differences: differences(change, since, context),
      reasons: entries.map((entry) => reason(entry, event, context)),
    }),
  };
}

/** What became of a mandate. */
export function mandateChange(change: MandateChange, context: ViewContext): ListedChange {
  const { mandate, type, on, by, end, endBefore } = change;
  const { language } = context;
  const text = changesWords[language];
  const day = (date: IsoDate | null) => (date === null ? text.noEnd : longDate(date, language));
  const before = endBefore === null || endBefore === end ? null : day(endBefore);
  const note = by === null && (type === 'ended' || type === 'lapsed') ? text.hasCome[type] : '';
  const body = context.bodies(mandate);
  return {
    on,
    types: [type],
    lookedFor: [by ?? '', ...body.names].join('\n'),
    inWords: () => ({
      badge: badgeFor(type, context),
      title: body.name,
      address: mandateAddress(mandate, context),
      mandate: null,
      about: body.about ?? '',
      differences: [{ field: text.fields.end, before, after: day(end) }],
      reasons: [{ by, address: by && addressOf(by, context), on: longDate(on, language), note }],
    }),
  };
}

/** A new resolution, with so many dates. */
export function newResolution({ resolution }: ResolutionView, dates: number, context: ViewContext): ListedChange {
  const { language, words } = context;
  const { symbol, adopted, subject } = resolution;
  return {
    on: adopted,
    types: ['resolution'],
    lookedFor: [symbol, ...Object.values(subject ?? {})].join('\n'),
    inWords: () => ({
      badge: badgeFor('resolution', context),
      title: symbol,
      address: addressOf(symbol, context)!,
      mandate: null,
      about: subject?.[language] ?? '',
      differences: dates === 0 ? [] : [{ field: '', before: null, after: words.resolutionAbout(dates) }],
      reasons: [],
    }),
  };
}

const tones: Readonly<Partial<Record<ChangeType, Badge['tone']>>> = {
  renewed: 'good',
  delivered: 'good',
  moved: 'warn',
  corrected: 'warn',
  lapsed: 'warn',
  superseded: 'gone',
  cancelled: 'gone',
  ended: 'gone',
};

function badgeFor(type: ChangeType, { language }: ViewContext): Badge {
  return { tone: tones[type] ?? 'plain', text: changesWords[language].types[type] };
}

function mandateOf(mandate: string | null, context: ViewContext): ChangeRow['mandate'] {
  return mandate === null ? null : { name: context.bodies(mandate).name, address: mandateAddress(mandate, context) };
}

function namesOf(mandate: string | null, { bodies }: ViewContext): readonly string[] {
  return mandate === null ? [] : bodies(mandate).names;
}

function differences({ before, event, types }: EventChange, since: IsoDate, context: ViewContext) {
  const { language } = context;
  const { fields } = changesWords[language];
  const stateNow = badgeOf(event, context).text;
  const stateThen = before && badgeOf(before, { ...context, today: since }).text;
  const differs = (show: (one: DatedEvent) => string) => before !== null && show(before) !== show(event);
  const compare = (field: string, show: (one: DatedEvent) => string) =>
    differs(show) ? [{ field, before: show(before!), after: show(event) }] : [];
  const corrected = types.includes('corrected');
  return [
    ...(before === null ? [{ field: fields.date, before, after: longDate(event.date, language) }] : []),
    ...compare(fields.date, ({ date }) => longDate(date, language)),
    ...(differs(({ status, delivery }) => `${status} ${delivery?.symbol}`)
      ? [{ field: fields.state, before: stateThen, after: stateNow }]
      : []),
    ...compare(fields.kind, ({ kind }) => labels[language].kinds[kind]),
    ...compare(fields.bearer, ({ bearer }) => labels[language].bearers[bearer]),
    ...(corrected ? compare(fields.title, ({ title }) => title[language]) : []),
  ];
}

function reason({ on, by, what, note }: HistoryEntry, { citations }: DatedEvent, context: ViewContext) {
  const { language } = context;
  const quote = onOneLine(citations[0]?.quote ?? '');
  const why = what === 'adopted' && quote !== '' ? changesWords[language].quoted(quote) : remarkIn(language, note);
  return { by, address: addressOf(by, context), on: longDate(on, language), note: why };
}

/** The page of a resolution that is known here, else where the document is published; null for a person. */
function addressOf(by: string, { resolutions, base, pageOf, language, days }: ViewContext): string | null {
  return resolutions.has(by) ? `${base}${pageOf(by)}?lang=${language}${days}` : documentAddress(by, language);
}
