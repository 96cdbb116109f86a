import type { BodyName } from '../bodies/body-names.ts';
import type { TopicName } from '../bodies/topic-names.ts';
import type { Period } from '../dates/period.ts';
import type { Bearer } from '../terms/bearers.ts';
import type { Joints } from './joints.ts';
import type { SubjectGrammar } from './subject-grammar.ts';

/** A date as printed: what is missing is null. "by 20 July" has no year, "in 2016" neither month nor day. */
export interface PrintedDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The last month of a quarter, a half or the middle of a year is not printed, but it is what is meant. */
  readonly precision: 'day' | 'month' | 'year';
  /** "The end of next year" is one year ahead, "this month" none: the year, or year and month, are those of adoption so far ahead. */
  readonly ahead?: { readonly unit: 'year' | 'month'; readonly count: number };
}

/** When a cycle on the calendar falls due: "each 31 March", at the end of "each January" or "each quarter", "the first day of each month". */
export interface CalendarDay {
  /** The month is null for a day of every month or quarter, the day for the last one. */
  readonly month: number | null;
  readonly day: number | null;
}

/** What a time expression says by itself, before the words around it are read. */
export type TimeValue =
  | { readonly type: 'date'; readonly date: PrintedDate }
  | {
      readonly type: 'period';
      readonly period: Period;
      /** "in three and six months": the first one, and how many characters name it. */
      readonly also?: { readonly period: Period; readonly length: number };
    }
  | {
      readonly type: 'cycle';
      readonly every: Period;
      readonly calendar?: CalendarDay;
    }
  | {
      readonly type: 'mandate-end';
      /** "The end of the three-month period" may also be that of a procedure; the end of a mandate is not. */
      readonly length?: Period;
    }
  | {
      readonly type: 'item';
      /** "paragraph 61": another dated item, by its paragraph; null for "by the same date". */
      readonly paragraph: string | null;
    }
  | { readonly type: 'standing' };

/** What an expression is to the act that it belongs to. */
export type TimeRole =
  /** Something runs up to then: "until". */
  | 'until'
  /** Something is to be done by, before or on it: "no later than". */
  | 'by'
  /** It happens then: "scheduled for". */
  | 'on'
  /** It begins then: "from", "as of". */
  | 'from'
  /** It runs for that long: "for a period of". */
  | 'for'
  /** It recurs: "every". */
  | 'every'
  /** The named first occurrence of a cycle, and the day up to which it goes on: "the first report by", "the last report by". */
  | 'first'
  | 'last'
  /** A period or cycle beside it is counted from it: "counted from", "30 days before". */
  | 'anchor'
  /** It is done together with another item: "the reporting requested in paragraph 61", "in his regular reports". */
  | 'aligned'
  /** A cycle leaves it out: "except in June". */
  | 'except'
  /** It goes on without a period: "regularly". */
  | 'standing'
  /** It follows an event that has no date in the text: "within five days of receipt". */
  | 'triggered';

/** What a period is counted from, where the words say so. */
export type TimeAnchor =
  | 'adoption'
  | 'mandate-expiry'
  | 'named-date'
  | 'previous'
  | 'item'
  | 'start'
  | 'defined-day'
  /** Something that has no date in the text: "until the departure of the last element". */
  | 'event';

/** What a rule makes of a time expression: a role, or a reason to set it aside. */
export type TimeMeaning =
  | {
      readonly role: TimeRole;
      readonly anchor?: TimeAnchor;
      /** Counted backwards from the anchor: "30 days prior to". */
      readonly before?: true;
      /** What is due, where the words around the time say it: "beyond 1 October only upon a review". */
      readonly act?: Act;
      /** Words of reporting without any time: a duty only where the clause holds no time of its own. */
      readonly untimed?: true;
      /** Such words that are a duty of their own beside a time that another verb of the clause holds. */
      readonly beside?: true;
      /** Of what recurs, only the next one: "in his next report pursuant to paragraph 50". */
      readonly next?: true;
    }
  | { readonly aside: string };

