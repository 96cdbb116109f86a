import type { TimeAtom } from '../../../clauses/types.ts';
import { numberPattern } from '../numbers.ts';
import { endOfPeriod } from './values.ts';

/** What stands for a time without naming one: the end of a mandate, another item, words of reporting. */
export const wordAtoms: readonly TimeAtom[] = [
  {
    name: 'end of a mandate',
    pattern: `(?:end|close|expiry|expiration|termination|completion|conclusion|renewal)(?: date)? of (?:(?:the|its|their|his|this|that|said|above|current|present|initial|first|existing|new|renewed|extended|further|additional|authori[sz]ed|mandated|((?:${numberPattern})[- ](?:day|week|month|year))|[A-Z][\\w-]+(?:'s?)?) ){0,5}(?:mandates?|period(?! of [a-z])|authori[sz]ations?|term|extension(?! of))(?: period)?\\b`,
    read: (m) => endOfPeriod(m[1]),
  },
  {
    name: 'mandate ends',
    pattern:
      '(?:mandates?(?: period)?|period|term|extension|authori[sz]ation) (?:of (?:the )?[A-Z][^,;.]{1,60}? )?(?:(?:is|are) (?:due|set) to (?:expire|end|lapse|run out)|(?:next )?(?:expires?|ends?|lapses?|runs? out|comes? to (?:an|its) end|(?:is|are) (?:over|up)))\\b',
    read: () => ({ type: 'mandate-end' }),
  },
  { name: 'its expiry', pattern: '(?:expiry|expiration|termination)\\b(?! of)', read: () => ({ type: 'mandate-end' }) },
  {
    name: 'report of a paragraph',
    pattern:
      '[Rr]eport(?:s|ing)?(?! mechanism)(?: [\\w-]+){0,4}? (?:referred to|requested|called for|described|mandated|required|due|set out)? ?(?:in|pursuant to|under|by) paragraph (\\d{1,3})\\b(?! of resolution| of its resolution)',
    read: (m) => ({ type: 'item', paragraph: m[1]! }),
  },
  {
    name: 'end of the period already named',
    pattern: '(?:(?:end|close|expiry|expiration) of|(?<=, )after) which(?: period| time)?\\b',
    read: () => ({ type: 'mandate-end' }),
  },
  {
    name: 'date already named',
    pattern: '(?:deadline|date|time)\\b(?! of)',
    read: () => ({ type: 'item', paragraph: null }),
  },
  {
    name: 'until a decision',
    pattern:
      'until (?:further (?:notice|decision|review)|otherwise decided|(?:the (?:Security )?Council|it) (?:decides|determines|shall decide|takes a) (?:otherwise|further|a decision|another|decision))\\b|pending (?:(?:further|another|a|any|its|the)(?: (?:further|final|contrary|other|new|subsequent))? (?:decisions?|resolution|review|determination)(?= (?:by|of|from) (?:the )?(?:Security )?Council| to the contrary)|further (?:notice|decision|review)|(?:its|the (?:Security )?Council.s) (?:further |final )?(?:decision|review))\\b',
    read: () => ({ type: 'standing' }),
  },
  {
    name: 'until an event',
    pattern:
      '(?:until|pending(?= (?:the|its|their|an?) )|for the (?:full |entire |whole |remaining )?(?:duration|remainder))\\b',
    read: () => ({ type: 'standing' }),
  },
  {
    name: 'before or after',
    pattern:
      '(?:[Bb]efore|[Pp]rior to|[Aa]fter|[Ff]ollowing|[Uu]pon|[Aa]s soon as)(?= (?:the|its|their|his|such|notification|an? (?:name|request|person|individual|entity)|[a-z]{5,} (?:is|are|has been|have been) [a-z]+ed)\\b)|[Aa]s soon as(?= (?!possible|practicable|feasible|practical)[^,;.]{2,80}? (?:is|are|has|have) )|[Oo]nce(?= (?!again|more)[^,;.]{2,80}? (?:is|are|has|have) )',
    read: () => ({ type: 'standing' }),
  },
  {
    name: 'standing word',
    pattern:
      '(?:[Rr]egularly|[Rr]egular|[Pp]eriodically|[Pp]eriodic|[Cc]ontinually|[Cc]ontinuously|[Cc]ontinuous|(?:continuing|on-?going|permanent|constant|routine|rolling)(?= (?:and [a-z]+ )?basis)|under (?:(?:active|careful|close|constant|continual|continuous|continuing|permanent|regular|strict)(?:,? (?:and )?(?:active|careful|close|constant|continuous|continuing|regular|strict))? )?(?:review|scrutiny|examination)|under (?:active|close|constant|continuous|continuing|regular) update)\\b',
    read: () => ({ type: 'standing' }),
  },
  {
    name: 'word of reporting',
    pattern:
      '(?:informed|updated|apprised|abreast|[Rr]eports?|[Rr]eporting|reported|informs|notifies|advises|certifies|determines|confirms|[Ii]nform|[Bb]rief|[Bb]riefings?|[Uu]pdates?|[Nn]otify|[Aa]dvise|[Aa]pprise|[Aa]lert|[Cc]ertify|attention|[Rr]ecommend(?:ations?)?|[Pp]roposals?|[Pp]lans?|[Aa]ssessments?|accounts?|findings|[Ii]nformation|[Aa]nalys[ie]s|options|suggestions|observations|conclusions|[Ss]tud(?:y|ies)|[Ee]valuations?|appropriate|necessary|needed|[Rr]eview(?:ed)?|re-?examine|examine|reconsider(?:ed)?|reassess|revisit|address|return to|consult|consider|consideration|meet|(?:re)?convene|(?:immediately|promptly|forthwith|without delay|directly|shortly) (?:after|upon|on(?= recei))|requested(?= by (?:it|the (?:Security )?Council|the Committee)\\b)|same time|[Uu]pon)\\b',
    read: () => ({ type: 'standing' }),
  },
];
