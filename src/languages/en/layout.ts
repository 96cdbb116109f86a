import { normaliseLatin } from '../../document/plain-characters.ts';
import type { Layout } from '../../document/types.ts';
import { monthPattern, readDate, weekdayPattern } from './dates.ts';
import { others } from './other-documents.ts';
import { slips } from './slips.ts';

const day = '\\d{1,2}(?:st|nd|rd|th)?';
const date = `(?:the )?(?:${weekdayPattern},? (?:the )?)?(?<date>${day}(?: day)?(?: of)? (?:${monthPattern}),? \\d{4}|(?:${monthPattern}) ${day},? \\d{4}|\\d{1,2}(?<mark>[-./])\\d{1,2}\\k<mark>\\d{4})`;

/**
 * A preamble's paragraphs begin with participles ("Recalling"), operative ones with these verbs. Only texts that
 * print no paragraph numbers need them.
 */
const operativeVerbs = [
  'Accepts Acknowledges Addresses Adopts Affirms Agrees Allows Appeals Appoints Appreciates Approves Asks Authorizes Authorises Calls',
  'Charges Commends Concludes Concurs Condemns Confirms Congratulates Considers Constitutes Creates Declares Decides Demands Deplores Determines',
  'Directs Draws Emphasizes Encourages Endorses Entrusts Establishes Expresses Extends Finds Instructs Insists Invites Looks',
  'Notes Notices Offers Orders Pays Permits Postpones Proclaims Reaffirms Recalls Recognizes Recommends Regrets Reiterates',
  'Rejects Remains Reminds Renews Requests Resolves Stresses Submits Supports Suspends Takes Terminates',
  'Desires Records Places Deems Elects Empowers Fixes Gives Grants Imposes Lifts Prolongs Reduces Refers Sets Thanks Underlines Underscores Urges Warns Welcomes',
]
  .join(' ')
  .replaceAll(' ', '|');

const operativeWords = `(?:(?:Also|Further|Again|Once again|Once more|Strongly|Solemnly|Therefore|Urgently|Likewise|In addition|Deeply|Hereby|Gravely|Fully|Firmly|Unequivocally),? (?:${operativeVerbs}|${operativeVerbs.toLowerCase()})|${operativeVerbs}|decides:)\\b`;

/** What may stand before a title in its line. */
const beforeTitle =
  '(?:[^\\p{L}\\n]|United Nations|UN |UNITED NATIONS|(?:The )?Security Council|symbol|Symbol|Document|title|Title|Text of|Distr)';
/** What may stand behind it: all else makes it a sentence's beginning. */
const behindTitle =
  '(?=[^\\p{L}\\n]{0,40}(?:$|Adopted|adopted (?:by|at)|adopted on(?=[^\\n]{0,60}\\d{4}(?: (?:by|at) [^\\n,]{0,60})?[^\\p{L}\\n]*$)|ADOPTED|of \\d|on |by the|\\[|[|·—–:-]))';

