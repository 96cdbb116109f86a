import type { TimeRule } from '../../clauses/types.ts';
import { monthPattern } from './dates.ts';
import { numberPattern } from './numbers.ts';
import { unitPattern } from './time-atoms.ts';

const limit =
  '(?:by|no later than|not later than|no later then|not later that|at the latest by|at the latest on|before|prior to|in advance of|ahead of|on or before|due (?:by|on)|to be issued by|within|preceding|until the latest)';

export const slots: Readonly<Record<string, string>> = {
  limit,
  until:
    '(?:until|up to|through|till|(?:shall|will) (?:end|expire|terminate|lapse|cease) on|to expire on|expiring on|ending(?: on)?|terminating on|running to|lapse on|to last until|that is,? until|that is,? up to)',
  from: '(?:as of|as from|beginning (?:on|in|from)|starting (?:on|from|in)|commencing (?:on|in)|with effect from|effective(?: from)?|with effect as of|from|on or after)',
  on: '(?:on|scheduled for|set for|planned for|foreseen for|envisaged for|held in|take place in|to be held in|takes? effect on|in)',
  adoption:
    '(?:the )?(?:(?:date|time|day|moment) of )?(?:the |its )?adoption(?: of (?:this|the present|the current) resolution| of the resolution|(?! of))|(?:the )?(?:date|adoption) of (?:this|the present) resolution|(?:this|the present) resolution|(?:this|the present) date',
  counted:
    '(?:of|from|after|following|since|beyond|as of|as from|starting from|starting|beginning (?:on|from|with)|commencing (?:on|from))',
  'part-of': '(?:(?:the )?(?:very )?(?:end|middle|close|beginning|start) of )?(?:the )?(?:month of )?',
  more: '(?:(?:a )?(?:further|additional and final|additional|new|initial|final|another|interim|single|single and final|one-time|non-renewable|maximum|fixed|limited) )?',
  for: '(?:for|lasting|to last)',
  number: numberPattern,
  unit: unitPattern,
  month: monthPattern,
  mandate: "(?:[A-Z][\\w-]+'s? |the |its |their |this |current |present |initial |Panel'?s? |Mission'?s? ){0,4}",
  thereafter: '(?: thereafter| afterwards| after that| from that date| subsequently)?',
  words: '[^,;.]{0,40}?',
};

