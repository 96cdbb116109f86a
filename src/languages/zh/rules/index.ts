import type { TimeRule } from '../../../clauses/types.ts';
import { conditionRules } from './conditions.ts';
import { cycleDateRules } from './cycle-dates.ts';
import { cycleRules } from './cycles.ts';
import { dateRules } from './dates.ts';
import { mandateEndRules } from './mandate-ends.ts';
import { namedDateRules } from './named-dates.ts';
import { periodRules } from './periods.ts';
import { referenceRules } from './references.ts';
import { standingRules } from './standing.ts';
import { termRules } from './terms.ts';
import { yearRules } from './years.ts';

/** Tried in the order of `order`; the first whose words stand around the expression reads it. */
export const timeRules: readonly TimeRule[] = [
  ...yearRules,
  ...conditionRules,
  ...namedDateRules,
  ...cycleDateRules,
  ...dateRules,
  ...periodRules,
  ...termRules,
  ...cycleRules,
  ...mandateEndRules,
  ...referenceRules,
  ...standingRules,
];
