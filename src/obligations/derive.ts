import { topicTitle } from '../bodies/display-name.ts';
import type { LanguagePack } from '../clauses/language-pack.ts';
import { addDays, type IsoDate } from '../dates/iso-date.ts';
import { addPeriod } from '../dates/period.ts';
import type { Passage } from '../document/passage.ts';
import { readDocument } from '../document/read-document.ts';
import type { GivenHead, ResolutionDocument } from '../document/types.ts';
import { MandateCyclesError } from '../errors.ts';
import { createAligner } from './align.ts';
import { type Draft, paragraphNamed, topLevelOf } from './draft.ts';
import { createDrafter, type Drafter } from './drafts.ts';
import { Expiries } from './expiries.ts';
import { mandateActOf } from './mandate-acts.ts';
import { nearestKindAssumption } from './nearest-kind.ts';
import { resolvePrinted } from './printed-date.ts';
import { otherReadings } from './readings.ts';
import { type Resolved, resolve } from './resolve.ts';
import { createItemWriters, type ItemWriter } from './titles.ts';
import type { DerivedResolution, MandateAct, Obligation, ResolutionHead, SetAside } from './types.ts';

/**
 * Derives all dated duties of one resolution's text. Throws what `readDocument` throws, or `too-many-dates`; `name` is
 * said in errors.
 * The same text gives the same result, whatever its name.
 */
export type Derive = (text: string, name: string, given?: GivenHead) => DerivedResolution;

/**
 * Makes the derivation for the languages of these packs; at least one of them writes titles in each display language.
 * Where `today` is given, a text that was adopted later is refused.
 */
export function createDerive(packs: readonly LanguagePack[], today?: () => IsoDate): Derive {
  const layouts = packs.map((pack) => pack.layout);
  const readerOf = readers(packs);
  return (text, name, given) => {
    const document = readDocument(text, layouts, name, given);
    if (today) refuseFuture(document.adopted, today(), name);
    const { draft, itemWriter } = readerOf(document.language);
    const drafted = draft(document);
    const derived = { resolution: headOf(document, drafted.about), ...settle(drafted, document, itemWriter(), name) };
    if (document.precision) refuseDates(derived, document.precision, name);
    return { ...derived, mends: document.mends };
  };
}

/** Texts are handed in on the day of adoption, which may be tomorrow's where the reader is. */
const daysAhead = 7;

function refuseFuture(adopted: IsoDate, today: IsoDate, name: string): void {
  if (adopted <= addDays(today, daysAhead)) return;
  throw new MandateCyclesError('adoption-in-future', `the head says that it was adopted on ${adopted}`, name);
}

/** Without the day of adoption, whatever is counted from it or compared with it would be a guess. */
function refuseDates({ obligations, setAside }: DerivedResolution, precision: 'month' | 'year', name: string): void {
  if (obligations.every(({ dates }) => dates.length === 0) && !setAside.some(({ reason }) => reason === 'history'))
    return;
  throw new MandateCyclesError(
    'adoption-date-missing',
    `the head gives no day of adoption, only its ${precision}`,
    name,
  );
}

/** What reads the texts of one language. */
interface Reader {
  readonly draft: Drafter;
  readonly itemWriter: () => ItemWriter;
}

/** Makes a language's reader when its first text comes: its words are many, and most runs meet one language. */
function readers(packs: readonly LanguagePack[]): (language: string) => Reader {
  const made = new Map<string, Reader>();
  return (language) => {
    const known = made.get(language);
    if (known) return known;
    const pack = packs.find(({ layout }) => layout.language === language)!;
    const reader = { draft: createDrafter(pack), itemWriter: createItemWriters(pack, packs) };
    made.set(language, reader);
    return reader;
  };
}

interface Settled {
  readonly draft: Draft;
  readonly resolved: Resolved;
}