export const layout: Layout = {
  language: 'en',
  recognise: /(?:The|the|THE) (?:Security Council|SECURITY COUNCIL)\b/,
  openings: [
    // In small letters, or without "The", it may be the middle of a sentence unless it fills its line.
    /^[^\p{L}\n]*(?:The|THE) (?:Security Council|SECURITY COUNCIL)[^\p{L}\n]{0,3}[,.;:]|^[^\p{L}\n]*(?:the )?Security Council[^\p{L}\n]{0,3}[,.;:][^\p{L}\n]*$/mu,
    /^[^\p{L}\n]*(?:The|THE) (?:Security Council|SECURITY COUNCIL)[^\p{L}\n]*$/mu,
  ],
  preamble:
    /^[ \t]*(?!Adopted|United|Original|Provisional|Meeting|Reissued|During\b)(?:[A-Z][a-z]+(?:ing|ed)\b|Deeply|Gravely|Mindful|Conscious|Desirous|Whereas|Aware|Profoundly|Strongly|Anxious|Acting|Appreciative|Seriously|Firm)/m,
  titles: [
    new RegExp(`^${beforeTitle}{0,40}S ?\\/ ?RES ?\\/ ?(?<number>\\d{1,4}) ?\\((?<year>\\d{4})\\)`, 'mu'),
    new RegExp(
      `^${beforeTitle}{0,40}(?:Resolution|RESOLUTION|resolution)\\s+(?:No\\. ?)?(?<number>\\d{1,4})(?: ?[([](?<year>\\d{3,4}[-.]?\\d?|[12lI|][\\dOolI|]{3})[)\\]])?${behindTitle}`,
      'mu',
    ),
    /^[^\p{L}\d\n]*(?<number>\d{1,4}) ?\((?<year>\d{4})\)\.? ?Resolution of/mu,
  ],
  adoptions: [
    new RegExp(`Adopted\\b.{0,120}?\\bon ${date}`, 'i'),
    new RegExp(`Adopted\\b.{0,80}?\\b(?:meeting|Council),? ${date}`, 'i'),
    new RegExp(`Resolution of ${date}`, 'i'),
    // As works cite it: "Security Council resolution 789 (1992) [on Cyprus], 25 November 1992".
    new RegExp(`resolution \\d{1,4} ?\\(\\d{4}\\)(?: \\[[^\\]]{1,80}\\])?,? (?:of )?${date}`, 'i'),
    new RegExp(`\\bof ${date}`, 'i'),
  ],
  dateLine: new RegExp(
    `^[^\\p{L}\\d\\n]*(?:(?:[A-Za-z]{1,3}|${weekdayPattern}|[Aa]dopted|[Dd]ate)[:,]? ["']?)?(?:${date}|(?<iso>\\d{4}-\\d\\d-\\d\\d))[^\\p{L}\\d\\n]*$`,
    'imu',
  ),
  adoptionMonth: new RegExp(`Adopted\\b.{0,120}?\\b(?:on|in) (?<month>${monthPattern}),? (?<year>\\d{4})`, 'i'),
  dayOne: (month, year) => `1 ${month} ${year}`,
  adopted: /^[ \t]*Adopted (?:unanimously|at the)/m,
  resolutionStart:
    /\n[ \t*]*(?:(?:The|THE) (?:Security Council|SECURITY COUNCIL) ?,|Adopted by the Security Council (?:at its|on))/g,
  others,
  slips,
  readDate,
  operativeWords,
  operativeStart: new RegExp(
    `^\\W*(?:\\d{1,3} ?[.,]? ?)?(?:The (?:Security )?Council[, ]+)?\\W*${operativeWords}`,
    'i',
  ),
  operativeVerb: new RegExp(`^[ \\t]*${operativeWords}`, 'm'),
  annex:
    /^(?:ANNEX|Annex|Appendix|APPENDIX|Attachment|ATTACHMENT)(?: (?<number>[IVX]{1,4}|[A-Z]|\d{1,2})\b)?(?=[^\w,]*$|\.? ?[:—–*-]| ?\.? [A-Z][A-Za-z]+(?! (?:shall|is|are|of this|to this)\b))/,
  openReference: /\b(?:paragraphs?|items?|articles?|annex|sections?)$/i,
  referenceBehindLabel: /^\([^)]{1,4}\) ?(?:above|below|of |(?:and|or|to),? (?:\(|above|below))/,
  markInitials: 'A',
  furniture: /^(?:United Nations|Security Council|Distr\.: ?\w+|Original: ?\w+)$/,
  closing:
    /^(?:Approved (?:unanimously|at the \d|by \d)|Ad[oa]pted (?:unanimously|at (?:the|its)|by \d|by a |without|on the|as a whole|in parts))/,
  wordSeparator: ' ',
  normalise: normaliseLatin,
};
