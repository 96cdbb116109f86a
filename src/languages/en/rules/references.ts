import type { TimeRule } from '../../../clauses/types.ts';

/** Other items of the text that a duty is tied to. */
export const referenceRules: readonly TimeRule[] = [
  {
    name: 'taking into account the report of a paragraph',
    of: 'item',
    pattern:
      '(?:taking into account|considering|on the basis of|based on|following|after|upon|in light of|informed by) (?:the |his |its )?<item>(?<=\\d)',
    means: { aside: 'reference' },
    order: 82,
    examples: { reads: ['taking into account the ⟨report requested in paragraph 43⟩'] },
  },
  {
    name: 'the report of a paragraph',
    of: 'item',
    pattern:
      '(?:in |with |into )?(?:his |her |its |the |their )?(?:next |regular |written |periodic )?<item>(?<=\\d)(?: above| below| of this resolution)?(?! of (?:its )?resolution)',
    means: { role: 'aligned' },
    order: 83,
    examples: {
      reads: [
        'coordinate its reporting with the ⟨reporting by the Secretary-General referred to in paragraph 61⟩ below',
      ],
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
    name: 'by the same date',
    of: 'item',
    pattern: '(?:by|on|no later than|before)(?: the| this| that)? (?:same|this|that|latter|said) <item>',
    means: { role: 'by', anchor: 'item' },
    order: 84,
    examples: { reads: ['report by the same ⟨deadline⟩'] },
  },
];
