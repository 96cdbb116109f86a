import { anyOf } from '../../clauses/any-of.ts';
import type { ActWord } from '../../clauses/types.ts';

/** What is to be done, or what runs out. Where two words begin at one place, the earlier of the list wins. */
export const acts: readonly ActWord[] = [
  { act: 'letter', pattern: 'lettres?', examples: ['adresser une lettre'] },
  {
    act: 'briefing',
    pattern: 'exposés?|oralement|rapports? ora(?:l|ux)|rendre compte oralement|faire rapport oralement',
    examples: ['faire un exposé', 'lui rendre compte oralement'],
  },
  {
    act: 'event',
    holder: 'state',
    pattern: 'élections?|référendums?|scrutins?|conférence|sommet',
    examples: ["l'élection présidentielle"],
  },
  {
    act: 'report',
    pattern: anyOf(
      '(?<!par )rapports?|faire rapport|rend(?:re|ra) compte|compte rendu',
      'inform(?:er|é)|tenir informé',
      "bilan|évaluation|recommandations|propositions|plan d'action|plan de (?:transition|travail)|programme de travail",
    ),
    examples: ['lui présenter un rapport écrit', 'lui en rendre compte'],
  },
  {
    act: 'review',
    pattern: 'examen|examine(?:r|ra)|réexamen|réexamine(?:r|ra)|revoir|passer en revue|évaluer',
    examples: ["d'examiner le mandat", 'passer en revue'],
  },
  {
    act: 'terminate',
    pattern: 'mettre fin|met fin|prendra fin|prend fin|mettre un terme|dissoudre|expirera',
    examples: ['décide de mettre fin au mandat'],
  },
  {
    act: 'authorize',
    pattern: 'autoris(?:er|e|ée?s?|ations?)|plafond|effectif (?:maximal|maximum)',
    examples: ['autorise les États Membres'],
  },
  {
    act: 'measures',
    pattern: 'mesures|sanctions|embargo|dérogations?|gel|interdictions?',
    examples: ['proroger les mesures'],
  },
  { act: 'mandate', pattern: 'mandats?', examples: ['le mandat de la FINUL'] },
  {
    act: 'extend',
    pattern: 'prorog(?:er|e|ée?s?|ation)|prolong(?:er|e|ée?s?|ation)|renouvel(?:er|le|ée?s?)|reconduire|maintenir',
    examples: ['proroger le mandat', 'est prorogé'],
  },
  {
    act: 'establish',
    pattern: 'cré(?:er|e|ée?s?|ation)|établi(?:r|t)|constituer',
    examples: ['de créer un groupe'],
  },
  {
    act: 'take-effect',
    pattern: "prend(?:re|ra|ront) effet|entre(?:r|ra|ront) en vigueur|s'appliquer(?:a|ont)",
    examples: ['entrera en vigueur'],
  },
  { act: 'begin', pattern: 'commenc(?:er|era|ement)|débuter|entamer', examples: ['entamer le déploiement'] },
  {
    act: 'transfer',
    pattern: anyOf(
      'présente(?:r|ra|ront)|soumet(?:tre|tra|tront)|fourni(?:r|ra|ront)|remet(?:tre|tra|tront)|transmettre|adresser',
      'communiquer|faire|fera|procéder|réaliser|mener|tenir|tiendra|publier',
    ),
    examples: ['lui présenter un rapport', 'procéder à un examen'],
  },
  {
    act: 'deed',
    pattern: anyOf(
      'achever|achèvement|retirer|retrait|appliquer|déployer|déploiement|désigner|nommer|adopter|conclure',
      'mettre en œuvre|mener à bien|désarmer|réduire|ratifier|coopérer|signer|libérer',
    ),
    examples: ['achever le retrait', 'mettre en œuvre'],
  },
];
