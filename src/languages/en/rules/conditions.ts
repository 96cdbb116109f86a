import type { TimeRule } from '../../../clauses/types.ts';

/** What holds only where something happens, or by another instrument: no end of its own, and no duty of whoever decides. */
export const conditionRules: readonly TimeRule[] = [
  {
    name: 'extension <until> <date> if',
    of: 'date',
    pattern:
      'extension[^;.]{0,60}?<until>,? <part-of><date>(?=[^;.]{0,12}?,? (?:if|provided|unless|subject to|on (?:the )?condition|on the understanding)\\b)',
    means: { aside: 'conditional-end' },
    order: 5,
    examples: {
      reads: [
        'with a further extension of nine months, that is, until ⟨31 October 2025⟩, if a head has been appointed',
      ],
      leaves: ['decides on a final extension until ⟨31 October 2025⟩'],
    },
  },
  {
    name: 'if something has happened <limit> <date>',
    of: 'date',
    pattern:
      '(?:if|provided(?: that)?|unless|on (?:the )?condition that)\\b[^,;.]{1,60}? (?:has|have|had|is|are|was|were) [^,;.]{1,60}?(?:on or before|<limit>) <part-of><date>',
    means: { aside: 'condition' },
    order: 5,
    examples: {
      reads: ['if a Special Representative has been appointed on or before ⟨31 January 2025⟩'],
      leaves: ['report, if possible, by ⟨31 January 2025⟩'],
    },
  },
  {
    name: 'if the Council decides <limit> <date>',
    of: 'date',
    pattern:
      '(?:if|provided(?: that)?|unless|subject to)(?:,? [^;.,]{0,20},)? (?:a |the )?(?:decision (?:of|by) )?(?:the )?(?:Security )?Council(?: (?:confirms|decides|approves|agrees|authorizes|authorises|endorses|determines)\\b)?[^;.]{0,220}?<limit> <part-of><date>',
    means: { role: 'by', act: 'review' },
    order: 4,
    examples: {
      reads: [
        'if the Council confirms the request in this paragraph by ⟨15 May 2025⟩',
        'unless the Council decides otherwise by ⟨15 December 2021⟩',
      ],
      leaves: ['if the Council is informed, to report by ⟨15 May 2025⟩'],
    },
  },
  {
    name: 'letter from <date>',
    of: 'date',
    pattern:
      '(?:letters?|statement|communiqu[eé]|memorandum|note) (?:of|from|by|to) [^,;.]{1,60}? (?:from|of|dated) <date>',
    means: { aside: 'instrument-number' },
    order: 6,
    examples: {
      reads: ['as specified in the letter of the Council from ⟨22 January 2013⟩'],
      leaves: [
        'to send a letter to the Council by ⟨22 January 2014⟩',
        'the measures shall apply from ⟨22 January 2014⟩',
      ],
    },
  },
  {
    name: 'within the <period> stated in something',
    of: 'period',
    pattern:
      '(?:within|in|by) the <period>(?: period| timeframe| time frame| deadline| time limit)? (?:stated|provided for|set out|specified|foreseen|stipulated|laid down|agreed|envisaged|prescribed) (?:in|by) (?:the|that|its|their) (?!present |paragraph)',
    means: { aside: 'instrument' },
    order: 24,
    examples: {
      reads: ['to form a government within the ⟨30 days⟩ stated in the Political Agreement'],
      leaves: ['within the 30 days specified in paragraph 5'],
    },
  },
];
