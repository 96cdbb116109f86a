import type { TimeMeaning, TimeRule } from '../../../clauses/types.ts';

/** What the Council comes back to when something has happened. */
const onEvent: TimeMeaning = { role: 'triggered', untimed: true, act: 'review' };

/** Verbs of looking at something once more; what the Council merely considers binds it to nothing without an event. */
const again =
  'review|reconsider|re-?examine|examine|reassess|revisit|(?<=undertakes to )address|return to|consult(?= (?:urgently|immediately|promptly))|meet|convene|reconvene';
/** Readiness to consider something is no step yet; a decision to consider it is one, and so is prompt consideration of what is brought to it. */
const consider =
  '(?<!\\b(?:readiness|ready|willingness|intention|intent|determination|commitment)\\b[^;.]{0,260}?)consider|consideration(?=[^;.]{0,80} brought to )';
const any = `${again}|${consider}`;

/** What the Council makes its consideration depend on. */
const condition =
  '\\b(?:in the event|in default of|if,? (?!necessary|appropriate|possible|needed|any\\b)|should (?:the|it|he|she|they|such|any|this|these|there)\\b|unless|once (?!again|more)|in (?:the )?light of|on the basis of|based on|brought to its|as soon as (?!possible|practicable|feasible))';
const event = `(?:${condition}|\\bafter (?!which)|\\b(?:upon|following|subject to|depending on|pending|when|on(?= (?:the )?receipt)) (?:the|its|his|their|such|receipt|completion|consultation))`;

/** What is sure to come, or is waited for: then readiness to consider is a step. */
const awaited =
  '\\b(?:once (?!again|more)|as soon as (?!possible|practicable|feasible)|upon (?:the |its |their )?(?:completion|conclusion|finali[sz]ation|signature|signing|establishment|formation))';

/** Said between commas, or in a word: "Decides, in the light of that report, to", "its willingness as necessary to". */
const aside =
  '(?:,[^;.]{3,200}?,| (?:as|when|where) \\w+| to remain (?:[a-z]+ )?seized of [^,;.]{3,60},? and(?: [a-z]+ly)?)?';
const doing =
  '(?:[a-z]+ly |further |continue to |again )*(?:(?:undertake|conduct|carry out|hold|make|commission|give),? (?:[^;.]{0,80}? )?)?';

