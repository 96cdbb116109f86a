import { topicNames } from '../../bodies/topic-names.ts';
import type { Lexicon } from '../../clauses/types.ts';
import { actors } from './actors.ts';
import { acts } from './acts.ts';
import { bodies } from './bodies.ts';
import { openerPlace, openers } from './openers.ts';
import { subjectGrammar } from './subjects.ts';

/** "Transfer Day", "Implementation Date", "D-Day". */
const namedDay = '(?:[A-Z][\\w-]+ ){1,4}(?:Day|Date)|[A-Z][+-][Dd]ay';

export const lexicon: Lexicon = {
  actors,
  acts,
  openers,
  openerPlace,
  boundary: ';|(?<!^\\d{1,3}|\\b[ap]\\.m)[.](?= [A-Z(])|:(?= ?[•–—-])|(?<=[;.:]) [•–—-] ',
  agency:
    "(?:(?<=equests that (?:the |all )?[A-Z][\\w'-]*(?: \\([A-Z]+\\)| (?:(?:of|on|for|in) )?(?:the )?[A-Z][\\w'-]*| [Ee]xperts){0,8})(?: [a-z]+ly)? (?!(?:be|of|in|on|for|and|or|to|by|from|with|concerned|established|referred|contained|who|which|that)\\b)[a-z]+ (?!by )|(?:,? (?:who|which|that)|(?<=, [A-Z]{3,12}),)? (?:shall|will|should|is to|are to)\\b(?! (?:also |further |continue to )?be (?:\\w+ed|in)\\b)|(?:'s?)?(?: \\([A-Z\\d]+\\))?(?:,[^,;]{0,140},)?(?: concerned)? ?(?:(?:submit|provide|present|prepare|report|respond|make|take|continue|conduct|include|update|brief|inform|carry out)(?=,| (?:to|its|a|an|the|in|on)\\b)|to|shall|will|would|should|must|is to|are to)\\b(?! (?:also |further |continue to )?be (?:\\w+ed|in)\\b))",
  giver: '\\b(?:from|by) (?:the )?',
  receiverLead: null,
  topicLead: null,
  pronoun: ' (?:it|them|him|her)\\b(?! to the )',
  ownAct: ' to ',
  verbLead:
    '(?:\\b(?:importance|need|necessity) (?:of|for) [^,;.]{2,60}? (?=[a-z]+ing\\b)|\\bby (?=(?:recommending|submitting|presenting|reporting|providing|informing)\\b)|\\band (?=(?:report (?:to|on|thereon|back)|submit|present|transmit|brief|inform|advise)\\b)|\\b(?:shall|will|should|must), [^,;.]{2,140}, (?=[a-z])|\\b(?:[Tt]o|shall|will|would|should|must|can)(?: not)?(?: be| also| further| then| jointly| [a-z]+ly,?| continue to| endeavour to| be ready to)* (?=(?!include (?:within|by|in|no later|every|at|on) )(?!(?:the|an?|its|his|her|their|all|any|each|it|them|this|that|these|those|and|or|other|both|such|which|relevant|member|be|have|date|end|in|under|above|below|paragraphs?)\\b)[a-z])|\\bthat [^,;.]{3,90} be (?=[a-z]+(?:ed|t|n)\\b))',
  timeFirst: false,
  perCase:
    '(?:\\bmay (?:lodge|submit|make|file|present|bring|put in|send) (?:an?|its|his|her|their|such) |de-?listing|petition|designating|such (?:an? )?(?:request|notification|inspection|determination|case|investigation)s?|in (?:each|any) case|subsequent written|notif(?:y|ies) the (?:petitioner|Permanent|Ombudsperson|designating|Committee|State)|\\bnotifications?|(?:the|an?|any|such|each|of) inspections?|in which case|additional information requested|\\bobjects?\\b|[Ee]ach time|(?<!\\bat )(?:the|an?|any|such|[Ee]ach|[Ee]very) (?:(?:complete|new|further|individual|completed) )?application\\b(?! of)|(?<!\\bat )(?:the|any|[Ee]ach|[Ee]very) (?:request|case)\\b(?! for)|unless the Committee|case-by-case|this period|period of (?:information|engagement)|[Ww]hen(?:ever)? (?:the|a|an) |\\b[Uu]pon (?:the )?(?:receipt|completion|conclusion|submission|request)|[Aa]fter (?:the|a) (?:Committee|request)|objected|if extended|in cases where|at the request of (?:a|any) (?:member|State)|(?:on|regarding|to) (?:these|those|such|each) (?:proposals?|submissions?|applications?)|respon(?:d|se)s?\\b|[Ff]ollowing (?:the )?(?:completion|conclusion|receipt) of|for which)(?![^;.]{0,160}\\bin any (?:event|case)\\b)',
  afterEvent:
    '\\b(?:[Oo]nce (?!again|more)[^,;.]{3,90}? (?:has|have|is|are)\\b|(?:[Ff]ollowing|[Aa]fter|[Uu]pon|[Aa]s soon as) (?:the |its |their )?(?:[\\w-]+ ){0,4}?(?:elections?|referendum|sign(?:ing|ature)|entry into force|completion|conclusion|withdrawal|deployment|arrival|formation|ratification|receipt|approval|cessation|cease-?fire|inauguration|establishment|exchange|release|repatriation|disarmament|acceptance|dissolution|hand-?over)\\b)(?![^;.]{0,160}\\bin any (?:event|case)\\b)',
  conditional: '[Uu]pon (?:the )?(?:completion|conclusion|receipt)',
  mandateChange:
    'mandate\\b(?<=\\b(?:enlarge|expand|broaden|adjust|modify|revise|amend|change) (?:the |its )(?:[a-z-]+ ){0,2}mandate)',
  bodies,
  topics: topicNames('en'),
  committee: '[Cc]ommittee',
  commission: '[Cc]ommission|[Ii]nvestigative',
  calledCommittee:
    '(?: \\(\\d{4}\\))?(?:,?(?: and)? \\d{3,4} \\(\\d{4}\\))*,? ?\\((?:here(?:in)?after )?(?:referred to as )?["“”\']*the ["“”\']*Committee["“”\']*\\)',
  subjectGrammar,
  beside:
    '(?:successors? (?:to|of)|replac(?:e|es|ing|ement of)|transform(?:s|ing)?|succeed(?:s|ing)?) (?:the )?[A-Z][\\w-]*(?:(?: (?:of|in|for|the|and))* [(]?[A-Z][\\w-]*[)]?)*|(?:collaborat\\w+|consult\\w+|coordinat\\w+|co-ordinat\\w+|cooperat\\w+|co-operat\\w+|liais\\w+|liaise|conjunction|partnership|contact|dialogue|together|along|work\\w*|line|engag\\w+)(?: closely)? with (?:(?! (?:to|on|as|by) (?:the )?[a-z]|,? (?:drawing|building|relying)\\b)[^;.]){0,200}|(?:drawing|building|relying)(?:, [^,;.]{0,40},)? (?:up)?on [^;.]{0,120}|(?:with|through) the (?:support|assistance|help|cooperation|advice|input) of [^,;.]{0,120}|(?:assisted|supported|informed) by [^,;.]{0,120}|(?:as well as|including|inter alia) (?:with |from )?[^,;.]{0,120}|(?:which|that) (?:took over|replaced|succeeded|followed|absorbed|preceded) [^,;.]{0,120}',
  joints: {
    nextAsked: '[,;] and (?:the )?$',
    nextThing: '^,? and $',
    nextVerb: ' and (?:(?:also |further |then )?to (?:\\w+ly )?(?:continue to )?|continue to )$',
    partOf: '^ of (?:[\\w-]+ ){0,2}$',
    beforeSubject:
      '^(?:\\d+[.]|\\([a-z]\\))?(?: also| further)?(?: that)? ?(?:[Tt]he|an?|its|his|this|such)? ?(?:(?!of|in|on|by|to|for|and)[\\w-]+ )?$',
    passive: '\\b(?:shall|should|will|must|to) be (?:[a-z]+ly )?$',
  },
  nextDuty: '[,;] ?(?:and|then)',
  exception: '\\bunless\\b',
  exceptOtherReports: 'except in months (?:when|in which)',
  upToEvent:
    '\\b(?:until|till|up to|towards?|leading (?:up )?to|in the (?:run-up|lead-up) to|ahead of)(?: the)?(?: [\\w-]+){0,5} ?$',
  dayName: `(?:${namedDay}|\\b(?:(?!(?:the|that|on|by|of)\\b)[a-z][a-z-]+ ){1,3}(?:day|date))\\b`,
  dayDefinition: {
    behind: ' ?[(](?:the )?["“\'](?:the )?((?:[A-Za-z][\\w-]+ ){1,4}(?:[Dd]ay|[Dd]ate)|[A-Z][+-][Dd]ay)["”\'][)]',
    before: `(${namedDay}) (?:is|shall be|will be|means|refers to) (?:the (?:date|day) )?`,
  },
  paragraphDocument:
    '(?:plan|report|strategy|assessment|proposal|list|road ?map|programme|recommendation|document)s? (?:referred to|mentioned|requested|called for|required|described|provided for) (?:in|by|under) paragraph (\\d{1,3})\\b(?! of)',
  thisResolution: '(?:this|the present) resolution|mandate|the [Mm]ission|all elements of',
  otherInstrument: 'resolutions? \\d{3,4}|Framework|Agreement|Accord|commitments',
};
