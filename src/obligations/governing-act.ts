import type { Clause } from '../clauses/clause.ts';
import type { Act } from '../clauses/types.ts';
import { isOutside, nearest } from './nearest.ts';
import type { Timing } from './timings.ts';

/** What is handed over or held: it decides the kind where the verb alone does not. */
export const things: readonly Act[] = ['report', 'letter', 'briefing', 'review', 'event'];
/** What can run out, and what lets it run. */
export const expiring: readonly Act[] = ['mandate', 'authorize', 'measures'];
export const settingUp: readonly Act[] = ['extend', 'establish'];
/** Verbs that say by themselves what is due. */
const dueVerbs: readonly Act[] = ['report', 'letter', 'briefing', 'review', 'terminate', 'take-effect'];

/** An object stands this near behind its verb: "devise, urgently and preferably within three months, an action plan". */
export const objectReach = 80;
/** ", to also brief". */
const adjacent = 10;

type Verb = Clause['verbs'][number];

/** A verb of handing over or of any other deed leaves the kind to its object: "submit a report", "complete this review". */
export function governingAct(timing: Timing, clause: Clause): Act | null {
  const all = actsOf(clause, things);
  // "Upon their election": the event that a deed follows is not the deed.
  const named = timing.type === 'triggered' && timing.untimed ? all.filter((act) => isOutside(timing, act)) : all;
  const inside = named.find((act) => !isOutside(timing, act));
  if (inside && (timing.type === 'cycle' || timing.type === 'standing')) return inside.word.act;
  const verb = governingVerb(timing, clause);
  // "A report by June, to identify gaps": a deed behind the time is what the thing before it is for.
  const isPurpose = verb?.word.act === 'deed' && verb.start >= timing.end && !clause.timeFirst;
  if (!verb || (isPurpose && named.some(({ end }) => end <= timing.start))) {
    const deeds = actsOf(clause, ['deed', 'begin', 'terminate']).filter((act) => isOutside(timing, act));
    const thing = nearest(timing, named);
    // "Requests an oral briefing by 31 July on the elections": what stands behind the time is what it is about.
    const isTopic = !clause.timeFirst && thing?.word.act === 'event' && thing.start >= timing.end;
    const about = isTopic ? named.findLast(({ word, end }) => word.act !== 'event' && end <= timing.start) : undefined;
    return (
      (about ?? (thing && !isJoined(timing, thing, clause) ? thing : null) ?? nearest(timing, deeds))?.word.act ?? null
    );
  }
  if (dueVerbs.includes(verb.word.act)) return verb.word.act;
  const object = objectOf(verb, timing, clause, named) ?? passiveSubject(verb, clause, named);
  return object?.word.act ?? (verb.word.act === 'begin' ? 'begin' : 'deed');
}

/**
 * What a verb is about: where times come first, the first thing behind the verb; elsewhere the last thing between the
 * verb and the time, or the first behind both. A verb of handing over has one wherever it stands; any other deed only
 * nearby, but a verb that the lexicon does not know gives way to a thing beside the time.
 */
function objectOf(verb: Verb, timing: Timing, clause: Clause, named: Clause['acts']): Clause['acts'][number] | null {
  // "To convene the parties and to report": what another verb asks for is not what this one is about.
  const isOtherVerb = (at: number) =>
    !clause.timeFirst &&
    timing.type !== 'standing' &&
    at > timing.end &&
    clause.verbs.some(({ start }) => start === at);
  const behind = named.filter(({ start }) => start >= verb.start && !isOtherVerb(start));
  const isTransfer = verb.word.act === 'transfer';
  if (clause.timeFirst) return isTransfer ? (lastNamed(behind, verb, clause) ?? nearest(timing, named)) : null;
  const between = behind.findLast(({ start }) => start < timing.start);
  const others = named.filter(({ start }) => !isOtherVerb(start));
  const object = between ?? behind[0] ?? (isTransfer ? headOf(nearest(timing, others), clause, others) : null);
  if (!object || isTransfer || object.start - verb.end < objectReach) return object;
  return verb.start === verb.end && between ? between : null;
}

/** "提出关于选举工作的报告": the first thing behind the verb, or the one that it is only the matter of. */
function lastNamed(behind: Clause['acts'], verb: Verb, clause: Clause): Clause['acts'][number] | null {
  const first = behind.findIndex(({ start }) => start - verb.end < objectReach);
  if (first < 0) return null;
  const [thing, next] = behind.slice(first);
  const isMatter = thing!.word.act === 'event' && next && clause.isJoint('partOf', thing!.end, next.start);
  return isMatter ? next : thing!;
}

