import type { TimeRule } from '../../../clauses/types.ts';

/** What recurs. */
export const cycleRules: readonly TimeRule[] = [
  {
    name: '<cycle> <counted> <adoption>',
    of: 'cycle',
    pattern: '<cycle>,? <counted> <adoption>',
    means: { role: 'every', anchor: 'adoption' },
    order: 50,
    examples: { reads: ["⟨tous les trois mois⟩ à compter de l'adoption de la présente résolution"] },
  },
  {
    name: '<cycle> thereafter',
    of: 'cycle',
    pattern: '(?:(?:et|puis),? )?<cycle>,? (?:par la suite|ensuite)',
    means: { role: 'every', anchor: 'previous' },
    order: 52,
    examples: { reads: ['dans un délai de 60 jours, et ⟨tous les 60 jours⟩ par la suite'] },
  },
  {
    name: 'then <cycle>',
    of: 'cycle',
    pattern: '(?:puis|ensuite|par la suite|et),? <cycle>',
    means: { role: 'every', anchor: 'previous' },
    order: 54,
    examples: { reads: ['dans un délai de 60 jours, puis ⟨tous les 90 jours⟩'] },
  },
  {
    name: '<cycle>',
    of: 'cycle',
    pattern: '(?:au moins )?<cycle>',
    means: { role: 'every' },
    order: 56,
    examples: { reads: ['⟨tous les trois mois⟩', '⟨chaque année⟩', 'au moins ⟨deux fois par an⟩'] },
  },
];
