import type { TimeRule } from '../../../clauses/types.ts';

/** What somebody who does it regularly owes; regular forces and a regular programme are owed by nobody. */
const regular =
  'report|brief|inform|updat|review|meet|consider|contribut|consult|assess|reassess|input|evaluat|statement|exchange|monitor|discuss|examin|conven|submit|submission|provid|publi(?:sh|ci[sz])|visit|inspect|audit';

/** What happens once, and may be waited for. */
const happening =
  'completion|conclusion|departure|withdrawal|arrival|establishment|deployment|appointment|formation|elections?|holding|entry into force|transfer|restoration|implementation|liquidation|closure|signature|inauguration';

/** What goes on without a period or follows an event, and what the Council means to come back to. */
export const standingRules: readonly TimeRule[] = [
  {
    name: 'until a decision',
    of: 'standing',
    pattern:
      '(?=until |pending )<standing>(?<=notice|otherwise(?: decided)?|further|decisions?|review|another|resolution|determination)',
    means: { role: 'until' },
    order: 80,
    examples: {
      reads: [
        'shall prohibit the delivery of weapons ⟨until further notice⟩',
        'shall remain in effect ⟨until otherwise decided⟩ by the Council',
        'the ban shall stay in force ⟨until further decision⟩ by the Council',
        'shall stay in place ⟨pending a further decision⟩ of the Council',
      ],
      leaves: ['until further progress has been made', 'the report pending before the Council'],
    },
  },
  {
    name: 'until something has happened',
    of: 'standing',
    pattern: `(?<!\\bcannot [^,;.]{0,60})(?=until |pending )<standing> (?:such time as|(?:the (?:Security )?Council|it) (?:decides|determines|approves|takes|so)|[^,;.]{3,120}? (?:has|have) (?:[a-z]+ly )?(?:been )?[a-z]+ed\\b|[^,;.]{3,80}? (?:is|are) (?:[a-z]+ly )?[a-z]+ed\\b|(?:the|its|their|his|such|an?) (?:[\\w-]+ ){0,3}?(?:${happening}|outcome|results?|adoption(?! of (?:this|the present)))\\b(?: of [^,;.]{3,60})?)`,
    means: { role: 'until', anchor: 'event', untimed: true },
    order: 81,
    examples: {
      reads: [
        'shall apply ⟨until⟩ the Council decides that the authorities have complied',
        'to conduct these activities ⟨until⟩ such activities have been completed',
        'to respect the agreement ⟨until⟩ the departure of the final element of the Mission',
        'in force ⟨until⟩ such time as a government is formed',
        'shall remain in force ⟨pending⟩ the outcome of the inquiry',
      ],
      leaves: [
        'cannot be taken until such information is provided',
        'until now',
        'until the end of the mandate',
        'until 31 May 2021',
      ],
    },
  },
  {
    name: 'for the duration of something',
    of: 'standing',
    pattern: '(?=for )<standing> of (?!the (?:present |current )?(?:mandate|resolution))[^,;.]{3,60}?(?=,|;|[.]|$)',
    means: { role: 'until', anchor: 'event', untimed: true },
    order: 81,
    examples: {
      reads: ["to authorize, ⟨for the duration⟩ of the Mission's liquidation, the retention of a guard unit"],
      leaves: ['for the duration of the present mandate', 'for the first time'],
    },
  },
  {
    name: 'upon an event',
    of: 'standing',
    pattern:
      '<standing>(?<=[Uu]pon) (?:the |each )?(?:(?:completion|conclusion)(?! of (?:the|its|this|that|their) (?:(?:current|present|new|extended|initial|said|same|mandated|[\\w]+-(?:day|week|month|year)) ){0,2}(?:mandate|period(?! (?:of|referred))|term)\\b)|(?<=the )request|notification|review|outbreak|adoption of its|submission|receipt(?! of [^,;.]{0,40}report\\b))(?= of)',
    means: { role: 'triggered' },
    order: 85,
    examples: {
      reads: ['⟨upon⟩ completion of the disposal process'],
      leaves: ["upon receipt of the Secretary-General's report", 'upon completion of that period'],
    },
  },
  {
    name: 'at an event',
    of: 'standing',
    pattern:
      '<standing>(?<=(?:(?<!especial|particular|equal)ly|forthwith|without delay) (?:after|upon|on)|same time|as soon as(?= an? (?:name|request|notification|person|individual|entity)))(?= (?:as )?(?:(?:an?|each|any|such) |the (?!adoption|mandate|date)|receiving |receipt |completion |notification ))',
    means: { role: 'triggered' },
    order: 84,
    examples: {
      reads: [
        'at the ⟨same time⟩ a name is added to the List',
        'publish the entry ⟨immediately after⟩ a name is added',
        '⟨promptly upon⟩ the conclusion of the journey',
        'to deploy the monitors ⟨immediately upon⟩ receiving the consent of the Government',
        'that they be released ⟨without delay after⟩ the cessation of hostilities',
        'publish the reasons ⟨as soon as⟩ a name is added to the List',
      ],
      leaves: [
        'at the same time, calls upon the parties',
        'immediately after adoption',
        'as soon as the situation permits',
        'calls upon all persons, especially upon the Committee',
      ],
    },
  },
  {
    name: 'before or after an event',
    of: 'standing',
    pattern: `(?<!\\b(?:provided|supplied|transferred|concluded|signed|granted|received|delivered) )<standing>(?:(?<=as soon as) (?!possible)[^,;.]{2,80}?(?= (?:is|are|has|have) (?!possible|practicable|feasible))|(?<=before|prior to|after|following|upon|as soon as) (?:(?:the|its|their|his|such) (?:[\\w-]+ ){0,3}?(?:${happening}|creation|approval|renewal|signing|ratification|end of the [\\w-]+)\\b|[a-z]{5,} (?:is|are|has been|have been) [a-z]+ed\\b|the (?:Security )?Council has \\w+ed\\b|notification(?= to )))`,
    means: { role: 'triggered', untimed: true },
    order: 88,
    examples: {
      reads: [
        'to make contact with all parties ⟨as soon as⟩ the cease-fire is in force',
        'to conclude, ⟨before⟩ the full deployment of the Observer Mission, a status-of-mission agreement',
        'Decides that, ⟨after⟩ the appointment of the Ombudsperson, his office shall receive requests',
        'to submit to the judges, ⟨upon⟩ their election, any suggestions',
        '⟨after⟩ the Security Council has approved the terms of reference',
        'to notify the petitioner ⟨as soon as⟩ a decision on the petition has been taken',
        'the withdrawal of observers ⟨after⟩ demobilization is completed',
      ],
      leaves: [
        'material and equipment provided prior to such termination',
        'after the adoption of this resolution',
        'before the date of adoption of the sanctions',
        'before the Council',
        'as soon as it is possible',
      ],
    },
  },
  {
    name: 'report once something has happened',
    of: 'standing',
    pattern:
      '(?<=\\bto (?:[a-z]+ly )?(?:report|submit|inform|brief|present|notify|review|prepare|provide|recommend)\\b[^;.]{0,120} )<standing>(?<=once)(?! again| more)(?= [^,;.]{2,80}? (?:is|are|has|have) )',
    means: { role: 'triggered', untimed: true },
    order: 87,
    examples: {
      reads: ['to submit a plan ⟨once⟩ the parties have signed the agreement'],
      leaves: [
        'to submit once again what the parties have signed',
        'the funds shall be released once the Council has approved the report',
      ],
    },
  },
  {
    name: 'at an event, but by a time',
    of: 'standing',
    pattern:
      '<standing>(?<=as soon as|once|upon|after|following|(?:when|as|if) requested) [^;.]{3,90}?,? (?:and|but)(?: also)?,? in any (?:event|case)',
    means: { role: 'triggered', untimed: true, beside: true, act: 'report' },
    order: 83,
    examples: {
      reads: [
        'to inform the Council ⟨as soon as⟩ a cease-fire is established and in any case by 1 February 1994',
        'when ⟨requested⟩ by the Security Council and in any event at least every six months',
      ],
      leaves: ['reports requested by the Security Council in any event'],
    },
  },
  {
    name: 'on a regular basis',
    of: 'standing',
    pattern:
      '(?<!\\b(?:seized|in order to|so as to|enabl|allow)[^,;.]{0,80} )(?:on|at|in) (?:an? )?(?:[a-z]+ and |more )?<standing>(?<=regular|periodic|continuous|continual|continuing|on-?going|permanent|constant|routine|rolling) (?:and [a-z]+ )?(?:basis|intervals)',
    means: { role: 'standing' },
    order: 89,
    examples: {
      reads: ['on a ⟨regular⟩ basis', 'at ⟨periodic⟩ intervals', 'to apprise the Council on a ⟨continuing⟩ basis'],
      leaves: [
        'to remain seized of the question on an ongoing basis',
        'in order to enable it to review the problems on a continuing basis',
      ],
    },
  },
  {
    name: 'regular reports',
    of: 'standing',
    pattern: `(?!(?<=[;.] )(?-i:[CRP])[^.;]{0,40}$)<standing>(?<=regular|periodic|continuous|continual),? (?:[\\w-]+,? (?:and |or )?){0,3}?(?:${regular})[a-z]*`,
    means: { role: 'standing' },
    order: 90,
    examples: {
      reads: ['to provide ⟨regular⟩ updates to the Council', 'convene ⟨regular⟩ joint briefing sessions'],
      leaves: [
        'to execute its mandate; Continuous review',
        'consisting of its regular forces',
        'facilitate regular access to ports',
        'the regular programme',
      ],
    },
  },
  {
    name: 'regularly report',
    of: 'standing',
    pattern: `<standing>(?<=\\b(?:${regular})[^;.]{0,80}?(?:regularly|periodically|continual?ly|continuously)|(?:regularly|periodically|continual?ly|continuously)(?=,? (?:[\\w-]+,? ){0,4}?(?:${regular})))`,
    means: { role: 'standing' },
    order: 90,
    examples: {
      reads: ['to ⟨regularly⟩ update the Council', 'which will meet ⟨regularly⟩', 'to be reviewed ⟨periodically⟩'],
      leaves: [
        'public and private registries regularly screen their databases',
        'the continually evolving nature of the risks',
        'to engage regularly with the authorities',
      ],
    },
  },
  {
    name: 'under review',
    of: 'standing',
    pattern: '(?=under )<standing>(?<=review|scrutiny|examination)',
    means: { role: 'standing' },
    order: 90,
    examples: {
      reads: ['to keep the situation ⟨under continuous review⟩', 'to keep it ⟨under constant and close scrutiny⟩'],
    },
  },
  {
    name: 'under update',
    of: 'standing',
    pattern: '(?=under )<standing>(?<=update)',
    means: { role: 'standing', act: 'report' },
    order: 90,
    examples: { reads: ['to keep the framework ⟨under continuous update⟩'] },
  },
];