function headOf({ symbol, adopted, precision, language }: ResolutionDocument, about: string | null): ResolutionHead {
  const subject = about === null ? null : topicTitle(about);
  return { symbol, adopted, ...(precision ? { precision } : {}), language, ...(subject ? { subject } : {}) };
}

/** Gives every draft its dates, in the order of the text; what turns out to lie behind or to repeat is set aside. */
function settle(
  { drafts, setAside, changes }: ReturnType<Drafter>,
  document: ResolutionDocument,
  writeItem: ItemWriter,
  name: string,
): Omit<DerivedResolution, 'resolution'> {
  const resolved = resolveAll(drafts, document, name);
  const settled: Settled[] = [];
  const aside: SetAside[] = [...setAside];
  const ends = new Set<string>();
  const isFirstOfCycle = createFirstsOfCycles();
  for (const [i, draft] of drafts.entries()) {
    const found = resolved[i];
    if (!found) aside.push(asideOf(draft, 'history'));
    else if (isRepeated(draft, found, ends) || isFirstOfCycle(draft, found)) aside.push(asideOf(draft, 'repeated'));
    else settled.push({ draft, resolved: found });
  }
  const effectiveOn = effectiveDate(settled, document.adopted);
  const ids = createIds(document.symbol);
  return {
    obligations: settled.map(({ draft, resolved: { due, dates, assumptions } }): Obligation => {
      const { passage } = draft.clause;
      return {
        id: ids(draft),
        paragraph: passage.label,
        kind: draft.kind,
        bearer: draft.bearer,
        addressee: draft.addressee,
        mandate: draft.mandate,
        due,
        dates,
        source: passage.sourceOf(draft.timing.start, draft.timing.end),
        sentence: sentenceOf(draft),
        rule: draft.timing.rule,
        assumptions: draft.isNearestKind ? [...assumptions, nearestKindAssumption] : assumptions,
        readings: otherReadings(draft, { due, dates, assumptions }, { adopted: document.adopted, effectiveOn }),
        ...writeItem(draft, due, dates),
      };
    }),
    mandateActs: withChanges(
      settled.map(({ draft, resolved: found }) => mandateActOf(draft, found)).filter((act) => act !== null),
      changes,
    ),
    setAside: aside.sort((a, b) => a.source.start - b.source.start),
  };
}

/** A real text of any length gives a small part of this; cycles of days until a far year would fill the memory. */
const dateLimit = (length: number) => 10_000 + length;

/** First what stands for itself, then what is to be done together with it; null for what lies behind. */
function resolveAll(
  items: readonly Draft[],
  { adopted, text }: ResolutionDocument,
  name: string,
): readonly (Resolved | null)[] {
  const expiries = new Expiries(items, adopted);
  const startFor = createStarts(items, adopted);
  let previous: { readonly paragraph: string; readonly resolved: Resolved } | null = null;
  let count = 0;
  const resolved = items.map((draft) => {
    const paragraph = topLevelOf(draft);
    const before = previous?.paragraph === paragraph ? previous.resolved : null;
    const found = resolve(draft, { adopted, expiries, start: startFor(draft), previous: before });
    count += found?.dates.length ?? 0;
    if (count > dateLimit(text.length))
      throw new MandateCyclesError('too-many-dates', `its cycles give more than ${dateLimit(text.length)} dates`, name);
    if (found && found.dates.length > 0) previous = { paragraph, resolved: found };
    return found;
  });
  const align = createAligner(items, resolved);
  return items.map((draft, i) => (draft.timing.type === 'aligned' ? align(draft) : resolved[i]!));
}

/**
 * Makes the finder of the day that "its entry into force" means: the one on which the paragraph named beside it lets
 * something take effect, else the only such day of the text.
 */
