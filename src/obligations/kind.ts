import type { Clause } from '../clauses/clause.ts';
import type { Act, Found } from '../clauses/types.ts';
import type { Kind } from '../terms/kinds.ts';
import { bodies } from './bearer.ts';
import { actsOf, expiring, governingAct, objectReach, settingUp, things } from './governing-act.ts';
import { isOutside, nearest } from './nearest.ts';
import { isWilled } from './nearest-kind.ts';
import type { Timing } from './timings.ts';

const beginningReach = 300;
/** "Authorizes the further mandate", "… the immediate establishment". */
const objectNear = 20;
/** "Authorizes the immediate withdrawal". */
const deedNear = 16;
/** "the authorizations and the measures" are measures. */
const besides = 30;
/** "Between 15 September and 30 September": so near stand the two days. */
const rangeReach = 40;

const kindOfAct: Partial<Record<Act, Kind>> = {
  report: 'report',
  letter: 'letter',
  briefing: 'briefing',
  review: 'review',
  event: 'event',
  'take-effect': 'start',
};

/**
 * Reads what falls due at a time from the clause that holds it and those that introduce it (nearest first).
 * Null where nothing does: the words only mention a time.
 */
export function kindOf(timing: Timing, clause: Clause, context: readonly Clause[]): Kind | null {
  if (clause.opening === 'regret') return null;
  if (timing.act && timing.type !== 'standing')
    return kindOfAct[timing.act] ?? (timing.act === 'terminate' ? endKind(timing, clause) : 'deadline');
  if (timing.type === 'triggered' && timing.untimed && !isWilled([clause, ...context])) return null;
  const role = ('role' in timing && timing.role) || timing.type;
  if (clause.opening === 'welcome' && isLoose(timing)) return null;
  if (timing.type === 'triggered' && role === 'until') {
    const kind = upToEventKind(timing, clause, context);
    // "To hold the goods for ten days after their seizure": what nothing named runs for is done in that time.
    if (kind || timing.period === null) return kind;
  }
  if ((role === 'until' || role === 'from') && holdsEvent(timing, clause)) return 'event';
  if (role === 'until' && timing.type !== 'triggered')
    return expiryKind(timing, clause, context) ?? spanKind(timing, clause);
  if (role === 'from' && isReporting(timing, clause)) return 'report';
  if (role === 'from') return beginningKind(timing, clause, [clause, ...context]);
  const act = timing.act ?? governingAct(timing, clause) ?? (clause.opening === 'welcome' ? null : lastActOf(context));
  // What somebody may do before a day, nobody may do behind it.
  if (role === 'by' && clause.opening === 'authorize' && isPoint(timing) && !(act && things.includes(act)))
    return isOfDeed(clause) ? 'deadline' : 'authorization-expiry';
  if (act === 'terminate' && (role !== 'on' || isWilled([clause, ...context]))) return endKind(timing, clause);
  // "Fourteen days after the adoption of this resolution": what States may do, or measures, begin then.
  if (role === 'on' && timing.type === 'offset') {
    const begins =
      (clause.opening === 'authorize' && !(act && things.includes(act))) ||
      act === 'take-effect' ||
      isOfMeasures(act, clause);
    return begins ? 'start' : act ? (kindOfAct[act] ?? 'deadline') : null;
  }
  if (role === 'on') return occurrenceKind(timing, clause, act);
  if (timing.type === 'standing') return standingKind(timing, act, [clause, ...context]);
  if (act) return kindOfAct[act] ?? 'deadline';
  // An annex has no verb of decision: there, one who "shall" is asked.
  const hasLimit = timing.type !== 'triggered' || timing.period !== null;
  const isAskedInAnnex = hasLimit && clause.passage.inAnnex && clause.agents.length > 0;
  return isAskedInAnnex || isWilled([clause, ...context]) ? 'deadline' : null;
}

/** "Requests France to report on this mandate as of 15 September". */
function isReporting(timing: Timing, clause: Clause): boolean {
  if (clause.opening !== 'request' || clause.timeFirst) return false;
  return clause.verbs.findLast(({ start }) => start < timing.start)?.word.act === 'report';
}

/** "Decides to hold meetings, beginning on 15 March and ending on 21 March". */
function holdsEvent(timing: Timing, clause: Clause): boolean {
  return clause.own && actsOf(clause, ['event']).some(({ end }) => end <= timing.start);
}

