import type { TimeRule } from '../../../clauses/types.ts';

/** Years that stand alone, most of them part of a name. */
export const yearRules: readonly TimeRule[] = [
  {
    name: '<until> <year>',
    of: 'year',
    pattern: '<until> <part-of><year>',
    means: { role: 'until' },
    order: 3,
    examples: { reads: ["jusqu'en ⟨2022⟩", "jusqu'à la fin de ⟨2022⟩"] },
  },
  {
    name: '<limit> <year>',
    of: 'year',
    pattern: '<limit> <part-of><year>',
    means: { role: 'by' },
    order: 4,
    examples: { reads: ["d'ici à la fin de ⟨2022⟩", "avant la fin de l'année ⟨2022⟩"], leaves: ['en 2022'] },
  },
];
