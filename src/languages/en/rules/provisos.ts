import type { TimeRule } from '../../../clauses/types.ts';

/** Up to when something goes on unless the Council decides: then it is to review it. */
export const provisoRules: readonly TimeRule[] = [
  {
    name: 'not after <date> except upon a review',
    of: 'date',
    pattern:
      '\\bnot\\b [^,;.]{0,60}?(?:after|past) <part-of><date>,? (?:except|unless|without|other than|save)(?=[^;.]{0,80}?\\b(?:review|decision|decide))',
    means: { role: 'by', act: 'review' },
    order: 4,
    examples: {
      reads: [
        'shall not be continued after ⟨15 October 1994⟩ except upon a review by the Council',
        'it will not remain past ⟨1 May 1994⟩ unless the Council, having reviewed its work, so decides',
      ],
      leaves: ['shall not be deployed after ⟨15 October 1994⟩', 'after ⟨15 October 1994⟩, except for medical staff'],
    },
  },
  {
    name: 'beyond <date> only upon a review',
    of: 'date',
    pattern:
      '<beyond> <part-of><date>,? <only-upon>(?=[^;.]{0,60}? (?:review|decision|decide|approv|authori[sz]|consider)\\w*)(?=[^;.]{0,120}? Council\\b)',
    means: { role: 'by', act: 'review' },
    order: 5,
    examples: {
      reads: [
        'it will continue beyond ⟨1 October 1994⟩ only upon a review by the Council',
        'beyond ⟨1 October 1994⟩ only if the Council, upon a review, is satisfied',
        'it will be maintained past ⟨1 October 1994⟩ only upon a review by the Council',
        'shall go on after ⟨1 October 1994⟩ only after a decision by the Council',
      ],
      leaves: [
        'elements that remain beyond ⟨31 August 1993⟩',
        'after ⟨31 August 1993⟩ only after a review by the authorities',
      ],
    },
  },
  {
    name: 'not after <period> except upon a review',
    of: 'period',
    pattern:
      '\\bnot\\b [^,;.]{0,60}?(?:after|past|beyond) (?:the |an? )?(?:first |initial )?(?:period of )?<period>(?: period)?,? (?:except|unless|without|other than|save)(?=[^;.]{0,80}?\\b(?:review|decision|decide))',
    means: { role: 'by', act: 'review' },
    order: 22,
    examples: {
      reads: [
        'shall not be continued after the initial ⟨ninety days⟩ except upon a review by the Council',
        'it will not remain beyond the first ⟨four months⟩ unless the Council, having reviewed its work, so decides',
      ],
      leaves: [
        'shall not be deployed after the initial ⟨ninety days⟩',
        'after the initial ⟨ninety days⟩, except for medical staff',
      ],
    },
  },
  {
    name: 'beyond <period> only upon a review',
    of: 'period',
    pattern:
      '<beyond> (?:the |an? |its |this |that )?<more>(?:period of )?<period>(?: period)?,? <only-upon>(?=[^;.]{0,60}? (?:review|decision|decide|approv|authori[sz]|consider)\\w*)(?=[^;.]{0,120}? Council\\b)',
    means: { role: 'by', act: 'review' },
    order: 23,
    examples: {
      reads: [
        'shall be extended beyond the initial ⟨ninety days⟩ only upon a review by the Council',
        'the continuation of which beyond the initial ⟨ninety days⟩ shall be subject to a review by the Council',
        'will be kept in being past the initial ⟨seventy days⟩ only upon a review by the Council',
        'will go on after the first ⟨ninety days⟩ only if the Council so decides following a review',
      ],
      leaves: ['decides to extend the mandate beyond the initial ⟨ninety days⟩'],
    },
  },
];