/** Reviews that the Council means to make, without a date. */
export const reviewRules: readonly TimeRule[] = [
  {
    name: 'review upon an event',
    of: 'standing',
    pattern: `<resolved>,[^;.]{0,60}?${event}[^;.]{2,320}?, ?to ${doing}<standing>(?<=${any})`,
    means: onEvent,
    order: 86,
    examples: {
      reads: [
        'Decides, in the event of non-compliance, to ⟨meet⟩ immediately to consider further measures',
        'Expresses its readiness, after all three parties have accepted the plan, to ⟨review⟩ all the measures',
        'to undertake, and decides, on the basis of that report, to ⟨reconsider⟩ the mandate',
      ],
      leaves: ['Decides, after consulting the parties, to authorize the Secretary-General to review it'],
    },
  },
  {
    name: 'review if something happens',
    of: 'standing',
    pattern: `<resolved>${aside} to ${doing}<standing>(?:(?<=${again})(?=[^;.]{0,240}?${event})|(?<=${consider})(?=[^;.]{0,240}?${condition})|(?<=consider)(?=[^;.]{0,240}?${awaited})|(?<=${consider})(?<=${condition}[^;.]{3,160}, (?:undertakes|agrees|decides|intends)[^;.]{0,40}))`,
    means: onEvent,
    order: 87,
    examples: {
      reads: [
        'Expresses also its readiness to ⟨review⟩ the measures if the Secretary-General reports progress',
        'Decides to undertake, on the basis of that report, a thorough ⟨review⟩ in the light of progress',
        'Decides to remain seized of the matter and to ⟨meet⟩ again as soon as possible following his report',
        'Decides to ⟨consider⟩, as soon as paragraph 1 has been implemented, what steps to take',
        'Affirms its readiness to ⟨consider⟩ lifting the measures once the blockade has ended',
        'stands ready to ⟨consider⟩ a role for the Mission upon finalization of a ceasefire agreement',
        'if the current difficulties have not been overcome, undertakes to ⟨consider⟩ what steps are necessary',
        'agrees to ⟨consider⟩ increasing this number further, if the Mission advises that there are funds',
        'Expresses its willingness to give prompt ⟨consideration⟩ to cases brought to its attention',
      ],
      leaves: [
        'Stands ready to consider further measures',
        'Decides to consider the matter as soon as possible',
        'Decides to request the Panel to review it if necessary',
      ],
    },
  },
  {
    name: 'the Council will review if something happens',
    of: 'standing',
    pattern: `(?:Council|it|and) (?:will|shall|should|would)(?:,[^;.]{3,140}?)?,? (?:have to )?(?:[a-z]+ly |then |further )*<standing>(?<=${again}|consider)(?:(?<=${condition}[^;.]{0,300})|(?<!consider)(?=[^;.]{0,120}?${condition})|(?= (?:<urgently>)))`,
    means: onEvent,
    order: 87,
    examples: {
      reads: [
        'in the event of failure to comply, the Security Council will ⟨meet⟩ to consider effective measures',
        'if they are repeated, the Council would, in accordance with the resolution, ⟨consider⟩ taking steps',
        'in default of which the Council will have to ⟨consider⟩ what further measures are required',
        'if such acts are repeated, the Council will ⟨consider⟩ taking adequate steps',
        'welcomes that effort and will ⟨consider⟩ expeditiously the recommendation',
      ],
      leaves: ['if the Council approves, the Committee will review the list', 'the Council will consider the matter'],
    },
  },
  {
    name: 'to be reviewed at an event',
    of: 'standing',
    pattern:
      '(?:shall|will|should|must|to) be (?:[a-z]+ly )?<standing>(?<=reviewed|reconsidered)(?:(?<=\\b(?:[Ii]f|in the event|[Ss]hould)\\b[^;]{3,300})|(?= (?:at|upon|during|after|following|before|once|when|in (?:the )?light of) ))(?![^;.]{0,80} by the (?!Council|Security))',
    means: onEvent,
    order: 87,
    examples: {
      reads: [
        'such force level to be ⟨reviewed⟩ at the next renewal of the mandate',
        'if the present resolution is rejected by either party, the situation will be ⟨reconsidered⟩',
      ],
      leaves: ['to be reviewed by the Secretary-General', 'the report reviewed at the meeting'],
    },
  },
  {
    name: 'the Committee is to review',
    of: 'standing',
    // At the head of a paragraph: elsewhere it is a step upon what the paragraph asks of somebody else.
    pattern:
      '(?-i:[DRIT])(?:irects|equests|nstructs|asks) (?:also |further )?the (?:[\\w-]+ )?(?:Committee|Working Group) to (?:[a-z]+ly |continue to )?<standing>(?<=review)(?! (?:and|or) )',
    means: { role: 'standing', untimed: true, act: 'review' },
    order: 89,
    examples: {
      reads: ['Directs the Committee to ⟨review⟩ whether these listings remain appropriate'],
      leaves: [
        'Requests the Secretary-General to review it',
        'the decision of the Committee to review it',
        'to circulate a list, and directs the Committee to review these listings',
      ],
    },
  },
  {
    name: 'intention to review',
    of: 'standing',
    pattern: `<resolved>${aside} to ${doing}<standing>(?<=${again})(?<!(?:meet|convene)(?![^;.]{0,160}?\\b(?:consider|review|examine|discuss)))`,
    means: { role: 'standing', untimed: true, act: 'review' },
    order: 89,
    examples: {
      reads: [
        'expresses its intention to ⟨review⟩ the mandate',
        'undertakes to ⟨address⟩ without delay the notice',
        'Decides to continue to ⟨review⟩ urgently the extension of close air support',
        'Decides, as a matter of urgency, to ⟨examine⟩ methods of resolving the situation',
        'Decides to ⟨convene⟩ at the earliest possible date thereafter in order to consider the report',
      ],
      leaves: ['Requests the Secretary-General to review the mandate', 'Stands ready to consider further measures'],
    },
  },
];
