import type { SubjectGrammar } from '../../clauses/subject-grammar.ts';

const phrase = '(?=(?<about>(?:[A-Za-zÀ-ÿ])[^\\u0001;:.]{2,200}))';
const reporting = [
  `\\b(?:rapports?|exposés?|lettres?|informations?|recommandations|compte|informé|évaluation)\\b[^;:]{0,120}?\\b(?:sur|concernant|de|relatifs? à) ${phrase}`,
];

/** What stands behind "un rapport sur". */
export const subjectGrammar: SubjectGrammar = {
  phrases: { report: reporting, letter: reporting, briefing: reporting },
  end: ', (?:et|en|compte|y compris|qui|dont|notamment|dans|au|avant)\\b',
  lead: '(?:toute?s? )',
  trail: " (?:de|la|le|les|l'|et|du|des|à|en|au|aux|un|une|par|sur|pour|d'|avant|dans|que|qui)",
  word: '[^\\s]+\\s*',
  longest: 12,
  shortest: 4,
};
