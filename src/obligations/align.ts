import { remark } from '../terms/remarks.ts';
import { isSubmission } from './bearer.ts';
import { type Draft, topLevelOf } from './draft.ts';
import { type Resolved, undated } from './resolve.ts';

interface Target {
  readonly draft: Draft;
  readonly resolved: Resolved;
}

/**
 * Makes the dating of duties that are done together with others: the dated report of the paragraph named, or, for
 * "his regular reports", the one cycle of the Secretary-General's reports that the text sets in another paragraph.
 * Where there is none or more than one, the duty has no date.
 */
export function createAligner(
  items: readonly Draft[],
  resolved: readonly (Resolved | null)[],
): (draft: Draft) => Resolved {
  const reports = items.flatMap((draft, i): Target[] => {
    const found = resolved[i];
    return found && found.dates.length > 0 && isSubmission(draft.kind) ? [{ draft, resolved: found }] : [];
  });
  const byParagraph = Map.groupBy(reports, ({ draft }) => topLevelOf(draft));
  const cycles = reports.filter(
    ({ draft, resolved: { due } }) =>
      due.type === 'recurring' && draft.kind === 'report' && draft.bearer === 'secretary-general',
  );
  return (draft) => {
    const { timing, clause } = draft;
    const named = timing.type === 'aligned' ? timing.paragraph : null;
    const isNextOnly = timing.type === 'aligned' && timing.next;
    const candidates =
      named !== null ? (byParagraph.get(named) ?? []) : draft.bearer === 'secretary-general' ? cycles : [];
    const [target] = candidates;
    if (
      !target ||
      candidates.length > 1 ||
      topLevelOf(target.draft) === topLevelOf(draft) ||
      !isSubmission(draft.kind)
    ) {
      return undated({ type: 'standing', wording: clause.passage.text.slice(timing.start, timing.end).trim() });
    }
    const paragraph = target.draft.clause.passage.label;
    const { dates } = target.resolved;
    const assumptions = named === null ? [remark('reportsOfParagraph', paragraph)] : [];
    return { due: { type: 'aligned', with: paragraph }, dates: isNextOnly ? dates.slice(0, 1) : dates, assumptions };
  };
}
