import type { IsoDate } from '../dates/iso-date.ts';
import type { Mend } from '../document/repair/mend.ts';
import type { Bearer } from '../terms/bearers.ts';
import type { Certainty } from '../terms/certainties.ts';
import type { Title } from '../terms/display-languages.ts';
import type { Kind } from '../terms/kinds.ts';
import type { Source } from '../terms/source.ts';

/** The point that a period is counted from. */
export type Anchor = 'adoption' | 'mandate-expiry' | 'period-start' | 'item' | 'first' | 'calendar';

/** How the text states the time; the JSON form that `derive` prints. Durations are ISO 8601. */
export type Due =
  | { readonly type: 'fixed'; readonly date: IsoDate; readonly precision?: 'month' | 'year' }
  | {
      readonly type: 'offset';
      readonly from: Anchor;
      readonly duration: string;
      readonly unit?: 'working-day';
      readonly date: IsoDate;
    }
  | {
      readonly type: 'recurring';
      readonly every: string;
      readonly from: Anchor;
      readonly first: IsoDate;
      /** The expiry of the mandate or measure that the cycle serves; null where the text sets none. */
      readonly until: IsoDate | null;
      readonly except?: readonly IsoDate[];
    }
  | { readonly type: 'aligned'; readonly with: string }
  | { readonly type: 'triggered'; readonly trigger: string; readonly duration?: string }
  | { readonly type: 'standing'; readonly wording: string };

/** A second honest reading of the same words. */
export interface Reading {
  readonly due: Due;
  readonly dates: readonly IsoDate[];
  readonly assumption: string;
  /** Of a hand-written item: the other source that gives these dates. */
  readonly source?: string;
}

/** What an item is about, in the text's own words; `language` is the text's. */
export interface Subject {
  readonly text: string;
  readonly language: string;
}

/** One thing that falls due, as one resolution states it. */
export interface Obligation {
  /** Stable within all resolutions: "S-RES-2584-2021/61/report/1" (the last number tells equals apart). */
  readonly id: string;
  /** As printed: "19", "30(a)(vi)", "annex II 15(b)". */
  readonly paragraph: string;
  readonly kind: Kind;
  readonly bearer: Bearer;
  /** To whom a report, letter or briefing goes, where the text says. */
  readonly addressee: Bearer | null;
  /** The mandate that the duty serves: a body's key such as "MINUSMA"; null where the text serves none. */
  readonly mandate: string | null;
  readonly due: Due;
  /** Ascending; the first four occurrences of a cycle without end; empty where the text alone gives no date. */
  readonly dates: readonly IsoDate[];
  readonly source: Source;
  /** The words around it that say what is asked: what stands under one verb of decision; empty where no text is read. */
  readonly sentence: string;
  /** The rule that read the time, with the words that it read. */
  readonly rule: string;
  /** What the reading takes for granted, in English sentences. */
  readonly assumptions: readonly string[];
  readonly readings: readonly Reading[];
  /** Of a hand-written item; what rules read follows from the text. */
  readonly certainty?: Certainty;
  readonly title: Title;
  readonly subject?: Subject;
}

/** What a resolution does to a mandate; the links of a chain are made of these. */
export interface MandateAct {
  /** The body's key: "MINUSMA". */
  readonly mandate: string;
  readonly act: 'establish' | 'extend' | 'change' | 'terminate';
  readonly paragraph: string;
  /** The new expiry, or the day on which the mandate ends; null where the text gives none. */
  readonly date: IsoDate | null;
  readonly source: Source;
}

/** A time expression of the operative part that makes no duty, and why. */
export interface SetAside {
  readonly paragraph: string;
  readonly source: Source;
  /** A short code such as "history", "instrument-number", "repeated". */
  readonly reason: string;
}

export interface ResolutionHead {
  /** "S/RES/2584 (2021)". */
  readonly symbol: string;
  readonly adopted: IsoDate;
  /** Where the text prints no day: `adopted` is the last day of its month or year then, and no date depends on it. */
  readonly precision?: 'month' | 'year';
  /** ISO 639-1 code of the text's language. */
  readonly language: string;
  /** The country, region or theme that it is about, where that is known. */
  readonly subject?: Title;
}

/** All that is derived from one text of one resolution. */
export interface DerivedResolution {
  readonly resolution: ResolutionHead;
  readonly obligations: readonly Obligation[];
  readonly mandateActs: readonly MandateAct[];
  readonly setAside: readonly SetAside[];
  /** What was mended in the text before it was read; absent where no text was. */
  readonly mends?: readonly Mend[];
}
