import type { TimeRule } from '../../../clauses/types.ts';

/** What a date is to the act that it stands by. */
export const dateRules: readonly TimeRule[] = [
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
];
