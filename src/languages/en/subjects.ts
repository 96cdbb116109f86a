import { anyOf } from '../../clauses/any-of.ts';
import type { SubjectGrammar } from '../../clauses/subject-grammar.ts';

/** What a phrase is made of: no time, and no mark that ends a sentence's part. */
const phrase = '(?=(?<about>(?:["“]?[A-Za-z])[^\\u0001;:]{2,300}))';
const thing =
  '(?:[Rr]eports?|[Uu]pdates?|[Aa]ssessments?|[Bb]riefings?|[Ll]etters?|[Ii]nformation|[Rr]ecommendations?|[Pp]roposals?|[Oo]ptions|[Vv]iews|[Ff]indings|[Ee]valuation|[Aa]nalysis|[Rr]eviews?|[Aa]dvice|[Dd]etails)';
const telling =
  '(?:[Rr]eport(?:s|ed|ing)?|[Bb]rief(?:s|ed)?|[Uu]pdated?|[Ii]nform(?:s|ed)?|[Aa]pprised|[Aa]dvised?|[Nn]otify|[Aa]pprise)';
const on =
  '(?:on|about|regarding|concerning|containing|assessing|describing|detailing|outlining|identifying|analysing|analyzing|with respect to|with regard to)';
/** What may stand between the thing and what it is about: a time, a receiver, a manner. */
const between = '(?:[^;:]{0,160}?)';

const reporting = [
  `\\b${thing},? (?:\\u0001+,? ?)?(?:to (?:the |it\\b)?(?:Security )?(?:Council|Committee)?,? ?)?(?:\\u0001+,? ?)?${on} ${phrase}`,
  `\\b${telling} ${between}\\b(?:${on}|of) ${phrase}`,
  `\\b(?:[Aa]ssessments?|[Ee]valuations?|[Rr]eviews?|[Aa]nalys[ie]s|[Oo]verview|[Aa]ccount|[Oo]utline|[Dd]etails|[Ll]ist) of ${phrase}`,
  `\\b(?:[Pp]lans?|[Ss]trateg(?:y|ies)|[Oo]ptions|[Pp]roposals?|[Cc]oncept|[Rr]oadmap|[Mm]echanisms?) (?:for|to|of) ${phrase}`,
  `\\b${thing} ${between}\\b${on} ${phrase}`,
  `(?<about>\\b(?:written |further |first |second |third |updated )?(?:interim|final|mid-?term|initial|preliminary|comprehensive|progress|written|follow-up|consolidated|special|joint|oral|detailed) (?:written |progress |oral )?(?:reports?|updates?|assessments?|briefings?|letters?))`,
  `\\b(?:assess|evaluate|review)\\w* ${phrase}`,
];

const deed = [
  `\\b(?:to|shall|will|should|must) (?:also |further |then |not |be able to )*(?=(?<about>(?!the\\b|be\\b)[a-z]\\w+ [^\\u0001;:]{2,300}))`,
];
const passive = [
  `(?:that|[Dd]emands|[Rr]equests|,|\\band) (?:the |all |any )?(?=(?<about>[A-Za-z][^\\u0001;:,]{3,120}? (?:shall|will|should|must|to) be \\w+ed\\b))`,
];

