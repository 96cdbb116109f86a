import type { LanguagePack } from '../clauses/language-pack.ts';
import { createClauseReader } from '../clauses/read-clauses.ts';
import { createTimeScanner } from '../clauses/scan-times.ts';
import type { Clause, PrintedDate } from '../clauses/types.ts';
import { type IsoDate, isoDate, lastDayOfMonth, yearOf } from '../dates/iso-date.ts';
import { addPeriod, toIsoDuration } from '../dates/period.ts';
import { readDocument } from '../document/read-document.ts';
import { type Classified, classify } from './classify.ts';
import { combineTimes, type PointTiming, type Timing } from './timings.ts';
import type { DerivedResolution, Due, Obligation, SetAside } from './types.ts';

export type Derive = (text: string, name: string) => DerivedResolution;

interface Draft extends Classified {
  readonly clause: Clause;
  readonly timing: Timing;
}

export function createDerive(packs: readonly LanguagePack[]): Derive {
  const engines = new Map(packs.map((pack) => [pack.layout.language, createEngine(pack)]));
  const layouts = packs.map((pack) => pack.layout);
  return (text, name) => {
    const document = readDocument(text, layouts, name);
    const engine = engines.get(document.language)!;
    const setAside: SetAside[] = [];
    const drafts: Draft[] = [];
    for (const passage of document.passages) {
      const times = engine.scan(passage.text);
      if (times.length === 0) continue;
      const above: Clause[] = [];
      for (let parent = passage.parent; parent; parent = parent.parent)
        above.push(...engine.read(parent, []).reverse());
      const before: Clause[] = [];
      for (const clause of engine.read(passage, times)) {
        const { timings, asides } = combineTimes(clause);
        for (const aside of asides)
          setAside.push({
            paragraph: passage.label,
            source: passage.sourceOf(aside.start, aside.end),
            reason: aside.reason,
          });
        for (const found of timings) {
          const timing = engine.perCase(found, clause)
            ? {
                type: 'triggered' as const,
                start: found.start,
                end: found.end,
                rule: found.rule,
                period: null,
                before: false,
              }
            : found;
          const classified = classify(timing, clause, [...before, ...above]);
          if (classified) drafts.push({ ...classified, clause, timing });
          else
            setAside.push({
              paragraph: passage.label,
              source: passage.sourceOf(timing.start, timing.end),
              reason: 'no-act',
            });
        }
        before.unshift(clause);
      }
    }
    return {
      resolution: { symbol: document.symbol, adopted: document.adopted, language: document.language },
      obligations: resolve(drafts, document.adopted, setAside),
      mandateActs: [],
      setAside,
    };
  };
}

function createEngine(pack: LanguagePack) {
  const perCaseWords = new RegExp(pack.lexicon.perCase);
  const conditional = new RegExp(pack.lexicon.conditional);
  return {
    scan: createTimeScanner(pack.time),
    read: createClauseReader(pack.lexicon, pack.time.wordBoundary),
    perCase(timing: Timing, clause: Clause): boolean {
      const window = clause.passage.text.slice(
        Math.max(clause.start, timing.start - 400),
        Math.min(timing.end + 80, clause.end),
      );
      if (timing.type === 'offset') return timing.assumed && timing.role === 'by' && perCaseWords.test(window);
      return timing.type === 'cycle' && timing.assumed && conditional.test(window);
    },
  };
}