/** A rule's example: the words, with the part that the rule must read between ⟨ and ⟩. */
export interface RuleExamples {
  readonly reads: readonly string[];
  /** Words that look alike and that the rule must leave to others. */
  readonly leaves?: readonly string[];
}

/** What a rule reads: a type of value, where a year alone is a type of its own since it is so often a name's part. */
export type TimeSlot = TimeValue['type'] | 'year';

/**
 * Reads one kind of time expression. The pattern holds one slot, such as `within <period> of <adoption>`: the slot
 * named in `of` is the expression itself, all others are the language's words. Lower `order` is tried first.
 */
export interface TimeRule {
  readonly name: string;
  readonly of: TimeSlot;
  readonly pattern: string;
  readonly means: TimeMeaning;
  readonly order: number;
  readonly examples: RuleExamples;
}

/** How one type of time expression is printed; tried where a starter stands. */
export interface TimeAtom {
  readonly name: string;
  /** Without flags; matched at a starter's position. */
  readonly pattern: string;
  readonly read: (match: RegExpExecArray) => TimeValue | null;
}

/** A time expression found in a passage, with the rule that read it. Positions are in the passage's clean text. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  /** Where the bare expression stands, without the words around it. */
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly value: TimeValue;
  readonly meaning: TimeMeaning;
  readonly rule: string;
}

/** All that a language says of time. */
export interface TimeGrammar {
  /** The words that a time expression can begin with, digits apart; everything else is passed over. Plain text, no patterns. */
  readonly starters: readonly string[];
  /** A number that can begin a time expression, by what stands behind it. Bounded, so that no row of digits costs more. */
  readonly numberStarter: string;
  /** In the order in which they are tried. */
  readonly atoms: readonly TimeAtom[];
  readonly rules: readonly TimeRule[];
  /** Patterns that rules name between < and >. */
  readonly slots: Readonly<Record<string, string>>;
  /** What stands between the members of a list or range of dates, for which a year is printed only once. */
  readonly listJoint: string;
  /** "\\b" where words are separated by blanks, otherwise nothing. */
  readonly wordBoundary: string;
}

/** What somebody is to do, or what runs: the neutral names that every language's words are sorted under. */
export type Act =
  | 'report'
  | 'letter'
  | 'briefing'
  | 'review'
  /** A body's mandate or term. */
  | 'mandate'
  /** Prolonging: of a mandate, an authority or measures, as the words around say. */
  | 'extend'
  /** A period for doing something: "the period of withdrawal". */
  | 'time-limit'
  /** Setting up a body for the first time, or again. */
  | 'establish'
  | 'terminate'
  | 'authorize'
  /** Sanctions, embargoes, exemptions and the like. */
  | 'measures'
  /** Laws take effect, and need nobody's deed for it. */
  | 'take-effect'
  /** Somebody begins something. */
  | 'begin'
  /** A happening: an election, a conference. */
  | 'event'
  /** Handing over or carrying out: what is handed over decides ("submit a report", "conduct a review"). */
  | 'transfer'
  /** A document that is there already: "the measures identified in the plan". */
  | 'known'
  /** Any other deed: appoint, withdraw, complete. */
  | 'deed';

export interface ActWord {
  readonly act: Act;
  /** Whose it is, where the text names nobody beside it: an election the State's, a ceiling of troops a mission's. */
  readonly holder?: Bearer;
  /** Without flags; words are separated as the language does. */
  readonly pattern: string;
  readonly examples: readonly string[];
}

export interface ActorWord {
  readonly bearer: Bearer;
  readonly pattern: string;
  readonly examples: readonly string[];
}

/**
 * How a decision is introduced. A `note` ('reaffirms', 'emphasizes') may still state a duty in the Council's own words;
 * what is only `welcome`d or recalled is somebody else's course, and what is regretted (`regret`) is no duty at all.
 */
export type Opening = 'request' | 'decide' | 'authorize' | 'intend' | 'note' | 'welcome' | 'regret';

