import type { Clause } from '../clauses/clause.ts';
import type { Kind } from '../terms/kinds.ts';
import { remark } from '../terms/remarks.ts';
import type { Timing } from './timings.ts';

/** Said of an item whose words do not say what it is. */
export const nearestKindAssumption = remark('nearestKind');

/** Whether the Council itself asks for something here, rather than noting what others do; `clauses` are nearest first. */
export function isWilled(clauses: readonly Clause[]): boolean {
  const opening = clauses.find((clause) => clause.opening !== null)?.opening ?? null;
  return opening !== null && opening !== 'note' && opening !== 'welcome' && opening !== 'regret';
}

/**
 * The nearest honest kind for a time by which the Council wants something that no word names: nothing that points
 * forward is dropped. Null where the Council wants nothing, or where the time is too loose to be kept.
 */
export function nearestKind(timing: Timing, clauses: readonly Clause[]): Kind | null {
  if (!isWilled(clauses) || timing.type === 'triggered' || !('role' in timing)) return null;
  if (timing.role === 'until') return unnamedExpiry(timing, clauses);
  const isNamed = timing.type === 'fixed' && timing.date.year !== null && timing.date.precision !== 'year';
  return timing.role === 'on' && isNamed ? 'deadline' : null;
}

/** What "all States shall" do until a day is a measure; what the Council asks of anybody else until then ends with it. */
function unnamedExpiry(timing: Timing, clauses: readonly Clause[]): Kind | null {
  const opener = clauses.find(({ opening }) => opening !== null);
  const isMeasure =
    opener?.opening === 'decide' &&
    opener.agents.length > 0 &&
    opener.agents.every(({ word }) => word.bearer === 'state');
  if (isMeasure) return 'measures-expiry';
  const isSaidOfNobody = opener?.opening === 'decide' && (opener.own || opener.agents.length === 0);
  if (isSaidOfNobody && opener.acts.some(({ word }) => word.act === 'extend')) return extended(opener);
  return timing.type === 'fixed' || opener?.opening === 'decide' ? 'deadline' : null;
}

/** "Decides to extend resolution 2607 until 17 November": what it lays down runs until then; so do the reports that are asked for. */
function extended({ acts }: Clause): Kind {
  return acts.some(({ word }) => word.act === 'report') ? 'report' : 'measures-expiry';
}

/** Why a time that points forward makes no item. */
export function reasonAside({ type }: Timing, clause: Clause, context: readonly Clause[]): string {
  if (clause.opening === 'regret') return 'regretted';
  if (!isWilled([clause, ...context])) return clause.passage.inAnnex ? 'recited' : 'noted';
  return type === 'standing' ? 'practice' : 'plan';
}
