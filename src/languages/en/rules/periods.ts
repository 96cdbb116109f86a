import type { TimeRule } from '../../../clauses/types.ts';

/** Periods: how long after what, or before what, something is due. */
export const periodRules: readonly TimeRule[] = [
  {
    name: '<period> and <period> after <adoption>',
    of: 'period',
    pattern: '(?:(?:within|in|at|by) )?<period> and (?=<number> <unit> <counted> <adoption>)',
    means: { role: 'by', anchor: 'adoption' },
    order: 28,
    examples: { reads: ['⟨six months⟩ and one year after the adoption of this resolution'] },
  },
  {
    name: 'if longer than <period>',
    of: 'period',
    pattern: '(?:[Ii]f|unless|when|whether) [^;.]{0,100}(?:longer|more|less|fewer) than <period>',
    means: { aside: 'condition' },
    order: 24,
    examples: { reads: ['if the talks take longer than ⟨eight weeks⟩, the truce will hold'] },
  },
  {
    name: '<period> of a running procedure',
    of: 'period',
    pattern:
      '(?:(?<!no |not )longer than |transition period of |(?<!allotted |agreed |said |above )time ?frame of )<period>',
    means: { role: 'triggered' },
    order: 25,
    examples: { reads: ['pending for a period longer than ⟨six months⟩'] },
  },
  {
    name: 'within the <period> timeline',
    of: 'period',
    pattern:
      '(?:within|in) (?:the|an?|that) <period> (?:timeline|time ?frame|deadline|stipulated|provided for|specified|prescribed|foreseen|laid down)',
    means: { role: 'triggered' },
    order: 25,
    examples: { reads: ['within the ⟨18-month⟩ timeline'] },
  },
  {
    name: 'on the anniversary of <adoption>',
    of: 'period',
    pattern: '(?:on|by|at|upon|before|no later than|not later than) the <period>(?<=anniversary) of <adoption>',
    means: { role: 'by', anchor: 'adoption' },
    order: 27,
    examples: {
      reads: ['to brief the Council on the ⟨first anniversary⟩ of the adoption of this resolution'],
      leaves: ['to mark the ⟨first anniversary⟩ of the adoption of resolution 1325 (2000)'],
    },
  },
  {
    name: '<period> after <adoption>',
    of: 'period',
    pattern:
      '(?<!(?:within|in|by|than|least|of|and|to|every|for|most|the|a|an|approximately|about),? )<period> (?:after|following) <adoption>',
    means: { role: 'on', anchor: 'adoption' },
    order: 29,
    examples: {
      reads: ['authorizes States, ⟨fourteen days⟩ after the adoption of this resolution, to use such measures'],
      leaves: ['within ⟨fourteen days⟩ after the adoption of this resolution'],
    },
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
        'not later than ⟨four hours⟩ from now',
      ],
    },
  },
  {
    name: '<period> before <mandate> expiry',
    of: 'period',
    pattern:
      "(?:(?:no later than|not later than|at least|by|within) )?<period> (?:before|prior to|ahead of|in advance of) (?:(?:the )?(?:end|expiry|expiration|termination|conclusion)(?: date)? of (?:<mandate>)(?:mandate|period|term)s?|(?:its|their) (?:expiry|expiration|termination)|(?:that |<mandate>)(?:mandate|authori[sz]ation) (?:is due to |is set to )?(?:expires?|ends?)|(?:the |its )?mandate of [^,;.]{2,60}? (?:expires?|ends?|is (?:due|set) to (?:expire|end))|(?:the )?mandate expir(?:y|ation)|(?:the )?(?:expiry|expiration|end|termination)(?= on \\d)|<mandate>mandate's? (?:expiry|expiration|end))",
    means: { role: 'by', anchor: 'mandate-expiry', before: true },
    order: 32,
    examples: {
      reads: [
        'no later than ⟨30 days⟩ prior to the termination of its mandate',
        'not later than ⟨60 days⟩ before the expiration on 31 January 2013 of the mandate of the Mission',
      ],
    },
  },
  {
    name: '<period> before <date>',
    of: 'period',
    pattern:
      '(?:(?:no later than|not later than|not less than|no less than|at least|at the latest|within|by) )?<period> (?:before|prior to|ahead of|in advance of|preceding) (?:the )?(?=(?:<part-of>)(?:\\d{1,2} (?:<month>)|(?:<month>) \\d|\\d{4}[-/]\\d))',
    means: { role: 'by', anchor: 'named-date', before: true },
    order: 31,
    examples: {
      reads: ['no later than ⟨30 days⟩ prior to 31 January 2013', 'at least ⟨one month⟩ before Friday, 28 March 2014'],
      leaves: ['at least 30 days before the expiry of the mandate'],
    },
  },
  {
    name: 'first report within <period>',
    of: 'period',
    pattern:
      '(?:first|initial)(?: written| such| of which| of these| comprehensive| periodic| report| reports| update| updates| briefing| review| assessment| one| time){0,3}(?: is| to| shall| should| will)?(?: be| being)?(?: submitted| due| delivered| provided| presented| issued| made| given| held| take place| taking place| follow| following)?(?: (?:within|in|no later than|not later than|after)|(?<= due)) <period>(?:,? <counted> <adoption>)?',
    means: { role: 'first' },
    order: 27,
    examples: {
      reads: [
        'every 90 days, with the first report to be submitted within ⟨30 days⟩ of the adoption of this resolution',
        'quarterly, with a first report within ⟨45 days⟩',
        'a six-monthly report, the first being due ⟨180 days⟩ after adoption',
        'every four months, the first briefing to take place within ⟨three months⟩ of the adoption of this resolution',
      ],
    },
  },
  {
    name: '<period> after a defined day',
    of: 'period',
    pattern:
      '(?:(?:within|in|on|by|no later than|not later than) )?(?:the (?:date|day) )?<period>,? (?:after|from|following|of) (?:the )?(?=(?:(?:(?-i:[A-Z])[\\w-]+ ){1,4}(?-i:Day|Date)|(?-i:[A-Z])[+-]day|(?:(?!(?:that|this|which|such|same|said|adoption|expiry|expiration|end|due|the)\\b)[a-z-]+ ){1,2}(?:day|date))\\b(?! (?:of|on|that|when)\\b))',
    means: { role: 'by', anchor: 'defined-day' },
    order: 33,
    examples: {
      reads: [
        '⟨six months⟩ after Transfer Day',
        'on the date ⟨five years⟩ after the Plan Adoption Day',
        '⟨ninety days⟩ after D-Day',
        '⟨three months⟩ after the transfer date',
      ],
      leaves: ['six months after the date of adoption', 'six months after International Women'],
    },
  },
  {
    name: '<period> before that date',
    of: 'period',
    pattern:
      '(?:(?:no later than|not later than|not less than|no less than|at least|at the latest|by) )?<period> (?:before|prior to|ahead of|in advance of|preceding) (?:the same|this|that|the said|the latter|such) (?:date|deadline|day|time)\\b',
    means: { role: 'by', anchor: 'item', before: true },
    order: 33,
    examples: {
      reads: [
        'and, at least ⟨one month⟩ before that date, to brief the Council',
        '⟨two weeks⟩ prior to the said deadline',
      ],
      leaves: ['at least ⟨one month⟩ before the elections'],
    },
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
    name: 'within <period> of entry into force',
    of: 'period',
    pattern:
      '(?:(?:within|in|no later than|not later than|at least|by) )?(?:a period of )?<period>,? (?:of|from|after|following) <entry-into-force>',
    means: { role: 'by', anchor: 'start' },
    order: 33,
    examples: { reads: ['within ⟨30 days⟩ of the coming into force of the measures'] },
  },
  {
    name: 'within <period> of <date>',
    of: 'period',
    pattern:
      '(?:(?:within|in|no later than|not later than|at the end of) )?<period>,? <counted> (?:the )?(?=(?:<part-of>)(?:\\d{1,2} (?:<month>)|(?:<month>) \\d|\\d{4}[-/]\\d))',
    means: { role: 'by', anchor: 'named-date' },
    order: 36,
    examples: { reads: ['within ⟨30 days⟩ of 1 July 2020'] },
  },
  {
    name: 'tell within <period> of something',
    of: 'period',
    pattern:
      '(?<=\\b(?:inform|notify|advise|apprise|tell)\\b[^;.]{2,80} )(?:within|no later than|not later than) <period>,? of (?=(?:the|all|any|its|their|his|her|such|what) (?:[\\w-]+ ){0,2}?(?:measures|steps|actions?|progress|results?|outcome|status|arrangements|situation|developments|efforts|manner|names?|extent|they)\\b)',
    means: { role: 'by' },
    order: 38,
    examples: {
      reads: ['to inform the Secretary-General within ⟨forty-five days⟩ of the measures that they have taken'],
      leaves: ['to inform the Committee within ⟨five days⟩ of receiving a notification'],
    },
  },
  {
    name: 'what was done within <period> of something',
    of: 'period',
    pattern:
      '\\b(?:was|were|had|has been|have been)(?: been)?(?: [a-z]+ly)? (?!to\\b)[a-z]+(?:ed|en|id|ld|ght|nt)\\b [^,;.]{0,60}?(?:within|in) <period>,? <counted>(?= \\w)',
    means: { aside: 'history' },
    order: 37,
    examples: {
      reads: ['the plan was laid before the Council within ⟨two months⟩ of the adoption of resolution 1801 (2008)'],
      leaves: [
        'what was requested shall be done within ⟨two months⟩ of the request',
        'the steps that were taken within ⟨two months⟩ of the adoption of this resolution',
      ],
    },
  },
  {
    name: '<period> hence',
    of: 'period',
    pattern: '(?:(?:in|within) )?<period> hence\\b',
    means: { role: 'by', anchor: 'adoption' },
    order: 30,
    examples: { reads: ['to report to the Council ⟨four months⟩ hence'] },
  },
  {
    name: 'gives <period> to act',
    of: 'period',
    pattern:
      '\\b(?:gives?|allows?|grants?|accords?) (?:the )?[^,;.]{2,60}? (?:a (?:further )?(?:period|term) of |a further |an additional |another )?<period>(?= (?:(?:in|within) which )?(?:to|for)\\b)',
    means: { role: 'by' },
    order: 25,
    examples: {
      reads: [
        'Gives the parties ⟨thirty days⟩ to answer the proposals',
        'decides to give the Committee a further ⟨two weeks⟩ in which to complete its work',
      ],
      leaves: ['gives an account of the ⟨thirty days⟩ before'],
    },
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
      '(?:(?:within|not more than|no more than|no later than|not later than|after|longer than|for|than) )?(?:an? |a period of )?<period>,? (?:of|from|after|following|since|as of|to receive|have elapsed)(?= (?!which\\b)\\w)',
    means: { role: 'triggered' },
    order: 40,
    examples: { reads: ['within ⟨five days⟩ of receiving a notification', '⟨90 days⟩ after the Panel’s appointment'] },
  },
  {
    name: 'within <period> thereafter',
    of: 'period',
    pattern:
      '(?:(?:within|in|no later than|not later than|by) )?(?:a period of )?<period>,? (?:thereafter|afterwards|after that|later|(?:of|from|after) (?:that|this|the latter|the said) (?:date|day|time))',
    means: { role: 'by', anchor: 'item' },
    order: 28,
    examples: {
      reads: ['within 45 days of adoption and should finish it within ⟨45 days⟩ thereafter'],
      leaves: ['every 90 days'],
    },
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
    means: { role: 'every', act: 'report' },
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
    name: 'within <period>',
    of: 'period',
    pattern:
      '(?:within|inside|in|no later than|not later than|after|after a period of|within a period of|within a target of|for review in|at the end of|by|both after|and|within the|in the|not exceeding)(?: no more than| not more than| approximately)? (?:an? |the |a period of )?<period>(?:(?<=\\ban? [\\w-]{1,20}[- ][a-z]{3,5}) period\\b)?(?! ?(?:period|term|mandate|timeline|timeframe|deadline|transition|plan|programme|strategy))',
    means: { role: 'by' },
    order: 54,
    examples: {
      reads: [
        'report within ⟨thirty days⟩',
        'report within a ⟨three-month⟩ period',
        'decides to review in ⟨three and six months⟩',
      ],
      leaves: ['within the three-month period'],
    },
  },
];
