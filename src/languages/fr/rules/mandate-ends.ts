import type { TimeRule } from '../../../clauses/types.ts';

/** The end of a mandate, named without its date. */
export const mandateEndRules: readonly TimeRule[] = [
  {
    name: 'until the end of the mandate',
    of: 'mandate-end',
    pattern: "jusqu'(?:à la |à l'|au )<mandate-end>",
    means: { role: 'until', anchor: 'mandate-expiry' },
    order: 60,
    examples: { reads: ["jusqu'à la ⟨fin du mandat⟩ de la MINUSMA"] },
  },
  {
    name: 'before the end of the mandate',
    of: 'mandate-end',
    pattern: "(?:(?:avant|à|d'ici(?: à)?|dès|au plus tard à) (?:la |l'|le )|au )<mandate-end>",
    means: { role: 'by', anchor: 'mandate-expiry' },
    order: 62,
    examples: { reads: ['avant la ⟨fin du mandat⟩', "à l'⟨expiration de son mandat⟩", 'au ⟨terme du présent mandat⟩'] },
  },
];
