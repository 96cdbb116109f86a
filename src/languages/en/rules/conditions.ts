import type { TimeRule } from '../../../clauses/types.ts';

/** Who says, by whose word something begins or ends: "if the Secretary-General reports". */
const said =
  '(?:reports|reported|informs|notifies|advises|certifies|determines|confirms|\\bshould [^;.]{3,140}? (?:inform|notify|report|advise))';
const whenSaid =
  '(?:if|once|when|as soon as|should|after|in the event that|where) (?!necessary|appropriate|possible|needed)(?:[^;.]{0,260}? )?';
/** What begins or ends by it. */
const inForce =
  '(?:measures?|provisions|sanctions|embargo|restrictions|prohibitions?|suspension|obligations|mandate|ban|exemptions?)\\b';
const begins =
  '(?:come into (?:force|effect)|take effect|enter into force|be (?:re-?)?(?:imposed|instated|applied)|apply)';
const ends =
  '(?:be (?:[a-z]+ly )?(?:suspended|lifted|terminated|removed)|cease|terminate|expire|lapse|no longer apply)';

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
      '(?:if|provided(?: that)?|unless|subject to)(?:,? [^;.,]{0,20},)? (?:a |the |any )?(?:further )?(?:decision (?:of|by) )?(?:the )?(?:Security )?Council(?: (?:confirms|decides|approves|agrees|authorizes|authorises|endorses|determines)\\b)?[^;.]{0,220}?<limit> <part-of><date>',
    means: { role: 'by', act: 'review' },
    order: 4,
    examples: {
      reads: [
        'if the Council confirms the request in this paragraph by ⟨15 May 2025⟩',
        'unless the Council decides otherwise by ⟨15 December 2021⟩',
        'subject to a further decision of the Security Council by ⟨1 June 2009⟩',
      ],
      leaves: ['if the Council is informed, to report by ⟨15 May 2025⟩'],
    },
  },
  {
    name: 'what happened on <date>',
    of: 'date',
    pattern:
      '(?<!\\b(?:be|being|been|is|are) (?:[a-z]+ly )?)(?:appointed|established|created|signed|concluded|constituted|elected|announced|launched|begun|proclaimed|(?<=in force )since)(?: (?:in|at|by) [^,;.]{3,30})? on <date>(?<!\\d{4})',
    means: { aside: 'history' },
    order: 6,
    examples: {
      reads: ['Instructs the committee appointed on ⟨4 November⟩ to meet'],
      leaves: ['the committee to be appointed on ⟨4 November⟩', 'the agreement signed on ⟨4 November 1948⟩'],
    },
  },
  {
    name: 'owing to what ends on <date>',
    of: 'date',
    pattern:
      '(?:owing to|due to|because of|as a result of|by reason of|caused by) the[; ]{1,3}(?:expir\\w+|end|termination|resignation|death)(?: on)? <date>',
    means: { aside: 'length' },
    order: 5,
    examples: {
      reads: ['to fill the vacancies which will occur owing to the expiration on ⟨5 February 1952⟩ of the terms'],
      leaves: ['before the expiration on ⟨5 February 1952⟩ of its mandate'],
    },
  },
  {
    name: 'for example <within> <period>',
    of: 'period',
    pattern: '(?:\\be\\.g\\.|for example|for instance|such as),? [^;:]{0,180}?(?:within|in|for) <period>',
    means: { aside: 'length' },
    order: 20,
    examples: {
      reads: ['a precise timetable, meaning, e.g., air defence weapons withdrawn within ⟨48 hours⟩'],
      leaves: ['weapons to be withdrawn within ⟨48 hours⟩'],
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
  {
    name: 'begins when it is said',
    of: 'standing',
    pattern: `${whenSaid}<standing>(?<=${said})(?=[^;]{0,500}? ${inForce}[^;.]{0,160}? (?:shall|will) (?:[^;.]{0,60}? )?${begins})`,
    means: { role: 'triggered', act: 'take-effect' },
    order: 78,
    examples: {
      reads: [
        'if the Secretary-General ⟨reports⟩ that they have not complied, the provisions shall come into force immediately',
        'Should the Committee ⟨inform⟩ the Council that the list is complete, the measures shall take effect forthwith',
      ],
      leaves: ['if it is so decided, the Committee shall report to the Council'],
    },
  },
  {
    name: 'ends when it is said',
    of: 'standing',
    pattern: `${whenSaid}<standing>(?<=${said})(?:(?=[^;]{0,500}? ${inForce}[^;.]{0,160}? (?:shall|will) (?:[^;.]{0,60}? )?${ends})|(?<=(?:(?:suspend|lift|terminate) [^;.]{0,60}?${inForce}|${inForce}[^;.]{0,100} ${ends})[^;.]{0,200}))`,
    means: { role: 'triggered', act: 'terminate' },
    order: 79,
    examples: {
      reads: [
        'if the Secretary-General ⟨reports⟩ that they have complied, the measures shall be suspended',
        'decides to terminate the measures once the Secretary-General ⟨reports⟩ that the obligation has been fulfilled',
        'the measures shall be suspended immediately once the Council ⟨determines⟩ so',
      ],
      leaves: ['to terminate the measures and to report thereon'],
    },
  },
  {
    name: 'if it is said',
    of: 'standing',
    pattern:
      '(?:if|unless|once|as soon as|until|in the event that|where|whether) (?:the|it|he|any|either|an?|such|these|[A-Z]+) [^;.]{0,200}?<standing>(?<=(?<!\\b(?:the|an?|his|her|its|their|of|in|all|any|such|and|or|to|written|preliminary|periodic|regular|further|situation|specific) )reports|reported|informs|notifies|advises|certifies|determines|confirms)',
    means: { aside: 'condition' },
    order: 81,
    examples: {
      reads: ['if either Government ⟨reports⟩ to the Secretary-General any developments'],
      leaves: ['to report to the Council if such cases occur'],
    },
  },
  {
    name: 'unless it is decided before the end',
    of: 'mandate-end',
    pattern: 'unless [^;.]{3,240}? (?:before|by|at|prior to) the <mandate-end>',
    means: { aside: 'condition' },
    order: 70,
    examples: {
      reads: ['unless the Committee decides by consensus before the ⟨end of that 60-day period⟩ that it shall remain'],
      leaves: ['to report before the end of its mandate'],
    },
  },
  {
    name: 'has had <period> to act',
    of: 'period',
    pattern:
      '(?:after|once|until|unless|if) [^,;.]{3,80}? (?:has|have) had (?:a period of )?<period>(?= (?:to|in which) )',
    means: { role: 'triggered' },
    order: 24,
    examples: {
      reads: ['After the Committee has had ⟨fifteen days⟩ to review the Comprehensive Report'],
      leaves: ['the Committee has had two years of experience'],
    },
  },
  {
    name: 'shall have <period> to act',
    of: 'period',
    pattern:
      '(?:shall|will) (?:have|be given|be allowed) (?:a (?:further )?period of )?<period>(?= (?:to|in which|for) )',
    means: { role: 'triggered' },
    order: 24,
    examples: {
      reads: ['Members of the Committee shall have ⟨ten working days⟩ to object'],
      leaves: ['the Panel will have two years of experience'],
    },
  },
  {
    name: 'takes effect upon an event',
    of: 'standing',
    pattern: `${begins},? <standing>(?<=as soon as|upon|after|following)(?! the (?:date of )?adoption)`,
    means: { role: 'triggered', untimed: true, act: 'take-effect' },
    order: 80,
    examples: {
      reads: ['a ceasefire to come into effect ⟨as soon as⟩ the representatives have begun initial steps'],
      leaves: ['shall come into force as soon as possible', 'shall take effect after the adoption of this resolution'],
    },
  },
];
