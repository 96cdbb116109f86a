import type { TimeMeaning, TimeRule } from '../../../clauses/types.ts';

/** A duty of reporting that no time is set for. */
const untimed: TimeMeaning = { role: 'standing', untimed: true };
/** The same where the words are none that always mean a report. */
const report: TimeMeaning = { ...untimed, act: 'report' };

const keep =
  '(?<!in order to |so as to |with a view to |aimed at |thereby )(?:keep(?:s|ing)?|be kept) (?:[^;.]{1,110}? )?';
/** What follows reporting that stands beside a dated report. */
const another =
  '(?:(?! (?:requests|encourages|calls|invites|urges|decides|expresses|within|in (?:one|two|three|four|six|\\d)|by (?:\\d|the end)|no later|not later|every|monthly|weekly|quarterly|annually|before|as soon as)\\b)[^;.]){0,340}?(?:(?:,| and)(?: and)?(?: also| further| in addition| in particular| in any (?:case|event),?| shall)* (?:to )?(?:report|brief|submit|present|provide|prepare|in (?:[\\w-]+ ){0,3}reports)\\b|, (?:with )?(?:the|his|a) first (?:[a-z]+ )?report (?:to be|being|shall be|due|within|by)\\b)';

/** Verbs of reporting that name no time. */
export const reportingRules: readonly TimeRule[] = [
  {
    name: 'what may help inform',
    of: 'standing',
    pattern:
      '(?:(?:may|might|can|could|will)(?: also)?(?: help| serve)?(?: to)?|help|helps|helping|helped) <standing>(?<=inform)',
    means: { aside: 'purpose' },
    order: 80,
    examples: {
      reads: ["so that this may help ⟨inform⟩ the Committee's decision"],
      leaves: ['to inform the Committee of its decision'],
    },
  },
  {
    name: 'keep informed, and report by a time',
    of: 'standing',
    pattern: `${keep}<standing>(?<=informed|(?<!as )updated|apprised|abreast)(?=${another})`,
    means: { ...report, beside: true },
    order: 84,
    examples: {
      reads: ['to keep the Council ⟨informed⟩ of developments and to submit a report by 1 March'],
      leaves: ['to keep the Council informed of developments by 1 March'],
    },
  },
  {
    name: 'keep informed',
    of: 'standing',
    pattern: `${keep}<standing>(?<=informed|(?<!as )updated|apprised|abreast)`,
    means: report,
    order: 85,
    examples: {
      reads: ['to keep the Security Council fully ⟨informed⟩', 'to be kept ⟨apprised⟩ of any changes'],
      leaves: [
        'to keep the List as updated and accurate as possible',
        'with a view to keeping the Council fully informed, to submit an assessment',
      ],
    },
  },
  {
    name: 'be informed',
    of: 'standing',
    pattern:
      '(?:Council|Committee|Secretary-General) (?:shall |should |will )?be (?:[a-z]+ly )?<standing>(?<=informed|apprised)(?= (?:of|about|on|that|as|in)\\b)',
    means: report,
    order: 85,
    examples: {
      reads: ['requests that the Committee be ⟨informed⟩ of the results', 'the Council shall be ⟨informed⟩ of it'],
      leaves: ['States should be informed of the results'],
    },
  },
  {
    name: 'report, and another one by a time',
    of: 'standing',
    pattern: `(?<=\\bto (?:continue to )?(?:[a-z]+ly )?)<standing>(?<=report|brief|inform|advise|notify|update)(?= (?:(?:back )?to )?<receiver>(?:${another}))`,
    means: { ...untimed, beside: true },
    order: 85,
    examples: {
      reads: [
        'to ⟨inform⟩ the Council immediately of any actions taken and to report to the Council within 7 days',
        'to ⟨report⟩ to the Council on the progress made, the first report to be submitted within thirty days',
        'to continue to ⟨inform⟩ it of progress, and in combined reports on 1 May',
      ],
      leaves: [
        'to report to the Council within 7 days',
        'to report to the Council in one month and to report once more at the end of the period',
      ],
    },
  },
  {
    name: 'report as appropriate, but by a time',
    of: 'standing',
    pattern:
      'report(?:ing)?(?: to (?:it|<receiver>))?,? (?:as|when|where)(?: deemed| considered)? <standing>(?<=appropriate|necessary|needed)(?=,? (?:but|and) in any (?:event|case))',
    means: { ...report, beside: true },
    order: 84,
    examples: {
      reads: ['to report as ⟨appropriate⟩, but in any event within three months'],
      leaves: ['to report as soon as possible, but in any event within three months'],
    },
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
    name: 'report to somebody',
    of: 'standing',
    pattern:
      "(?!under )(?<!following )<standing>(?<=[Rr]eports?|[Rr]eporting|[Ii]nform|[Bb]rief|briefings?|updates?|recommendations)(?: back| fully| promptly| swiftly| publicly| regularly| immediately| urgently| directly| and| specifically)*(?: (?:any|cases|instances|violations|information|progress|to|on|as|when|if|these|it|the|relevant|such)\\b[^,;.]{0,120}?(?<!pursuant|according|relating|related|regard|respect) to)? ?(?:(?:to )?(?:the )?(?:(?:relevant )?(?:Security Council|Council|Committees?)|Secretary-General|Panel|(?:relevant )?sanctions committees|Ombudsperson|it)|to (?:the )?United Nations)\\b(?!'s)",
    means: untimed,
    order: 87,
    examples: {
      reads: ['to ⟨report⟩ to the Security Council if such cases of misconduct occur'],
      leaves: [
        "to inform the Council's future consultations",
        'Requests the following reports to the Security Council:',
        'the report of the Secretary-General submitted pursuant to Security Council resolution 743',
      ],
    },
  },
  {
    name: 'tell somebody',
    of: 'standing',
    pattern:
      '(?<!\\b(?:may|might|can|could|they|help) )<standing>(?<=advise|apprise|alert|notify|certify|inform|recommend)(?: [a-z]+ly,?)?(?:,[^,;.]{3,60},)?(?: in a timely (?:manner|fashion))? (?:to )?<receiver>(?<!notify the Ombudsperson)(?! to )',
    means: report,
    order: 87,
    examples: {
      reads: [
        'to ⟨advise⟩ the Council, where in his assessment circumstances would support it',
        'should at the end of the plebiscite ⟨certify⟩ to the Council',
        'shall ⟨notify⟩ in a timely fashion the Security Council Committee of any flight',
        'to ⟨alert⟩ the Secretary-General',
        'to ⟨recommend⟩ to the Council alternative courses of action',
      ],
      leaves: [
        "to notify the Ombudsperson of the Committee's decision",
        'to advise and assist the Government',
        'to advise the Council to meet',
      ],
    },
  },
  {
    name: 'bring to the attention',
    of: 'standing',
    pattern:
      "(?<=\\b(?:to|shall|will|should|must|and|or)(?: [a-z]+ly)? )(?:bring|call|draw) [^;.]{0,140}?<standing>(?<=(?:to|the) (?:(?:the|its|his|their|Council's|Committee's) )?(?:immediate |urgent |special )?attention)(?: of (?:the )?(?:(?:Security )?Council|Committee|Secretary-General))?(?<=its attention|his attention|(?:Council|Committee)'s (?:[a-z]+ )?attention|attention of .{2,40})",
    means: report,
    order: 84,
    examples: {
      reads: [
        'to bring to the ⟨attention⟩ of the Security Council situations in which assistance is denied',
        "to bring to the Council's immediate ⟨attention⟩ any delays",
        'shall immediately call to the ⟨attention⟩ of the Council such reports',
      ],
      leaves: ['cases brought to its attention', 'to draw the attention of Member States'],
    },
  },
  {
    name: 'with a mandate to report',
    of: 'standing',
    pattern: '(?:mandate|task|(?-i:mission)|instructions) to <standing>(?<=report)(?= (?:on|to|thereon|any)\\b)',
    means: { ...report, beside: true },
    order: 86,
    examples: {
      reads: ['for a period of six months with a mandate to ⟨report⟩ on matters affecting security'],
      leaves: ['its mandate to monitor and report', 'Requests the Special Mission to report on it'],
    },
  },
  {
    name: 'and report',
    of: 'standing',
    pattern:
      '(?<!\\b(?:ability|able|capacity|capable|prepared|right|freedom|opportunity)\\b[^;.]{0,160})(?<=\\b(?:to|shall|will|should|must) (?!the )[^;.]{3,160}? )and (?:to )?(?:[a-z]+ly,? )?<standing>(?<=report)(?= (?:back|on|upon|thereon|his|her|its|their|the|any|fully|publicly|regularly|promptly|annually|such|all)\\b)',
    means: report,
    order: 88,
    examples: {
      reads: [
        'to look into the incident and ⟨report⟩ his findings',
        'to examine the matter and ⟨report⟩ on the possible options',
      ],
      leaves: [
        'the ability of UNMISS to monitor, investigate, and report on violations',
        'to strengthen its monitoring and reporting on violations',
      ],
    },
  },
  {
    name: 'enhanced reporting',
    of: 'standing',
    pattern:
      '(?:requests?|requesting|ensur(?:e|es|ing)|enhanc(?:e|ing)|strengthen(?:ing)?|improv(?:e|ing)|calls for|encourages?)(?: also| further)?,? (?:the )?(?:[\\w-]+,? ){0,5}<standing>(?<=reporting)(?= (?:by|from|of|on|to) )',
    means: report,
    order: 88,
    examples: {
      reads: [
        'further requests enhanced ⟨reporting⟩ by MONUSCO to the Council on this issue',
        'ensure continued monitoring and ⟨reporting⟩ of the situation of children',
        'to enhance the monitoring and ⟨reporting⟩ on the military use of schools',
      ],
      leaves: ['to strengthen the reporting mechanism', 'combat fraud through enhanced reporting of transactions'],
    },
  },
  {
    name: 'share information with the Committee',
    of: 'standing',
    pattern:
      '(?<=\\b(?:to|and|shall|should) (?:[\\w-]+ ){0,2})share (?:[\\w-]+,? ){0,4}?<standing>(?<=information)(?: [^,;.]{1,60}?)? with (?:the [^,;.]{2,40}? and )?(?:the )?(?:Security Council|Council|(?:[\\w-]+ )?Committee|Secretary-General)\\b',
    means: report,
    order: 86,
    examples: {
      reads: [
        'to share relevant ⟨information⟩ with the Committee in accordance with paragraph 7',
        'to share relevant ⟨information⟩ with the GFRS and the Committee, as appropriate',
        'to share all available ⟨information⟩ on progress made with the Council',
      ],
      leaves: ['to share information with the Panel', 'to share information with each other'],
    },
  },
  {
    name: 'including reporting',
    of: 'standing',
    pattern: 'including (?:by |through )?<standing>(?<=reporting)(?= (?:any|all|such|information|violations|cases)\\b)',
    means: report,
    order: 88,
    examples: {
      reads: ['to assist the Committee, including ⟨reporting⟩ any information brought to their attention'],
      leaves: ['including its reporting of violations'],
    },
  },
  {
    name: 'tell those concerned at once',
    of: 'standing',
    pattern:
      '(?:immediately|promptly|expeditiously|forthwith) <standing>(?<=inform|notify)(?= (?!(?:to )?<receiver>)(?:the|all|any|its|their|every|each|relevant|other)\\b)',
    means: { role: 'triggered', untimed: true, act: 'deed' },
    order: 86,
    examples: {
      reads: [
        'directs the Committee to immediately ⟨inform⟩ all relevant Member States about notifications',
        'the Secretariat shall immediately ⟨notify⟩ the States concerned of the listing',
      ],
      leaves: ['shall immediately inform the Council'],
    },
  },
  {
    name: 'continue to report',
    of: 'standing',
    pattern:
      "(?:continu(?:e|es|ing) (?:to )?(?:[\\w-]+ and )?(?:make )?|monitor and |observe and |(?:to|shall|will|should) (?=report|brief|inform (?:it\\b|the (?!(?:Security )?(?:Council|Committee)'s)))|submit (?:promptly )?(?:an? )?(?:[a-z]+ ){0,4}written |provide (?:an? |further |written |timely )?|in all his (?:[\\w-]+ ){0,6}|(?<!in order to |so as to )make (?:[\\w-]+ ){0,2}|provide (?:the )?(?:Security Council|Council|Committee) with (?:[\\w-]+ ){0,3})<standing>(?<=reports?|reporting|inform|brief|briefings?|updates?|recommendations|attention)(?<!continu(?:e|es|ing) to update(?!,? <receiver>))",
    means: untimed,
    order: 89,
    examples: {
      reads: ['monitor and ⟨report⟩ violations', 'shall ⟨report⟩ on the progress made'],
      leaves: [
        'enhanced monitoring and ⟨reporting⟩ on violations',
        'to continue to update the form',
        'in order to make recommendations',
      ],
    },
  },
  {
    name: 'report as appropriate',
    of: 'standing',
    pattern:
      '(?:[Rr]eport|[Bb]rief|[Ii]nform)(?:ing|s)?(?: to it| back| thereon| to the Council| the Council)?,? (?:as|when|where)(?: deemed| considered)? <standing>',
    means: report,
    order: 88,
    examples: {
      reads: ['to report as deemed ⟨necessary⟩'],
      leaves: ['to support, as ⟨appropriate⟩, the authorities'],
    },
  },
  {
    name: 'as appropriate to report',
    of: 'standing',
    pattern:
      '(?:as|when|where) <standing>(?<=appropriate|necessary|needed)(?=,? (?:or upon the request of [^,;.]{3,40},)?(?: ?to)? ?(?:provide (?:[a-z]+ ){0,2}updates|report to|brief|inform)\\b)',
    means: report,
    order: 88,
    examples: { reads: ['when ⟨appropriate⟩, to provide updates on measures'] },
  },
];
