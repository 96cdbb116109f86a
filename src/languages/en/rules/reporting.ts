import type { TimeMeaning, TimeRule } from '../../../clauses/types.ts';

/** A duty of reporting that no time is set for. */
const untimed: TimeMeaning = { role: 'standing', untimed: true };
/** The same where the words are none that always mean a report. */
const report: TimeMeaning = { ...untimed, act: 'report' };

const keep = '(?<!in order to |so as to )(?:keep(?:s|ing)?|be kept) (?:[^;.]{1,110}? )?';
/** What follows reporting that stands beside a dated report. */
const another =
  '(?:(?! (?:requests|encourages|calls|invites|urges|decides|expresses|within|in (?:one|two|three|four|six|\\d)|by (?:\\d|the end)|no later|not later|every|before|as soon as)\\b)[^;.]){0,340}?(?:(?:,| and)(?: and)?(?: also| further| in addition| in particular| in any (?:case|event),?| shall)* (?:to )?(?:report|brief|submit|present|provide|prepare|in (?:[\\w-]+ ){0,3}reports)\\b|, (?:with )?(?:the|his|a) first (?:[a-z]+ )?report (?:to be|being|shall be|due|within|by)\\b)';

/** Words of reporting that name no time: to whom, in what, or as an act of its own beside another. */
export const reportingRules: readonly TimeRule[] = [
  {
    name: 'a report only cited',
    of: 'standing',
    pattern:
      '(?:contained|described|outlined|recommended|set out|set forth|proposed|indicated|reflected|identified|mentioned|requested|findings|observations|conclusions|recommendations|based|as|(?:paragraph|section)s? [\\w, ]{1,20}) (?:in|of|on|by) (?:the|his|her|its|their|that|this|an?) (?:[\\w-]+ ){0,3}<standing>(?<=reports?)(?! on a )',
    means: { aside: 'cited' },
    order: 80,
    examples: {
      reads: ['as outlined in his special ⟨report⟩ to the Council', 'based on a ⟨report⟩ by the Secretary-General'],
      leaves: ['to address this matter in his next report to the Council'],
    },
  },
  {
    name: 'the report approved',
    of: 'standing',
    pattern:
      '(?:approves|endorses|welcomes|considered|having considered|takes note of|adopts|accepts|supports) (?:the|his|its|their) (?:[\\w-]+ ){0,3}<standing>(?<=reports?|recommendations|proposals|plans?)(?= (?:of|by|submitted|contained|presented|dated|in|on|made|to)\\b)',
    means: { aside: 'cited' },
    order: 80,
    examples: {
      reads: ['Approves the further ⟨report⟩ of the Secretary-General submitted to the Security Council'],
      leaves: ['Endorses his intention to submit a report to the Council'],
    },
  },
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
      leaves: ['to keep the List as updated and accurate as possible'],
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
    name: 'in his regular reports by a date',
    of: 'standing',
    pattern:
      '(?:in|through|as part of) (?:his|her|its|their|the) <standing>(?<=regular|periodic) (?:reports?|reporting)(?=[^,;.]{0,30}? <limit> )',
    means: { aside: 'dated-beside' },
    order: 83,
    examples: {
      reads: ['to provide updates on this matter in its ⟨regular⟩ reporting by November 2024'],
      leaves: ['to provide updates on this matter in its regular reporting'],
    },
  },
  {
    name: 'in his reports',
    of: 'standing',
    pattern:
      "(?:in|through|into|with) (?:all )?(?:(?:his|her|its|their|CTED's|relevant|mandated|country-specific|Secretary-General's)(?: [\\w-]+){0,5}? )<standing>(?<=[Rr]eports|[Rr]eporting|briefings)(?! (?:of|dated|issued|contained|entitled)\\b)",
    means: untimed,
    order: 86,
    examples: {
      reads: [
        'to address in all his country-specific situation ⟨reports⟩',
        'to include in its ⟨reporting⟩ information',
      ],
      leaves: ['to address in all his reports of 2020'],
    },
  },
  {
    name: 'in his next report',
    of: 'standing',
    pattern:
      "(?:in|into|as part of|through) (?:his|her|its|their|the(?: Secretary-General's)?) (?:next|forthcoming|upcoming|future|subsequent|mandated)(?: [\\w-]+){0,3}? <standing>(?<=reports?|reporting|briefings?|updates?)(?!,? (?:<limit>|in|within|on \\d|dated|entitled) )",
    means: untimed,
    order: 86,
    examples: {
      reads: ['to include in his next annual ⟨report⟩ an assessment of progress'],
      leaves: ['to include in his next report by 1 May an assessment'],
    },
  },
  {
    name: 'report to somebody',
    of: 'standing',
    pattern:
      "(?!under )<standing>(?<=[Rr]eports?|[Rr]eporting|[Ii]nform|[Bb]rief|briefings?|updates?|recommendations)(?: back| fully| promptly| swiftly| publicly| regularly| immediately| urgently| directly| and| specifically)*(?: (?:any|cases|instances|violations|information|progress|to|on|as|when|if|these|it|the|relevant|such)\\b[^,;.]{0,120}?(?<!pursuant|according|relating|related|regard|respect) to)? ?(?:to )?(?:the )?(?:Security Council|Council|Committee|United Nations|Secretary-General|Panel|sanctions committees|Ombudsperson|it)\\b(?!'s)",
    means: untimed,
    order: 87,
    examples: {
      reads: ['to ⟨report⟩ to the Security Council if such cases of misconduct occur'],
      leaves: [
        "to inform the Council's future consultations",
        'the report of the Secretary-General submitted pursuant to Security Council resolution 743',
      ],
    },
  },
  {
    name: 'tell somebody',
    of: 'standing',
    pattern:
      '(?<!\\b(?:may|might|can|could|they|help) )<standing>(?<=advise|apprise|alert|notify|certify|inform|recommend)(?: [a-z]+ly,?)?(?:,[^,;.]{3,60},)?(?: in a timely (?:manner|fashion))? (?:to )?<receiver>(?! to )',
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
      leaves: ['to advise and assist the Government', 'to advise the Council to meet'],
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
    name: 'hand over to somebody',
    of: 'standing',
    pattern: '<hand-over>,? [^;.]{0,80}?<standing>(?<=<document>)(?=(?:(?! to )[^;.]){0,90}? to <receiver>)',
    means: report,
    order: 87,
    examples: {
      reads: [
        'to submit any ⟨recommendations⟩ for the holding of such an election to the Council',
        'to present a detailed ⟨plan⟩, including its costs, to the Security Council',
      ],
      leaves: ['to provide assistance to the Council', 'to carry out the plan submitted to the Council'],
    },
  },
  {
    name: 'give somebody a report',
    of: 'standing',
    pattern: '<hand-over>,?(?: [a-z]+ly,?| back)? (?:to )?<receiver>[^;.]{1,80}?<standing>(?<=<document>)',
    means: report,
    order: 87,
    examples: {
      reads: [
        'to transmit to the Security Council a further detailed ⟨report⟩',
        'to furnish the Council with an early ⟨report⟩',
      ],
      leaves: ['to submit the report of the Panel'],
    },
  },
  {
    name: 'give the Council information',
    of: 'standing',
    pattern:
      '<hand-over>,?(?: [a-z]+ly,?)? (?:to )?(?:the )?(?:Security )?Council[^;.]{1,60}?<standing>(?<=information)',
    means: report,
    order: 88,
    examples: {
      reads: ['continue to refer to the Council ⟨information⟩ and analyses'],
      leaves: ['to provide the Committee with any relevant information', 'to share information with the Panel'],
    },
  },
  {
    name: 'a report for its decision',
    of: 'standing',
    pattern:
      "<hand-over> [^;.]{0,60}?<standing>(?<=<document>)[^;.]{0,60}? for (?:its|the (?:Security )?Council's|the Committee's) (?:[a-z]+ )?(?:consideration|decision|approval|review|endorsement)",
    means: report,
    order: 88,
    examples: { reads: ['to study the question and submit ⟨proposals⟩ for its decision'] },
  },
  {
    name: 'with a mandate to report',
    of: 'standing',
    pattern: '(?:mandate|task|mission|instructions) to <standing>(?<=report)(?= (?:on|to|thereon|any)\\b)',
    means: { ...report, beside: true },
    order: 86,
    examples: {
      reads: ['for a period of six months with a mandate to ⟨report⟩ on matters affecting security'],
      leaves: ['its mandate to monitor and report'],
    },
  },
  {
    name: 'and report',
    of: 'standing',
    pattern:
      '(?<=\\b(?:to|shall|will|should|must) (?!the )[^;.]{3,160}? )and (?:to )?(?:[a-z]+ly,? )?<standing>(?<=report)(?= (?:back|on|upon|thereon|his|her|its|their|the|any|fully|publicly|regularly|promptly|annually|such|all)\\b)',
    means: report,
    order: 88,
    examples: {
      reads: [
        'to look into the incident and ⟨report⟩ his findings',
        'to examine the matter and ⟨report⟩ on the possible options',
      ],
      leaves: ['to strengthen its monitoring and reporting on violations'],
    },
  },
  {
    name: 'enhanced reporting',
    of: 'standing',
    pattern:
      '(?:requests?|requesting|ensur(?:e|es|ing)|calls for|encourages?)(?: also| further)?,? (?:the )?(?:[\\w-]+,? ){0,5}<standing>(?<=reporting)(?= (?:by|from|of|on|to) )',
    means: report,
    order: 88,
    examples: {
      reads: [
        'further requests enhanced ⟨reporting⟩ by MONUSCO to the Council on this issue',
        'ensure continued monitoring and ⟨reporting⟩ of the situation of children',
      ],
      leaves: ['to strengthen the reporting mechanism', 'combat fraud through enhanced reporting of transactions'],
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
      "(?:continu(?:e|es|ing) (?:to )?(?:[\\w-]+ and )?(?:make )?|monitor and |observe and |(?:to|shall|will|should) (?=report|brief|inform (?:it\\b|the (?!(?:Security )?(?:Council|Committee)'s)))|submit (?:promptly )?(?:an? )?(?:[a-z]+ ){0,4}written |bring [^,;.]{0,60}|provide |in all his (?:[\\w-]+ ){0,6}|make (?:[\\w-]+ ){0,2}|provide (?:the )?(?:Security Council|Council|Committee) with (?:[\\w-]+ ){0,3})<standing>(?<=reports?|reporting|inform|brief|briefings?|updates?|recommendations|attention)",
    means: untimed,
    order: 89,
    examples: {
      reads: ['monitor and ⟨report⟩ violations', 'shall ⟨report⟩ on the progress made'],
      leaves: ['enhanced monitoring and ⟨reporting⟩ on violations'],
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
    name: 'a report as soon as possible',
    of: 'standing',
    pattern:
      '<hand-over>(?: (?:to )?<receiver>)?,? <urgently>,? (?:with )?[^,;.]{0,40}?<standing>(?<=<document>)(?! (?:of|dated|contained)\\b)',
    means: report,
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
      '<hand-over> (?:an? |his |its |the )(?:[a-z-]+ ){0,3}<standing>(?<=report|briefing|update|recommendations|proposals|plan|assessment)[^,;.]{0,80}? <urgently>',
    means: report,
    order: 87,
    examples: { reads: ['to submit a ⟨report⟩ on these arrangements as soon as possible'] },
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
