import type { Clause } from '../clauses/clause.ts';
import type { Act, ActorWord, Found } from '../clauses/types.ts';
import type { Bearer } from '../terms/bearers.ts';
import type { Kind } from '../terms/kinds.ts';
import { nearest } from './nearest.ts';
import type { Timing } from './timings.ts';

/** Whose item it is, and the words that say so; null where the kind alone does. */
export interface Who {
  readonly bearer: Bearer;
  readonly actor: Found<ActorWord> | null;
}

const council: Who = { bearer: 'security-council', actor: null };
/** Those that a mandate sets up. */
export const bodies: readonly Bearer[] = ['mission', 'panel', 'committee', 'tribunal'];
/** A body stands this near behind the verb that sets it up. */
const creationReach = 120;
/** "As from 15 September, MINUSCA will": one named right behind the time begins it. */
const adjacent = 10;
const receivers: readonly Bearer[] = ['security-council', 'committee', 'secretary-general'];

/**
 * Reads the bearer from the clause and those that introduce it (nearest first). Measures bind States, or the parties they are asked of; a mandate is its
 * body's; an authority is given to States unless a United Nations mission is named; every other act is owed by the
 * actor addressed, by one who "shall", or by the Council where it decides to act itself.
 */
export function bearerOf(kind: Kind, timing: Timing, clause: Clause, context: readonly Clause[]): Who {
  if (kind === 'measures-expiry') {
    // "Calls upon all parties to observe a truce for four weeks".
    const subject = [clause, ...context].find(({ opening }) => opening !== null)?.subject;
    return subject?.word.bearer === 'party' ? who(subject) : { bearer: 'state', actor: null };
  }
  if (kind === 'mandate-expiry') return bodyOf(timing, clause, context);
  if (kind === 'authorization-expiry') return authorizedBy(clause);
  if (kind === 'event') return holderOf(timing, clause);
  // "Beyond that day only upon a review": whoever else is named, it is the Council's unless a committee is to make it.
  if (timing.act === 'review') return reviewer(clause);
  // "Decides to extend … the reporting requirements adjusted to 90 days": reports that nobody is asked for anew.
  if (timing.act === 'report' && timing.type === 'cycle' && clause.own)
    return { bearer: 'secretary-general', actor: null };
  if (kind === 'start') {
    if (isOfMeasures(clause)) return { bearer: 'state', actor: null };
    if (clause.own && clause.acts.some(({ word }) => word.act === 'establish')) return bodyOf(timing, clause, context);
    const held = clause.subject || clause.agents.length > 0 ? undefined : heldBy(timing, clause);
    if (held) return { bearer: held, actor: null };
    // A list that applies from a day on binds States, whoever is to review it.
    const begins = clause.acts.some(({ word }) => word.act === 'begin');
    if (
      clause.actors.length > 0 &&
      !clause.subject &&
      !begins &&
      !clause.agents.some(({ start }) => start < timing.end + adjacent)
    )
      return { bearer: 'state', actor: null };
  }
  // What the Council authorizes "to be reviewed" then, it reviews itself.
  if (kind === 'review' && clause.opening === 'authorize') return reviewer(clause);
  if (kind === 'deadline' && clause.own && clause.acts.some(({ word }) => word.act === 'time-limit')) {
    const owing = nearest(timing, clause.actors.filter(isNotCouncil));
    if (owing) return who(owing);
  }
  const canOwe = isSubmission(kind) ? isNotCouncil : () => true;
  if (clause.isToOneNamed) {
    const named = context.map(({ subject, actors }) => subject ?? actors.find(isNotCouncil)).find((actor) => actor);
    if (named) return who(named);
  }
  for (const each of [clause, ...context]) {
    const established = each.passage === clause.passage ? null : establishedBody(each);
    const actor = established ?? actorOf(each, each === clause ? timing : null, canOwe);
    if (actor) return who(actor);
    if (each.own && !isSubmission(kind)) return council;
  }
  const setUp = isSubmission(kind) && clause.own ? createdBody(clause) : null;
  if (setUp) return who(setUp);
  if (kind === 'review') return reviewer(clause);
  for (const each of [clause, ...context]) {
    const named = each.actors.find((actor) => canOwe(actor) && !(isSubmission(kind) && each.receivers.includes(actor)));
    if (named) return who(named);
  }
  if (isSubmission(kind)) return { bearer: 'secretary-general', actor: null };
  return { bearer: heldBy(timing, clause) ?? 'other', actor: null };
}

