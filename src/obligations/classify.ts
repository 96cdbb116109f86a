import type { Act, ActorWord, ActWord, Clause, Found } from '../clauses/types.ts';
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

/** Clauses that introduce a clause, nearest first: the one before it in its passage, then those of the passages above. */
export type Context = readonly Clause[];

const reporting: Partial<Record<Act, Kind>> = { report: 'report', letter: 'letter', briefing: 'briefing' };

/** Reads kind and bearer; null where the clause holds nothing that could fall due. */
export function classify(timing: Timing, clause: Clause, context: Context, agency: RegExp): Classified | null {
  const around = {
    ...clause,
    acts: clause.acts.filter(({ start, end }) => end <= timing.start || start >= timing.end),
  };
  const kind = kindOf(timing, around, context);
  if (!kind) return null;
  const who = bearerOf(kind, timing, clause, context, agency);
  return { kind, ...who, addressee: addresseeOf(kind, clause, who.actor) };
}

function isExpiry(timing: Timing): boolean {
  return 'role' in timing && timing.role === 'until';
}

function kindOf(timing: Timing, clause: Clause, context: Context): Kind | null {
  if (isExpiry(timing)) return expiryKind(timing, clause, context);
  if ('role' in timing && timing.role === 'from')
    return near(timing, clause, ['take-effect', 'extend', 'terminate'], 400) ? startKind(timing, clause) : null;
  const act = governingAct(timing, clause) ?? context.map((above) => above.acts.at(-1)).find((found) => found) ?? null;
  if (!act) return timing.type !== 'standing' && willOf([clause, ...context]) ? 'deadline' : null;
  if (timing.type === 'fixed' && timing.role === 'on') return occurrenceKind(act.word.act);
  return duetKind(act.word.act, clause);
}

/** Whether the Council itself asks for something here, rather than noting what others do. */
function willOf(clauses: readonly Clause[]): boolean {
  const opening = clauses.find((clause) => clause.opening !== null)?.opening;
  return opening !== undefined && opening !== null && opening !== 'note';
}

/** "with effect from" ends a mandate where the clause terminates it, and begins something everywhere else. */
function startKind(timing: Timing, clause: Clause): Kind {
  return near(timing, clause, ['terminate'], 200) ? 'mandate-expiry' : 'start';
}

function occurrenceKind(act: Act): Kind | null {
  if (act === 'event') return 'event';
  if (act === 'take-effect') return 'start';
  if (act === 'review') return 'review';
  return reporting[act] ?? null;
}

function duetKind(act: Act, clause: Clause): Kind {
  if (act === 'event') return 'event';
  if (act === 'terminate') return 'mandate-expiry';
  if (act === 'take-effect') return 'start';
  if (act === 'review') return 'review';
  void clause;
  return reporting[act] ?? 'deadline';
}

function expiryKind(timing: Timing, clause: Clause, context: Context): Kind | null {
  const clauses = [clause, ...context];
  for (const each of clauses) {
    const evidence = each.acts.filter(({ word }) => ['mandate', 'authorize', 'measures', 'extend'].includes(word.act));
    const body = each.actors.find(({ word }) => ['mission', 'panel', 'committee', 'tribunal'].includes(word.bearer));
    const nearest = closest(
      timing,
      evidence.filter(({ word }) => word.act !== 'extend'),
    );
    if (each.opening === 'authorize' && nearest?.word.act !== 'measures') return 'authorization-expiry';
    if (nearest?.word.act === 'measures') return 'measures-expiry';
    if (nearest?.word.act === 'authorize') return 'authorization-expiry';
    if (nearest?.word.act === 'mandate' || (body && evidence.length > 0)) return 'mandate-expiry';
  }
  return null;
}

