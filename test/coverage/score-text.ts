import type { DerivedResolution, Due, Obligation, ResolutionHead } from '../../src/obligations/types.ts';

/** One duty as a person annotated it. */
export interface GoldItem extends Pick<Obligation, 'paragraph' | 'kind' | 'bearer' | 'due' | 'dates'> {
  /** `must`: a calendar that lacks it is wrong; `may`: careful readers differ; `undated`: listed, never dated. */
  readonly tier: 'must' | 'may' | 'undated';
}

/** All duties of one text, as annotated. */
export interface Gold extends ResolutionHead {
  readonly items: readonly GoldItem[];
}

type Dated = Pick<Obligation, 'paragraph' | 'due' | 'dates'>;

/** What one text counts: every figure is a ratio of two of these sums. */
export interface Counts {
  readonly texts: number;
  /** Annotated `must` items, those found, and derived dated items that nothing annotated answers to. */
  readonly must: number;
  readonly found: number;
  readonly falseAlarms: number;
  /** Of the found: with every occurrence right; of the right kind; of the right bearer; with a quote that stands there. */
  readonly dates: number;
  readonly kind: number;
  readonly bearer: number;
  readonly cited: number;
  readonly undated: number;
  readonly undatedFound: number;
  /** Items listed without a date, and those of them whose paragraph has one by the annotation, or an open one. */
  readonly listed: number;
  readonly listedRight: number;
  /** Texts without a miss, a false alarm or a wrong occurrence. */
  readonly exact: number;
  readonly symbol: number;
  readonly adopted: number;
}

/** Compares what was derived from a text with what a person annotated; null where nothing could be derived. */
export function scoreText(gold: Gold, derived: DerivedResolution | null, text: string): Counts {
  const obligations = derived?.obligations ?? [];
  const must = gold.items.filter(({ tier }) => tier === 'must');
  const { pairs, unmatched } = match(must, obligations.filter(isDated));
  const alarms = withoutForgiven(
    unmatched,
    gold.items.filter(({ tier }) => tier === 'may'),
  );
  const count = (holds: (pair: Pair) => boolean) => pairs.filter(holds).length;
  const dates = count(({ item, derived }) => derived.dates.join() === item.dates.join());
  const undated = gold.items.filter(({ tier }) => tier === 'undated').map(topParagraph);
  const listed = obligations.filter((one) => !isDated(one)).map(topParagraph);
  const listable = gold.items.filter((item) => !isDated(item) || item.tier === 'may').map(topParagraph);
  const isExact = derived !== null && dates === must.length && alarms.length === 0;
  return {
    texts: 1,
    must: must.length,
    found: pairs.length,
    falseAlarms: alarms.length,
    dates,
    kind: count(({ item, derived }) => derived.kind === item.kind),
    bearer: count(({ item, derived }) => derived.bearer === item.bearer),
    cited: count(({ derived }) => holdsQuote(derived, text)),
    undated: undated.length,
    undatedFound: undated.filter((paragraph) => listed.includes(paragraph)).length,
    listed: listed.length,
    listedRight: listed.filter((paragraph) => listable.includes(paragraph)).length,
    exact: Number(isExact),
    symbol: Number(derived?.resolution.symbol === gold.symbol),
    adopted: Number(derived?.resolution.adopted === gold.adopted),
  };
}

interface Pair {
  readonly item: GoldItem;
  readonly derived: Obligation;
}

/** Finds for each annotated item the derived one that is the same duty; of several, the one that is most like it. */
function match(items: readonly GoldItem[], derived: readonly Obligation[]) {
  const open = new Set(derived);
  const pairs = items.flatMap((item): readonly Pair[] => {
    const likeness = (one: Obligation) => Number(one.kind === item.kind) * 2 + Number(one.bearer === item.bearer);
    const [best] = [...open]
      .filter((one) => identity(one) === identity(item))
      .sort((one, other) => likeness(other) - likeness(one));
    if (best === undefined) return [];
    open.delete(best);
    return [{ item, derived: best }];
  });
  return { pairs, unmatched: [...open] };
}

/** Each item on which careful readers differ forgives one derived item that holds no dates but its own. */
function withoutForgiven(derived: readonly Obligation[], may: readonly GoldItem[]): readonly Obligation[] {
  const open = new Set(derived);
  for (const item of may) {
    const allowed = new Set(placedDates(item));
    const forgiven = [...open].find((one) => placedDates(one).every((date) => allowed.has(date)));
    if (forgiven) open.delete(forgiven);
  }
  return [...open];
}

/** What makes two items one duty: the paragraph with the cycle, or with all dates. */
function identity(item: Dated): string {
  const { due, dates } = item;
  const time = due.type === 'recurring' ? ['every', inBaseUnit(due.every), due.first] : [...dates].sort();
  return [topParagraph(item), ...time].join(' ');
}

/** A year is twelve months and a week seven days; a month is no number of days. */
function inBaseUnit(duration: string): string {
  return duration
    .replace(/^P(\d+)Y$/, (_, years) => `P${Number(years) * 12}M`)
    .replace(/^P(\d+)W$/, (_, weeks) => `P${Number(weeks) * 7}D`);
}

function placedDates(item: Dated): readonly string[] {
  return [...item.dates, ...firstOf(item.due)].map((date) => `${topParagraph(item)} ${date}`);
}

function firstOf(due: Due): readonly string[] {
  return due.type === 'recurring' ? [due.first] : [];
}

/** "30" of "30(a)(vi)"; an annex is one place. */
function topParagraph({ paragraph }: Pick<Obligation, 'paragraph'>): string {
  return /^(?:annex|\d+)/i.exec(paragraph.trim())?.[0].toLowerCase() ?? paragraph;
}

function isDated({ dates }: Dated): boolean {
  return dates.length > 0;
}

/** The place must begin and end as the quote does; blanks, line breaks and page heads may stand in between. */
function holdsQuote({ source: { start, end, quote } }: Obligation, text: string): boolean {
  const there = text.slice(start, end).replace(/\s+/g, '');
  const words = quote.replace(/\s+/g, '');
  return (
    words !== '' &&
    there.length >= words.length &&
    there.startsWith(words.slice(0, 4)) &&
    there.endsWith(words.slice(-4))
  );
}