function createStarts(items: readonly Draft[], adopted: IsoDate): (draft: Draft) => IsoDate | null {
  const starts = items.flatMap((draft) => {
    const { kind, timing } = draft;
    if (kind !== 'start') return [];
    if (timing.type === 'fixed') return { draft, date: resolvePrinted(timing.date, adopted, true).date };
    if (timing.type !== 'offset' || timing.anchor !== 'adoption') return [];
    return { draft, date: addPeriod(adopted, timing.period) };
  });
  const [sole, ...others] = new Set(starts.map(({ date }) => date));
  return ({ timing, clause }) => {
    const named = paragraphNamed.exec(clause.passage.text.slice(timing.start, timing.end))?.[1];
    const meant = starts.find(({ draft }) => topLevelOf(draft) === named);
    return meant?.date ?? (others.length === 0 ? (sole ?? null) : null);
  };
}

/** A paragraph that says the same end of the same body twice says one thing. */
function isRepeated({ kind, bearer, clause }: Draft, { dates }: Resolved, ends: Set<string>): boolean {
  if (!kind.endsWith('-expiry') || dates.length === 0) return false;
  const key = `${clause.passage.label}|${kind}|${bearer}|${dates.join()}`;
  if (ends.has(key)) return true;
  ends.add(key);
  return false;
}

/**
 * Tells of the items of a text, one after the other, whether one only names the first day of a cycle before it in its
 * passage: "Before the end of each March …, and decides that the next plan will be drawn up before 31 March 2013".
 */
function createFirstsOfCycles(): (draft: Draft, resolved: Resolved) => boolean {
  const firsts = new Map<Passage, Set<IsoDate>>();
  return ({ clause: { passage } }, { due }) => {
    if (due.type === 'fixed') return firsts.get(passage)?.has(due.date) ?? false;
    if (due.type !== 'recurring' || due.from !== 'calendar') return false;
    firsts.set(passage, (firsts.get(passage) ?? new Set()).add(due.first));
    return false;
  };
}

/** A list under one verb may go on for pages; this much of it stands around the time. */
const sentenceLength = 600;

/** The clause's words without the comma or mark that parts it from the next; "…" where more was said. */
function sentenceOf({ clause: { passage, start, end }, timing }: Draft): string {
  let [from, to] = [start, end];
  while (from < to && /[\s,，;；、]/.test(passage.text[from]!)) from += 1;
  while (from < to && /[\s,，;；、:：]/.test(passage.text[to - 1]!)) to -= 1;
  if (to - from <= sentenceLength) return passage.text.slice(from, to);
  const before = Math.max(start, Math.min(timing.start - sentenceLength / 2, end - sentenceLength));
  const cut = passage.text
    .slice(before, before + sentenceLength)
    .trim()
    .toWellFormed();
  return `${before > start ? '…' : ''}${cut}…`;
}

function asideOf({ clause, timing }: Draft, reason: string): SetAside {
  return { paragraph: clause.passage.label, source: clause.passage.sourceOf(timing.start, timing.end), reason };
}

/** A text that sets a mandate's end does more than change it. */
function withChanges(acts: readonly MandateAct[], changes: readonly MandateAct[]): readonly MandateAct[] {
  const others = changes.filter(({ mandate }) => !acts.some((act) => act.mandate === mandate));
  return [...acts, ...others].sort((a, b) => a.source.start - b.source.start);
}

/** The day on which the resolution itself takes effect, where that is another than its adoption. */
function effectiveDate(settled: readonly Settled[], adopted: IsoDate): IsoDate | null {
  const start = settled.find(({ draft }) => draft.kind === 'start' && draft.bearer === 'other');
  const date = start?.resolved.dates[0] ?? null;
  return date === adopted ? null : date;
}

function createIds(symbol: string): (draft: Draft) => string {
  const slug = symbol.replace(/[/ ]+/g, '-').replace(/[()]/g, '');
  const counts = new Map<string, number>();
  return ({ clause, kind }) => {
    const key = `${slug}/${clause.passage.label.replaceAll(' ', '-')}/${kind}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${key}/${count}`;
  };
}
