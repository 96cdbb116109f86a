import { dayLead, unitPattern } from '../atoms/values.ts';
import { monthPattern } from '../dates.ts';
import { numberPattern } from '../numbers.ts';

/** What stands between the members of a list or range of dates. */
export const listJoint =
  ',? ?(?:(?:and|or|to|through|until|then|as well as),? )?(?:(?:again|then),? )?(?:on |by |in |during |before |prior to |no later than |not later than |from )?(?:the )?(?:(?:end|close|beginning|start|middle) of )?(?:the )?(?:month of )?';

/** Words that rules name between < and >. */
export const slots: Readonly<Record<string, string>> = {
  limit:
    '(?:by|no later than|not later than|no later then|not later that|at the latest by|at the latest on|before|prior to|in advance of|ahead of|on or before|due (?:by|on)|to be issued by|within|preceding|until the latest|(?:with |by )?(?:a|the) (?:initial )?(?:target|agreed|deadline|time-?limit)(?: date)? of|targeting|towards?(?= the (?:end|middle|beginning)))',
  until:
    '(?:until|up (?:to and including|until|to)|through(?: to)?|till|(?:shall|will|should|must|is to|are to|so that (?:it|they)) (?:ends?|expires?|terminates?|lapses?|ceases?|comes? to an end|runs? out) on|to expire on|expiring on|ending(?: on)?|terminating on|running to|lapse on|to last until|that is,? until|that is,? up to)',
  from: '(?:as of|as from|(?:beginning|starting|commencing)(?: (?:on|from|in|as of))?|with effect from|effective(?: from)?|with effect as of|from|on or after)',
  on: '(?:on|scheduled for|set for|planned for|foreseen for|envisaged for|held in|take place in|to be held in|takes? effect on|in)',
  adoption:
    '(?:the )?(?:(?:date|time|day|moment) of )?(?:the |its )?(?:adoption|passage)(?: of (?:this|the present|the current) (?:resolution|decision|text)| of the resolution(?! (?:to be|pursuant|under|in accordance|referred|called|mentioned|provided|required|approving|concerning|by which))|(?! of| (?:Day|Date)\\b))|(?:the )?(?:date|adoption) of (?:this|the present) resolution|(?:the )?(?:date|day|time|moment) (?:on which |when |that )?(?:(?:this|the present) (?:resolution|decision) (?:is|was|has been|will be) adopted|(?:it|the (?:Security )?Council) (?:adopts|adopted) (?:this|the present) (?:resolution|decision))|(?:this|the present) resolution|(?:this|the present) date|today|now(?! on\\b)|(?:this|the|its) mandate.s renewal|(?:the )?(?:renewal|extension) of (?:this|the|its) mandate(?! (?:of|by|in|under))|(?:the )?endorsement of this (?:[A-Z]\\w+ (?:of )?){1,4}by the (?:Security )?Council',
  counted:
    '(?:of|from|after|following(?: upon)?|since|beyond|as of|as from|(?:that|which) (?:follows?|begins? (?:on|with|at|from))|starting(?: from| on| at| with)?|(?:beginning|commencing) (?:on|from|with|at)|(?:to )?(?:count(?:ed|ing)|reckon(?:ed|ing)|calculated|computed|measured|dating|run(?:ning)?)(?: as)?(?: of| from))',
  'entry-into-force':
    '(?:(?:the )?(?:(?:date|day|time) of )?(?:the |its |their )?(?:coming|entry|entering) into force|(?:the )?(?:date|day|time) (?:on which |when )?[^,;.]{3,100} (?:takes?|took|comes?|enters?) (?:effect|into (?:force|effect))|(?:the |these |those )[^,;.]{3,100} (?:takes?|have taken|has taken|comes?|enters?) (?:effect|into (?:force|effect)))',
  'only-upon':
    '(?:only (?:up)?on|only (?:if|after|following|with|where|subject to|by)|without|unless|(?:(?:shall|will|is to|would|should) be |is |being )?(?:subject to|conditional (?:up)?on|contingent (?:up)?on|dependent (?:up)?on))',
  // What a mandate is not to pass but by a decision.
  beyond: '(?:beyond|past|after|following|(?:at|upon|on) the (?:end|expiry|expiration|close|completion) of)',
  'part-of': `${dayLead}(?:(?:the )?(?:very )?(?:end|middle|close|beginning|start|(?:early|late|latter|last) (?:part|days)) of |(?:the )?(?:early|mid|late)[- ](?:in )?|(?:or )?about |around |approximately )?(?:the )?(?:month of )?`,
  more: '(?:(?:a )?(?:(?:further|additional|single|second|third|new),? (?:and|but) (?:final|last|additional|non-renewable)|further|additional|next|coming|following|new|initial|first|opening|preliminary|second|third|final|another|interim|single|one-time|non-renewable|maximum|fixed|limited) )?',
  for: '(?:for|lasting|to last)',
  urgently:
    '(?:as soon as (?:possible|practicable|feasible)|expeditiously|without delay|promptly|urgently|immediately|at (?:the|its|his) earliest (?:convenience|opportunity|possible (?:date|time|opportunity))|in due course|at an early date|at the appropriate time|as (?:early|rapidly|quickly) as possible)',
  receiver:
    "(?:(?:the |its |that )?(?:United Nations )?(?:(?:Security )?Council(?: Committee)?|(?:[\\w-]+ )?Committee|Secretary-General|Panel(?! on (?!\\d))|Monitoring (?:Team|Group)|sanctions committees|Ombudsperson|Focal Point|CTC)|it)\\b(?!'s)",
  'hand-over':
    '(?:submit|transmit|present|provide|furnish|forward|communicate|convey|make|give|prepare|issue|deliver|send|produce|share|supply|put forward|make available|refer|address|recommend)(?:ting|ing)?',
  document:
    '(?<!\\b(?:to|and) )(?:reports?|recommendations?|proposals?|plans?|assessments?|accounts?|findings|updates?|briefings?|analys[ie]s|options|suggestions|observations|conclusions|stud(?:y|ies)|evaluations?)',
  resolved:
    "(?:(?:decides?|resolves)(?: also| further)?|intends|undertakes|agrees|stands ready|remains ready|is (?:ready|prepared)|(?:express|reaffirm|reiterat|affirm|declar|confirm|emphasi[sz]|underlin|stress|recall)(?:e?s|ing),? (?:also |again |further |moreover )?(?:its|the (?:Security )?Council's) (?:[a-z]+ )?(?:readiness|willingness|intention|intent|determination|commitment|decision))",
  number: numberPattern,
  unit: unitPattern,
  month: monthPattern,
  mandate:
    "(?:(?-i:[A-Z][\\w-]+)'s? |the |its |their |this |current |present |initial |new |renewed |extended |existing |said |Panel'?s? |Mission'?s? ){0,4}",
  words: '[^,;.]{0,40}?',
};
