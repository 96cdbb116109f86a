import type { TimeRule } from '../../../clauses/types.ts';

/** Duties that go on without a period, and words of reporting that name no time. */
export const standingRules: readonly TimeRule[] = [
  {
    name: 'until a decision',
    of: 'standing',
    pattern: '<standing>(?<=until \\w[^,;.]{3,40})',
    means: { role: 'until' },
    order: 80,
    examples: { reads: ['shall prohibit the delivery of weapons ⟨until further notice⟩'] },
  },
  {
    name: 'keep informed',
    of: 'standing',
    pattern:
      '(?<!in order to |so as to )(?:keep(?:s|ing)?|be kept) (?:[^;.]{1,110}? )?<standing>(?<=informed|updated|apprised|abreast)',
    means: { role: 'standing', act: 'report', untimed: true },
    order: 85,
    examples: { reads: ['to keep the Security Council fully ⟨informed⟩'] },
  },
  {
    name: 'upon an event',
    of: 'standing',
    pattern:
      '<standing>(?<=[Uu]pon) (?:the |each )?(?:completion|conclusion|(?<=the )request|notification|review|outbreak|adoption of its|submission|receipt)(?= of)',
    means: { role: 'triggered' },
    order: 85,
    examples: { reads: ['⟨upon⟩ completion of the disposal process'] },
  },
  {
    name: 'report thereafter',
    of: 'standing',
    pattern:
      '<standing>(?<=[Rr]eport|[Bb]rief|[Ii]nform)(?: back)?(?: to)?(?: the (?:Security )?Council| it| the Committee)?(?: thereon)?,? (?:thereafter|afterwards|subsequently)',
    means: { role: 'triggered', act: 'report' },
    order: 84,
    examples: { reads: ['to convene the parties and to ⟨report⟩ to the Council thereafter'] },
  },
  {
    name: 'at an event',
    of: 'standing',
    pattern:
      '<standing>(?<=[a-z]ly (?:after|upon)|same time)(?= (?:as )?(?:(?:an?|each|any|such) |the (?!adoption|mandate|date)))',
    means: { role: 'triggered' },
    order: 84,
    examples: {
      reads: [
        'at the ⟨same time⟩ a name is added to the List',
        'publish the entry ⟨immediately after⟩ a name is added',
        '⟨promptly upon⟩ the conclusion of the journey',
      ],
      leaves: ['at the same time, calls upon the parties', 'immediately after adoption'],
    },
  },
  {
    name: 'in his reports',
    of: 'standing',
    pattern:
      "(?:in|through|into|with) (?:all )?(?:(?:his|her|its|their|CTED's|relevant|mandated|country-specific|Secretary-General's)(?: [\\w-]+){0,5}? )<standing>(?<=[Rr]eports|mandated [Rr]eporting|briefings)(?! (?:of|dated|issued|contained|entitled)\\b)",
    means: { role: 'standing', untimed: true },
    order: 86,
    examples: { reads: ['to address in all his country-specific situation ⟨reports⟩'] },
  },
  {
    name: 'report to somebody',
    of: 'standing',
    pattern:
      '<standing>(?<=[Rr]eports?|[Rr]eporting|[Ii]nform|[Bb]rief|briefings?|updates?|recommendations)(?: back| fully| promptly| swiftly| publicly| regularly| and| specifically)*(?: (?:any|cases|instances|violations|information|progress|to|on|of|as|when|if|these|it|the|relevant|such)\\b[^,;.]{0,120}? to)? ?(?:to )?(?:the )?(?:Security Council|Council|Committee|United Nations|Secretary-General|Panel|sanctions committees|Ombudsperson|it)\\b',
    means: { role: 'standing', untimed: true },
    order: 87,
    examples: { reads: ['to ⟨report⟩ to the Security Council if such cases of misconduct occur'] },
  },
  {
    name: 'continue to report',
    of: 'standing',
    pattern:
      '(?:continu(?:e|es|ing) (?:to )?(?:[\\w-]+ and )?(?:make )?|monitor and |observe and |to (?=report|brief|inform (?:the |it\\b))|submit (?:promptly )?(?:an? )?(?:[a-z]+ ){0,4}written |bring [^,;.]{0,60}|provide |in all his (?:[\\w-]+ ){0,6}|make (?:[\\w-]+ ){0,2}|provide (?:the )?(?:Security Council|Council|Committee) with (?:[\\w-]+ ){0,3})<standing>',
    means: { role: 'standing', untimed: true },
    order: 88,
    examples: {
      reads: ['continue to monitor and ⟨report⟩ on violations'],
      leaves: ['enhanced monitoring and ⟨reporting⟩ on violations'],
    },
  },
  {
    name: 'report as appropriate',
    of: 'standing',
    pattern:
      '(?:[Rr]eport|[Bb]rief|[Ii]nform)(?:ing|s)?(?: to it| back| thereon| to the Council| the Council)?,? (?:as|when|where)(?: deemed| considered)? <standing>',
    means: { role: 'standing', untimed: true, act: 'report' },
    order: 88,
    examples: {
      reads: ['to report as deemed ⟨necessary⟩'],
      leaves: ['to support, as ⟨appropriate⟩, the authorities'],
    },
  },
  {
    name: 'a report as soon as possible',
    of: 'standing',
    pattern:
      '(?:submit|present|provide|prepare|furnish|issue|make)(?: (?:to )?(?:it|the (?:Security )?Council))?,? <urgently>,? (?:with )?[^,;.]{0,40}?<standing>(?<=[Rr]eports?|recommendations|updates?)(?! (?:of|dated|contained)\\b)',
    means: { role: 'standing', untimed: true, act: 'report' },
    order: 86,
    examples: {
      reads: [
        'to present as soon as possible a progress ⟨report⟩',
        'to submit to the Council, without delay, ⟨recommendations⟩',
      ],
      leaves: ['to implement as soon as possible the recommendations of the report'],
    },
  },
  {
    name: 'report, and soon',
    of: 'standing',
    pattern:
      '(?:submit|present|provide|prepare|furnish|issue) (?:an? |his |its |the )(?:[a-z-]+ ){0,3}<standing>(?<=[Rr]eport|[Bb]riefing|[Uu]pdate)[^,;.]{0,80}? <urgently>',
    means: { role: 'standing', untimed: true, act: 'report' },
    order: 87,
    examples: { reads: ['to submit a ⟨report⟩ on these arrangements as soon as possible'] },
  },
  {
    name: 'as appropriate to report',
    of: 'standing',
    pattern:
      '(?:as|when|where) <standing>(?=,? (?:or upon the request of [^,;.]{3,40},)?(?: ?to)? ?(?:provide (?:[a-z]+ ){0,2}updates|report to|brief|inform)\\b)',
    means: { role: 'standing', untimed: true, act: 'report' },
    order: 88,
    examples: { reads: ['when ⟨appropriate⟩, to provide updates on measures'] },
  },
  {
    name: 'intention to review',
    of: 'standing',
    pattern:
      '<standing>(?<=to (?:further )?(?:review|consider|examine|reconsider|address|revisit|re-?examine|return to))',
    means: { role: 'standing', untimed: true, act: 'review' },
    order: 89,
    examples: {
      reads: ['expresses its ⟨intention to review⟩ the mandate', '⟨undertakes to address⟩ without delay the notice'],
    },
  },
  {
    name: '<standing>',
    of: 'standing',
    pattern:
      '(?:(?:on a|on an|at|in|in a) )?<standing>(?<=egular|egularly|eriodic|eriodically|ontinuous(?:ly)?(?= (?:review|monitor|updat|inform|report|assess|evaluat))|ontinu(?:al|ally)|under [^,;.]{0,40}(?:review|update))(?: basis| intervals)?',
    means: { role: 'standing' },
    order: 90,
    examples: { reads: ['on a ⟨regular⟩ basis'] },
  },
];