/** "The review shall be completed": what is done to a thing is what is due of it. */
function passiveSubject(verb: Verb, clause: Clause, named: Clause['acts']): Clause['acts'][number] | null {
  const [first] = named;
  if (!first || first.end > verb.start || !clause.isJoint('beforeSubject', clause.bodyStart, first.start)) return null;
  return clause.isJoint('passive', first.end, verb.start) ? first : null;
}

/** "To cease all flights by 21 December and report within 30 days": what "and" joins behind a time is another duty. */
function isJoined(timing: Timing, thing: Clause['acts'][number], clause: Clause): boolean {
  return clause.isJoint('nextThing', timing.end, thing.start);
}

/** "The findings of the review shall be presented": it is the findings that are. */
function headOf(
  object: Clause['acts'][number] | null,
  clause: Clause,
  things: Clause['acts'],
): Clause['acts'][number] | null {
  const head = things.findLast(({ start }) => object !== null && start < object.start);
  return object && head && clause.isJoint('partOf', head.end, object.start) ? head : object;
}

/**
 * Where times follow their verbs, the last verb before the time that says what is due (or the first after it);
 * where times come first, the first verb behind it (or the last before it).
 */
function governingVerb(timing: Timing, clause: Clause): Verb | undefined {
  const verbs = clause.verbs.filter((verb) => isOutside(timing, verb));
  const before = verbs.filter(({ start }) => start < timing.start);
  if (clause.timeFirst) return firstVerbBehind(timing, clause, verbs) ?? before.at(-1);
  const parenthesis = verbBehindParenthesis(timing, clause, verbs);
  if (parenthesis) return parenthesis;
  const candidates = before.length > 0 ? before : verbs.slice(0, 1);
  const due = candidates.findLast(({ word }) => dueVerbs.includes(word.act) || word.act === 'transfer');
  const last = candidates.at(-1);
  // "To submit a plan by 30 April and to begin its execution two weeks later": each verb has its time.
  const isNext = due && last && last !== due && hasTimeBetween(clause, due.end, last.start);
  return isNext ? last : (due ?? last);
}

function hasTimeBetween(clause: Clause, from: number, to: number): boolean {
  return (
    clause.isJoint('nextVerb', from, to) &&
    clause.times.some(({ start, end, value }) => start >= from && end <= to && value.type !== 'standing')
  );
}

/**
 * "…, and, before that date, to brief the Council": a time between two commas belongs to a verb right behind it, or to
 * the report that comes of that: ", within the three-month period, to consult and to report".
 */
function verbBehindParenthesis(timing: Timing, clause: Clause, verbs: Clause['verbs']): Verb | undefined {
  const { text } = clause.passage;
  if (text[timing.end] !== ',' || !/,\s*$/.test(text.slice(timing.start - 2, timing.start))) return undefined;
  const [first, next] = verbs.filter(({ start }) => start >= timing.end);
  if (!first || !isAdjacent(timing, first, clause)) return undefined;
  const isOnlyTime = clause.times.every(
    ({ meaning, value, end }) => 'aside' in meaning || value.type === 'standing' || end <= timing.end,
  );
  const isReported =
    isOnlyTime && next && dueVerbs.includes(next.word.act) && clause.isJoint('nextVerb', first.end, next.start);
  return isReported && first.word.act === 'deed' ? next : first;
}

/** A verb stands right behind a time, or one who acts does: "and that, on 15 September, MINUSCA shall commence". */
function isAdjacent(timing: Timing, verb: Verb, { agents }: Clause): boolean {
  if (verb.start - timing.end <= adjacent) return true;
  const agent = agents.find(({ start }) => start >= timing.end);
  return agent !== undefined && agent.start - timing.end <= adjacent && verb.start - agent.end <= adjacent;
}

/** In the first part between commas that holds a verb: one that says what is due, else any. */
function firstVerbBehind(timing: Timing, clause: Clause, verbs: Clause['verbs']): Verb | undefined {
  const { text } = clause.passage;
  let behind = verbs.filter(({ start }) => start >= timing.end);
  for (;;) {
    const first = behind[0];
    if (!first) return undefined;
    const comma = text.indexOf('，', first.start);
    const part = comma < 0 ? behind : behind.filter(({ start }) => start < comma);
    const due =
      part.find(({ word }) => word.act === 'transfer') ?? part.find(({ word }) => dueVerbs.includes(word.act));
    const rest = behind.slice(part.length);
    if (due || rest.length === 0 || !clause.isTopic(Math.max(timing.end, text.lastIndexOf('，', first.start) + 1)))
      return due ?? first;
    behind = rest;
  }
}

/** The words of a clause that name one of these acts. */
export function actsOf(clause: Clause, acts: readonly Act[]): Clause['acts'] {
  return clause.acts.filter(({ word }) => acts.includes(word.act));
}