/** The words behind "report on", the deed of a deadline, the object of a review. */
export const subjectGrammar: SubjectGrammar = {
  phrases: {
    report: reporting,
    letter: reporting,
    briefing: reporting,
    review: [
      `\\b(?:to|shall|will|should|and) (?:[a-z]+ly )?(?:keep under (?:constant |close |continuous )?review|review|consider|evaluate|assess|re-?examine|reassess|re-?evaluate|examine|decide(?: on| whether)?|take stock of|monitor) (?:(?:again|further|closely|regularly|fully) )?${phrase}`,
      `\\b(?:review|consideration|evaluation|assessment|examination|reassessment) of ${phrase}`,
      `\\bkeep (?=(?<about>[a-z][^\\u0001;:]{3,120}?) under (?:\\w+ )?review)`,
      ...passive,
      `\\b(?:review|consider|evaluate|assess|adjust|extend|renew|modify|lift)\\w* (?!that\\b)${phrase}`,
    ],
    deadline: [...deed, ...passive, `\\b(?:Demands|Calls for|Requests|Urges|[Dd]ecides (?:on|to)) ${phrase}`],
    event: [
      '(?=(?<about>\\b(?:(?:(?:first|second) round of |re-?run )?(?:(?:[Pp]residential|[Ll]egislative|[Pp]arliamentary|[Gg]eneral|[Nn]ational|[Ll]ocal|[Mm]unicipal|[Rr]egional|[Pp]rovincial|[Cc]ommunal|[Ss]enatorial|[Dd]emocratic|[Cc]onstitutional|[Ii]nternational|[Tt]ransparent|[Ff]ree|[Ff]air|[Ii]nclusive|[Cc]redible|[Pp]eaceful)(?:,? and |, | or | ))*)(?:[Ee]lections?|[Rr]eferend(?:um|a)|[Cc]onferences?|[Mm]eetings?|[Ss]ummit|[Pp]olls|[Bb]allot|[Vv]ote|[Cc]onvention|[Ii]nauguration|[Ii]ndependence|[Tt]alks|[Nn]egotiations|[Ss]ession|[Cc]onsultations)(?: (?:in|on|of|for) (?!\\u0001)[^\\u0001;:,.]{2,80})?))',
    ],
    start: [
      `\\b(?:that|[Dd]ecides) (?:that )?(?=(?<about>(?:the|all|such|these|those|this)[^\\u0001;:]{3,200}?)(?: (?:shall|will|should|are to|is to|to))? (?:[a-z]+ly )?(?:take effect|enter into (?:force|effect)|come into (?:force|effect)|begin|commence|start|be (?:effective|imposed|applied|lifted|established|implemented|deployed|suspended|extended)))`,
      ...deed,
    ],
    'measures-expiry': [
      '(?=(?<about>\\b(?:measures|sanctions|prohibitions?|restrictions?|exemptions?|exceptions?|embargo|arms embargo|travel ban|assets? freeze|suspension|provisions) [^\\u0001;:]{2,300}))',
      `\\b(?:[Rr]enews?|[Ee]xtends?|[Rr]eaffirms?|[Ss]uspends?) ${phrase}`,
    ],
    'authorization-expiry': [
      `\\b[Aa]uthori[sz](?:es?|ing|ations?) [^;:\\u0001]{0,160}?\\bto (?=(?<about>(?!the\\b)[a-z]\\w+ [^\\u0001;:]{2,300}))`,
      `\\b[Aa]uthori[sz]ations? (?=(?<about>(?:as |set|granted|given|contained|provided|in|for)[^\\u0001;:]{2,200}))`,
      ...deed,
    ],
    'mandate-expiry': [],
  },
  end: anyOf(
    ',? (?:and|as well as) (?:to|also|requests?|further|decides|urges|in th)\\b',
    ', (?:and )?(?:in |with |taking|as |pursuant|bearing|while|which|who|where|if |unless|but |upon|after|before|no later|not later|within|every|including|inter alia|drawing|based|to |by |through|for the purpose)',
    ' (?:in accordance|in conformity|in (?:close |full )?(?:consultation|coordination|co-ordination|cooperation|collaboration)|taking into account|with a view to|in order to|pursuant to|no later than|not later than|on the basis of)\\b',
    '\\. ',
  ),
  lead: '(?:the fact that |how |all |any |both )',
  trail:
    ' (?:of|the|and|to|in|a|an|with|by|on|for|or|that|including|as|its|their|his|from|at|within|until|every|before|after|than|which|whether|under|into|any|all|this|these|be|is|are|not|no|shall|will|also|set|out|between|through|when|if|no later|during|up|present|(?<!(?:this|present|same|above) )resolutions?|paragraphs?)',
  word: '(?:(?:resolutions?|paragraphs?|articles?) \\d+(?: \\(\\d{4}\\))?,?|[^\\s]+)\\s*',
  longest: 12,
  shortest: 4,
};
