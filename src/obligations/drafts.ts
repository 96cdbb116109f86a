import type { Clause } from '../clauses/clause.ts';
import type { LanguagePack } from '../clauses/language-pack.ts';
import { quotedStretches } from '../clauses/quoted.ts';
import { createClauseReader } from '../clauses/read-clauses.ts';
import { createTimeScanner } from '../clauses/scan-times.ts';
import type { TimeMention } from '../clauses/types.ts';
import type { Passage } from '../document/passage.ts';
import type { ResolutionDocument } from '../document/types.ts';
import { addresseeOf, bearerOf, isSubmission } from './bearer.ts';
import { combineTimes } from './combine-times.ts';
import { createDayFinder, type DefinedDay, timingOfDay } from './defined-days.ts';
import { type Draft, paragraphNamed } from './draft.ts';
import { actsOf } from './governing-act.ts';
import { kindOf } from './kind.ts';
import { lastWords } from './last-word.ts';
import { createMandateNamer } from './mandates.ts';
import { nearest } from './nearest.ts';
import { nearestKind, reasonAside } from './nearest-kind.ts';
import { saidTwice } from './said-twice.ts';
import { createTextBodiesReader } from './text-bodies.ts';
import { isUntimed, type Timing } from './timings.ts';
import type { MandateAct, SetAside } from './types.ts';

/** Reads a document's items, and says of every other time expression why it is none. */
export type Drafter = (document: ResolutionDocument) => {
  readonly drafts: readonly Draft[];
  readonly setAside: readonly SetAside[];
  readonly changes: readonly MandateAct[];
  /** The place or theme that the text is about, by its key. */
  readonly about: string | null;
};

/** How far before and behind a period the words of a procedure may stand. */
const procedureBefore = 400;
const procedureBehind = 80;
/** A happening stands this near beside its day. */
const besideDay = 30;
/** Who acts, and what is asked, is said at most this many clauses before, or by the last words of decision. */
const nearClauses = 8;

