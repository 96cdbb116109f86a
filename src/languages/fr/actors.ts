import { bodyPatterns } from '../../bodies/body-names.ts';
import { anyOf } from '../../clauses/any-of.ts';
import type { ActorWord } from '../../clauses/types.ts';

/** Who owes something, in the words of resolutions; where two words begin at one place, the earlier of the list wins. */
export const actors: readonly ActorWord[] = [
  {
    bearer: 'mission',
    pattern: anyOf(
      '(?:Représentante? spéciale?|Envoyée? (?:spéciale?|personnel(?:le)?))(?: du Secrétaire général)?',
      'Chef de la Mission|[Cc]ommandant de la Force',
    ),
    examples: ['son Représentant spécial'],
  },
  {
    bearer: 'panel',
    pattern: anyOf(
      "[Gg]roupe (?:d'experts|de contrôle)",
      "Équipe (?:d'appui analytique et de surveillance des sanctions|de surveillance)",
      'Médiateur|Médiatrice',
      'Direction exécutive du Comité contre le terrorisme',
      "[Cc]ommission d'enquête",
    ),
    examples: ["le Groupe d'experts"],
  },
  {
    bearer: 'tribunal',
    pattern: 'Tribunal (?:pénal )?international|Cour pénale internationale|Procureur|Mécanisme résiduel',
    examples: ['le Procureur de la Cour pénale internationale'],
  },
  { bearer: 'committee', pattern: 'Comité|Groupe de travail', examples: ['le Comité'] },
  { bearer: 'secretary-general', pattern: 'Secrétaire générale?|Secrétariat', examples: ['le Secrétaire général'] },
  {
    bearer: 'security-council',
    // The Council is the one who speaks: "de lui présenter un rapport" is to itself.
    pattern: anyOf(
      'Conseil de sécurité',
      "Conseil(?! (?:des|de|d'))",
      'lui(?= (?:en )?(?:présenter|soumettre|faire|rendre|remettre|adresser|communiquer|fournir))',
    ),
    examples: ['au Conseil', 'de lui présenter un rapport'],
  },
  {
    bearer: 'organization',
    pattern: 'Union africaine|Union européenne|CEDEAO|CEEAC|IGAD|OTAN|OIAC|AIEA|OACI|ONUDC|HCR|PNUD',
    examples: ["l'Union africaine"],
  },
  {
    bearer: 'mission',
    pattern: anyOf(
      ...bodyPatterns('fr', 'mission'),
      'Mission(?: de vérification)?|Force(?! de)',
      'opérations? de maintien de la paix',
    ),
    examples: ['la MINUSMA', 'la FINUL', 'la Mission'],
  },
  {
    bearer: 'party',
    pattern: '[Pp]arties(?! prenantes)|groupes armés|signataires',
    examples: ['toutes les parties', 'les groupes armés'],
  },
  {
    bearer: 'state',
    pattern: '[ÉE]tats? [Mm]embres?|[ÉE]tats|[Gg]ouvernement|[Aa]utorités|forces françaises',
    examples: ['les États Membres', 'le Gouvernement malien'],
  },
];
