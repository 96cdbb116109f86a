import type { TimeRule } from '../../../clauses/types.ts';

/** Periods: how long something lasts, or how long after what it is due. */
export const periodRules: readonly TimeRule[] = [
  {
    name: 'for <period> <counted> <adoption>',
    of: 'period',
    pattern: '<for><period>,? <counted> <adoption>',
    means: { role: 'for', anchor: 'adoption' },
    order: 30,
    examples: { reads: ["pour une période de ⟨douze mois⟩ à compter de l'adoption de la présente résolution"] },
  },
  {
    name: '<within> <period> <counted> <adoption>',
    of: 'period',
    pattern: '(?:<within>)?<period>,? <counted> <adoption>',
    means: { role: 'by', anchor: 'adoption' },
    order: 32,
    examples: {
      reads: [
        "dans les ⟨trente jours⟩ suivant l'adoption de la présente résolution",
        "dans un délai de ⟨90 jours⟩ à compter de la date d'adoption de la présente résolution",
      ],
      leaves: ["dans les trente jours suivant l'adoption du plan"],
    },
  },
  {
    name: '<period> before the end of the mandate',
    of: 'period',
    pattern:
      "(?:(?:au moins|au plus tard|dans les) )?<period> avant (?:la |l')(?:fin|expiration) (?:du|de (?:son|leur)) (?:présent |actuel )?mandat",
    means: { role: 'by', anchor: 'mandate-expiry', before: true },
    order: 34,
    examples: { reads: ["au plus tard ⟨30 jours⟩ avant l'expiration de son mandat"] },
  },
  {
    name: '<period> before something',
    of: 'period',
    pattern: "(?:(?:au moins|au plus tard|dans les) )?<period> (?:avant|à l'avance)",
    means: { role: 'triggered', before: true },
    order: 36,
    examples: { reads: ['au moins ⟨cinq jours ouvrables⟩ avant toute livraison'] },
  },
  {
    name: '<within> <period> from <date>',
    of: 'period',
    pattern: '<within><period>,? <counted>(?: le)? (?=<day>)',
    means: { role: 'by', anchor: 'named-date' },
    order: 38,
    examples: { reads: ['dans un délai de ⟨30 jours⟩ à compter du 1er juillet 2021'] },
  },
  {
    name: '<within> <period> of something',
    of: 'period',
    pattern: '(?:<within>)?<period>,? <counted>',
    means: { role: 'triggered' },
    order: 40,
    examples: { reads: ['dans les ⟨cinq jours⟩ suivant la réception de la notification'] },
  },
  {
    name: 'for <period>',
    of: 'period',
    pattern: '<for><period>',
    means: { role: 'for' },
    order: 42,
    examples: {
      reads: ["pour une nouvelle période d'⟨un an⟩", 'proroger de ⟨six mois⟩ le mandat', 'pour ⟨douze mois⟩'],
    },
  },
  {
    name: '<within> <period>',
    of: 'period',
    pattern: '<within><period>',
    means: { role: 'by' },
    order: 44,
    examples: { reads: ['dans un délai de ⟨90 jours⟩', "d'ici à ⟨six mois⟩"], leaves: ['sur une période de six mois'] },
  },
];
