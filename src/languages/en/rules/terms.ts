import type { TimeRule } from '../../../clauses/types.ts';

/** Terms: how long something lasts. */
export const termRules: readonly TimeRule[] = [
  {
    name: 'during a period of <period> <counted> <adoption>',
    of: 'period',
    pattern:
      '(?:(?:during|throughout|for(?: the)? (?:whole|entire|full|entirety)(?: period)?(?: of)?) (?:the|an?) <more>(?:period of )?|for the <more>(?:period of )?|over (?:the|an?) (?!initial|first)<more>period of |over the )<period>(?: period)?,? <counted> <adoption>',
    means: { role: 'for', anchor: 'adoption' },
    order: 26,
    examples: {
      reads: [
        'permit, during a period of ⟨four months⟩ from the date of adoption of the present resolution, the import',
        'during the ⟨six months⟩ following the adoption of the present resolution',
        'permit, over a period of ⟨ninety days⟩ from the adoption of the present resolution, the import',
        'throughout the ⟨ninety days⟩ that follow the adoption of the present resolution, to escort the convoys',
        'during the ⟨six-month⟩ period following the adoption of this resolution, to inspect vessels',
        'for the whole of the ⟨12 months⟩ after the adoption of this resolution, to inspect vessels',
      ],
      leaves: ['over the initial period of ⟨twelve months⟩ from adoption of this resolution'],
    },
  },
  {
    name: 'during a period of <period>',
    of: 'period',
    pattern: '(?:during|throughout) an? <more>period of <period>(?!,? (?:from|after|following|of) )',
    means: { role: 'for' },
    order: 26,
    examples: { reads: ['to inspect vessels during a further period of ⟨six months⟩'] },
  },
  {
    name: 'during a period of <period> from something',
    of: 'period',
    pattern: '(?:during|throughout) an? <more>period of <period>,? (?:from|after|following|of)(?= \\w)',
    means: { role: 'until', anchor: 'event' },
    order: 26,
    examples: {
      reads: ['during a period of ⟨six months⟩ from the adoption of the resolution pursuant to paragraph 2'],
    },
  },
  {
    name: 'for <period> thereafter',
    of: 'period',
    pattern:
      '<for> (?:up to )?(?:an? |the )?<more>(?:(?:period|term) of (?:up to )?)?<period>,? (?:thereafter|afterwards|<counted> (?:that|this|the (?:latter|said|same)) (?:date|day|time)\\b)',
    means: { role: 'for', anchor: 'item' },
    order: 27,
    examples: {
      reads: [
        'with effect from 1 July 2021 for a period of ⟨12 months⟩ from that date',
        'until 30 June 2021 and for ⟨three months⟩ thereafter',
      ],
      leaves: ['within ⟨three months⟩ of that date'],
    },
  },
  {
    name: 'for <period> from entry into force',
    of: 'period',
    pattern:
      '<for> (?:up to )?(?:an? |the )?<more>(?:(?:period|term) of (?:up to )?)?<period>,? <counted> <entry-into-force>',
    means: { role: 'for', anchor: 'start' },
    order: 32,
    examples: {
      reads: ['shall be suspended for ⟨six months⟩ from the entry into force of the agreement'],
      leaves: ['within ⟨six months⟩ of the entry into force of the agreement'],
    },
  },
  {
    name: 'for <period> from something',
    of: 'period',
    pattern:
      '<for> (?:up to )?(?:an? |the )?<more>(?:(?:period|term) of (?:up to )?)?<period>,? (?!of )<counted>(?= (?!which\\b)\\w)',
    means: { role: 'until', anchor: 'event' },
    order: 39,
    examples: {
      reads: [
        'to last for ⟨120 days⟩ reckoned from the day on which the Council, by a further resolution, endorses it',
        'shall apply for a period of ⟨six months⟩ from the moment at which the Committee adopts its guidelines',
      ],
      leaves: [
        'for a period of ⟨six months⟩ from the adoption of this resolution',
        'for a period of ⟨six months⟩ from 1 March 2015',
        'for ⟨six months⟩ of its term',
      ],
    },
  },
  {
    name: 'for a period not exceeding <period>',
    of: 'period',
    pattern:
      '(?:(?:<for> )?(?:an? |the |its )?<more>(?:period|term|duration|mandate)s?,?(?: of)?|(?:the (?:period|term|duration|mandate) of which|whose (?:period|term|duration|mandate)|<for> an? (?:period|term) (?:which|that)),? (?:shall|will|may|must|should|is|are)(?: to)?(?: be)?) (?:no longer than|not longer than|no more than|not more than|not exceeding|not (?:to )?exceed|not (?:to )?last (?:longer|more) than|limited to|at most)(?: a (?:maximum|period|total) of)? <period>(?:,? <counted> <adoption>)?(?!,? (?:(?:in|for) each|per (?:case|person|entry)|at a time)\\b)',
    means: { role: 'for' },
    order: 24,
    examples: {
      reads: [
        'for a period of no longer than ⟨three years⟩',
        'for a term not exceeding ⟨six months⟩ from the adoption of this resolution',
        'a panel, whose mandate shall not exceed ⟨six months⟩, to monitor',
        'a mission, the duration of which shall be no longer than ⟨six months⟩',
      ],
      leaves: [
        'detained for a period of longer than ⟨two years⟩',
        'the term of office of judges shall not exceed ⟨four years⟩',
        'the period of detention shall not exceed ⟨four days⟩',
        'exemptions whose duration shall not exceed ⟨thirty days⟩ in each case',
      ],
    },
  },
  {
    name: 'for no longer than <period>',
    of: 'period',
    pattern:
      '<for> (?:no longer than|not longer than|no more than|not more than|at most|a maximum of) <period>(?:,? <counted> <adoption>)?',
    means: { role: 'for' },
    order: 25,
    examples: { reads: ['decides to establish, for no longer than ⟨two years⟩, a Committee'] },
  },
  {
    name: 'not beyond <period>',
    of: 'period',
    pattern:
      '(?:(?:term|mandate|duration|deployment|stay|presence|extension)(?: of (?:the |its )?(?-i:[A-Z])[^,;.]{1,60}?)?|(?:term|period),? which) (?:shall|will|must|may|should|is|are) (?:not|in no case|no longer)\\b(?: to)?(?: be)? (?:go |last |run |extend |continue )?(?:beyond|exceed|longer than|more than) (?:an? |the )?<more>(?:(?:period|term|total) of )?<period>(?:,? <counted> <adoption>)?(?!,? (?:of|from|after|before|in|for|per|prior|at) )',
    means: { role: 'for' },
    order: 29,
    examples: {
      reads: [
        'the term of the Panel shall in no case go beyond ⟨ten months⟩ from today',
        'for a period, which shall not exceed ⟨six months⟩',
      ],
      leaves: [
        'at intervals of not more than ⟨three months⟩',
        'shall not exceed ⟨30 days⟩ after the request',
        'the period of custody shall not exceed ⟨four days⟩',
      ],
    },
  },
  {
    name: 'over the next <period>',
    of: 'period',
    pattern: '(?:over|during|throughout|within|in) the (?:next|coming|following) (?:period of )?<period>',
    means: { role: 'by' },
    order: 26,
    examples: {
      reads: ['to double the number of women over the next ⟨five years⟩'],
      leaves: ['over the past ⟨five years⟩'],
    },
  },
  {
    name: 'for the first <period> of a cycle',
    of: 'period',
    pattern:
      '(?<=(?:(?:week|month|quarter|annual|year)ly|(?:every|each) [^,;.]{3,20}?),? )(?:for|during|in|over) (?:the |its |an? )?(?:first |initial )?(?:period of )?<period>(?! of (?!the mandate))',
    means: { role: 'for' },
    order: 24,
    examples: {
      reads: [
        'weekly for the ⟨first month⟩ and monthly thereafter',
        'every 30 days during the first ⟨90 days⟩',
        'monthly for ⟨six months⟩',
      ],
      leaves: ['for the first ⟨90 days⟩ of this phase', 'to reduce monthly in the first quarter'],
    },
  },
  {
    name: 'over a period of <period>',
    of: 'period',
    pattern: '(?:over|during|throughout) (?:the|an?|its) <more>(?:period of )?<period>',
    means: { aside: 'length' },
    order: 27,
    examples: { reads: ['over the initial period of ⟨twelve months⟩ from adoption of this resolution'] },
  },
  {
    name: 'for <period> <counted> <adoption>',
    of: 'period',
    pattern:
      '(?:<for> (?:up to )?(?:an? |the )?<more>(?:(?:period|term) of )?|until |as of )<period>,? <counted> <adoption>',
    means: { role: 'for', anchor: 'adoption' },
    order: 29,
    examples: { reads: ['until ⟨one year⟩ from the date of adoption of this resolution'] },
  },
  {
    name: 'for <period> from <date>',
    of: 'period',
    pattern:
      '<for> (?:up to )?(?:an? |the )?<more>(?:(?:period|term|mandate) of (?:up to )?)?<period>,? <counted> (?:the )?(?:(?:date of )?(?:expir\\w+|end|termination) [^,;.]{0,90}? (?:in|on) )?(?=(?:\\d{1,2} )?(?:<month>) \\d)',
    means: { role: 'for', anchor: 'named-date' },
    order: 35,
    examples: {
      reads: [
        'for a period of ⟨12 months⟩ beginning on 1 March 2015',
        'for a first term of ⟨nine months⟩ running from 1 March 2015',
      ],
    },
  },
  {
    name: 'for a period of <period>',
    of: 'period',
    pattern:
      '(?:for|of|over)(?: up to)? (?:an? |the |its |one |single )?<more>(?:and final )?(?:period|term|mandate)s? of (?:up to )?<period>',
    means: { role: 'for' },
    order: 50,
    examples: {
      reads: ['for a further period of ⟨six months⟩', 'for a second and last period of ⟨six months⟩'],
    },
  },
  {
    name: 'extend by <period>',
    of: 'period',
    pattern:
      '(?:extend|renew|prolong|lengthen)(?:s|ed|ing|ation)?,?(?: [^,;.]{0,90}?)? by (?:an? )?<more>(?:period of )?<period>(?!,? (?:after|of|from|before))',
    means: { role: 'for' },
    order: 51,
    examples: {
      reads: ["extend UNMIL's mandate by ⟨one year⟩", 'decides to extend by a further ⟨six months⟩ the mandate'],
      leaves: ['extend the mandate and report by ⟨one year⟩ after the adoption'],
    },
  },
  {
    name: 'for <period>',
    of: 'period',
    pattern:
      '(?:for|for an? <more>|for <more>|for the (?:next|coming|following)|for another|for an initial|for a further|for up to|(?<=(?:hostilities|cease-?fire|truce|pause|cessation)[^;.]{0,60} )for (?:at least|a minimum of))(?:an? )? ?<more>(?:period of )?<period>(?: period| term| mandate)?',
    means: { role: 'for' },
    order: 52,
    examples: {
      reads: [
        'a humanitarian pause for at least ⟨30 consecutive days⟩',
        'extend for ⟨12 months⟩',
        'for an additional ⟨three months⟩',
        'extend for the next ⟨six months⟩',
      ],
    },
  },
];
