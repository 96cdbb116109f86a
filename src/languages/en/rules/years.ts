import type { TimeRule } from '../../../clauses/types.ts';

/** Years that stand alone, most of them part of a name. */
export const yearRules: readonly TimeRule[] = [
  {
    name: '(year)',
    of: 'year',
    pattern: '[(/]<year>',
    means: { aside: 'instrument-number' },
    order: 2,
    examples: { reads: ['the biennium 2016/⟨2017⟩'] },
  },
  {
    name: 'by <year>',
    of: 'year',
    pattern:
      '(?:(?:by|before|prior to|towards?|no later than|not later than|within|later|in the course of)(?: the)? (?:(?:very )?end of )?(?:the year )?|at the end of |at the (?=end))<year>(?! ?[-–])',
    means: { role: 'by' },
    order: 4,
    examples: {
      reads: [
        'by the end of ⟨2019⟩',
        'before the end of ⟨2011⟩',
        'towards the end of ⟨2011⟩',
        'by the ⟨end of this year⟩',
        'at the ⟨end of the current year⟩',
        'before the ⟨end of next year⟩',
      ],
      leaves: ['at the 2005 World Summit'],
    },
  },
  {
    name: '<cycle> beginning in <year>',
    of: 'year',
    pattern:
      '(?:years|annually|annual|yearly|quarterly|biennially|basis|reports?|briefings?|reviews?|(?:each|every) (?:year|<month>)),? (?:beginning|starting|commencing)(?: in| from| with| as of)(?: the year)? <year>',
    means: { role: 'first' },
    order: 3,
    examples: {
      reads: ['brief the Council annually, beginning in ⟨2022⟩', 'by the end of each July, beginning in ⟨2022⟩'],
    },
  },
  {
    name: 'until <year>',
    of: 'year',
    pattern: '(?:until|up to|through)(?: the)? (?:(?:very )?end of )?(?:the year )?<year>(?! ?[-–])',
    means: { role: 'until' },
    order: 3,
    examples: { reads: ['until the end of ⟨2005⟩', 'until the ⟨end of the year⟩'] },
  },
  {
    name: 'in <year> and beyond',
    of: 'year',
    pattern:
      '(?:in|for|from|during|through) <year>(?=,? (?:(?:and|or) (?:beyond|thereafter|onwards?|later|after|afterwards|the years)|onwards?)\\b)',
    means: { aside: 'length' },
    order: 3,
    examples: {
      reads: ['to report on the implementation in ⟨2010⟩ and beyond', 'its priorities for ⟨2010⟩ and later'],
      leaves: ['an interim report in ⟨2022⟩ and a final report', 'to report in ⟨2022⟩ and to publish it'],
    },
  },
  {
    name: 'in <year>',
    of: 'year',
    pattern: 'in <year>(?! ?[-–])',
    means: { role: 'on' },
    order: 5,
    examples: { reads: ['an interim report in ⟨2022⟩'] },
  },
];
