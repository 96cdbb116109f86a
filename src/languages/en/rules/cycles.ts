import type { TimeRule } from '../../../clauses/types.ts';

/** What recurs. */
export const cycleRules: readonly TimeRule[] = [
  {
    name: 'every <period> after <adoption>',
    of: 'cycle',
    pattern:
      '(?:(?:at least|at|in|on a|on an|and|,) )?<cycle>(?: basis)?,? (?:after|from|following|as of|starting from|beginning from|counting from) <adoption>',
    means: { role: 'every', anchor: 'adoption' },
    order: 70,
    examples: { reads: ['⟨every three months⟩ after the adoption of this resolution'] },
  },
  {
    name: '<cycle> thereafter',
    of: 'cycle',
    pattern:
      '(?:(?:and|,|and in|and at|and then|then|and at least|reports?,?|updates?,?) )?<cycle>,? (?:thereafter|afterwards|after that|from that date|subsequently)',
    means: { role: 'every', anchor: 'previous' },
    order: 72,
    examples: { reads: ['within 60 days and ⟨every 60 days⟩ thereafter'] },
  },
  {
    name: 'subsequent reports <cycle>',
    of: 'cycle',
    pattern:
      '(?:subsequent|further|following|later|successive|additional) (?:written |progress |periodic |regular )?(?:reports|updates|briefings|assessments|ones)(?: to be)?(?: submitted| due| provided| issued)?(?: to (?:it|the Council))?(?: at least| at| on an?)? <cycle>',
    means: { role: 'every', anchor: 'previous' },
    order: 73,
    examples: { reads: ['the first report within 90 days and subsequent reports ⟨every 180 days⟩'] },
  },
  {
    name: 'thereafter <cycle>',
    of: 'cycle',
    pattern:
      '(?:thereafter|subsequently|afterwards|then|followed by|(?:from|after|following|as of) (?:that|this|the same|the latter) (?:date|day|time|point)(?: on(?:wards?)?)?|(?:from then|after that)(?: on(?:wards?)?)?)(?:,? (?:to (?:report|brief|update)|(?:an? )?(?:(?:further|new|similar|follow-up|written|progress|oral|interim) )*(?:reports?|updates?|briefings?)))?,?(?: (?:back )?to (?:it|the (?:Security )?Council))?(?: on an?| at| in| at least)? <cycle>(?: basis)?',
    means: { role: 'every', anchor: 'previous' },
    order: 74,
    examples: {
      reads: [
        'by 1 August 2014, and then ⟨every four months⟩',
        'within 60 days and thereafter to report on an ⟨annual⟩ basis',
        'on 15 March and, from that date, a report ⟨every two months⟩',
      ],
    },
  },
  {
    name: 'some time behind the end of <cycle>',
    of: 'cycle',
    pattern: '(?:days|weeks|months?) (?:of|after|following|from) (?:the )?<cycle>',
    means: { aside: 'anchor' },
    order: 57,
    examples: { reads: ['within two months of the ⟨end of each quarter⟩'] },
  },
  {
    name: 'within days of the end of <cycle>',
    of: 'cycle',
    pattern: '(?:within|no later than|not later than|in) <cycle>(?<=days [^,;.]{0,20}(?:end|close) of [^,;.]{0,30})',
    means: { role: 'every' },
    order: 58,
    examples: { reads: ['report within ⟨15 days of the end of each quarter⟩'] },
  },
  {
    name: 'end of <cycle>',
    of: 'cycle',
    pattern: '(?:before|by|at|prior to)(?: the)? end of <cycle>',
    means: { role: 'every' },
    order: 58,
    examples: { reads: ['before the end of ⟨each January⟩', 'by the end of ⟨each June⟩ a report'] },
  },
  {
    name: '<cycle> following that',
    of: 'cycle',
    pattern:
      '<cycle>,? (?:following|after|from) (?:that|this(?! resolution)|the (?:first|initial|said|start|beginning|commencement|completion|conclusion|deployment)) \\w+',
    means: { role: 'every', anchor: 'item' },
    order: 73,
    examples: { reads: ['a report ⟨every two years⟩ following that review'] },
  },
  {
    name: 'his <cycle> report',
    of: 'cycle',
    pattern:
      "(?:his|her|its|their|the|next|those|these|this|existing|such|of|previous|last|'s|pursuant to|third|fourth|fifth|during|through an|through a)(?: next| own| existing| comprehensive| United Nations)? <cycle>(?=[ -][a-zA-Z])(?! basis| thereafter| afterwards)",
    means: { aside: 'recalled-cycle' },
    order: 60,
    examples: { reads: ['in his ⟨annual⟩ reports to the Council'], leaves: ['to conduct an ⟨annual⟩ review'] },
  },
  {
    name: '<cycle> meeting of others',
    of: 'cycle',
    pattern: '<cycle>(?= (?:joint )?(?:consultative|ministerial|general|high-level) (?:meeting|session|debate|week))',
    means: { aside: 'recalled-cycle' },
    order: 61,
    examples: { reads: ['use the two Councils ⟨annual⟩ consultative meeting'], leaves: ['submit an ⟨annual⟩ report'] },
  },
  {
    name: 'so much <cycle>',
    of: 'cycle',
    pattern:
      '(?:tons?|tonnes|barrels|lit(?:er|re)s|gallons|kilogram\\w*|dollars|euros|units|vehicles|flights|persons|people|per cent|[mb]illion)\\b(?: [^,;.]{0,60}?)? (?:on an? )?<cycle>',
    means: { aside: 'rate' },
    order: 57,
    examples: {
      reads: ['600,000 barrels ⟨per year⟩', 'up to 20,000 tons of grain ⟨monthly⟩ until 31 December 2016'],
      leaves: ['to report to the Council once per year on the amounts supplied'],
    },
  },
  {
    name: 'measured <cycle>',
    of: 'cycle',
    pattern: '(?:measured|calculated|compared|averaged|paid|funded)(?: on an?| at)? <cycle>(?: basis)?',
    means: { aside: 'yardstick' },
    order: 59,
    examples: { reads: ['as measured on an ⟨annual⟩ basis'] },
  },
  {
    name: 'and <cycle>',
    of: 'cycle',
    pattern: '(?:,? and|,? and then|,? then|,)(?: at least| in| at| on a)? <cycle>',
    means: { role: 'every', anchor: 'previous' },
    order: 77,
    examples: { reads: ['within 60 days and ⟨every 60 days⟩'] },
  },
  {
    name: '<cycle>',
    of: 'cycle',
    pattern:
      '(?:(?:at least|on an?|on the|in the|within|(?:no later than|not later than|by|before|prior to|at) the|at|in|at a minimum|no less than) )?<cycle>(?: basis)?',
    means: { role: 'every' },
    order: 78,
    examples: {
      reads: [
        'report ⟨every 60 days⟩',
        'on a ⟨monthly⟩ basis',
        'on a ⟨bi-monthly⟩ basis',
        'by the ⟨end of each quarter⟩',
        'on the ⟨first day of each month⟩',
      ],
    },
  },
];
