import { normaliseLatin } from '../../document/plain-characters.ts';
import type { Layout } from '../../document/types.ts';
import { monthPattern, readDate } from './dates.ts';

const date = `(?<date>[\\dlI|]{1,2} (?:${monthPattern}),? \\d{4})`;

/**
 * A preamble's paragraphs begin with participles ("Recalling"), operative ones with these verbs. Only texts that
 * print no paragraph numbers need them.
 */
const operativeVerbs = [
  'Accepts Acknowledges Addresses Adopts Affirms Agrees Appeals Appoints Appreciates Approves Asks Authorizes Authorises Calls',
  'Commends Concludes Concurs Condemns Confirms Congratulates Considers Declares Decides Demands Deplores Determines',
  'Directs Draws Emphasizes Encourages Endorses Establishes Expresses Extends Finds Instructs Insists Invites Looks',
  'Notes Notices Offers Orders Pays Postpones Proclaims Reaffirms Recalls Recognizes Recommends Regrets Reiterates',
  'Rejects Remains Reminds Renews Requests Resolves Stresses Submits Supports Suspends Takes Terminates',
  'Thanks Underlines Underscores Urges Warns Welcomes',
]
  .join(' ')
  .replaceAll(' ', '|');

export const layout: Layout = {
  language: 'en',
  recognise: /(?:The|the|THE) (?:Security Council|SECURITY COUNCIL)\b/,
  opening: /^[ \t]*(?:The Security Council\b|THE SECURITY COUNCIL\b)/m,
  titles: [
    /S\/RES\/(?<number>\d{1,4}) ?\((?<year>\d{4})\)/,
    /Resolution (?<number>\d{1,4}) ?\((?<year>\d{4})\)/i,
    /^\W*(?<number>\d{1,4}) ?\((?<year>\d{4})\)\. ?Resolution of/i,
  ],
  adoptions: [
    new RegExp(`Adopted\\b.{0,120}?\\bon ${date}`, 'i'),
    new RegExp(`Resolution of ${date}`, 'i'),
    new RegExp(`\\bof ${date}`, 'i'),
  ],
  readDate,
  operativeVerb: new RegExp(
    `^[ \\t]*(?:(?:Also|Further|Again|Once again|Strongly|Solemnly) )?(?:${operativeVerbs}|decides:)\\b`,
    'm',
  ),
  annex: /^(?:ANNEX|Annex|Appendix|APPENDIX)(?: (?<number>[IVX]{1,4}|[A-Z]|\d{1,2}))?\W*(?:$| [A-Z])/,
  openReference: /\b(?:paragraphs?|items?|articles?|annex|sections?)$/i,
  referenceBehindLabel: /^\([^)]{1,4}\) ?(?:above|below|of |and |or |to )/,
  markInitials: 'A',
  furniture: /^(?:United Nations|Security Council|Distr\.: ?\w+|Original: ?\w+)$/,
  closing: /^Adopted (?:unanimously|at the|by \d)/,
  wordSeparator: ' ',
  normalise: normaliseLatin,
};
