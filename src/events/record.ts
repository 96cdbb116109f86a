import type { IsoDate } from '../dates/iso-date.ts';
import type { DerivedResolution, Obligation } from '../obligations/types.ts';
import type { Bearer } from '../terms/bearers.ts';
import type { Title } from '../terms/display-languages.ts';
import type { Kind } from '../terms/kinds.ts';
import type { Identity } from './identity/identify.ts';

/**
 * All that is known: texts and what people stated around them. Each entry says by which day it was known (adoption,
 * issue, correction; never the day of entry) and where it stands. The order of entries means nothing.
 */
export interface EventRecord {
  readonly resolutions: readonly RecordedResolution[];
  readonly successions: readonly Succession[];
  readonly submissions: readonly Submission[];
  readonly amendments: readonly Amendment[];
  readonly corrections: readonly Correction[];
  readonly reviews: readonly ResolutionReview[];
  readonly milestones: readonly Milestones[];
}

/** The file that states something, and the line where one can be told. */
export interface Origin {
  readonly file: string;
  readonly line: number | null;
}

/** One text of one resolution as it was read, or what a hand-written schedule states of a resolution. */
export interface RecordedResolution extends DerivedResolution {
  readonly basis: 'text' | 'schedule';
  /** Of two texts in one language the higher edition is in force. */
  readonly edition: number;
  readonly origin: Origin;
  /** The decoded text, which positions count in; a hand-written schedule has none. */
  readonly text?: string;
  /** By obligation id: its line in the file, and where the author of a hand-written item found it. */
  readonly places: Readonly<Record<string, Place>>;
  /** By obligation id: who it is, where that was asked for (see `identify`); what has it is in force. */
  readonly identities?: Readonly<Record<string, Identity>>;
}

export interface Place {
  /** Where it is not the resolution's own. */
  readonly file?: string;
  readonly line: number | null;
  readonly source: string | null;
}

/** Says of a resolution what it does to an earlier duty, where the general rule of renewals does not. */
export interface Succession {
  /** The later resolution's symbol. */
  readonly resolution: string;
  readonly effect: 'keeps' | 'replaces';
  /** The earlier obligation's id. */
  readonly obligation: string;
  readonly source: string;
  readonly origin: Origin;
}

/** A document that answers due items. */
export interface Submission {
  /** "S/2021/844". */
  readonly symbol: string;
  /** The date that the document bears. */
  readonly dated: IsoDate | null;
  readonly issued: IsoDate | Between;
  readonly answers: readonly Answer[];
  readonly source: string;
  readonly origin: Origin;
}

/** An unknown day, with what bounds it; both days included. */
export interface Between {
  readonly notBefore: IsoDate | null;
  readonly notAfter: IsoDate;
}

export interface Answer {
  readonly obligation: string;
  /** The due date that is answered, as it stood at any time. */
  readonly date: IsoDate;
  /** False where the item is answered in part only. */
  readonly whole: boolean;
}

/** A presidential note or an exchange of letters that moves a date or changes a cycle. */
export interface Amendment {
  /** "S/2013/657". */
  readonly symbol: string;
  readonly on: IsoDate;
  readonly reason: string;
  readonly effects: readonly AmendmentEffect[];
  readonly source: string;
  readonly origin: Origin;
}

export type AmendmentEffect =
  | { readonly type: 'move'; readonly obligation: string; readonly from: IsoDate; readonly to: IsoDate }
  | {
      /** Occurrences dated later than `after` give way to new ones: `first`, then every so often (ISO 8601), up to `until`. */
      readonly type: 'cycle';
      readonly obligation: string;
      readonly after: IsoDate;
      readonly every: string;
      readonly first: IsoDate;
      readonly until: IsoDate;
    };

/** A person's word against the derivation's. */
export type Correction = {
  readonly on: IsoDate;
  readonly by: string;
  readonly reason: string;
  readonly source: string;
  readonly origin: Origin;
} & CorrectionAction;

export type CorrectionAction =
  | {
      readonly action: 'correct';
      readonly obligation: string;
      /** What the derivation said when the correction was made; lets a later derivation that differs be noticed. */
      readonly was: DerivedFacts;
      readonly to: CorrectedFields;
    }
  | { readonly action: 'reject'; readonly obligation: string; readonly was: DerivedFacts }
  | { readonly action: 'add'; readonly resolution: string; readonly item: Obligation };

export interface DerivedFacts {
  readonly kind?: Kind | undefined;
  readonly bearer?: Bearer | undefined;
  readonly dates?: readonly IsoDate[] | undefined;
}

/** The fields that a person may set; a new `due` brings its `dates`. */
export type CorrectedFields = {
  readonly [Field in 'kind' | 'bearer' | 'addressee' | 'mandate' | 'due' | 'dates' | 'title']?:
    | Obligation[Field]
    | undefined;
};

/** A person's confirmation that a resolution's items are right. */
export interface ResolutionReview {
  readonly resolution: string;
  readonly by: string;
  readonly on: IsoDate;
  /** The mark of the items that were looked at (see `markOfItems`); a review without one is of whatever there is. */
  readonly items?: string;
  readonly origin: Origin;
}

/** An office's own steps on the way to dates of these kinds. */
export interface Milestones {
  /** "mali-desk". */
  readonly office: string;
  readonly kinds: readonly Kind[];
  /** Keys of bodies; empty for all. */
  readonly mandates: readonly string[];
  readonly steps: readonly { readonly days: number; readonly title: Title }[];
  readonly origin: Origin;
}

export const emptyRecord: EventRecord = {
  resolutions: [],
  successions: [],
  submissions: [],
  amendments: [],
  corrections: [],
  reviews: [],
  milestones: [],
};

/** Gives one record of all entries. */
export function mergeRecords(...records: readonly EventRecord[]): EventRecord {
  return {
    resolutions: records.flatMap(({ resolutions }) => resolutions),
    successions: records.flatMap(({ successions }) => successions),
    submissions: records.flatMap(({ submissions }) => submissions),
    amendments: records.flatMap(({ amendments }) => amendments),
    corrections: records.flatMap(({ corrections }) => corrections),
    reviews: records.flatMap(({ reviews }) => reviews),
    milestones: records.flatMap(({ milestones }) => milestones),
  };
}
