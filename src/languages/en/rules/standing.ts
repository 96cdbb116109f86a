import type { TimeRule } from '../../../clauses/types.ts';

/** What somebody who does it regularly owes; regular forces and a regular programme are owed by nobody. */
const regular =
  'report|brief|inform|updat|review|meet|consider|contribut|consult|assess|reassess|input|evaluat|statement|exchange|monitor|discuss|examin|conven|submit|submission|provid|public|visit|inspect|audit';

/** What goes on without a period or follows an event, and what the Council means to come back to. */
export const standingRules: readonly TimeRule[] = [
  {
    name: 'until a decision',
    of: 'standing',
    pattern: '(?=until )<standing>',
    means: { role: 'until' },
    order: 80,
    examples: { reads: ['shall prohibit the delivery of weapons ⟨until further notice⟩'] },
  },
  {
    name: 'upon an event',
    of: 'standing',
    pattern:
      '<standing>(?<=[Uu]pon) (?:the |each )?(?:completion|conclusion|(?<=the )request|notification|review|outbreak|adoption of its|submission|receipt)(?= of)',
    means: { role: 'triggered' },
    order: 85,
    examples: { reads: ['⟨upon⟩ completion of the disposal process'] },
  },
  {
    name: 'at an event',
    of: 'standing',
    pattern:
      '<standing>(?<=[a-z]ly (?:after|upon)|same time)(?= (?:as )?(?:(?:an?|each|any|such) |the (?!adoption|mandate|date)))',
    means: { role: 'triggered' },
    order: 84,
    examples: {
      reads: [
        'at the ⟨same time⟩ a name is added to the List',
        'publish the entry ⟨immediately after⟩ a name is added',
        '⟨promptly upon⟩ the conclusion of the journey',
      ],
      leaves: ['at the same time, calls upon the parties', 'immediately after adoption'],
    },
  },
  {
    name: 'on a regular basis',
    of: 'standing',
    pattern:
      '(?:on|at|in) (?:an? )?(?:[a-z]+ and |more )?<standing>(?<=regular|periodic|continuous|continual) (?:and [a-z]+ )?(?:basis|intervals)',
    means: { role: 'standing' },
    order: 89,
    examples: { reads: ['on a ⟨regular⟩ basis', 'at ⟨periodic⟩ intervals'] },
  },
  {
    name: 'regular reports',
    of: 'standing',
    pattern: `<standing>(?<=regular|periodic|continuous|continual),? (?:[\\w-]+,? (?:and |or )?){0,3}?(?:${regular})[a-z]*`,
    means: { role: 'standing' },
    order: 90,
    examples: {
      reads: ['to provide ⟨regular⟩ updates to the Council', 'convene ⟨regular⟩ joint briefing sessions'],
      leaves: ['consisting of its regular forces', 'facilitate regular access to ports', 'the regular programme'],
    },
  },
  {
    name: 'regularly report',
    of: 'standing',
    pattern: `<standing>(?<=\\b(?:${regular})[^;.]{0,80}?(?:regularly|periodically|continual?ly|continuously)|(?:regularly|periodically|continual?ly|continuously)(?=,? (?:[\\w-]+,? ){0,4}?(?:${regular})))`,
    means: { role: 'standing' },
    order: 90,
    examples: {
      reads: ['to ⟨regularly⟩ update the Council', 'which will meet ⟨regularly⟩', 'to be reviewed ⟨periodically⟩'],
      leaves: ['the continually evolving nature of the risks', 'to engage regularly with the authorities'],
    },
  },
  {
    name: 'under review',
    of: 'standing',
    pattern: '(?=under )<standing>(?<=review)',
    means: { role: 'standing' },
    order: 90,
    examples: { reads: ['to keep the situation ⟨under continuous review⟩'] },
  },
  {
    name: 'under update',
    of: 'standing',
    pattern: '(?=under )<standing>(?<=update)',
    means: { role: 'standing', act: 'report' },
    order: 90,
    examples: { reads: ['to keep the framework ⟨under continuous update⟩'] },
  },
];
