import { dayLead, unitPattern } from '../atoms/values.ts';
import { monthPattern } from '../dates.ts';
import { numberPattern } from '../numbers.ts';

/** What stands between the members of a list or range of dates. */
export const listJoint =
  ',? ?(?:(?:and|or|to|through|until|then|as well as),? )?(?:(?:again|then),? )?(?:on |by |in |before |no later than |not later than |from )?(?:(?:the )?end of )?';

/** Words that rules name between < and >. */
export const slots: Readonly<Record<string, string>> = {
  limit:
    '(?:by|no later than|not later than|no later then|not later that|at the latest by|at the latest on|before|prior to|in advance of|ahead of|on or before|due (?:by|on)|to be issued by|within|preceding|until the latest|(?:with |by )?(?:a|the) (?:initial )?(?:target|agreed|deadline|time-?limit)(?: date)? of|targeting|towards?(?= the (?:end|middle|beginning)))',
  until:
    '(?:until|up (?:to and including|until|to)|through(?: to)?|till|(?:shall|will) (?:end|expire|terminate|lapse|cease) on|to expire on|expiring on|ending(?: on)?|terminating on|running to|lapse on|to last until|that is,? until|that is,? up to)',
  from: '(?:as of|as from|(?:beginning|starting|commencing)(?: (?:on|from|in|as of))?|with effect from|effective(?: from)?|with effect as of|from|on or after)',
  on: '(?:on|scheduled for|set for|planned for|foreseen for|envisaged for|held in|take place in|to be held in|takes? effect on|in)',
  adoption:
    '(?:the )?(?:(?:date|time|day|moment) of )?(?:the |its )?(?:adoption|passage)(?: of (?:this|the present|the current) (?:resolution|decision)| of the resolution(?! (?:to be|pursuant|under|in accordance|referred|called|mentioned|provided|required|approving|concerning|by which))|(?! of| (?:Day|Date)\\b))|(?:the )?(?:date|adoption) of (?:this|the present) resolution|(?:this|the present) resolution|(?:this|the present) date|today|now(?! on\\b)|(?:this|the|its) mandate.s renewal|(?:the )?(?:renewal|extension) of (?:this|the|its) mandate(?! (?:of|by|in|under))|(?:the )?endorsement of this (?:[A-Z]\\w+ (?:of )?){1,4}by the (?:Security )?Council',
  counted:
    '(?:of|from|after|following|since|beyond|as of|as from|starting from|starting|beginning (?:on|from|with)|commencing (?:on|from))',
  'part-of': `${dayLead}(?:(?:the )?(?:very )?(?:end|middle|close|beginning|start|(?:early|late|latter|last) (?:part|days)) of |(?:the )?(?:early|mid|late)[- ](?:in )?|(?:or )?about |around |approximately )?(?:the )?(?:month of )?`,
  more: '(?:(?:a )?(?:further|additional and final|additional|next|coming|following|new|initial|final|another|interim|single|single and final|one-time|non-renewable|maximum|fixed|limited) )?',
  for: '(?:for|lasting|to last)',
  urgently:
    '(?:as soon as (?:possible|practicable|feasible)|expeditiously|without delay|promptly|urgently|immediately|at (?:the|its|his) earliest (?:convenience|opportunity|possible (?:date|time|opportunity))|in due course|at an early date|at the appropriate time|as (?:early|rapidly|quickly) as possible)',
  receiver:
    "(?:(?:the |its |that )?(?:United Nations )?(?:(?:Security )?Council(?: Committee)?|(?:[\\w-]+ )?Committee|Secretary-General|Panel(?! on)|Monitoring (?:Team|Group)|sanctions committees|Ombudsperson|Focal Point|CTC)|it)\\b(?!'s)",
  'hand-over':
    '(?:submit|transmit|present|provide|furnish|forward|communicate|convey|make|give|prepare|issue|deliver|send|produce|share|supply|put forward|make available|refer|address|recommend)(?:ting|ing)?',
  document:
    '(?<!\\b(?:to|and) )(?:reports?|recommendations?|proposals?|plans?|assessments?|accounts?|findings|updates?|briefings?|analys[ie]s|options|suggestions|observations|conclusions|stud(?:y|ies)|evaluations?)',
  resolved:
    "(?:(?:decides?|resolves)(?: also| further)?|intends|undertakes|agrees|stands ready|remains ready|is (?:ready|prepared)|(?:express|reaffirm|reiterat|affirm|declar|confirm|emphasi[sz]|underlin|stress|recall)(?:e?s|ing),? (?:also |again |further |moreover )?(?:its|the (?:Security )?Council's) (?:[a-z]+ )?(?:readiness|willingness|intention|intent|determination|commitment|decision))",
  number: numberPattern,
  unit: unitPattern,
  month: monthPattern,
  mandate: "(?:(?-i:[A-Z][\\w-]+)'s? |the |its |their |this |current |present |initial |Panel'?s? |Mission'?s? ){0,4}",
  thereafter: '(?: thereafter| afterwards| after that| from that date| subsequently)?',
  words: '[^,;.]{0,40}?',
};
