import type { Obligation } from '../obligations/types.ts';
import { remark } from '../terms/remarks.ts';
import { pairDuties } from './identity/pair-duties.ts';
import type { Place, RecordedResolution } from './record.ts';
import { addedToStore, compareHeads, compareText } from './resolution-order.ts';

/** Where a person's statement and what else is at hand of one duty differ; the person's stands. */
export interface StatementDifference {
  readonly symbol: string;
  /** The person's, and what another file or the text gives for it. */
  readonly stated: Obligation;
  readonly other: Obligation;
  /** The other's file. */
  readonly from: RecordedResolution;
  readonly place: Place & { readonly file: string };
}

/** What is in force of one resolution, and what was overruled on the way. */
export interface Settled {
  readonly inForce: RecordedResolution;
  /** The one text that counts, where there is any. */
  readonly text: RecordedResolution | undefined;
  readonly differences: readonly StatementDifference[];
}

/** Gives for each resolution what its events are built from, by adoption; see `settle`. */
export function textsInForce(resolutions: readonly RecordedResolution[]): readonly RecordedResolution[] {
  const bySymbol = Map.groupBy(resolutions, ({ resolution }) => resolution.symbol);
  return [...bySymbol.values()]
    .map((texts) => texts.find(({ identities }) => identities !== undefined) ?? settle(texts).inForce)
    .sort((a, b) => compareHeads(a.resolution, b.resolution));
}

/**
 * Brings together what is known of one resolution. What people wrote by hand stands, whatever else comes; other files
 * and the one text that counts fill in what they leave out. Where two give one duty different dates both are kept, the
 * person's as its date. Of several texts one counts: one that is at hand before what rules read in one elsewhere, a file of the schedules folder before what was added, then by
 * language, then the newest edition.
 */
export function settle(texts: readonly RecordedResolution[]): Settled {
  const ordered = [...texts].sort(comparePrecedence);
  const [first, ...rest] = ordered.filter(({ basis }) => basis === 'schedule');
  const [text] = ordered.filter(({ basis }) => basis === 'text');
  if (!first) return { inForce: text!, text, differences: [] };
  return [...rest, ...(text ? [text] : [])].reduce<Settled>(
    ({ inForce, differences }, next) => {
      const filled = fillIn(inForce, next);
      return { inForce: filled.inForce, text, differences: [...differences, ...filled.differences] };
    },
    { inForce: first, text, differences: [] },
  );
}

function fillIn(base: RecordedResolution, more: RecordedResolution): Pick<Settled, 'inForce' | 'differences'> {
  const pairs = pairDuties(base.obligations, more.obligations, {
    known: () => base.resolution.language,
    found: more.resolution.language,
  });
  const filling = new Map([...pairs].map(([other, stated]) => [stated, other]));
  const ids = new Set(base.obligations.map(({ id }) => id));
  const left = more.obligations.filter((item) => !pairs.has(item));
  const added = left.map((item): readonly [Obligation, Place & { readonly file: string }] => {
    const id = freeId(item.id, ids);
    ids.add(id);
    return [{ ...item, id }, placeIn(more, item)];
  });
  const mandates = new Set(base.mandateActs.map(({ mandate }) => mandate));
  const { text: _, ...head } = base;
  return {
    inForce: {
      ...head,
      resolution: more.basis === 'text' ? { ...base.resolution, language: more.resolution.language } : base.resolution,
      obligations: [
        ...base.obligations.map((item) => filled(item, filling.get(item), more)),
        ...added.map(([item]) => item),
      ],
      mandateActs: [...base.mandateActs, ...more.mandateActs.filter(({ mandate }) => !mandates.has(mandate))],
      setAside: [...base.setAside, ...more.setAside],
      places: { ...base.places, ...Object.fromEntries(added.map(([item, place]) => [item.id, place])) },
    },
    differences: [...filling].flatMap(([stated, other]) =>
      isEqual(stated, other)
        ? []
        : [{ symbol: base.resolution.symbol, stated, other, from: more, place: placeIn(base, stated) }],
    ),
  };
}

/** The person's item with the words that it was read from, where it names none, and other dates beside its own. */
function filled(stated: Obligation, other: Obligation | undefined, more: RecordedResolution): Obligation {
  if (!other) return stated;
  const hasWords = stated.source.quote !== '' || other.source.quote === '';
  const words = hasWords ? {} : { source: other.source, sentence: other.sentence, rule: other.rule };
  const { file } = more.origin;
  const where = more.basis === 'text' ? `the text (${file})` : file;
  const assumption = remark(more.basis === 'text' ? 'soTheTextHasIt' : 'soItHasIt', file);
  const differs = other.dates.join() !== stated.dates.join() && other.dates.length > 0;
  const reading = { due: other.due, dates: other.dates, assumption, source: where };
  return {
    ...stated,
    ...words,
    paragraph: stated.paragraph || other.paragraph,
    ...(stated.subject || !other.subject ? {} : { subject: other.subject }),
    readings: differs ? [...stated.readings, reading] : stated.readings,
  };
}

function isEqual(a: Obligation, b: Obligation): boolean {
  return a.kind === b.kind && a.bearer === b.bearer && a.dates.join() === b.dates.join();
}

/** Says in one sentence what a person stated, what else is at hand, and that the person's word stands. */
export function differenceText({ symbol, stated, other, from }: StatementDifference): string {
  const fields = (['kind', 'bearer', 'dates'] as const).filter(
    (field) => String(stated[field]) !== String(other[field]),
  );
  const facts = (item: Obligation) => fields.map((field) => printed(item[field])).join(', ');
  const where = from.basis === 'text' ? `the text (${from.origin.file}), para. ${other.paragraph},` : from.origin.file;
  return `${symbol}: "${stated.title.en}" is stated as ${facts(stated)}; ${where} gives ${facts(other)}. What is stated here stands`;
}

function printed(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join(' and ') || 'no date';
}

/** The file and line where an obligation stands. */
function placeIn({ places, origin }: RecordedResolution, { id }: Obligation): Place & { readonly file: string } {
  const place = places[id];
  return { line: place?.line ?? origin.line, source: place?.source ?? null, file: place?.file ?? origin.file };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const stem = id.slice(0, id.lastIndexOf('/') + 1);
  let number = 2;
  while (taken.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

function comparePrecedence(a: RecordedResolution, b: RecordedResolution): number {
  return (
    Number(a.text === undefined) - Number(b.text === undefined) ||
    Number(a.origin.file === addedToStore) - Number(b.origin.file === addedToStore) ||
    compareText(a.resolution.language, b.resolution.language) ||
    b.edition - a.edition ||
    compareText(a.origin.file, b.origin.file) ||
    (a.origin.line ?? 0) - (b.origin.line ?? 0)
  );
}
