import { monthNames, monthPattern } from '../dates.ts';

/** Words that an expression can begin with; the rarer the words, the faster the scan. */
export const starters: readonly string[] = [
  ...monthNames,
  ...['tous les ', 'toutes les ', 'Tous les ', 'Toutes les ', 'chaque ', 'Chaque ', 'fin d', 'expiration d', 'terme d'],
  ...[
    'un an',
    'un mois',
    'un jour',
    'un trimestre',
    'un semestre',
    'une année',
    'une semaine',
    'une heure',
    'une fois',
  ],
  ...['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze'],
  ...['quinze', 'seize', 'vingt', 'trente', 'quarante', 'soixante', 'cent '],
];

/** Digits before a unit or the name of a month, or a year alone. */
export const numberStarter = `\\d{1,4}(?= ?er | (?:\\(|prochaine?s|${monthPattern}|heure|jour|semaine|mois|an|trimestre|semestre))|(?:19|20)\\d\\d(?!\\d)`;