/** Makes the drafter of one language. */
export function createDrafter(pack: LanguagePack): Drafter {
  const { lexicon, time } = pack;
  const scan = createTimeScanner(time);
  const readClauses = createClauseReader(lexicon, time.wordBoundary);
  const nameMandates = createMandateNamer(lexicon, time.wordBoundary);
  const readBodies = createTextBodiesReader(lexicon, time.wordBoundary, pack.layout.wordSeparator);
  const introductions = new WeakMap<Passage, readonly Clause[]>();
  const dayFinder = createDayFinder(lexicon);
  const perCase = new RegExp(lexicon.perCase);
  const nextDuty = lexicon.nextDuty === null ? null : new RegExp(`${lexicon.nextDuty}.*$`, 's');
  const conditional = new RegExp(lexicon.conditional);
  const afterEvent = new RegExp(lexicon.afterEvent);
  const upToEvent = new RegExp(lexicon.upToEvent);
  const exceptOtherReports = new RegExp(lexicon.exceptOtherReports);
  const thisResolution = new RegExp(lexicon.thisResolution);
  const otherInstrument = new RegExp(lexicon.otherInstrument);
  const paragraphDocument = lexicon.paragraphDocument === null ? null : new RegExp(lexicon.paragraphDocument);
  const mandateChange = new RegExp(lexicon.mandateChange);

  /** A period without an anchor in the steps of a procedure is counted from each case, which has no date in the text. */
  function asProcedure(timing: Timing, clause: Clause): Timing {
    const from = Math.max(clause.start, timing.start - procedureBefore);
    const behind = clause.passage.text.slice(timing.end, Math.min(timing.end + procedureBehind, clause.end));
    const words =
      clause.passage.text.slice(from, timing.end) + (nextDuty === null ? behind : behind.replace(nextDuty, ''));
    const { start, end, rule } = timing;
    const isStep = () => perCase.test(words) || afterEvent.test(clause.passage.text.slice(from, start));
    if (timing.type === 'offset' && timing.assumed && timing.role === 'by' && isStep()) {
      return { type: 'triggered', period: timing.period, before: false, start, end, rule };
    }
    if (timing.type === 'mandate-end' && timing.length && perCase.test(words)) {
      return { type: 'triggered', period: null, before: false, start, end, rule };
    }
    if (timing.type === 'cycle' && timing.assumed && conditional.test(words)) {
      return { type: 'triggered', period: timing.every, before: false, start, end, rule };
    }
    return timing;
  }

  function exceptMonthsOf(timing: Timing, clause: Clause, siblings: readonly Timing[]): Timing {
    if (timing.type !== 'cycle' || !clause.says(exceptOtherReports)) return timing;
    const months = siblings.flatMap((other) =>
      other.type === 'fixed' && other.date.month !== null ? [other.date.month] : [],
    );
    return { ...timing, exceptMonths: [...timing.exceptMonths, ...months] };
  }

  /** "Every 30 days until the elections scheduled for 23 December": a cycle ends on the day of the happening that it leads to. */
  function upToEventOf(timing: Timing, clause: Clause, siblings: readonly Timing[]): Timing {
    if (timing.type !== 'cycle' || timing.until) return timing;
    const day = siblings.find((other) => other.type === 'fixed' && other.role === 'on' && other.start >= timing.end);
    if (day?.type !== 'fixed' || !upToEvent.test(clause.passage.text.slice(timing.end, day.start))) return timing;
    const happening = nearest(day, actsOf(clause, ['event']));
    const isBeside = happening && happening.start - day.end < besideDay && day.start - happening.end < besideDay;
    return isBeside ? { ...timing, until: day.date } : timing;
  }

  /** A cycle on another instrument goes on when the mandate ends; one on this resolution or its mission does not. */
  function isAboutAnother(clause: Clause): boolean {
    return clause.says(otherInstrument) && !clause.says(thisResolution) && !clause.bodies.some(isOperation);
  }

  return (document) => {
    const bodies = readBodies(document);
    const drafts: Draft[] = [];
    const setAside: SetAside[] = [];
    const changes: MandateAct[] = [];
    const days: DefinedDay[] = [];
    for (const passage of document.passages) {
      const times = withoutRecited(passage.text, scan(passage.text));
      if (times.some(({ meaning }) => 'role' in meaning)) readPassage(passage, times);
      else putAll(passage, times);
      const change = mandateChange.exec(passage.text);
      if (change) readChange(passage, change.index, change.index + change[0].length);
    }
    return {
      drafts: nameMandates(drafts.map(withDay).map(asInParagraph), bodies),
      setAside,
      changes,
      about: bodies.about,
    };

    /** A period counted from a day that the text names for itself, with what dates that day. */
    function withDay(draft: Draft): Draft {
      const { timing, clause } = draft;
      if (timing.type !== 'offset' || timing.anchor !== 'defined-day') return draft;
      const day = timingOfDay(dayFinder.meant(timing, clause), days);
      return day ? { ...draft, timing: { ...timing, day } } : draft;
    }

    /** "That the withdrawal (or the plan) referred to in paragraph 1 be completed": it is owed by the one whom that paragraph asks. */
    function asInParagraph(draft: Draft): Draft {
      const naming = isSubmission(draft.kind) ? paragraphDocument : draft.kind === 'deadline' ? paragraphNamed : null;
      if (naming === null || draft.bearer === 'security-council' || draft.actor !== null) return draft;
      const { passage, start, end } = draft.clause;
      const label = naming.exec(passage.text.slice(start, end))?.[1];
      const named = label && label !== passage.label && document.passages.find((other) => other.label === label);
      const asked = named && askedIn(readClauses(named, []));
      return asked ? { ...draft, bearer: asked.word.bearer } : draft;
    }

    /** What the Council decides of a body's mandate without setting its end. */
    function readChange(passage: Passage, start: number, end: number): void {
      const clause = readClauses(passage, []).find((each) => each.start <= start && start < each.end);
      const named = clause?.opening === 'decide' ? nearest({ start, end }, clause.bodies) : null;
      const body = named && bodies.meant(named);
      if (!body) return;
      const source = passage.sourceOf(start, end);
      changes.push({ mandate: body.key, act: 'change', paragraph: passage.label, date: null, source });
    }

    function readPassage(passage: Passage, times: readonly TimeMention[]): void {
      const introductions = introductionsOf(passage);
      const clauses = readClauses(passage, times);
      let opener: Clause | null = null;
      for (const [i, clause] of clauses.entries()) {
        if (clause.opening) opener = clause;
        if (clause.times.length === 0) continue;
        const near = clauses.slice(Math.max(0, i - nearClauses), i).reverse();
        const far = opener && opener !== clause && !near.includes(opener) ? [opener] : [];
        const context = [...near, ...far, ...introductions];
        const { timings, untimed, asides } = combineTimes(clause);
        for (const { start, end, reason } of asides) put(passage, start, end, reason);
        const read: Draft[] = [];
        for (const found of [...timings, ...lastWords(clause, timings, untimed, document.adopted)]) {
          const timing = upToEventOf(exceptMonthsOf(asProcedure(found, clause), clause, timings), clause, timings);
          const day = dayFinder.defined(timing, clause);
          if (day) days.push(day);
          const named = kindOf(timing, clause, context);
          const kind = named ?? nearestKind(timing, [clause, ...context]);
          if (kind) read.push({ ...draftOf(kind, timing, clause, context), isNearestKind: named === null });
          // Words of reporting are no expression of time: where nothing is due, there is nothing to set aside.
          else if (!isUntimed(timing)) put(passage, timing.start, timing.end, reasonAside(timing, clause, context));
        }
        const idle = saidTwice(read);
        for (const draft of read) {
          if (idle.has(draft)) put(passage, draft.timing.start, draft.timing.end, 'said-twice');
          else drafts.push(draft);
        }
      }
    }

    function draftOf(kind: Draft['kind'], timing: Timing, clause: Clause, context: readonly Clause[]): Draft {
      const { bearer, actor } = bearerOf(kind, timing, clause, context);
      // A review that the Secretary-General makes by a time comes to the Council as a report; what he keeps under
      // review does not.
      const settledKind =
        kind === 'review' && bearer === 'secretary-general' && timing.type !== 'standing' ? 'report' : kind;
      return {
        clause,
        context,
        timing,
        kind: settledKind,
        bearer,
        actor,
        mandate: null,
        isNearestKind: false,
        addressee: addresseeOf(settledKind, clause, actor),
        isAboutAnother: timing.type === 'cycle' && isAboutAnother(clause),
        isAboutThis: timing.type === 'cycle' && clause.says(thisResolution),
      };
    }

    function putAll(passage: Passage, times: readonly TimeMention[]): void {
      for (const { start, end, meaning } of times) if ('aside' in meaning) put(passage, start, end, meaning.aside);
    }

    function put(passage: Passage, start: number, end: number, reason: string): void {
      setAside.push({ paragraph: passage.label, source: passage.sourceOf(start, end), reason });
    }
  };

  /** The clauses of the passages above, nearest first; a list of forty items has one introduction. */
  function introductionsOf({ parent }: Passage): readonly Clause[] {
    if (!parent) return [];
    const known = introductions.get(parent);
    if (known) return known;
    const found = [...readClauses(parent, []).reverse(), ...introductionsOf(parent)].slice(0, nearClauses);
    introductions.set(parent, found);
    return found;
  }
}

/** The one addressed, else the one who "shall". */
function askedIn(clauses: readonly Clause[]): Clause['subject'] {
  for (const { subject, agents } of clauses) {
    const asked = subject ?? agents.find(({ word }) => word.bearer !== 'security-council');
    if (asked) return asked;
  }
  return null;
}

/** An envoy or a committee may be named beside anything; a mission is what a cycle is about. */
function isOperation({ word }: Clause['bodies'][number]): boolean {
  return word.bodies.some(({ kind }) => kind === 'mission' || kind === 'force');
}

/** What is recited from another instrument was asked for there, not here. */
function withoutRecited(text: string, times: readonly TimeMention[]): readonly TimeMention[] {
  if (times.length === 0) return times;
  const quoted = quotedStretches(text);
  if (quoted.length === 0) return times;
  return times.map((time) =>
    quoted.some(({ start, end }) => start < time.coreStart && time.coreEnd <= end)
      ? { ...time, meaning: { aside: 'recited' } }
      : time,
  );
}