/** Whose a deed or a term is that the text gives to nobody by name. */
function heldBy(timing: Timing, { acts }: Clause, holding: readonly Act[] = ['deed', 'mandate']): Bearer | undefined {
  return nearest(
    timing,
    acts.filter(({ word }) => holding.includes(word.act) && word.holder),
  )?.word.holder;
}

/** Measures that take effect bind States, where nobody else is said to act. */
function isOfMeasures({ subject, agents, acts }: Clause): boolean {
  return !subject && agents.length === 0 && acts.some(({ word }) => word.act === 'measures');
}

/** The Council receives reports; it never owes one. */
function isNotCouncil({ word }: Found<ActorWord>): boolean {
  return word.bearer !== 'security-council';
}

/** Written or oral, it is handed to somebody. */
export function isSubmission(kind: Kind): boolean {
  return kind === 'report' || kind === 'letter' || kind === 'briefing';
}

/** To whom a report, letter or briefing goes: one said to receive it, else the first possible receiver named after its bearer. */
export function addresseeOf(kind: Kind, clause: Clause, bearer: Found<ActorWord> | null): Bearer | null {
  if (!isSubmission(kind)) return null;
  const from = bearer && clause.actors.includes(bearer) ? bearer.end : clause.start;
  const isAddressed = ({ word, start }: Found<ActorWord>) => start >= from && receivers.includes(word.bearer);
  return (clause.receivers.find(isAddressed) ?? clause.actors.find(isAddressed))?.word.bearer ?? null;
}

function reviewer(clause: Clause): Who {
  const committee = [...clause.agents, ...clause.givers].find(({ word }) => word.bearer === 'committee');
  return committee ? who(committee) : council;
}

function who(actor: Found<ActorWord>): Who {
  return { bearer: actor.word.bearer, actor };
}

/** A happening is held by those named beside it; where nobody is, an election is the State's. */
function holderOf(timing: Timing, clause: Clause): Who {
  const holders = clause.actors.filter(({ word }) => word.bearer === 'state' || word.bearer === 'party');
  const holder = nearest(timing, holders);
  if (holder) return who(holder);
  const happening = nearest(
    timing,
    clause.acts.filter(({ word }) => word.act === 'event' && word.holder),
  );
  return { bearer: happening?.word.holder ?? (clause.own ? 'security-council' : 'other'), actor: null };
}

function authorizedBy(clause: Clause): Who {
  const mission = clause.actors.find(({ word }) => word.bearer === 'mission');
  if (mission && (clause.opening !== 'authorize' || clause.subject === mission)) return who(mission);
  const { subject } = clause;
  if (subject?.word.bearer === 'secretary-general') return who(subject);
  // "Authorizes the European Union to deploy a force"; the States that act through it are named before it.
  if (subject?.word.bearer === 'organization' && clause.agents.includes(subject)) return who(subject);
  const isNamed = clause.actors.some(({ word }) => word.bearer === 'state' || word.bearer === 'organization');
  // A ceiling of troops or police that names nobody is a mission's.
  const held = isNamed ? undefined : clause.acts.find(({ word }) => word.act === 'authorize' && word.holder);
  if (held?.word.holder) return { bearer: held.word.holder, actor: null };
  return { bearer: 'state', actor: clause.subject };
}

