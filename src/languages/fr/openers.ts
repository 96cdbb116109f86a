import type { Opener, Opening } from '../../clauses/types.ts';
import { wordBoundary } from './letters.ts';

const verbsOf: readonly (readonly [Opening, readonly string[]])[] = [
  [
    'request',
    [
      ...['prie', 'demande', 'engage', 'exhorte', 'invite', 'charge', 'encourage', 'exige', 'recommande', 'enjoint'],
      ...['appelle', 'fait appel', 'lance un appel'],
    ],
  ],
  [
    'intend',
    [
      ...['entend', 'compte(?! tenu| rendu)', "a l'intention", 'exprime son intention', 'déclare son intention'],
      ...['se déclare prêt', 'se dit prêt', 'se tient prêt', 'se déclare disposé'],
    ],
  ],
  [
    'decide',
    [
      ...['décide', 'proroge', 'renouvelle', 'reconduit', 'approuve', 'crée', 'établit', 'confirme', 'convient'],
      ...['déclare', 'met fin'],
    ],
  ],
  ['authorize', ['autorise']],
  [
    'welcome',
    [
      ...['note', 'prend note', 'prend acte', 'constate', 'rappelle', 'se félicite', 'félicite', 'salue', 'remercie'],
      ...['accueille', 'rend hommage', 'appuie', 'attend avec intérêt', 'condamne', 'déplore', 'regrette'],
    ],
  ],
  [
    'note',
    [
      ...['réaffirme', 'réitère', 'souligne', 'insiste', "met l'accent", 'considère', 'affirme', 'exprime'],
      ...['se déclare', 'se dit', 'demeure'],
    ],
  ],
];

/** All verbs of decision, as patterns in lower case. */
export const verbs: readonly string[] = verbsOf.flatMap(([, list]) => list);

export const openers: readonly Opener[] = verbsOf.flatMap(([opening, list]) =>
  list.map((verb) => ({ opening, pattern: `[${verb[0]}${verb[0]!.toUpperCase()}]${verb.slice(1)}` })),
);

/** The adverbs that join decisions mostly follow the verb: only these stand before it. */
const joined = '(?:à cet égard,? |à cette fin,? |par ailleurs,? |en outre,? |en conséquence,? |de nouveau )*';
const head = '^(?:\\d+ ?\\.?|\\(?[a-z]{1,4}\\))? ?';

export const openerPlace = `${head}|[,;:–—] ?(?:et,? |ou |mais )?${joined}|${wordBoundary}et,? ${joined}`;
