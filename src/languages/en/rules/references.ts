import type { TimeRule } from '../../../clauses/types.ts';

/** Other items of the text that a duty is tied to. */
export const referenceRules: readonly TimeRule[] = [
  {
    name: 'taking into account the report of a paragraph',
    of: 'item',
    pattern:
      '(?:taking into account|considering|on the basis of|based on|following|after|upon|in (?:the )?light of|informed by|in view of|pending|receipt of|consideration of|review of|receives?|received|approv(?:es?|ed)|consider(?:s|ed)|examin(?:es?|ed)|stud(?:y|ied)|recommendations (?:in|of)) (?:receipt of |consideration of )?(?:the |his |its )?<item>(?<=\\d)',
    means: { aside: 'reference' },
    order: 82,
    examples: { reads: ['taking into account the ⟨report requested in paragraph 43⟩'] },
  },
  {
    name: 'the next report of a paragraph',
    of: 'item',
    pattern:
      '(?:in|with|into|as part of|through|alongside) (?:his |her |its |the |their )?(?:next|forthcoming|upcoming|following|first|initial) (?:[\\w-]+ ){0,2}<item>(?<=\\d)(?: above| below| of this resolution)?(?! of (?:its )?resolution)',
    means: { role: 'aligned', next: true },
    order: 82,
    examples: {
      reads: [
        'in his next ⟨report pursuant to paragraph 50⟩ below',
        'in the first written ⟨report requested in paragraph 12⟩',
      ],
      leaves: ['in his reports pursuant to paragraph 50 below'],
    },
  },
  {
    name: 'the report of a paragraph',
    of: 'item',
    pattern:
      '(?:in|with|into|as part of|through|together with|alongside) (?:his |her |its |the |their )?(?:regular |written |periodic )?<item>(?<=\\d)(?: above| below| of this resolution)?(?! of (?:its )?resolution)',
    means: { role: 'aligned' },
    order: 83,
    examples: {
      reads: [
        'coordinate its reporting with the ⟨reporting by the Secretary-General referred to in paragraph 61⟩ below',
      ],
      leaves: ['to translate the report referred to in paragraph 4 above'],
    },
  },
  {
    name: 'in his regular reports',
    of: 'standing',
    pattern:
      '(?:in |through )?(?:his |its |the )?<standing>(?<=[Rr]egular|[Rr]egularly|[Pp]eriodic)(?: include[^,;.]{0,40}? in (?:his|its|the))? report(?:s|ing)',
    means: { role: 'aligned' },
    order: 84,
    examples: { reads: ['in its ⟨regular⟩ reporting on the mission', '⟨regularly⟩ include in its reports'] },
  },
  {
    name: 'or before that date',
    of: 'item',
    pattern:
      '(?:or|and|,)(?: at any time| anytime| earlier| sooner| even)?,?(?: if <words>,)? (?:before|prior to) (?:the same|this|that|the said) <item>(?!,)',
    means: { aside: 'earlier-too' },
    order: 81,
    examples: {
      reads: ['by 31 March 2007, or at any time before that ⟨date⟩ if access is refused'],
      leaves: ['and, before that ⟨date⟩, to brief the Council'],
    },
  },
  {
    name: 'what came before that date',
    of: 'item',
    pattern:
      '(?:received|submitted|concluded|signed|granted|issued|registered|approved|in force|made|entered into|pending)(?: on or)? (?:before|prior to|by|on) (?:the same|this|that|the said) <item>',
    means: { aside: 'history' },
    order: 81,
    examples: { reads: ['all applications received before that ⟨date⟩'] },
  },
  {
    name: 'reviewed at that time',
    of: 'item',
    pattern:
      '(?<!\\b(?:was|were|has|have|had)(?: been)?(?: [a-z]+ly)? )(?:review|reviewed|examined|examine|considered|consider|reconsidered|reconsider|reassessed|reassess|evaluated) <words>(?:at|by|on) (?:that|which) <item>',
    means: { role: 'by', anchor: 'item', act: 'review' },
    order: 82,
    examples: {
      reads: ['and that it will be reviewed at that ⟨time⟩'],
      leaves: ['the situation prevailing at that ⟨time⟩', 'which was reviewed at that ⟨time⟩'],
    },
  },
  {
    name: 'at which time they report',
    of: 'item',
    pattern: '(?:at|by|on) (?:that|which) <item>(?=,? <words>(?:report|brief|submit|inform)\\b)',
    means: { role: 'by', anchor: 'item', act: 'report' },
    order: 83,
    examples: {
      reads: ['until 6 May, at which ⟨time⟩ the Governments are requested to report to the Council'],
      leaves: ['until 31 January 1995, at which ⟨time⟩ the Council will review it'],
    },
  },
  {
    name: 'at which time it will be reviewed',
    of: 'item',
    pattern: '(?:at|by|on) (?:that|which) <item>(?=,? <words>(?:review|examine|reconsider|reassess))',
    means: { role: 'by', anchor: 'item', act: 'review' },
    order: 82,
    examples: { reads: ['until 31 January 1995, at which ⟨time⟩ the Council will review it'] },
  },
  {
    name: 'by the same date',
    of: 'item',
    pattern:
      '(?:by|on|no later than|not later than|before|prior to|ahead of|in advance of)(?: the| this| that)? (?:same|this|that|latter|said) <item>',
    means: { role: 'by', anchor: 'item' },
    order: 84,
    examples: { reads: ['report by the same ⟨deadline⟩', 'and to brief the Committee orally prior to that ⟨date⟩'] },
  },
];