/** The act that the time belongs to: the nearest, where words before the time count a little nearer than those after. */
function governingAct(timing: Timing, clause: Clause): Found<ActWord> | null {
  const acts = clause.acts.filter(
    ({ word }) =>
      word.act !== 'extend' && word.act !== 'mandate' && word.act !== 'measures' && word.act !== 'authorize',
  );
  const specific = acts.filter(({ word }) => word.act !== 'deed');
  return closest(timing, specific) ?? closest(timing, acts);
}

function closest(timing: Timing, words: readonly Found<ActWord>[]): Found<ActWord> | null {
  let best: Found<ActWord> | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const distance =
      word.end <= timing.start
        ? timing.start - word.end
        : word.start >= timing.end
          ? (word.start - timing.end) * 1.5
          : 0;
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

function near(timing: Timing, clause: Clause, acts: readonly Act[], reach: number): boolean {
  return clause.acts.some(
    ({ word, start, end }) => acts.includes(word.act) && start - timing.end < reach && timing.start - end < reach,
  );
}

function bearerOf(
  kind: Kind,
  timing: Timing,
  clause: Clause,
  context: Context,
  agency: RegExp,
): { bearer: Bearer; actor: Found<ActorWord> | null } {
  if (kind === 'measures-expiry') return { bearer: 'state', actor: null };
  const clauses = [clause, ...context];
  if (kind === 'mandate-expiry') {
    for (const each of clauses) {
      const bodies = each.actors.filter(({ word }) =>
        ['mission', 'panel', 'committee', 'tribunal', 'organization'].includes(word.bearer),
      );
      const body = each === clause ? closestActor(timing, bodies) : bodies[0];
      if (body) return { bearer: body.word.bearer, actor: body };
    }
    return { bearer: 'mission', actor: null };
  }
  if (clause.opening === 'intend' && kind === 'review') return { bearer: 'security-council', actor: null };
  for (const each of clauses) {
    const agents = each.actors.filter(
      (actor) =>
        isAgent(actor, each, agency) &&
        (each !== clause || actor.start < timing.start || actor.start < timing.end + 200),
    );
    const before = each === clause ? agents.filter((actor) => actor.start < timing.end) : agents;
    const agent = before.at(-1) ?? agents[0];
    if (agent) return { bearer: agent.word.bearer, actor: agent };
    if (each.opening === 'request') {
      const first = each.actors[0];
      if (first) return { bearer: first.word.bearer, actor: first };
    }
    if ((each.opening === 'decide' || each.opening === 'intend') && kind === 'review')
      return { bearer: 'security-council', actor: null };
    if (each.opening === 'authorize' && each.actors[0])
      return { bearer: each.actors[0].word.bearer, actor: each.actors[0] };
  }
  const any = clauses.flatMap((each) => each.actors)[0];
  if (any) return { bearer: any.word.bearer, actor: any };
  return { bearer: kind === 'review' ? 'security-council' : 'other', actor: null };
}

function isAgent(actor: Found<ActorWord>, clause: Clause, agency: RegExp): boolean {
  agency.lastIndex = actor.end;
  const match = agency.exec(clause.passage.text);
  if (!match || actor.end + match[0].length > clause.end) return false;
  return !clause.actors.some((other) => other.start >= actor.end && other.start < actor.end + match[0].length - 8);
}

function closestActor(timing: Timing, actors: readonly Found<ActorWord>[]): Found<ActorWord> | undefined {
  let best: Found<ActorWord> | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const actor of actors) {
    const distance = actor.end <= timing.start ? timing.start - actor.end : actor.start - timing.end;
    if (distance < least) [best, least] = [actor, distance];
  }
  return best;
}

function addresseeOf(kind: Kind, clause: Clause, bearer: Found<ActorWord> | null): Bearer | null {
  if (!['report', 'letter', 'briefing'].includes(kind)) return null;
  const after = clause.actors.find(
    (actor) =>
      actor !== bearer &&
      (!bearer || actor.start > bearer.end) &&
      ['security-council', 'committee', 'secretary-general'].includes(actor.word.bearer),
  );
  return after?.word.bearer ?? null;
}
