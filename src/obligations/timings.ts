import type { Act, CalendarDay, PrintedDate } from '../clauses/types.ts';
import type { Period } from '../dates/period.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  /** Names of the rules that read it. */
  readonly rule: string;
  /** What is due, where the time's own words say it. */
  readonly act?: Act;
}

/** A time that stands for itself: a date, or a period counted from somewhere. */
export type PointTiming = Span &
  (
    | { readonly type: 'fixed'; readonly date: PrintedDate; readonly role: 'until' | 'by' | 'on' | 'from' }
    | {
        readonly type: 'offset';
        readonly period: Period;
        /** `item`: the one before it, "within 45 days thereafter". */
        readonly anchor: 'adoption' | 'mandate-expiry' | 'named-date' | 'start' | 'item' | 'defined-day';
        readonly named: PrintedDate | null;
        /** What dates the day that it is counted from, for `defined-day`; left out where the text defines none. */
        readonly day?: PointTiming;
        readonly role: 'until' | 'by' | 'on';
        /** The text does not say what the period is counted from. */
        readonly assumed: boolean;
      }
  );

/** The times of one clause, with expressions that belong together made one. */
export type Timing =
  | PointTiming
  | (Span & {
      readonly type: 'cycle';
      readonly every: Period;
      readonly calendar: CalendarDay | null;
      readonly first: PointTiming | null;
      /** The day that it is counted from, where the text names one: "every 90 days, counted from 1 January". */
      readonly counted: PrintedDate | null;
      /** The last day that the text names: "every four months until 15 November". */
      readonly until: PrintedDate | null;
      /** How long it goes on from where it begins: "monthly for six months". */
      readonly lasting: Period | null;
      readonly assumed: boolean;
      /** Months (1–12) that the cycle leaves out. */
      readonly exceptMonths: readonly number[];
    })
  /** Together with the dated item of a paragraph, or (null) with the one cycle of reports that the text sets. */
  | (Span & { readonly type: 'aligned'; readonly paragraph: string | null; readonly next: boolean })
  | (Span & { readonly type: 'mandate-end'; readonly role: 'until' | 'by'; readonly length: Period | null })
  | (Span & { readonly type: 'same-date' })
  | (Span & {
      readonly type: 'standing';
      readonly untimed: boolean;
      /** A duty of its own beside a time that another verb of the clause holds. */
      readonly beside: boolean;
      readonly role: 'until' | 'standing';
    })
  | (Span & {
      readonly type: 'triggered';
      readonly period: Period | null;
      readonly before: boolean;
      /** The words name an event and no time. */
      readonly untimed?: boolean;
      /** A duty of its own beside a time: "when requested, and in any case by 1 February". */
      readonly beside?: boolean;
      /** Something runs up to the event. */
      readonly role?: 'until';
    });

export interface Aside extends Span {
  readonly reason: string;
}

/** Whether words name no time at all: reporting, or a step upon an event, that is a duty only where no time stands beside it. */
export function isUntimed(timing: Timing): boolean {
  return (timing.type === 'standing' || timing.type === 'triggered') && (timing.untimed ?? false);
}