/** The end of a mandate, a cycle or period that no date begins, a month or year alone: where it is only welcomed, it is the plan of others. */
function isLoose(timing: Timing): boolean {
  if (timing.type === 'mandate-end') return true;
  if (timing.type === 'cycle') return timing.first === null;
  if (timing.type === 'offset') return timing.assumed;
  return timing.type === 'fixed' && timing.date.precision !== 'day';
}

/** "Authorizes the withdrawal of 2000 personnel by 30 June": the deed itself is ordered, and nobody is allowed to do anything. */
function isOfDeed(clause: Clause): boolean {
  return actsOf(clause, ['deed']).some(({ start }) => start - clause.bodyStart < deedNear);
}

function isPoint({ type }: Timing): boolean {
  return type === 'fixed' || type === 'offset';
}

function lastActOf(context: readonly Clause[]): Act | null {
  return context.find(({ acts }) => acts.length > 0)?.acts.at(-1)?.word.act ?? null;
}

/** What goes on without a period is a duty where it is reporting or review, or a practice that the Council asks for. */
function standingKind(
  { untimed }: Extract<Timing, { type: 'standing' }>,
  act: Act | null,
  clauses: readonly Clause[],
): Kind | null {
  const kind = act && kindOfAct[act];
  // "Its intention to invite the Coordinator to brief its members": nobody is asked yet.
  if (untimed && clauses[0]?.opening === 'intend' && act !== 'review') return null;
  const isOwed = isWilled(clauses) || isLaidDown(clauses);
  if (kind === 'report' || kind === 'briefing' || kind === 'letter' || kind === 'review') return isOwed ? kind : null;
  return !untimed && isOwed ? 'deadline' : null;
}

/** No verb of decision introduces it, as in annexes: what somebody shall do is laid down. */
function isLaidDown(clauses: readonly Clause[]): boolean {
  return clauses.every(({ opening }) => opening === null) && clauses.some(({ agents }) => agents.length > 0);
}

/** What is brought to an end: measures where they are named nearest, else a mandate where one or its body is named. */
function endKind(timing: Timing, clause: Clause): Kind {
  const named = namedEnd(timing, clause);
  if (named) return named;
  if (clause.actors.some(({ word }) => bodies.includes(word.bearer))) return 'mandate-expiry';
  // "This authorization shall lapse one year after the adoption of the present resolution".
  return clause.opening === 'decide' && actsOf(clause, ['authorize']).length > 0 ? 'authorization-expiry' : 'deadline';
}

/** The end of the mandate or the measures, whichever is named nearest; null where neither is. */
function namedEnd(timing: Timing, clause: Clause): Kind | null {
  const object = nearest(timing, actsOf(clause, ['mandate', 'measures']));
  return object && `${object.word.act as 'mandate' | 'measures'}-expiry`;
}

/** "With effect from" ends a mandate or measures where the clause terminates it, and begins something everywhere else that the Council wills. */
function beginningKind(timing: Timing, clause: Clause, clauses: readonly Clause[]): Kind | null {
  if (hasNear(timing, clause, ['terminate'])) return namedEnd(timing, clause) ?? 'mandate-expiry';
  return isWilled(clauses) || hasNear(timing, clause, ['take-effect', 'begin', 'extend', 'establish']) ? 'start' : null;
}

function hasNear(timing: Timing, clause: Clause, acts: readonly Act[]): boolean {
  return clause.acts.some(
    (found) =>
      acts.includes(found.word.act) &&
      found.start - timing.end < beginningReach &&
      timing.start - found.end < beginningReach,
  );
}

/** Of a happening the thing beside the date decides: "elections scheduled for", "report to the Council on". */
function occurrenceKind(timing: Timing, clause: Clause, governing: Act | null): Kind | null {
  const thing = nearest(timing, actsOf(clause, [...things, 'take-effect']));
  const isClear = clause.timeFirst && governing !== null && (kindOfAct[governing] || governing === 'begin');
  const act = thing && !isClear && timing.start - thing.end < objectReach ? thing.word.act : governing;
  if (act === 'begin' || isOfMeasures(act, clause) || isBegunThen(timing, clause)) return 'start';
  // A happening named by its year alone is somebody's plan, whatever the Council asks about it.
  if (act === 'event' && timing.type === 'fixed' && timing.date.precision === 'year') return null;
  return act === null || act === 'terminate' ? null : (kindOfAct[act] ?? null);
}

/** "The drawdown that the report describes is to start 15 May": the verb right before the day says what happens then. */
function isBegunThen(timing: Timing, { acts, timeFirst }: Clause): boolean {
  return (
    !timeFirst && acts.some(({ word, end }) => word.act === 'begin' && end < timing.start && timing.start - end < 3)
  );
}

