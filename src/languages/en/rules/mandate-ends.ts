import type { TimeRule } from '../../../clauses/types.ts';

/** The end of a mandate, named without its date. */
export const mandateEndRules: readonly TimeRule[] = [
  {
    name: 'until the end of the mandate',
    of: 'mandate-end',
    pattern: '(?:until|through|up to|till)(?: the)? (?:<mandate>)<mandate-end>',
    means: { role: 'until', anchor: 'mandate-expiry' },
    order: 80,
    examples: { reads: ["until the ⟨end of MINUSMA's mandate⟩ as authorized in this resolution"] },
  },
  {
    name: 'before the end of the mandate',
    of: 'mandate-end',
    pattern:
      '(?:before|by|prior to|ahead of|at|in advance of|no later than|not later than|upon|well before|well ahead of)(?: the| its| their| such)? (?:<mandate>)<mandate-end>',
    means: { role: 'by', anchor: 'mandate-expiry' },
    order: 82,
    examples: { reads: ["before the ⟨end of MINUSMA's current mandate⟩", 'at the ⟨end of this period⟩'] },
  },
];