export interface Opener {
  readonly opening: Opening;
  readonly pattern: string;
}

export interface Lexicon {
  /** First match wins where two begin at one place. */
  readonly actors: readonly ActorWord[];
  readonly acts: readonly ActWord[];
  readonly openers: readonly Opener[];
  /** What stands before an opener: the head of a paragraph, or a comma and the adverbs that join decisions. */
  readonly openerPlace: string;
  /** What ends a clause whatever follows. */
  readonly boundary: string;
  /** Words right after an actor's name that make it the one who acts ("shall", "to"). */
  readonly agency: string;
  /** Words right before an actor's name that make it the one who gives what is asked for ("a report from"); null where there are none. */
  readonly giver: string | null;
  /** Words right before an actor's name that make it the one who receives ("向委员会"); null where it is known by its place. */
  readonly receiverLead: string | null;
  /** Words that begin a part between commas which only names what a report is about ("就……，提出报告"); null where none precedes its verb. */
  readonly topicLead: string | null;
  /** Words right after an opener that stand for somebody named before: "requests them". */
  readonly pronoun: string;
  /** Words right after an opener that make the Council itself the one who acts ("decides to review"). */
  readonly ownAct: string;
  /** Where a governing verb stands: after a word such as "to" or "shall" (the pattern ends before the verb). Null where every verb may govern. */
  readonly verbLead: string | null;
  /** Whether a time stands before the verb that it belongs to ("三个月后报告") rather than behind it. */
  readonly timeFirst: boolean;
  /** Words near a period without anchor that make it the step of a procedure, run once for each case. */
  readonly perCase: string;
  /** Words before a period without anchor that make it run from an event: "once the cease-fire has entered into force". */
  readonly afterEvent: string;
  /** Words that make a cycle begin with an event that has no date in the text. */
  readonly conditional: string;
  /** The names of bodies with a mandate, and of places and themes that resolutions are about. */
  readonly bodies: readonly BodyName[];
  readonly topics: readonly TopicName[];
  readonly subjectGrammar: SubjectGrammar;
  /** Words of working together with somebody: a body named in them stands beside, and the item is not its own. */
  readonly beside: string;
  /** What stands behind a committee's name where the text goes on to call it "the Committee". */
  readonly calledCommittee: string;
  /** Words for a committee, which no working group is called, though its Chair may be any Chair. */
  readonly committee: string;
  /** Words for a commission that inquires or inspects, which bears duties as a panel does and is none. */
  readonly commission: string;
  /** Words that change a mandate's terms and not its end ("enlarge the mandate"); begins with the word for a mandate. */
  readonly mandateChange: string;
  /** Those that are left out stand nowhere: the places of words tell the same. */
  readonly joints: Partial<Joints>;
  /** Where what is to be done besides begins behind a time: ", and thereafter upon request"; null where it is not looked for. */
  readonly nextDuty: string | null;
  /** Where a condition begins under which something does not hold: "unless". */
  readonly exception: string;
  /** Words that say of a cycle that it is not kept in months in which another report of the paragraph is due. */
  readonly exceptOtherReports: string;
  /** What stands between a cycle and a dated happening up to which it is kept: "every 30 days until the elections scheduled for". */
  readonly upToEvent: string;
  /** How a text names a day of its own: "Transfer Day", 生效日. */
  readonly dayName: string;
  /** What stands behind a time that dates such a day, and before one; the group holds its name. */
  readonly dayDefinition: { readonly behind: string; readonly before: string | null };
  /** A document that is named by the paragraph that asks for it, whose number the group holds: "the plan referred to in paragraph 1"; null where none is. */
  readonly paragraphDocument: string | null;
  /** Words that tie a duty to this resolution and so to the mandate that it sets. */
  readonly thisResolution: string;
  /** Words that tie a duty to another instrument, whose course does not end with the mandate. */
  readonly otherInstrument: string;
}

/** A word of the lexicon found in a clause; positions are in the passage's clean text. */
export interface Found<Word> {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
}
