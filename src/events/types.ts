import type { IsoDate } from '../dates/iso-date.ts';
import type { Reading, Subject } from '../obligations/types.ts';
import type { Bearer } from '../terms/bearers.ts';
import type { Certainty } from '../terms/certainties.ts';
import type { Title } from '../terms/display-languages.ts';
import type { Kind } from '../terms/kinds.ts';

export const eventStatuses = ['scheduled', 'submitted', 'superseded', 'cancelled'] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** How sure an event's date is; `sources-differ` where two sources give two dates. */
export type EventCertainty = Certainty | 'sources-differ';

/** One dated happening: items of one resolution that share date, kind and bearer and only repeat each other are one. */
export interface DatedEvent {
  /** Deterministic and stable for the event's whole life: a function of what it is, never of when it was computed. */
  readonly uid: string;
  readonly date: IsoDate;
  readonly kind: Kind;
  readonly bearer: Bearer;
  /** The body's key, "MINUSMA"; null where the duty serves no mandate. */
  readonly mandate: string | null;
  /** "S/RES/2584 (2021)". */
  readonly resolution: string;
  readonly paragraphs: readonly string[];
  /** Ids of the obligations behind it. */
  readonly obligations: readonly string[];
  readonly title: Title;
  /** What it is about, where the text says so. */
  readonly subject?: Subject;
  readonly status: EventStatus;
  /** The uid of the event that it is to be done together with: the text sets it no date of its own to be late for. */
  readonly alignedWith?: string;
  /** "2 of 4" for an occurrence of a cycle. */
  readonly occurrence: { readonly index: number; readonly of: number | null } | null;
  /** Why the event has this date: one entry for each obligation behind it. */
  readonly citations: readonly Citation[];
  /** What happened to it since the resolution was adopted, by the day it became known. */
  readonly history: readonly HistoryEntry[];
  /** What answered it, where something did. */
  readonly delivery: Delivery | null;
  /** True where somebody records deliveries for its mandate (or its resolution): only then is a missing one overdue. */
  readonly deliveriesRecorded: boolean;
  /** Of an end (see `isEnd`): a later text, a person or the text itself says that it was, or will be, the end. */
  readonly endConfirmed: boolean;
  readonly certainty: EventCertainty;
  /** `derived` by rules alone, or `reviewed` by a person (DatedEvent of a hand-written schedule: `reviewed`). */
  readonly review: Review;
  /** RFC 5545 SEQUENCE: rises with every change; see `publish`. */
  readonly sequence: number;
  /** A moment in UTC: RFC 5545 LAST-MODIFIED and DTSTAMP. As replayed, the midnight of the last history entry's day. */
  readonly lastModified: string;
}

export interface Citation {
  readonly resolution: string;
  readonly paragraph: string;
  readonly quote: string;
  /** The words around the quote that say what is asked; empty for a hand-written item. */
  readonly sentence: string;
  readonly rule: string;
  readonly assumptions: readonly string[];
  /** Other dates that the words, or another source, give. */
  readonly readings: readonly Reading[];
  /** Of a hand-written item: where its author found it. */
  readonly source: string | null;
}

export interface HistoryEntry {
  readonly on: IsoDate;
  readonly what: 'adopted' | 'submitted' | 'superseded' | 'cancelled' | 'moved' | 'corrected';
  /** The instrument that did it: "S/RES/2640 (2022)", "S/2021/657". */
  readonly by: string;
  readonly note: string;
  /** Of `moved` and of a corrected date: the date before. */
  readonly from?: IsoDate;
}

export interface Delivery {
  /** "S/2021/657". */
  readonly symbol: string;
  /** The day of issue; null where it is not known. */
  readonly issued: IsoDate | null;
  /** Where the day of issue is not known: the days between which it lies, both included. */
  readonly issuedBetween?: { readonly notBefore: IsoDate | null; readonly notAfter: IsoDate };
  readonly whole: boolean;
  /** Positive: days late; negative: days early; null where the day of issue is not known. */
  readonly daysLate: number | null;
}

export interface Review {
  readonly state: 'derived' | 'reviewed';
  readonly by: string | null;
  readonly on: IsoDate | null;
}
