import type { TimeRule } from '../../../clauses/types.ts';

/** What a date is to the act that it stands by. */
export const dateRules: readonly TimeRule[] = [
  {
    name: 'since <date>',
    of: 'date',
    pattern:
      '(?:since|already in|back in|dated|adopted on|signed on|signed in|issued on|(?<!be )held on|established on|letter of|letters of|report of|statement of|declaration of|communiqu[eé] of|decision of|meeting of|resolution of|agreement of|agreed on|announced on|published on|on or about|of|dated the|made on|circulated on|convened on) (?:the )?<date>',
    means: { aside: 'history' },
    order: 20,
    examples: {
      reads: ['the letter dated ⟨29 May 2020⟩', 'the ceasefire in place since ⟨October 2020⟩'],
      leaves: ['until ⟨30 June 2022⟩'],
    },
  },
  {
    name: 'beyond <date> only upon a review',
    of: 'date',
    pattern:
      'beyond <date>,? (?:only (?:up)?on|only after|only following|only if|without|unless)(?= <words>(?:review|decision|decide))',
    means: { role: 'by', act: 'review' },
    order: 5,
    examples: {
      reads: ['it will continue beyond ⟨1 October 1994⟩ only upon a review by the Council'],
      leaves: ['elements that remain beyond ⟨31 August 1993⟩'],
    },
  },
  {
    name: 'for <period> from <date> to <date>',
    of: 'date',
    pattern: '(?:from|between) [^,;.]{4,40} (?:to|and|until) <date>',
    means: { role: 'until' },
    order: 8,
    examples: { reads: ['from 1 October 2023 to ⟨31 December 2023⟩'] },
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
    name: 'not beyond <date>',
    of: 'date',
    pattern: '\\bnot\\b[^,;.]{0,60}? beyond <part-of><date>',
    means: { role: 'until' },
    order: 9,
    examples: { reads: ['the Mission will not be extended beyond ⟨31 January 1994⟩'] },
  },
  {
    name: 'beyond <date>',
    of: 'date',
    pattern: 'beyond <part-of><date>',
    means: { aside: 'reference' },
    order: 11,
    examples: { reads: ['to extend the period of withdrawal beyond ⟨15 November 1993⟩'] },
  },
  {
    name: 'counted from <date>',
    of: 'date',
    pattern: '(?:count(?:ed|ing)|calculated|reckoned|computed|running) (?:as )?(?:from|of) <date>',
    means: { role: 'anchor' },
    order: 9,
    examples: { reads: ['every 90 days, counted from ⟨1 January 2021⟩'] },
  },
  {
    name: 'shall begin <date>',
    of: 'date',
    pattern: '(?<=\\b(?:begin|commence|start)s? )(?:on )?<part-of><date>',
    means: { role: 'on' },
    order: 19,
    examples: { reads: ['the liquidation shall commence ⟨16 October 2012⟩'] },
  },
  {
    name: '<until> <date>',
    of: 'date',
    pattern:
      '(?:(?:(?:further|again) )?(?:extend|extends|extended|renew|renews|prolong|continue|continues|remain),? (?:to|through)|<until>)(?: at least)?,? <part-of><date>',
    means: { role: 'until' },
    order: 10,
    examples: {
      reads: [
        'extend the mandate until ⟨30 June 2022⟩',
        'for a further period ending on ⟨31 July 2020⟩',
        'decides to extend, to ⟨15 July 2025⟩ the mandate',
      ],
    },
  },
  {
    name: 'mandate to <date>',
    of: 'date',
    pattern: '(?:period|mandate of [^,;.]{3,80}|mandate|authorization|authorisation),? to <date>',
    means: { role: 'until' },
    order: 12,
    examples: { reads: ['extends the mandate of the Force to ⟨15 June 1968⟩'] },
  },
  {
    name: 'first <limit> <date>',
    of: 'date',
    pattern:
      '(?:first|next|initial)(?: written| such| one| of which| of these| of them| comprehensive| periodic| report| reports| update| updates| briefing| review){0,3}(?: (?:is|are|shall|should|will|being|falling))?(?: to)?(?: be)?(?: submitted| due| delivered| provided| presented| issued)?(?: to be)? <limit> <part-of><date>',
    means: { role: 'first' },
    order: 14,
    examples: { reads: ['with the first written report by ⟨25 September⟩'] },
  },
  {
    name: '<limit> <date>',
    of: 'date',
    pattern:
      '<limit>(?:,? and (?:in any case |in any event )?no later than|,? but no later than)?(?: at the latest)?,? ?<part-of><date>',
    means: { role: 'by' },
    order: 16,
    examples: {
      reads: ['no later than ⟨15 July 2021⟩', 'by the end of ⟨October 2019⟩', 'no later than the ⟨31 July 2021⟩'],
    },
  },
  {
    name: 'during <date>',
    of: 'date',
    pattern:
      '(?:during|in the course of)(?: the)?(?: months?| period)?(?: of)? <date>(?! (?:to|and|until) (?:\\d|<month>))',
    means: { role: 'by' },
    order: 19,
    examples: {
      reads: ['submit, during ⟨September 1990⟩, a report', 'convene the parties during the month of ⟨June 1991⟩'],
    },
  },
  {
    name: 'signed before <date>',
    of: 'date',
    pattern:
      '(?<!be |be duly )(?:entered into|granted|concluded|signed|issued|contracted|approved|acquired|obtained|shipped|incurred|committed|existing|arrived|delivered) (?:before|prior to|on or before|up to) <date>',
    means: { aside: 'history' },
    order: 15,
    examples: {
      reads: ['notwithstanding any contract entered into or any licence granted before ⟨1 July 1992⟩'],
      leaves: ['that the agreement be signed before ⟨1 July 1992⟩'],
    },
  },
  {
    name: '<from> <date>',
    of: 'date',
    pattern: '<from>,? <part-of><date>',
    means: { role: 'from' },
    order: 18,
    examples: { reads: ['as of ⟨9 July 2011⟩'] },
  },
  {
    name: 'the <date> something',
    of: 'date',
    pattern:
      '(?:in|of|by|under|at|after) the <date>(?= (?:\\d|[A-Z]|report|agreement|meeting|statement|elections?|conference))',
    means: { aside: 'name' },
    order: 9,
    examples: { reads: ['as set out in the ⟨June 2011⟩ Agreement'] },
  },
  {
    name: 'a week of <date>',
    of: 'date',
    pattern:
      '(?:first|second|third|fourth|last|latter|early) (?:weeks?|half|part|days|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (?:of|in) <date>(?<!last week of <month>)',
    means: { aside: 'vague' },
    order: 7,
    examples: { reads: ['in the first week of ⟨March 2016⟩'] },
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
    name: 'early <date>',
    of: 'date',
    pattern: '(?:early|mid|late|early in|around|approximately)[- ]<date>',
    means: { aside: 'vague' },
    order: 7,
    examples: { reads: ['a target of early ⟨January 2016⟩'] },
  },
  {
    name: '<cycle> beginning <date>',
    of: 'date',
    pattern:
      '(?:days|weeks|months|years|year|monthly|quarterly|annually|basis),? (?:beginning|starting|commencing)(?: on| in| from| with)? <date>',
    means: { role: 'first' },
    order: 15,
    examples: { reads: ['report every six months beginning ⟨1 July 2001⟩'] },
  },
  {
    name: 'except <date>',
    of: 'date',
    pattern: '(?:except|excluding|other than)(?: in| for| during)?(?: the month of)? <date>',
    means: { role: 'except' },
    order: 6,
    examples: { reads: ['report monthly, except in ⟨June⟩'] },
  },
  {
    name: 'aligned with something <limit> <date>',
    of: 'date',
    pattern: 'align(?:ed|ing)? with [^,;.]{0,80}?<limit> <part-of><date>',
    means: { role: 'first' },
    order: 13,
    examples: { reads: ['an annual briefing, to align with the scheduled meeting before ⟨13 December 2025⟩'] },
  },
  {
    name: 'following <date>',
    of: 'date',
    pattern: '(?:following|after|(?<!agreed )upon(?! by))(?: the)? [^,;.]{0,60}?<date>',
    means: { role: 'from' },
    order: 17,
    examples: { reads: ['start liquidation immediately following the mandate completion date of ⟨31 December 2020⟩'] },
  },
  {
    name: '<on> <date>',
    of: 'date',
    pattern: '<on>,? <part-of><date>',
    means: { role: 'on' },
    order: 22,
    examples: { reads: ['elections scheduled for ⟨27 February 2022⟩'] },
  },
  {
    name: ', <date>',
    of: 'date',
    pattern: '(?:,|,? and|,? and then|,? then|,? or)(?: then)?(?: by| on| no later than| no later then)? <date>',
    means: { role: 'by', anchor: 'previous' },
    order: 24,
    examples: { reads: ['on 15 February 2024, ⟨15 June 2024⟩ and 13 October 2024'] },
  },
];
