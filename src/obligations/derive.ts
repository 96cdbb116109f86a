import type { LanguagePack } from '../clauses/language-pack.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { readDocument } from '../document/read-document.ts';
import type { ResolutionDocument } from '../document/types.ts';
import type { Draft } from './draft.ts';
import { isSubmission } from './bearer.ts';
import { createDrafter, type Drafter } from './drafts.ts';
import { Expiries } from './expiries.ts';
import { mandateActOf } from './mandate-acts.ts';
import { otherReadings } from './readings.ts';
import { type Resolved, resolve, undated } from './resolve.ts';
import type { DerivedResolution, Obligation, SetAside, Title } from './types.ts';

/**
 * Derives all dated duties of one resolution's text. Throws what `readDocument` throws; `name` is said in errors.
 * The same text gives the same result, whatever its name.
 */
export type Derive = (text: string, name: string) => DerivedResolution;

/** Makes the derivation for the languages of these packs; at least one of them writes titles in each display language. */
export function createDerive(packs: readonly LanguagePack[]): Derive {
  const layouts = packs.map((pack) => pack.layout);
  const drafters = new Map<string, Drafter>(packs.map((pack) => [pack.layout.language, createDrafter(pack)]));
  return (text, name) => {
    const document = readDocument(text, layouts, name);
    const { drafts, setAside } = drafters.get(document.language)!(document);
    return { resolution: headOf(document), ...settle(drafts, setAside, document, packs) };
  };
}

interface Settled {
  readonly draft: Draft;
  readonly resolved: Resolved;
}

function headOf({ symbol, adopted, language }: ResolutionDocument): DerivedResolution['resolution'] {
  return { symbol, adopted, language };
}

/** Gives every draft its dates, in the order of the text; what turns out to lie behind or to repeat is set aside. */
function settle(
  drafts: readonly Draft[],
  setAside: readonly SetAside[],
  document: ResolutionDocument,
  packs: readonly LanguagePack[],
): Omit<DerivedResolution, 'resolution'> {
  const items = withSoleMandate(drafts);
  const expiries = new Expiries(items, document.adopted);
  const settled: Settled[] = [];
  const aside: SetAside[] = [...setAside];
  let previous: Resolved | null = null;
  for (const draft of items.filter(({ timing }) => timing.type !== 'aligned')) {
    const resolved = resolve(draft, { adopted: document.adopted, expiries, previous });
    if (!resolved) aside.push(asideOf(draft, 'history'));
    else if (settled.some((other) => repeats(draft, resolved, other))) aside.push(asideOf(draft, 'repeated'));
    else settled.push({ draft, resolved });
    if (resolved && resolved.dates.length > 0) previous = resolved;
  }
  const effectiveOn = effectiveDate(settled, document.adopted);
  for (const draft of items.filter(({ timing }) => timing.type === 'aligned')) {
    settled.push({ draft, resolved: align(draft, settled) });
  }
  settled.sort((a, b) => placeOf(a.draft) - placeOf(b.draft));
  const titled = createTitles(packs);
  const ids = createIds(document.symbol);
  const obligations = settled.map(({ draft, resolved }): Obligation => {
    const { passage } = draft.clause;
    return {
      id: ids(draft),
      paragraph: passage.label,
      kind: draft.kind,
      bearer: draft.bearer,
      addressee: draft.addressee,
      mandate: draft.mandate,
      due: resolved.due,
      dates: resolved.dates,
      source: passage.sourceOf(draft.timing.start, draft.timing.end),
      rule: draft.timing.rule,
      assumptions: resolved.assumptions,
      readings: otherReadings(draft, resolved, effectiveOn),
      title: titled(draft, resolved),
    };
  });
  const mandateActs = settled.map(({ draft, resolved }) => mandateActOf(draft, resolved)).filter((act) => act !== null);
  return { obligations, mandateActs, setAside: aside.sort((a, b) => a.source.start - b.source.start) };
}

/** Where a text sets the end of one mission's mandate only, what names no body serves that mission. */
function withSoleMandate(drafts: readonly Draft[]): readonly Draft[] {
  const ends = drafts.filter(({ kind, bearer }) => kind === 'mandate-expiry' && bearer === 'mission');
  const keys = new Set(ends.flatMap(({ mandate }) => mandate ?? []));
  const [sole] = keys;
  if (keys.size !== 1 || sole === undefined) return drafts;
  return drafts.map((draft) =>
    draft.mandate === null && draft.bearer !== 'panel' && draft.bearer !== 'committee' && draft.kind !== 'measures-expiry'
      ? { ...draft, mandate: sole }
      : draft,
  );
}

function placeOf({ clause, timing }: Draft): number {
  return clause.passage.sourceOf(timing.start, timing.start + 1).start;
}

function asideOf({ clause, timing }: Draft, reason: string): SetAside {
  return { paragraph: clause.passage.label, source: clause.passage.sourceOf(timing.start, timing.end), reason };
}

/** A paragraph that says the same end of the same body twice says one thing. */
function repeats(draft: Draft, resolved: Resolved, other: Settled): boolean {
  return (
    draft.kind.endsWith('-expiry') &&
    draft.kind === other.draft.kind &&
    draft.bearer === other.draft.bearer &&
    draft.clause.passage === other.draft.clause.passage &&
    resolved.dates.length > 0 &&
    resolved.dates.join() === other.resolved.dates.join()
  );
}

/** The day on which the resolution itself takes effect, where that is another than its adoption. */
function effectiveDate(settled: readonly Settled[], adopted: IsoDate): IsoDate | null {
  const start = settled.find(({ draft }) => draft.kind === 'start' && draft.bearer === 'other');
  const date = start?.resolved.dates[0] ?? null;
  return date === adopted ? null : date;
}

/**
 * The dated report of the paragraph named; "his regular reports" are the one cycle of the Secretary-General's that the
 * text sets in another paragraph. Where there is none or more than one, the duty has no date.
 */
function align(draft: Draft, settled: readonly Settled[]): Resolved {
  const { timing, clause } = draft;
  const named = timing.type === 'aligned' ? timing.paragraph : null;
  const candidates = settled.filter(({ draft: other, resolved }) =>
    isSubmission(draft.kind) &&
    isSubmission(other.kind) &&
    resolved.dates.length > 0 &&
    topLevel(other) !== topLevel(draft) &&
    (named !== null
      ? topLevel(other) === named
      : resolved.due.type === 'recurring' && other.bearer === 'secretary-general' && draft.bearer === 'secretary-general' && other.kind === 'report'),
  );
  const [target] = candidates;
  if (!target || candidates.length > 1) {
    return undated({ type: 'standing', wording: clause.passage.text.slice(timing.start, timing.end).trim() });
  }
  const paragraph = target.draft.clause.passage.label;
  return {
    due: { type: 'aligned', with: paragraph },
    dates: target.resolved.dates,
    assumptions: named === null ? [`the reports meant are those of paragraph ${paragraph}`] : [],
  };
}

function topLevel({ clause }: Draft): string {
  return /^\d+/.exec(clause.passage.label)?.[0] ?? clause.passage.label;
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

function createTitles(packs: readonly LanguagePack[]): (draft: Draft, resolved: Resolved) => Title {
  const writers = new Map(packs.flatMap((pack) => (pack.writeTitle ? [[pack.layout.language, pack.writeTitle]] : [])));
  return ({ kind, bearer, mandate, clause }, { due }) => {
    const every = due.type === 'recurring' ? due.every : null;
    const subject = { kind, bearer, mandate, every, paragraph: clause.passage.label };
    return { en: writers.get('en')!(subject), zh: writers.get('zh')!(subject) };
  };
}
