import type { TimeRule } from '../../../clauses/types.ts';

/** The end of a mandate, named without its date. */
export const mandateEndRules: readonly TimeRule[] = [
  {
    name: 'until the end of the mandate',
    of: 'mandate-end',
    pattern: '(?:until|through|up to|till)(?: the)? (?:<mandate>)<mandate-end>',
    means: { role: 'until', anchor: 'mandate-expiry' },
    order: 80,
    examples: { reads: ["until the ⟨end of MINUSMA's mandate⟩ as authorized in this resolution"] },
  },
  {
    name: 'at the end of which it will be reviewed',
    of: 'mandate-end',
    pattern:
      '(?:at|before|by|upon) the <mandate-end>(?<=which|period|time),?(?= <words>(?:review|reconsider|re-?examine|reassess))',
    means: { role: 'by', anchor: 'mandate-expiry', act: 'review' },
    order: 81,
    examples: {
      reads: ['for four months, at the ⟨end of which⟩ its mandate shall be reviewed'],
      leaves: ['before the ⟨end of its mandate⟩ to present a report'],
    },
  },
  {
    name: 'after which it will be reviewed',
    of: 'mandate-end',
    pattern: '<mandate-end>(?<=after which(?: period| time)?),?(?= <words>(?:review|reconsider|re-?examine|reassess))',
    means: { role: 'by', anchor: 'mandate-expiry', act: 'review' },
    order: 81,
    examples: {
      reads: ['for four months, ⟨after which⟩ its mandate shall be reviewed'],
      leaves: ['for four months, after which it shall leave'],
    },
  },
  {
    name: 'the end of another thing',
    of: 'mandate-end',
    pattern:
      "(?:(?:immediately|promptly|directly) )?(?:before|by|prior to|at|upon|on|after|following)(?: the| its| their| such| any| each| that)? (?:(?-i:[a-z])[\\w-]+ ){0,2}(?!mandate|mission|panel)(?-i:[a-z])[\\w-]+'s? <mandate-end>(?<=expiry|expiration|termination)",
    means: { role: 'triggered' },
    order: 79,
    examples: {
      reads: ["promptly upon the waiver's ⟨expiration⟩"],
      leaves: ["before the Mission's expiry", 'before the expiry of the mandate', "before the mandate's expiry"],
    },
  },
  {
    name: 'at the end of the mandate, but in any event by a date',
    of: 'mandate-end',
    pattern:
      '(?:before|by|prior to|upon|at|on)(?: the)? (?:<mandate>)<mandate-end>(?=,? (?:but|and) in any (?:event|case),? <limit>)',
    means: { aside: 'dated-beside' },
    order: 78,
    examples: {
      reads: ["upon the ⟨expiration of AMIS' mandate⟩ but in any event no later than 31 December 2006"],
      leaves: ['at the end of its mandate, and in any event to report'],
    },
  },
  {
    name: 'done at the end of the period',
    of: 'mandate-end',
    pattern:
      '\\b(?:was|were|had|has|have)(?: been)?(?: [a-z]+){0,2} (?:submitted|presented|issued|received|completed|provided|made|held|given) (?:(?:before|by|prior to|at|upon) (?:the|its|their) )(?:<mandate>)<mandate-end>',
    means: { aside: 'history' },
    order: 79,
    examples: {
      reads: ['whose report was again submitted at the ⟨end of the period⟩'],
      leaves: ['a report to be submitted at the ⟨end of the period⟩'],
    },
  },
  {
    name: 'within the period set',
    of: 'mandate-end',
    pattern:
      '(?:within|during|in|throughout) (?:the|this|that) (?:said |same |above |present |initial |mandated )?<mandate-end>(?<=period|term)',
    means: { role: 'by', anchor: 'mandate-expiry' },
    order: 83,
    examples: {
      reads: ['within the ⟨three-month period⟩, to consult', 'during this ⟨six-month term⟩'],
      leaves: [
        'within a three-month period',
        'within the ten-day period following the request',
        'during the six-month period referred to in paragraph 4',
        'within the past three-month period',
      ],
    },
  },
  {
    name: 'before the end of the mandate',
    of: 'mandate-end',
    pattern:
      '(?:before|by|prior to|ahead of|at|in advance of|no later than|not later than|upon|on|well before|well ahead of|when|once|by the time(?: that| when)?|as)(?: the| its| their| this| that)? (?:<mandate>)<mandate-end>',
    means: { role: 'by', anchor: 'mandate-expiry' },
    order: 82,
    examples: {
      reads: [
        "before the ⟨end of MINUSMA's current mandate⟩",
        'at the ⟨end of this period⟩',
        'on ⟨completion of the six-month period⟩',
        'by the time the extended ⟨mandate period runs out⟩',
        "before the Force's ⟨mandate lapses⟩",
        'when the new ⟨period comes to an end⟩',
      ],
      leaves: ['provided prior to such termination', 'after the ⟨mandate runs out⟩'],
    },
  },
];
