import type { TimeRule } from '../../clauses/types.ts';
import { dayPattern, monthPattern } from './dates.ts';

/** Slots that end in "de" or "d'" hold the blank behind them themselves, since only "de" has one. */
export const slots: Readonly<Record<string, string>> = {
  until: "(?:jusqu'(?:au|à|en)|(?:expirant|expirera|prenant fin|prendra fin|venant à expiration|s'achevant) le)",
  limit: "(?:au plus tard|pas plus tard que|d'ici|avant)(?: à| au)?",
  from: '(?:à (?:compter|partir|dater) d[ue]|dès|avec effet au)',
  'part-of': "(?:le |la |en )?(?:fin (?:du mois )?(?:de |d')?(?:l'année )?|mois (?:de |d'))?",
  within: "(?:dans|sous|d'ici(?: à)?|au plus tard(?: dans)?)(?: un délai(?: maximal| maximum)? (?:de |d')| les | )",
  for: "(?:(?:pour|pendant) (?:une (?:nouvelle |première )?(?:période|durée)(?: supplémentaire| initiale)? (?:de |d'))?|pro(?:rog|long)[a-zé]{1,5} (?:de |d'))",
  counted: '(?:à (?:compter|partir|dater) d[eu]|suivant|après|qui sui(?:vent|vront))',
  adoption:
    "(?:la date (?:de |d'))?(?:l'|son )?adoption(?: de (?:la présente|cette) résolution|(?! d[eu' ]| par))|la date de la présente résolution",
  day: `${dayPattern} (?:${monthPattern})`,
};

/** Tried in the order of `order`; the first whose words stand around the expression reads it. */
export const timeRules: readonly TimeRule[] = [
  // Years alone
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
  // Dates
  {
    name: 'from <date> to <date>',
    of: 'date',
    pattern: '(?:du|entre le) [^,;.]{4,40}? (?:au|et le) <date>',
    means: { role: 'until' },
    order: 10,
    examples: { reads: ['du 1er octobre 2023 au ⟨31 décembre 2023⟩'] },
  },
  {
    name: '<until> <date>',
    of: 'date',
    pattern: '<until> <part-of><date>',
    means: { role: 'until' },
    order: 12,
    examples: {
      reads: [
        "proroger jusqu'au ⟨30 juin 2022⟩ le mandat",
        "jusqu'à la fin de ⟨juin 2022⟩",
        'une période prenant fin le ⟨1er juillet 2022⟩',
      ],
    },
  },
  {
    name: 'first <limit> <date>',
    of: 'date',
    pattern: '(?:premi(?:er|ère)|prochaine?)(?: [^,;. ]{1,15}){0,4}? <limit> <part-of><date>',
    means: { role: 'first' },
    order: 14,
    examples: { reads: ['le premier rapport devant être présenté au plus tard le ⟨30 septembre 2021⟩'] },
  },
  {
    name: '<limit> <date>',
    of: 'date',
    pattern: '<limit> <part-of><date>',
    means: { role: 'by' },
    order: 16,
    examples: {
      reads: [
        'au plus tard le ⟨15 juillet 2021⟩',
        "d'ici au ⟨31 décembre 2021⟩",
        'avant le ⟨1er juillet 2022⟩',
        "d'ici à la fin du mois d'⟨août 2021⟩",
      ],
    },
  },
  {
    name: '<date> at the latest',
    of: 'date',
    pattern: '(?:le )?<date>,? au plus tard',
    means: { role: 'by' },
    order: 17,
    examples: { reads: ['le ⟨15 juillet 2021⟩ au plus tard'], leaves: ['le 15 juillet 2021'] },
  },
  {
    name: '<from> <date>',
    of: 'date',
    pattern: '<from> <part-of><date>',
    means: { role: 'from' },
    order: 18,
    examples: { reads: ['à compter du ⟨1er juillet 2021⟩', 'dès le ⟨9 juillet 2011⟩'] },
  },
  {
    name: 'of <date>',
    of: 'date',
    pattern: "(?:(?:depuis(?: le)?|du|de) |d')<date>",
    means: { aside: 'history' },
    order: 20,
    examples: {
      reads: ['la lettre datée du ⟨29 mai 2020⟩', 'le cessez-le-feu en vigueur depuis ⟨octobre 2020⟩'],
      leaves: ["jusqu'au 30 juin 2022"],
    },
  },
  {
    name: 'on <date>',
    of: 'date',
    pattern: '(?:le|en|au) <date>',
    means: { role: 'on' },
    order: 22,
    examples: { reads: ['les élections prévues pour le ⟨27 février 2022⟩'] },
  },
  // Periods
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
  // Cycles
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
  // The end of the mandate
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
