import type { BodyName } from '../../clauses/types.ts';

function named(entries: readonly (readonly [key: string, pattern: string])[]): readonly BodyName[] {
  return entries.map(([key, pattern]) => ({ key, pattern }));
}

/** Countries that sanctions panels are named after. */
export const countries = named([
  ['Afghanistan', 'Afghanistan'],
  ['Central African Republic', 'République centrafricaine'],
  ['Guinea-Bissau', 'Guinée-Bissau'],
  ['Haiti', 'Haïti'],
  ['Iran', 'Iran'],
  ['Iraq', 'Iraq'],
  ['Lebanon', 'Liban'],
  ['Liberia', 'Libéria'],
  ['Libya', 'Libye'],
  ['Mali', 'Mali'],
  ['Somalia', 'Somalie'],
  ['South Sudan', 'Soudan du Sud'],
  ['Sudan', 'Soudan(?! du Sud)'],
  ['Yemen', 'Yémen'],
  ['the Democratic Republic of the Congo', 'République démocratique du Congo'],
  ["the Democratic People's Republic of Korea", 'République populaire démocratique de Corée'],
  ["Côte d'Ivoire", "Côte d'Ivoire"],
]);

/** Bodies under the keys that all languages share: French has acronyms of its own for many missions. */
export const bodies: readonly BodyName[] = [
  ...named([
    ['UNDOF', 'FNUOD'],
    ['UNIFIL', 'FINUL'],
    ['UNISFA', 'FISNUA'],
    ['UNMISS', 'MINUSS'],
    ['UNOCI', 'ONUCI'],
    ['UNMIL', 'MINUL'],
    ['UNMIK', 'MINUK'],
    ['UNAMID', 'MINUAD'],
    ['UNITAMS', 'MINUATS'],
    ['UNAMA', 'MANUA'],
    ['UNAMI', 'MANUI'],
    ['UNSMIL', 'MANUL'],
    ['UNSOM', 'MANUSOM'],
    ['UNMHA', 'MINUAAH'],
    ['UNVMC', 'Mission de vérification(?: des Nations Unies en Colombie)?'],
    ['Monitoring Team', "Équipe (?:d'appui analytique et de surveillance des sanctions|de surveillance)"],
    ['CTED', 'Direction exécutive du Comité contre le terrorisme'],
  ]),
  { key: null, pattern: 'MINUSMA|MINUSCA|MINUSTAH|MINUJUSTH|MINURSO|MONUSCO|MONUC|BINUH|UNFICYP' },
];

/** What the two regimes that the Monitoring Team serves are about. */
export const regimes = named([
  ['Al-Qaida', 'EIIL|Daech|Al-Qaida'],
  ['Taliban', 'Taliban'],
]);