/** The one addressed, else the last who is said to act before the time. */
function actorOf(
  clause: Clause,
  timing: Timing | null,
  canOwe: (actor: Found<ActorWord>) => boolean,
): Found<ActorWord> | null {
  if (clause.subject) {
    const last = timing && clause.agents.findLast(({ end }) => end < timing.start);
    const isOther = last && last !== clause.subject;
    if (isOther && (isCreated(last, clause, clause.subject, timing) || isAlsoAsked(last, clause, clause.subject)))
      return last;
    return canOwe(clause.subject) ? clause.subject : (clause.actors.find(canOwe) ?? null);
  }
  const agents = clause.agents.filter(canOwe);
  const limit = timing ? timing.end : clause.end;
  return agents.findLast(({ start }) => start < limit) ?? (clause.own ? null : (agents[0] ?? null));
}

/** "To appoint a Panel of Experts to report by 1 May": whoever is asked to set up a body, what the body is to do is its own. */
function isCreated(
  body: Found<ActorWord>,
  { verbs, acts, timeFirst }: Clause,
  subject: Found<ActorWord>,
  timing: Timing,
): boolean {
  if (!bodies.includes(body.word.bearer)) return false;
  const isSetUp = verbs.some(
    ({ word, start, end }) =>
      word.act === 'establish' && start > subject.end && end < body.start && body.start - end < creationReach,
  );
  // "To establish a commission and to report on its establishment": it is there to be reported on.
  if (acts.some(({ word, start }) => word.act === 'establish' && start > body.end)) return false;
  // "To appoint, within 30 days, a panel": the appointment itself is the one asked's.
  return isSetUp && (timeFirst || verbs.some(({ start }) => start > body.end && start < timing.end));
}

/** "Requests UNMIL to conduct, and the Secretary-General to report on, an assessment": the one asked last acts. */
function isAlsoAsked(actor: Found<ActorWord>, clause: Clause, subject: Found<ActorWord>): boolean {
  return (
    clause.isJoint('nextAsked', subject.end, actor.start) &&
    clause.verbs.some(({ start }) => start > subject.end && start < actor.start)
  );
}

/** "Decides to send a commission of inquiry, in order to evaluate the damage and to report by 1 May". */
function createdBody({ acts, actors }: Clause): Found<ActorWord> | null {
  const verb = acts.find(({ word }) => word.act === 'establish');
  return (verb && ableBodies(actors).find(({ start }) => start > verb.end)) ?? null;
}

/** Tasks listed under the decision that sets up a body are that body's. */
function establishedBody(clause: Clause): Found<ActorWord> | null {
  const { subject } = clause;
  // Whoever is asked to set up a body is not that body; whoever is asked anything else keeps its tasks.
  const able = ableBodies(subject ? clause.actors.filter(({ start }) => start > subject.end) : clause.actors);
  const setsUp = subject
    ? clause.verbs.some(({ word, start }) => word.act === 'establish' && able.some((body) => body.start > start))
    : clause.acts.some(({ word }) => ['extend', 'establish', 'mandate'].includes(word.act));
  return setsUp ? (able[0] ?? null) : null;
}

function bodyOf(timing: Timing, clause: Clause, context: readonly Clause[]): Who {
  for (const each of [clause, ...context]) {
    const able = ableBodies(each.actors);
    const body = each === clause ? nearest(timing, able) : able[0];
    if (body) return who(body);
  }
  return { bearer: heldBy(timing, clause, ['mandate']) ?? 'mission', actor: null };
}

/** A panel works under a committee, so that a clause which names both is about the panel. */
function ableBodies(actors: readonly Found<ActorWord>[]): readonly Found<ActorWord>[] {
  const able = actors.filter(({ word }) => bodies.includes(word.bearer));
  const others = able.filter(({ word }) => word.bearer !== 'committee');
  return others.length > 0 ? others : able;
}