/** Tried in the order of `order`; the first whose words stand around the expression reads it. */
export const timeRules: readonly TimeRule[] = [
  // Dates
  {
    name: 'since <date>',
    of: 'date',
    pattern:
      '(?:since|already in|back in|dated|adopted on|signed on|signed in|issued on|held on|established on|letter of|letters of|report of|statement of|declaration of|communiqu[eé] of|decision of|meeting of|resolution of|agreement of|agreed on|announced on|published on|on or about|of|dated the|made on|circulated on|convened on) (?:the )?<date>',
    means: { aside: 'history' },
    order: 20,
    examples: {
      reads: ['the letter dated ⟨29 May 2020⟩', 'the ceasefire in place since ⟨October 2020⟩'],
      leaves: ['until ⟨30 June 2022⟩'],
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
      '(?:first|next|initial)(?: written| such| of which| of these| comprehensive| periodic| report| reports| update| updates| briefing| review){0,3}(?: to be)?(?: submitted| due| delivered| provided| presented| issued)?(?: to be)? <limit> <part-of><date>',
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
    pattern: '(?:following|after|upon)(?: the)? [^,;.]{0,60}?<date>',
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
      '(?:by|before|no later than|not later than|within|until|through)(?: the)? (?:(?:very )?end of )?(?:the year )?<year>(?! ?[-–])',
    means: { role: 'by' },
    order: 4,
    examples: { reads: ['by the end of ⟨2019⟩', 'before the end of ⟨2011⟩'] },
  },
  {
    name: 'in <year>',
    of: 'year',
    pattern: 'in <year>(?! ?[-–])',
    means: { role: 'on' },
    order: 5,
    examples: { reads: ['an interim report in ⟨2022⟩'] },
  },
  {
    name: ', <date>',
    of: 'date',
    pattern: '(?:,|,? and|,? and then|,? then|,? or)(?: then)?(?: by| on| no later than| no later then)? <date>',
    means: { role: 'by', anchor: 'previous' },
    order: 24,
    examples: { reads: ['on 15 February 2024, ⟨15 June 2024⟩ and 13 October 2024'] },
  },
  // Periods
  {
    name: '<period> and <period> after <adoption>',
    of: 'period',
    pattern: '(?:(?:within|in|at|by) )?<period> and (?=<number> <unit> <counted> <adoption>)',
    means: { role: 'by', anchor: 'adoption' },
    order: 28,
    examples: { reads: ['⟨six months⟩ and one year after the adoption of this resolution'] },
  },
  {
    name: '<period> of a running procedure',
    of: 'period',
    pattern: '(?:longer than |transition period of |time ?frame of )<period>',
    means: { role: 'triggered' },
    order: 25,
    examples: { reads: ['pending for a period longer than ⟨six months⟩'] },
  },
  {
    name: 'within the <period> timeline',
    of: 'period',
    pattern: '(?:within|in) (?:the|an?|that) <period> (?:timeline|time ?frame|deadline)',
    means: { role: 'triggered' },
    order: 25,
    examples: { reads: ['within the ⟨18-month⟩ timeline'] },
  },
  {
    name: 'over a period of <period>',
    of: 'period',
    pattern: '(?:over|during|throughout) (?:the|an?|its) <more>(?:(?:next|coming|following) )?(?:period of )?<period>',
    means: { aside: 'length' },
    order: 27,
    examples: { reads: ['over the initial period of ⟨twelve months⟩ from adoption of this resolution'] },
  },
  {
    name: 'for <period> <counted> <adoption>',
    of: 'period',
    pattern: '(?:<for> (?:up to )?(?:an? |the )?<more>(?:period of )?|until |as of )<period>,? <counted> <adoption>',
    means: { role: 'for', anchor: 'adoption' },
    order: 29,
    examples: { reads: ['until ⟨one year⟩ from the date of adoption of this resolution'] },
  },
  {
    name: '<period> <counted> <adoption>',
    of: 'period',
    pattern:
      '(?:(?:within|in|by|at least|not later than|no later than|at the end of|after|preferably within|not more than|no more than),? )?(?:no more than |not more than )?(?:an? |a period of )?<period>,? <counted> <adoption>',
    means: { role: 'by', anchor: 'adoption' },
    order: 30,
    examples: {
      reads: [
        'within ⟨120 days⟩ of the adoption of this resolution',
        'not later than ⟨48 hours⟩ from the adoption of this resolution',
      ],
    },
  },
  {
    name: '<period> before <mandate> expiry',
    of: 'period',
    pattern:
      "(?:(?:no later than|not later than|at least|by|within) )?<period> (?:before|prior to|ahead of|in advance of) (?:(?:the )?(?:end|expiry|expiration|termination|conclusion)(?: date)? of (?:<mandate>)(?:mandate|period|term)s?|(?:its|their) (?:expiry|expiration|termination)|<mandate>mandate (?:is due to |is set to )?(?:expires?|ends?)|(?:the )?mandate expir(?:y|ation)|<mandate>mandate's? (?:expiry|expiration|end))",
    means: { role: 'by', anchor: 'mandate-expiry', before: true },
    order: 32,
    examples: { reads: ['no later than ⟨30 days⟩ prior to the termination of its mandate'] },
  },
  {
    name: '<period> before something',
    of: 'period',
    pattern:
      "(?:(?:at least|no later than|not later than|not less than|within) )?<period>'?(?: notice)?(?: in advance| before| prior| ahead| notice)\\b",
    means: { role: 'triggered', before: true },
    order: 34,
    examples: { reads: ['⟨10 working days⟩ prior to such authorization', 'at least ⟨five working days⟩ in advance'] },
  },
  {
    name: 'for <period> from <date>',
    of: 'period',
    pattern:
      '<for> (?:an? |the )?<more>(?:period of )?<period>,? <counted> (?:the )?(?:(?:date of )?(?:expir\\w+|end|termination) [^,;.]{0,90}? (?:in|on) )?(?=(?:\\d{1,2} )?(?:<month>) \\d)',
    means: { role: 'for', anchor: 'named-date' },
    order: 35,
    examples: { reads: ['for a period of ⟨12 months⟩ beginning on 1 March 2015'] },
  },
  {
    name: 'within <period> of entry into force',
    of: 'period',
    pattern:
      '(?:(?:within|in|no later than|not later than) )?<period>,? (?:of|from|after|following) (?:the |its |their )?(?:coming|entry|entering) into force',
    means: { role: 'by', anchor: 'start' },
    order: 33,
    examples: { reads: ['within ⟨30 days⟩ of the coming into force of the measures'] },
  },
  {
    name: 'within <period> of <date>',
    of: 'period',
    pattern:
      '(?:(?:within|in|no later than|not later than|at the end of) )?<period>,? <counted> (?:the )?(?=\\d{1,2} (?:<month>)|(?:<month>) \\d)',
    means: { role: 'by', anchor: 'named-date' },
    order: 36,
    examples: { reads: ['within ⟨30 days⟩ of 1 July 2020'] },
  },
  {
    name: 'in <period> of something',
    of: 'period',
    pattern: 'in <period>(?= of )',
    means: { role: 'by' },
    order: 39,
    examples: { reads: ['inform the Council in ⟨nine months⟩ of the progress of actions'] },
  },
  {
    name: 'within <period> of something',
    of: 'period',
    pattern:
      '(?:(?:within|not more than|no more than|no later than|not later than|after|longer than|for|than) )?(?:an? |a period of )?<period>,? (?:of|from|after|following|since|as of|to receive|have elapsed)(?= \\w)',
    means: { role: 'triggered' },
    order: 40,
    examples: { reads: ['within ⟨five days⟩ of receiving a notification', '⟨90 days⟩ after the Panel’s appointment'] },
  },
  {
    name: 'for up to <period>',
    of: 'period',
    pattern: 'for up to <period>',
    means: { role: 'triggered' },
    order: 45,
    examples: { reads: ['may extend this period once for up to ⟨two months⟩'] },
  },
  {
    name: 'adjusted to <period>',
    of: 'period',
    pattern:
      '[Rr]eport(?:s|ing)?[^,;.]{0,90}(?:adjusted|changed|set|fixed|reduced|shortened|extended) to (?:every )?<period>',
    means: { role: 'every' },
    order: 46,
    examples: { reads: ['the reporting requirements of that resolution adjusted to ⟨90 days⟩'] },
  },
  {
    name: 'past <period>',
    of: 'period',
    pattern:
      '(?:past|last|previous|preceding|recent|over the past|during the last|more than|for over|nearly|almost|for nearly|for almost|aged|under|over|older than|for more than|less than|at least|some|these|of|the|those|first) <period>',
    means: { aside: 'length' },
    order: 60,
    examples: { reads: ['over the past ⟨ten years⟩'] },
  },
  {
    name: 'for a period of <period>',
    of: 'period',
    pattern:
      '(?:for|of|over)(?: up to)? (?:an? |the |its |one |single )?<more>(?:and final )?(?:period|term|mandate)s? of (?:up to )?<period>',
    means: { role: 'for' },
    order: 50,
    examples: { reads: ['for a further period of ⟨six months⟩'] },
  },
  {
    name: 'for <period>',
    of: 'period',
    pattern:
      '(?:for|for an? <more>|for <more>|for another|for an initial|for a further|for up to)(?:an? )? ?<more>(?:period of )?<period>(?: period| term| mandate)?',
    means: { role: 'for' },
    order: 52,
    examples: { reads: ['extend for ⟨12 months⟩', 'for an additional ⟨three months⟩'] },
  },
  {
    name: 'within <period>',
    of: 'period',
    pattern:
      '(?:within|in|no later than|not later than|after|after a period of|within a period of|within a target of|for review in|at the end of|by|both after|and|within the|in the|not exceeding)(?: no more than| not more than| approximately)? (?:an? |the |a period of )?<period>(?! ?(?:period|term|mandate|timeline|timeframe|deadline|transition|plan|programme|strategy))',
    means: { role: 'by' },
    order: 54,
    examples: { reads: ['report within ⟨thirty days⟩', 'decides to review in ⟨three and six months⟩'] },
  },
  // Cycles
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
    name: 'thereafter <cycle>',
    of: 'cycle',
    pattern: '(?:thereafter|subsequently|afterwards|then)(?: on a| at| in| at least)? <cycle>',
    means: { role: 'every', anchor: 'previous' },
    order: 74,
    examples: { reads: ['by 1 August 2014, and then ⟨every four months⟩'] },
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
      "(?:his|her|its|their|the|next|those|these|this|existing|such|of|previous|last|'s|pursuant to|third|fourth|fifth|during|through an|through a)(?: next| own| existing| comprehensive| United Nations)? <cycle>(?=[ -][a-zA-Z])(?! basis)",
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
    pattern: '(?:(?:at least|on an?|in the|within|at|in|at a minimum|no less than) )?<cycle>(?: basis)?',
    means: { role: 'every' },
    order: 78,
    examples: { reads: ['report ⟨every 60 days⟩', 'on a ⟨monthly⟩ basis'] },
  },
  // The end of a mandate
  {
    name: 'until the end of the mandate',
    of: 'mandate-end',
    pattern: '(?:until|through|up to|till)(?: the)? (?:<mandate>)<mandate-end>',
    means: { role: 'until', anchor: 'mandate-expiry' },
    order: 80,
    examples: { reads: ["until the ⟨end of MINUSMA's mandate⟩ as authorized in this resolution"] },
  },
  {
    name: 'before the end of the mandate',
    of: 'mandate-end',
    pattern:
      '(?:before|by|prior to|ahead of|at|in advance of|no later than|not later than|upon|well before|well ahead of)(?: the| its| their| such)? (?:<mandate>)<mandate-end>',
    means: { role: 'by', anchor: 'mandate-expiry' },
    order: 82,
    examples: { reads: ["before the ⟨end of MINUSMA's current mandate⟩", 'at the ⟨end of this period⟩'] },
  },
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
  {
    name: 'keep informed',
    of: 'standing',
    pattern: '(?:keep(?:s|ing)?|be kept) (?:[^,;.]{1,90}? )?<standing>(?<=informed|updated|apprised|abreast)',
    means: { role: 'standing', untimed: true },
    order: 85,
    examples: { reads: ['to keep the Security Council fully ⟨informed⟩'] },
  },
  {
    name: 'upon an event',
    of: 'standing',
    pattern:
      '<standing>(?<=[Uu]pon) (?:the |each )?(?:completion|conclusion|request|notification|review|outbreak|adoption of its|submission|receipt)(?= of)',
    means: { role: 'triggered' },
    order: 85,
    examples: { reads: ['⟨upon⟩ completion of the disposal process'] },
  },
  {
    name: 'in his reports',
    of: 'standing',
    pattern:
      "(?:in|through|into|with) (?:all )?(?:(?:his|her|its|their|the|CTED's|relevant|mandated|country-specific|Secretary-General's)(?: [\\w-]+){0,5}? )<standing>(?<=[Rr]eports?|[Rr]eporting|briefings)",
    means: { role: 'standing', untimed: true },
    order: 86,
    examples: { reads: ['to address in all his country-specific situation ⟨reports⟩'] },
  },
  {
    name: 'report to somebody',
    of: 'standing',
    pattern:
      '<standing>(?<=[Rr]eports?|[Rr]eporting|[Ii]nform|[Bb]rief|briefings?|updates?|recommendations)(?: back| fully| promptly| swiftly| publicly| regularly| and| specifically)*(?: (?:any|cases|instances|violations|information|progress|to|on|of|as|when|if|these|it|the|that|relevant|such)\\b[^,;.]{0,120}?)? ?(?:to )?(?:the )?(?:Security Council|Council|Committee|United Nations|Secretary-General|Panel|sanctions committees|Ombudsperson|it)\\b',
    means: { role: 'standing', untimed: true },
    order: 87,
    examples: { reads: ['to ⟨report⟩ to the Security Council if such cases of misconduct occur'] },
  },
  {
    name: 'continue to report',
    of: 'standing',
    pattern:
      '(?:continu(?:e|es|ing) (?:to )?(?:[\\w-]+ and )?(?:make )?|monitor(?:ing)? and |observe and |to |enhanced |submit (?:promptly )?(?:an? )?(?:[a-z]+ ){0,4}written |bring [^,;.]{0,60}|provide |as deemed |as |when |where |in all his (?:[\\w-]+ ){0,6}|make (?:[\\w-]+ ){0,2}|provide (?:the )?(?:Security Council|Council|Committee) with (?:[\\w-]+ ){0,3})<standing>',
    means: { role: 'standing', untimed: true },
    order: 88,
    examples: { reads: ['continue to monitor and ⟨report⟩ on violations', 'to report as deemed ⟨necessary⟩'] },
  },
  {
    name: 'intention to review',
    of: 'standing',
    pattern: '<standing>(?<=to review|to consider)',
    means: { role: 'standing', untimed: true },
    order: 89,
    examples: { reads: ['expresses its ⟨intention to review⟩ the mandate'] },
  },
  {
    name: '<standing>',
    of: 'standing',
    pattern:
      '(?:(?:on a|on an|at|in|in a) )?<standing>(?<=egular|egularly|eriodic|eriodically|ontinu\\w{1,6}|ystematically|review|update)(?: basis| intervals)?',
    means: { role: 'standing' },
    order: 90,
    examples: { reads: ['on a ⟨regular⟩ basis'] },
  },
];
