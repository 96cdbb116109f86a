import type { Act, ActorWord, Clause, Found } from '../clauses/types.ts';
import type { Timing } from './timings.ts';
import type { Bearer, Kind } from './types.ts';

/** What an item is and whose it is, read from the words around its time. */
export interface Classified {
  readonly kind: Kind;
  readonly bearer: Bearer;
  readonly addressee: Bearer | null;
  /** The words that named the bearer; null where it is inferred. */
  readonly actor: Found<ActorWord> | null;
}

/** The clauses that introduce a clause, nearest first: those before it in its passage, then those of the passages above. */
export type Context = readonly Clause[];

/** Reads kind and bearer; null where the clause holds nothing that could fall due. */
export function classify(timing: Timing, clause: Clause, context: Context): Classified | null {
  const outside = ({ start, end }: Found<unknown>) => end <= timing.start || start >= timing.end;
  const usable = (found: Found<{ readonly act: Act }>) => outside(found) || thingActs.includes(found.word.act);
  const own = { ...clause, acts: clause.acts.filter(usable), verbs: clause.verbs.filter(outside) };
  const kind = kindOf(timing, own, context);
  if (!kind) return null;
  const who = bearerOf(kind, timing, own, context);
  return { kind: kindFor(kind, who.bearer), ...who, addressee: addresseeOf(kind, own, who.actor) };
}

// ---------------------------------------------------------------- kind

const written: Partial<Record<Act, Kind>> = { report: 'report', letter: 'letter', briefing: 'briefing' };

function kindOf(timing: Timing, clause: Clause, context: Context): Kind | null {
  const role = 'role' in timing ? timing.role : timing.type;
  if (role === 'until') return expiryKind(timing, clause, context);
  if (role === 'from') return startKind(timing, clause);
  const act =
    governingAct(timing, clause) ?? context.map((above) => above.acts.at(-1)?.word.act).find((act) => act) ?? null;
  if (role === 'on') {
    const thing = closest(timing, clause.acts.filter(({ word }) => thingActs.includes(word.act)));
    return occurrenceKind(thing && timing.start - thing.end < objectReach ? thing.word.act : act);
  }
  if (!act) return timing.type !== 'standing' && isWilled([clause, ...context]) ? 'deadline' : null;
  return dueKind(act);
}

/** A review that the Secretary-General makes comes to the Council as a report. */
function kindFor(kind: Kind, bearer: Bearer): Kind {
  return kind === 'review' && bearer === 'secretary-general' ? 'report' : kind;
}

/** Whether the Council itself asks for something here, rather than noting what others do. */
function isWilled(clauses: readonly Clause[]): boolean {
  const opening = clauses.find((clause) => clause.opening !== null)?.opening ?? null;
  return opening !== null && opening !== 'note';
}

/** "with effect from" ends a mandate where the clause terminates it, and begins something everywhere else. */
function startKind(timing: Timing, clause: Clause): Kind | null {
  if (isNear(timing, clause, ['terminate'], 200)) return 'mandate-expiry';
  return isNear(timing, clause, ['take-effect', 'begin', 'extend'], 300) ? 'start' : null;
}

function occurrenceKind(act: Act | null): Kind | null {
  if (act === null) return null;
  if (act === 'event') return 'event';
  if (act === 'take-effect' || act === 'begin') return 'start';
  if (act === 'review') return 'review';
  return written[act] ?? null;
}

function dueKind(act: Act): Kind {
  if (act === 'event') return 'event';
  if (act === 'terminate') return 'mandate-expiry';
  if (act === 'take-effect') return 'start';
  if (act === 'review') return 'review';
  return written[act] ?? 'deadline';
}

/**
 * The verb that governs the time is the last one before it that the lexicon knows to be due (or the first after it).
 * A verb of handing over or of any other deed leaves the kind to its object: "submit a report", "complete this review".
 */
function governingAct(timing: Timing, clause: Clause): Act | null {
  const before = clause.verbs.filter(({ start }) => start < timing.start);
  const candidates = before.length > 0 ? before : clause.verbs.slice(0, 1);
  const verb =
    candidates.findLast(({ word }) => dueActs.includes(word.act) || word.act === 'transfer') ?? candidates.at(-1);
  if (verb && dueActs.includes(verb.word.act)) return verb.word.act;
  const things = clause.acts.filter(({ word }) => thingActs.includes(word.act));
  const objects = things.filter(({ start }) => !verb || start >= verb.start);
  const thing = closest(timing, objects.length > 0 ? objects : things);
  if (!verb)
    return (
      thing?.word.act ??
      closest(
        timing,
        clause.acts.filter(({ word }) => word.act === 'deed' || word.act === 'begin'),
      )?.word.act ??
      null
    );
  if (thing && (verb.word.act === 'transfer' || thing.start - verb.end < objectReach)) return thing.word.act;
  return verb.word.act === 'begin' ? 'begin' : 'deed';
}

/** An object stands this near behind its verb: "devise urgently and preferably within three months, an action plan". */
const objectReach = 80;
const thingActs: readonly Act[] = ['report', 'letter', 'briefing', 'review', 'event'];
const dueActs: readonly Act[] = ['report', 'letter', 'briefing', 'review', 'terminate', 'take-effect'];
const expiryActs: readonly Act[] = ['mandate', 'authorize', 'measures'];
const bodies: readonly Bearer[] = ['mission', 'panel', 'committee', 'tribunal'];

