import { anyOf } from '../../clauses/any-of.ts';
import type { Opener, Opening } from '../../clauses/types.ts';

const verbs: readonly (readonly [Opening, string])[] = [
  [
    'request',
    anyOf(
      '(?<!\\b(?:[Ee]ach|[Ee]very|[Tt]he|[Aa]|[Aa]ny|[Nn]o|[Ss]uch) )[Rr]equest(?:s(?! that\\b)|ing)?|[Cc]ontinues to (?:request|urge|call (?:up)?on|demand|encourage)|[Uu]rg(?:es?|ing)|[Cc]all(?:s|ing)? (?:up)?on|[Cc]alls for|[Ii]nvit(?:es?|ing)|[Dd]irect(?:s|ing)?',
      '[Ee]ncourag(?:es?|ing)|[Dd]emands?|[Ii]nstructs?|[Aa]sks?|[Aa]ppeals to|[Rr]ecommends?|[Ii]nsists|[Rr]eminds|[Tt]asks',
      '[Rr]e(?:iterates|affirms|calls|minds) the (?:obligations?|duty|requirement)(?= (?:of|for|on|that))',
      '(?:[Ss]tresses|[Uu]nderlines|[Uu]nderscores|[Ee]mphasi[sz]es) the responsibility(?= of)',
      '[Ee]ntrusts|[Mm]andates(?= the)|[Rr]equires|[Rr]eiterates its (?:requests?|calls?|demands?|invitation)',
    ),
  ],
  [
    'intend',
    anyOf(
      "(?:[Ee]xpress(?:es|ing)?|[Rr]ecalls|[Ee]mphasi[sz]es|[Rr]eiterates|[Rr]eaffirms|[Uu]nderlines|[Ss]tresses) (?:also |again |further |moreover )?(?:its|the (?:Security )?Council's) (?:firm |full )?(?:intention|intent|readiness|willingness|determination|commitment)",
      '[Uu]nderlines the intention(?= of the (?:Security )?Council)|[Ii]ntends|[Rr]emains ready|[Uu]ndertakes|[Ss]tands ready|[Ii]s (?:ready|prepared)(?= to)',
      '(?:[Rr]e)?[Aa]ffirms (?:that it (?:shall|will)|its (?:readiness|intention))|that it shall(?= (?:keep|review))',
      'its intention(?= to)|[Kk]eeps(?= under (?:\\w+ )?review\\b)',
    ),
  ],
  [
    'decide',
    anyOf(
      '[Dd]ecid(?:es?|ing)|[Rr]esolves|[Ee]stablishes|[Ee]xtends|[Rr]enews|[Dd]etermines|[Ee]ndorses|[Aa]pproves',
      '[Dd]eclares|[Cc]onfirms|[Aa]grees|[Tt]erminates',
      // In the middle of a sentence, others do this.
      'Suspends|Lifts|Imposes|Re(?:im|in)(?:poses|states)|Prolongs|Appoints|Elects|Sets(?! (?:forth|out))|Fixes|Maintains|Reduces|Increases|Creates|Orders|Gives|Grants(?! [^,;.]{3,60} (?:leave|permission|authority|the right)\\b)',
      "[Ss]upports (?:the|his|its) (?:[A-Z][\\w-]+'s )?(?:decision|intention)(?= [a-z]+(?:ly)? )",
      // Nobody is addressed: who is to act is said behind "that".
      '[Rr]equests that',
    ),
  ],
  ['authorize', '[Aa]uthori[sz]es|[Pp]ermits(?= )|Allows|Grants(?= )|Empowers'],
  [
    'welcome',
    anyOf(
      '[Nn]ot(?:es|ing)|[Tt]ak(?:es|ing) note|[Ww]elcom(?:es|ing)|[Rr]ecall(?:s|ing)|[Cc]ommends|[Rr]ecogni[sz](?:es|ing)',
      '[Aa]cknowledges|[Ll]ooks forward|[Ss]upports|[Ii]ntroduces',
    ),
  ],
  [
    'regret',
    anyOf(
      '[Cc]ondemns|[Rr]egrets|[Dd]eplores|[Dd]eploring|[Rr]egretting',
      `(?:[Nn]ot(?:es|ing)|[Ee]xpress(?:es|ing)|[Rr]eiterates|[Vv]oices)(?: with| its)? (?:[a-z]+ ){0,2}?(?:regret|concern|disappointment|dismay|alarm|indignation)`,
    ),
  ],
  [
    'note',
    anyOf(
      '[Rr]eaffirms|[Rr]eiterates(?! its (?:requests?|calls?|demands?|invitation))|[Ee]mphasi[sz](?:es|ing)|[Uu]nderlines|[Uu]nderscores|[Ss]tress(?:es|ing)',
      '[Ee]xpresses|[Aa]ffirms|[Cc]onsiders|[Rr]emains',
    ),
  ],
];

/** A verb of decision stands at the head of a paragraph, or after a comma or "and" with the adverbs that join decisions. */
const joined =
  '(?:[\\w-]+ly,? |further |also |again |therefore |hereby |in (?:this|that) (?:regard|context|respect|connection),? |to this end,? |in addition,? |once again |accordingly |once more )*';
const head = '^(?:\\d+ ?[.,]?(?: _)?|\\([a-z]{1,4}\\))? ?(?:The (?:Security )?Council,? (?:hereby )?|[A-Z]\\w+ )?';

export const openerPlace = `${head}|[,;:.•–—-] ?(?:and |or |but )?${joined}|\\b(?:and|or|further|also|again|hereby) `;

export const openers: readonly Opener[] = verbs.map(([opening, pattern]) => ({ opening, pattern }));
