import type { TimeRule } from '../../../clauses/types.ts';

/** Dates by which nothing is due: they name a document, tell what was, or say what others plan. */
export const namedDateRules: readonly TimeRule[] = [
  {
    name: 'since <date>',
    of: 'date',
    pattern:
      '(?:since|already in|back in|dated|adopted on|signed on|signed in|issued on|(?<!be |being )held on|established on|letter of|letters of|report of|statement of|declaration of|communiqu[eé] of|decision of|meeting of|resolution of|agreement of|agreed on|announced on|published on|(?<!month |day )of|dated the|made on|circulated on|convened on) (?:the )?<date>',
    means: { aside: 'history' },
    order: 20,
    examples: {
      reads: ['the letter dated ⟨29 May 2020⟩', 'the ceasefire in place since ⟨October 2020⟩'],
      leaves: ['until ⟨30 June 2022⟩', 'culminating in elections being held on ⟨30 June 2022⟩'],
    },
  },
  {
    name: 'not earlier than <date>',
    of: 'date',
    pattern: '(?:not|no) (?:earlier|sooner) than <part-of><date>(?= (?:and|but|nor)\\b)',
    means: { aside: 'range-start' },
    order: 9,
    examples: { reads: ['not earlier than ⟨1 October⟩ and not later than 1 December 2021'] },
  },
  {
    name: 'between <date> and <date>',
    of: 'date',
    pattern: 'between(?: the)? <date>(?= and )',
    means: { aside: 'range-start' },
    order: 9,
    examples: { reads: ['between ⟨1 March⟩ and 30 June 2013'] },
  },
  {
    name: 'beyond <date>',
    of: 'date',
    pattern: '(?:beyond|for (?:the|any|a) (?:[a-z]+ )?period (?:after|following)) <part-of><date>',
    means: { aside: 'reference' },
    order: 11,
    examples: {
      reads: [
        'to extend the period of withdrawal beyond ⟨15 November 1993⟩',
        "may review the Mission's size for the period after ⟨31 May 1994⟩",
      ],
      leaves: ['for a period following the withdrawal on ⟨31 May 1994⟩'],
    },
  },
  {
    name: 'signed before <date>',
    of: 'date',
    pattern:
      '(?<!be |be duly )(?:entered into|granted|concluded|signed|issued|opened|contracted|approved|acquired|obtained|shipped|incurred|committed|existing|arrived|delivered),? (?:before|prior to|on or before|up to) <date>',
    means: { aside: 'history' },
    order: 15,
    examples: {
      reads: [
        'notwithstanding any contract entered into or any licence granted before ⟨1 July 1992⟩',
        'any contract signed, or any letter of credit opened, before ⟨1 July 1992⟩',
      ],
      leaves: ['that the agreement be signed before ⟨1 July 1992⟩'],
    },
  },
  {
    name: 'the <date> something',
    of: 'date',
    pattern:
      '(?:in|of|by|under|at|after) the <date>(?= (?:\\d|(?-i:[A-Z])|report|agreement|meeting|statement|elections?|conference))',
    means: { aside: 'name' },
    order: 9,
    examples: { reads: ['as set out in the ⟨June 2011⟩ Agreement'] },
  },
  {
    name: '<date> Agreement',
    of: 'date',
    pattern:
      '<date>(?= (?:and (?:\\d{1,2} )?(?:<month>)(?: \\d{4})? )?(?:[Aa]greements?|Accords?|Declarations?|Communiqu|Statements?|Protocols?|Memorand))',
    means: { aside: 'name' },
    order: 11,
    examples: { reads: ['the above-mentioned ⟨29 June⟩ and 30 July agreements', 'the ⟨30 July⟩ agreements'] },
  },
  {
    name: 'what somebody is enabled to do <date>',
    of: 'date',
    pattern:
      '(?:\\benabl(?:e|es|ing)|\\ballow(?:ing)?) (?![^,;.]{0,80}(?:election|referendum|plebiscite|conference))[^,;.]{3,60}? to [^,;.]{3,80}? (?:on|in) <date>',
    means: { aside: 'purpose' },
    order: 8,
    examples: {
      reads: ['to deploy enablers before 1 May, and enable them to commence their tasks on ⟨15 September 2014⟩'],
      leaves: ['to enable the elections to take place on ⟨15 September 2014⟩'],
    },
  },
  {
    name: 'after what is to happen <date>',
    of: 'date',
    pattern:
      '(?:after|following|upon|on)(?: the)? (?:conclusion|completion|end|outcomes?|holding|results?) of (?![^,;.]{0,30}(?:election|referendum|plebiscite))[^,;.]{2,60}?(?:to be held|to take place|scheduled|planned|due|foreseen|envisaged)(?: for)?(?: <on>)? <part-of><date>',
    means: { aside: 'plan' },
    order: 8,
    examples: {
      reads: ['a report after the conclusion of the talks to be held in ⟨September 2021⟩'],
      leaves: ['upon completion of the elections scheduled for ⟨December 2021⟩'],
    },
  },
  {
    name: 'what others do <date>',
    of: 'date',
    pattern:
      '(?<!elections?|referendum|plebiscite|conference|summit|and) (?<!of )(?:that|which) (?:(?:will|would) (?!be (?:submitted|presented|issued|reviewed|considered|extended)\\b)|(?:are|is) (?:due )?to (?=be held|be convened|take|resume|begin|start|open|convene|meet))[^,;.]{1,40}? <on> <part-of><date>',
    means: { aside: 'plan' },
    order: 8,
    examples: {
      reads: ['a report after the conclusion of the talks that will resume in ⟨October 1992⟩'],
      leaves: [
        'the elections that will take place in ⟨October 1992⟩',
        'reports, the first of which is to be submitted on ⟨1 October 1992⟩',
      ],
    },
  },
  {
    name: 'the state of things <date>',
    of: 'date',
    pattern:
      '(?:as at|(?:strength|number|level|access|territor(?:y|ies)|status|situation|position|held|registered|present|deployed)\\b[^,;.]{0,40}? as (?:of|on)) <date>',
    means: { aside: 'yardstick' },
    order: 9,
    examples: {
      reads: [
        'all areas to which it has full access as at ⟨31 January 1993⟩',
        'the strength of the Mission as of ⟨31 July⟩',
      ],
      leaves: ['to reduce the strength to 500 as of ⟨31 July⟩'],
    },
  },
];