/** "All States shall adopt the measures set out below on 20 July": measures that are taken begin. */
function isOfMeasures(act: Act | null, clause: Clause): boolean {
  const isDeed = act === null || act === 'deed' || act === 'take-effect';
  return isDeed && clause.opening === 'decide' && actsOf(clause, ['measures']).length > 0;
}

/** What runs until then: the object of "extend" or "establish", else the nearest word that can run out. */
function expiryKind(timing: Timing, clause: Clause, context: readonly Clause[]): Kind | null {
  for (const each of [clause, ...context]) {
    if (each.opening === 'authorize') return authorizedKind(each);
    const isReference =
      timing.type === 'mandate-end' || (timing.type === 'offset' && timing.anchor === 'mandate-expiry');
    const outside = (found: Found<unknown>) => each !== clause || !isReference || isOutside(timing, found);
    const verbs = actsOf(each, settingUp).filter(outside);
    // A Chinese time begins with its verb: "延长至".
    const verb = verbs.findLast(({ start }) => each !== clause || start < timing.end) ?? verbs[0];
    const words = actsOf(each, expiring).filter(outside);
    // "Extend the period of withdrawal": what is put off is a deed.
    const limit = verb && actsOf(each, ['time-limit']).find(({ start }) => Math.abs(start - verb.end) < objectReach);
    if (limit && !words.some(({ start }) => start >= verb.end && start < limit.start)) return 'deadline';
    const behindVerb = verb && words.find(({ start }) => start >= verb.end);
    // "将任务期限延长至……，以便执行措施": where times come first, so does the object.
    const beforeVerb = verb && each.timeFirst ? words.findLast(({ end }) => end <= verb.start) : undefined;
    const object =
      beforeVerb ??
      behindVerb ??
      (each.timeFirst ? (words.find(({ word }) => word.act === 'mandate') ?? words[0]) : nearest(timing, words));
    const named = each.actors.filter(({ word }) => bodies.includes(word.bearer));
    // "The Mission is established, with a view to supporting measures": what follows is its purpose.
    const isPurpose = (found: Found<unknown>) =>
      verb?.word.act === 'establish' && found.start - verb.end > objectReach / 2;
    const both =
      object?.word.act === 'authorize' &&
      words.find(({ word, start }) => word.act === 'measures' && start >= object.end && start - object.end < besides);
    if (both) return 'measures-expiry';
    const body = verb && named.find(({ start }) => start >= verb.end);
    if (body && (!object || body.start < object.start)) return 'mandate-expiry';
    if (object && named.length > 0 && isPurpose(object)) return 'mandate-expiry';
    if (object)
      return `${object.word.act === 'authorize' ? 'authorization' : (object.word.act as 'mandate' | 'measures')}-expiry`;
    if (verb && named.length > 0) return 'mandate-expiry';
    // "UNTAC's functions shall end on that day".
    if (named.length > 0 && actsOf(each, ['terminate']).some(({ start }) => start < timing.end))
      return 'mandate-expiry';
  }
  return null;
}

/** "To report between 15 and 30 September", "that elections shall be held" then: nothing runs out on the last day. */
function spanKind(timing: Timing, clause: Clause): Kind | null {
  const begins = clause.times.some(
    ({ meaning, start }) =>
      'aside' in meaning && meaning.aside === 'range-start' && Math.abs(start - timing.start) < rangeReach,
  );
  const act = begins && timing.type === 'fixed' ? governingAct(timing, clause) : null;
  if (act === null || !things.includes(act)) return null;
  const isMeant = act === 'event' ? clause.opening === 'decide' : clause.opening === 'request';
  return isMeant ? (kindOfAct[act] ?? null) : null;
}

/** What runs until an event: measures, a mandate or an authority, where the clause itself names it. */
function upToEventKind(timing: Timing, clause: Clause, context: readonly Clause[]): Kind | null {
  const isNamed = clause.opening === 'authorize' || actsOf(clause, expiring).length > 0;
  return isNamed && isWilled([clause, ...context]) ? expiryKind(timing, clause, context) : null;
}

/** "Authorizes the establishment of UNMIH": what is authorized is a body or its mandate, not what somebody may do. */
function authorizedKind(clause: Clause): Kind {
  const isBody = actsOf(clause, [...settingUp, 'mandate']).some(({ start }) => start - clause.bodyStart < objectNear);
  const named = clause.actors.some(({ word }) => bodies.includes(word.bearer));
  return isBody && named ? 'mandate-expiry' : 'authorization-expiry';
}