function resolve(drafts: Draft[], adopted: IsoDate, setAside: SetAside[]): Obligation[] {
  const expiries: { draft: Draft; date: IsoDate }[] = [];
  for (const draft of drafts) {
    if (!draft.kind.endsWith('-expiry')) continue;
    const point = pointDate(draft.timing as PointTiming, adopted, null);
    if (point) expiries.push({ draft, date: point });
  }
  const expiryFor = (draft: Draft): IsoDate | null => {
    const of = (kind: string, bearer?: string) =>
      expiries
        .filter((e) => e.draft.kind === kind && (!bearer || e.draft.bearer === bearer))
        .map((e) => e.date)
        .sort()
        .at(-1) ?? null;
    if (draft.bearer === 'panel') return of('mandate-expiry', 'panel');
    if (draft.bearer === 'secretary-general' || draft.bearer === 'mission') return of('mandate-expiry', 'mission');
    if (draft.bearer === 'organization') return of('authorization-expiry') ?? of('mandate-expiry', 'mission');
    return null;
  };
  const anyExpiry = (draft: Draft): IsoDate | null =>
    expiryFor(draft) ??
    expiries
      .filter((e) => e.draft.kind === 'mandate-expiry')
      .map((e) => e.date)
      .sort()
      .at(-1) ??
    expiries
      .map((e) => e.date)
      .sort()
      .at(-1) ??
    null;
  const out: Obligation[] = [];
  let lastDate: IsoDate | null = null;
  for (const draft of drafts) {
    const { timing, clause } = draft;
    const source = clause.passage.sourceOf(timing.start, timing.end);
    let due: Due | null = null;
    let dates: IsoDate[] = [];
    if (timing.type === 'fixed' || timing.type === 'offset') {
      const date = pointDate(timing, adopted, anyExpiry(draft));
      if (date && timing.type === 'fixed' && date <= adopted) {
        setAside.push({ paragraph: clause.passage.label, source, reason: 'history' });
        continue;
      }
      if (date) {
        dates = [date];
        due =
          timing.type === 'fixed'
            ? { type: 'fixed', date, ...(timing.date.precision !== 'day' ? { precision: timing.date.precision } : {}) }
            : {
                type: 'offset',
                from: timing.anchor === 'named-date' ? 'period-start' : timing.anchor,
                duration: toIsoDuration(timing.period),
                date,
              };
      } else due = { type: 'triggered', trigger: 'x' };
    } else if (timing.type === 'cycle') {
      const every = timing.every;
      const first = timing.first
        ? pointDate(timing.first, adopted, anyExpiry(draft))
        : timing.month
          ? firstOfMonth(timing.month, adopted)
          : addPeriod(adopted, every);
      if (!first) continue;
      const until = expiryFor(draft);
      for (let k = 0; k < (until ? 400 : 4); k++) {
        const d = timing.first || timing.month ? addPeriod(first, every, k) : addPeriod(adopted, every, k + 1);
        if (until && d > until) break;
        dates.push(d);
      }
      due = { type: 'recurring', every: toIsoDuration(every), from: 'adoption', first, until };
    } else if (timing.type === 'mandate-end') {
      const date = anyExpiry(draft);
      if (date) {
        dates = [date];
        due = { type: 'offset', from: 'mandate-expiry', duration: 'P0D', date };
      } else due = { type: 'triggered', trigger: 'x' };
    } else if (timing.type === 'same-date') {
      if (!lastDate) continue;
      dates = [lastDate];
      due = { type: 'offset', from: 'item', duration: 'P0D', date: lastDate };
    } else if (timing.type === 'standing') due = { type: 'standing', wording: source.quote };
    else due = { type: 'triggered', trigger: 'x' };
    lastDate = dates[0] ?? lastDate;
    out.push({
      id: '',
      paragraph: clause.passage.label,
      kind: draft.kind,
      bearer: draft.bearer,
      addressee: draft.addressee,
      mandate: null,
      due: due!,
      dates,
      source,
      rule: timing.rule,
      assumptions: [],
      readings: [],
      title: { en: '', zh: '' },
    });
  }
  return out;
}

function firstOfMonth(month: number, adopted: IsoDate): IsoDate {
  const date = lastDayOfMonth(yearOf(adopted), month);
  return date > adopted ? date : lastDayOfMonth(yearOf(adopted) + 1, month);
}

function pointDate(timing: PointTiming, adopted: IsoDate, expiry: IsoDate | null): IsoDate | null {
  if (timing.type === 'fixed') return printed(timing.date, adopted);
  if (timing.type !== 'offset') return null;
  const anchor =
    timing.anchor === 'adoption'
      ? adopted
      : timing.anchor === 'mandate-expiry'
        ? expiry
        : timing.named && printed(timing.named, adopted);
  return anchor && addPeriod(anchor, timing.period);
}

function printed(date: PrintedDate, adopted: IsoDate): IsoDate {
  const in_ = (year: number) => {
    const month = date.month ?? 12;
    return date.day ? (isoDate(year, month, date.day) ?? lastDayOfMonth(year, month)) : lastDayOfMonth(year, month);
  };
  if (date.year) return in_(date.year);
  const d = in_(yearOf(adopted));
  return d > adopted ? d : in_(yearOf(adopted) + 1);
}
