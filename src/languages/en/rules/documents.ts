import type { TimeMeaning, TimeRule } from '../../../clauses/types.ts';

/** A document is owed, and no time is set for it. */
const untimed: TimeMeaning = { role: 'standing', untimed: true };
const report: TimeMeaning = { ...untimed, act: 'report' };

/** Reports, recommendations, plans: handed over to somebody, what goes into them, and those only cited. */
export const documentRules: readonly TimeRule[] = [
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
    name: 'in a report asked for elsewhere',
    of: 'standing',
    pattern:
      '(?:within|include [^,;.]{0,80}?in) the <standing>(?<=report)(?= (?:requested|called for|mandated|required) (?:in|by|under|pursuant to) (?!paragraph))',
    means: untimed,
    order: 85,
    examples: {
      reads: ['within the ⟨report⟩ requested in S/PRST/2007/40, to also include a review of progress'],
      leaves: ['as set out in the report requested in resolution 1325', 'within the report requested in paragraph 4'],
    },
  },
  {
    name: 'hand over to somebody',
    of: 'standing',
    pattern:
      '(?<!\\bvoluntar[^;]{0,300})<hand-over>,? [^;.]{0,80}?<standing>(?<=<document>)(?=(?:(?! to )[^;.]){0,90}? to <receiver>)',
    means: report,
    order: 87,
    examples: {
      reads: [
        'to submit any ⟨recommendations⟩ for the holding of such an election to the Council',
        'to present a detailed ⟨plan⟩, including its costs, to the Security Council',
      ],
      leaves: [
        'to provide assistance to the Council',
        'to carry out the plan submitted to the Council',
        'on a voluntary basis, to submit those plans to the Committee',
      ],
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
      '<hand-over>(?:,?(?: [a-z]+ly,?| as [a-z]+)? (?:to )?(?:the )?(?:Security )?Council[^;.]{1,60}?|(?: [\\w-]+){0,3}? (?=information to the (?:Security )?Council\\b))<standing>(?<=information)',
    means: report,
    order: 88,
    examples: {
      reads: [
        'continue to refer to the Council ⟨information⟩ and analyses',
        'to communicate relevant ⟨information⟩ to the Security Council',
        'to communicate as appropriate to the Council, through the Committee, ⟨information⟩ gathered',
      ],
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
    name: 'a report on something',
    of: 'standing',
    pattern:
      '\\bto (?:also |further )?(?:submit|prepare|present|produce|issue) (?:an?|his|its|further) (?:[a-z-]+ ){0,3}<standing>(?<=reports?|study)(?= (?:on|concerning|regarding|about)\\b)',
    means: report,
    order: 89,
    examples: {
      reads: ['to submit a ⟨report⟩ on the further extension', 'to prepare a detailed ⟨report⟩ concerning costs'],
      leaves: ['to implement a report on the costs', 'to prepare the way for a report on the costs'],
    },
  },
  {
    name: 'a report as soon as possible',
    of: 'standing',
    pattern:
      '<hand-over>(?: (?:to )?<receiver>| for (?:its|their|his) (?:consideration|approval|information|decision))?,? <urgently>,? (?:for [^;.]{3,60}, )?(?:with )?[^,;.]{0,40}?<standing>(?<=<document>)(?! (?:of|dated|contained)\\b)',
    means: report,
    order: 86,
    examples: {
      reads: [
        'to present as soon as possible a progress ⟨report⟩',
        'to submit to the Council, without delay, ⟨recommendations⟩',
        'to submit for its consideration as soon as possible a ⟨report⟩ on compliance',
        'to send as soon as possible, for the information of the Security Council, a complete ⟨report⟩',
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
];
