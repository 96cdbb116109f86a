import type { TimeRule } from '../../../clauses/types.ts';

/** What a date is to the act that it stands by. */
export const dateRules: readonly TimeRule[] = [
  {
    name: 'from <date> to <date>',
    of: 'date',
    pattern: '(?:from|between) (?:[^,;.]|[ap]\\.m\\.){1,40} (?:to|and|until) <part-of><date>',
    means: { role: 'until' },
    order: 8,
    examples: { reads: ['from 1 October 2023 to ⟨31 December 2023⟩', 'from October to the end of ⟨December 1993⟩'] },
  },
  {
    name: 'in force from <day> to <date>',
    of: 'date',
    pattern:
      '(?:suspend|lift|permit|authori[sz]|exempt|appl|extend|remain in force)[a-z]*\\b [^,;.]{0,100}?(?:from|between) \\d{1,2} (?:to|and|until) <date>',
    means: { role: 'until' },
    order: 6,
    examples: {
      reads: ['to suspend the travel ban from 15 to ⟨30 June 2012⟩'],
      leaves: ['elections to be held from 23 to 27 May 1993'],
    },
  },
  {
    name: 'from <day> to <date>',
    of: 'date',
    pattern: '(?:from|between) \\d{1,2} (?:to|and|until) <date>',
    means: { role: 'on' },
    order: 7,
    examples: { reads: ['elections to be held from 23 to ⟨27 May 1993⟩'] },
  },
  {
    name: 'not beyond <date>',
    of: 'date',
    pattern:
      '(?:\\bnot\\b[^,;.]{0,60}? beyond|\\bno [^,;.]{3,60} (?:shall|may|will) (?:be )?[^,;.]{3,30} (?:after|later than|past)) <part-of><date>',
    means: { role: 'until' },
    order: 9,
    examples: {
      reads: [
        'the Mission will not be extended beyond ⟨31 January 1994⟩',
        'no exemption shall be granted later than ⟨30 November 2021⟩',
      ],
      leaves: ['no later than ⟨30 November 2021⟩'],
    },
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
      '(?:(?:extend|prolong)(?:s|ed)? (?:the|its|their|this|that) (?![^,;.]{0,60}(?:mandate|period|authori))[^,;.]{1,120}? to(?! \\w+ (?:to|on|in))|(?:(?:further|again) )?(?:extend|extends|extended|renew|renews|prolong|continue|continues|remain),? (?:to|through)|<until>)(?: at least)?,? <part-of><date>',
    means: { role: 'until' },
    order: 10,
    examples: {
      reads: [
        'extend the mandate until ⟨30 June 2022⟩',
        'for a further period ending on ⟨31 July 2020⟩',
        'decides to extend, to ⟨15 July 2025⟩ the mandate',
        'extend the deadline for its establishment to ⟨12 November 2021⟩',
      ],
    },
  },
  {
    name: 'last <limit> <date>',
    of: 'date',
    pattern:
      '(?:,|with|and) (?:the )?(?:last(?: such)?|final such)(?: written| oral| comprehensive| progress)?(?: one| of which| of these| of them| report| update| briefing| review){1,2}(?: is| shall| should| will|,)?(?: to)?(?: be)?(?: being)?(?: submitted| due| delivered| provided| presented| issued| made| held)? (?:<limit>|on|in) <part-of><date>',
    means: { role: 'last' },
    order: 14,
    examples: {
      reads: [
        'report every two months, with the last report due on ⟨1 July 2022⟩',
        'every two months, the final such report to be submitted no later than ⟨1 July 2022⟩',
      ],
      leaves: [
        'to report every two months and to submit a final report by 1 July 2022',
        'every two months and the final report by 1 July 2022',
      ],
    },
  },
  {
    name: 'shall end upon something in <date>',
    of: 'date',
    pattern: '(?:shall|will) (?:end|expire|terminate|lapse|cease) (?:upon|with|at|following) [^,;.]{1,60}? in <date>',
    means: { role: 'until' },
    order: 12,
    examples: { reads: ['its functions shall end upon the creation in ⟨September 1993⟩ of a new government'] },
  },
  {
    name: 'mandate to <date>',
    of: 'date',
    pattern: '(?:period|mandate of [^,;.]{3,80}|mandate|authorization|authorisation),? to (?:the )?<date>',
    means: { role: 'until' },
    order: 12,
    examples: { reads: ['extends the mandate of the Force to ⟨15 June 1968⟩'] },
  },
  {
    name: 'first <limit> <date>',
    of: 'date',
    pattern:
      '(?:first|next|initial)(?: written| such| one| time| of which| of these| of them| comprehensive| periodic| report| reports| update| updates| briefing| review){0,3}(?: (?:is|are|shall|should|will|being|falling))?(?: to)?(?: be)?(?: submitted| due| delivered| provided| presented| issued| occurring| falling| taking place| made| held| (?:to )?take place| scheduled| due)?(?: to be)? (?:<limit>|on|in|for) <part-of><date>',
    means: { role: 'first' },
    order: 14,
    examples: {
      reads: [
        'with the first written report by ⟨25 September⟩',
        'with the first report occurring before ⟨30 November⟩',
      ],
    },
  },
  {
    name: '<limit> <date>',
    of: 'date',
    pattern:
      '<limit>(?:,? and (?:in any case |in any event )?no later than|,? but no later than)?(?: at the latest)?,? ?<part-of><date>',
    means: { role: 'by' },
    order: 16,
    examples: {
      reads: [
        'no later than ⟨15 July 2021⟩',
        'by the end of ⟨October 2019⟩',
        'no later than the ⟨31 July 2021⟩',
        'with a target of early ⟨January 2016⟩',
        'by the ⟨first week of March 1991⟩',
      ],
    },
  },
  {
    name: 'defer until <date>',
    of: 'date',
    pattern:
      '(?:(?:defer|postpone|adjourn)(?:s|red|ed|ring|ing)?,? |(?:defer|postpone|adjourn|suspend)(?:s|red|ed|ring|ing)?,? [^;.]{0,40}?(?:consideration|discussions?|debate|decision|examination|deliberations|proceedings|meeting|vote)\\b[^;.]{0,80}? )(?:until|to|till) <part-of><date>',
    means: { role: 'by', act: 'review' },
    order: 9,
    examples: {
      reads: [
        'to defer further consideration of the question until ⟨6 May 1946⟩',
        'decides to adjourn until ⟨1 October⟩',
      ],
      leaves: ['to postpone the elections until ⟨1 March 2022⟩', 'to suspend until ⟨1 March 2022⟩ the measures'],
    },
  },
  {
    name: 'during <date>',
    of: 'date',
    pattern:
      '(?:during|in the course of)(?: the)?(?: months?| period)?(?: of)? (?:(?:<month>),? (?:to|and|or|until) )?<date>(?! (?:to|and|or|until) (?:\\d|<month>))',
    means: { role: 'by' },
    order: 19,
    examples: {
      reads: [
        'submit, during ⟨September 1990⟩, a report',
        'convene the parties during the month of ⟨June 1991⟩',
        'complete it during May and ⟨June 1992⟩',
      ],
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
    name: 'in his <date> report',
    of: 'date',
    pattern:
      '(?:in|through|with|within) (?:his|her|its|their|the Secretary-General.s|the Panel.s) <date>(?= (?:written |interim |final |comprehensive )?(?:report|briefing|update|letter)\\b(?!s? (?:of|dated|to)))',
    means: { role: 'by', act: 'report' },
    order: 8,
    examples: {
      reads: ['to include in his ⟨September 2015⟩ report recommendations'],
      leaves: ['as set out in the ⟨September 2015⟩ report'],
    },
  },
  {
    name: '<cycle> beginning <date>',
    of: 'date',
    pattern:
      '(?:(?:every|each|intervals of)(?: [\\w-]+){1,3}?|weekly|monthly|quarterly|annually|yearly|basis|intervals?|reports|briefings|updates),? (?:beginning|starting|commencing)(?: on| in| from| with)? <date>',
    means: { role: 'first' },
    order: 15,
    examples: {
      reads: ['report every six months beginning ⟨1 July 2001⟩', 'at 90-day intervals, starting on ⟨1 July 2001⟩'],
      leaves: ['for a first period of nine months beginning ⟨1 July 2001⟩'],
    },
  },
  {
    name: 'except <date>',
    of: 'date',
    pattern:
      '(?:except|excluding|other than|save|apart from|but not|with the exception of)(?: in| for| during)?(?: the months? of)?(?: [a-z]{3,9}(?:,| and|, and| or)(?: in| for)?){0,5} <date>',
    means: { role: 'except' },
    order: 6,
    examples: { reads: ['report monthly, except in ⟨June⟩', 'report monthly, except in June and ⟨December⟩'] },
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
    pattern:
      '(?:following|after)(?: the)? (?:(?:[a-z]+ ){0,4}(?:date|day|expiry|expiration|end|completion|termination) (?:of |on )?)?<part-of><date>',
    means: { role: 'from' },
    order: 17,
    examples: {
      reads: ['start liquidation immediately following the mandate completion date of ⟨31 December 2020⟩'],
      leaves: [
        'calls upon the parties to conclude the talks in ⟨October 2021⟩',
        'after the conclusion of the meetings that will resume in ⟨March 1993⟩',
      ],
    },
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
