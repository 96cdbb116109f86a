import { daysBetween, type IsoDate } from '../../dates/iso-date.ts';
import type { Finding, FindingCode } from './finding.ts';

/** Findings in the order in which a person should look at them. */
export interface FindingGroup {
  readonly urgency: 'do' | 'look' | 'history';
  readonly findings: readonly Finding[];
}

/** What somebody can put right: a delivery to record, a statement to change, a text to correct. */
const toDo: ReadonlySet<FindingCode> = new Set([
  'past-due',
  'delivery-skipped',
  'languages-differ',
  'statement-differs',
  'correction-unapplied',
  'correction-disagrees',
  'correction-obsolete',
  'submission-unmatched',
  'amendment-unmatched',
  'succession-unmatched',
]);

/** A chain that broke longer ago mostly lacks texts that nobody needs any more. */
const recentDays = 730;

/** Gives findings by what they ask for: what to do, what to look at, and what is history; in each as they come. */
export function byUrgency(findings: readonly Finding[], today: IsoDate): readonly FindingGroup[] {
  const urgencyOf = ({ code, on }: Finding) => {
    if (toDo.has(code)) return 'do';
    return on !== null && daysBetween(on, today) > recentDays ? 'history' : 'look';
  };
  const groups = Map.groupBy(findings, urgencyOf);
  return (['do', 'look', 'history'] as const).flatMap((urgency) => {
    const ofOne = groups.get(urgency);
    return ofOne ? [{ urgency, findings: ofOne }] : [];
  });
}