/** What runs until then: the object of "extend" or "establish", else the nearest word that can run out. */
function expiryKind(timing: Timing, clause: Clause, context: Context): Kind | null {
  for (const each of [clause, ...context]) {
    if (each.opening === 'authorize') return 'authorization-expiry';
    const words = each.acts.filter(({ word }) => expiryActs.includes(word.act));
    const extend =
      each.acts.findLast(({ word, start }) => word.act === 'extend' && (each !== clause || start < timing.start)) ??
      each.acts.find(({ word }) => word.act === 'extend');
    const object = extend ? words.find(({ start }) => start >= extend.end) : undefined;
    const body = each.actors.find(
      ({ word, start }) => bodies.includes(word.bearer) && (!extend || start >= extend.end),
    );
    const act = object ?? closest(timing, words);
    if (extend && body && (!act || body.start < act.start)) return 'mandate-expiry';
    if (act?.word.act === 'measures') return 'measures-expiry';
    if (act?.word.act === 'authorize') return 'authorization-expiry';
    if (act?.word.act === 'mandate') return 'mandate-expiry';
    if (extend && each.actors.some(({ word }) => bodies.includes(word.bearer))) return 'mandate-expiry';
  }
  return null;
}

/** The nearest word to the time, where words before it count a little nearer than those after. */
function closest<Word>(timing: Timing, words: readonly Found<Word>[]): Found<Word> | null {
  let best: Found<Word> | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const distance = Math.max(0, timing.start - word.end, (word.start - timing.end) * 1.5);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

function isNear(timing: Timing, clause: Clause, acts: readonly Act[], reach: number): boolean {
  return clause.acts.some(
    ({ word, start, end }) => acts.includes(word.act) && start - timing.end < reach && timing.start - end < reach,
  );
}

// ---------------------------------------------------------------- bearer

interface Who {
  readonly bearer: Bearer;
  readonly actor: Found<ActorWord> | null;
}

const council: Who = { bearer: 'security-council', actor: null };

function bearerOf(kind: Kind, timing: Timing, clause: Clause, context: Context): Who {
  if (kind === 'measures-expiry') return { bearer: 'state', actor: null };
  if (kind === 'mandate-expiry') return bodyOf(timing, clause, context);
  if (kind === 'authorization-expiry') {
    const mission = clause.actors.find(({ word }) => word.bearer === 'mission');
    return mission && clause.opening !== 'authorize'
      ? who(mission)
      : { bearer: clause.subject?.word.bearer === 'mission' ? 'mission' : 'state', actor: clause.subject };
  }
  for (const each of [clause, ...context]) {
    const actor = actorOf(each, each === clause ? timing : null);
    if (actor) return who(actor);
    if (each.own) return council;
    const established = each === clause ? null : establishedBody(each);
    if (established) return who(established);
  }
  const any = [clause, ...context].flatMap((each) => each.actors)[0];
  if (kind === 'review') return council;
  return any ? who(any) : { bearer: 'other', actor: null };
}

function who(actor: Found<ActorWord>): Who {
  return { bearer: actor.word.bearer, actor };
}

/** The one addressed, unless another is said to act between the address and the time. */
function actorOf(clause: Clause, timing: Timing | null): Found<ActorWord> | null {
  const limit = timing ? timing.end : clause.end;
  const agents = clause.agents.filter(({ start }) => start < limit);
  if (clause.subject && (clause.agents.includes(clause.subject) || agents.length === 0)) return clause.subject;
  return agents.at(-1) ?? (clause.own ? null : (clause.agents[0] ?? clause.subject));
}

/** Tasks listed under the decision that sets up a body are that body's. */
function establishedBody(clause: Clause): Found<ActorWord> | null {
  if (!clause.acts.some(({ word }) => word.act === 'extend' || word.act === 'mandate')) return null;
  return preferredBody(clause.actors);
}

function bodyOf(timing: Timing, clause: Clause, context: Context): Who {
  for (const each of [clause, ...context]) {
    const body = preferredBody(each.actors, each === clause ? timing : undefined);
    if (body) return who(body);
  }
  return { bearer: 'mission', actor: null };
}

/** A panel works under a committee, so that a clause which names both is about the panel. */
function preferredBody(actors: readonly Found<ActorWord>[], timing?: Timing): Found<ActorWord> | null {
  const able = actors.filter(({ word }) => bodies.includes(word.bearer));
  const above = able.filter(({ word }) => word.bearer !== 'committee');
  const candidates = above.length > 0 ? above : able;
  return timing ? closest(timing, candidates) : (candidates[0] ?? null);
}

function addresseeOf(kind: Kind, clause: Clause, bearer: Found<ActorWord> | null): Bearer | null {
  if (!['report', 'letter', 'briefing'].includes(kind)) return null;
  const receivers: readonly Bearer[] = ['security-council', 'committee', 'secretary-general'];
  const after = clause.actors.find(
    (actor) => actor !== bearer && (!bearer || actor.start > bearer.end) && receivers.includes(actor.word.bearer),
  );
  return after?.word.bearer ?? null;
}
