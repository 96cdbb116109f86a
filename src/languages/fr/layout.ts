import { normaliseLatin } from '../../document/plain-characters.ts';
import type { Layout } from '../../document/types.ts';
import { dayPattern, monthPattern, readDate } from './dates.ts';
import { wordBoundary } from './letters.ts';
import { verbs } from './openers.ts';
import { others } from './other-documents.ts';
import { slips } from './slips.ts';

const date = `(?<date>${dayPattern} (?:${monthPattern}) \\d{4})`;

/** A preamble's paragraphs begin with participles ("Rappelant"), operative ones with verbs in the present tense. */
const operativeVerbs = verbs.map((verb) => verb[0]!.toUpperCase() + verb.slice(1)).join('|');

const operativeWords = `(?:${operativeVerbs})${wordBoundary}`;
const beforeTitle = '(?:[^\\p{L}\\n]|Nations Unies|ONU|Conseil de sécurité|Distr)';

export const layout: Layout = {
  language: 'fr',
  recognise: /[Ll]e Conseil de sécurité|LE CONSEIL DE SÉCURITÉ/,
  openings: [/^[^\p{L}\n]*(?:Le )?Conseil de sécurité\s*,/imu, /^[^\p{L}\n]*Le Conseil de sécurité[^\p{L}\n]*$/imu],
  preamble:
    /^[ \t]*(?:Rappelant|Réaffirmant|Ayant|Prenant|Notant|Considérant|Profondément|Gravement|Conscient|Agissant|Soulignant|Se félicitant|Sachant|Constatant|Exprimant|Résolu|Convaincu|Préoccupé)/m,
  titles: [
    new RegExp(
      `^${beforeTitle}{0,40}Résolution\\s+(?<number>\\d{1,4}) ?\\((?<year>\\d{4})\\)(?=[^\\p{L}\\n]{0,20}(?:$|[Aa]dopt|du |en date))`,
      'imu',
    ),
    new RegExp(`^${beforeTitle}{0,40}S ?/ ?RES ?/ ?(?<number>\\d{1,4}) ?\\((?<year>\\d{4})\\)`, 'mu'),
    /^[^\p{L}\d\n]*(?<number>\d{1,4}) ?\((?<year>\d{4})\)\.? ?Résolution du/mu,
  ],
  adoptions: [
    new RegExp(`Adoptée? .{0,120}?le ${date}`, 'i'),
    new RegExp(`Résolution .{0,20}?du ${date}`, 'i'),
    new RegExp(`\\bdu ${date}`, 'i'),
  ],
  dateLine: new RegExp(`^[^\\p{L}\\d\\n]*(?:[Ll]e )?(?:${date}|(?<iso>\\d{4}-\\d\\d-\\d\\d))[^\\p{L}\\d\\n]*$`, 'imu'),
  adoptionMonth: new RegExp(`Adoptée? .{0,120}?(?:en|le) (?<month>${monthPattern}) (?<year>\\d{4})`, 'i'),
  dayOne: (month, year) => `1 ${month} ${year}`,
  adopted: /^[ \t]*Adoptée? (?:à l'unanimité|à la)/m,
  resolutionStart: /\n[ \t]*(?:Le Conseil de sécurité ?,|Adoptée? par le Conseil de sécurité à)/g,
  others,
  slips,
  readDate,
  operativeWords,
  operativeStart: new RegExp(`^[^\\p{L}]*(?:Le Conseil de sécurité,? )?${operativeWords}`, 'iu'),
  operativeVerb: new RegExp(`^[ \\t]*${operativeWords}`, 'm'),
  annex: /^(?:Annexe|ANNEXE|Appendice|APPENDICE)(?: (?<number>[IVX]{1,4}|[A-Z]|\d{1,2}))?\W*(?:$| [A-ZÀ-Ö])/,
  openReference: /(?:paragraphes?|alinéas?|articles?|annexe|sections?)$/i,
  referenceBehindLabel: /^(?:\([^)]{1,4}\)|[a-z]{1,4}\)) ?(?:ci-dessus|ci-dessous|du |de la |et |ou |à )/,
  markInitials: 'A',
  furniture: /^(?:Nations Unies|Conseil de sécurité|Distr\. ?: ?\S+|Français|Original ?: ?\S+)$/,
  closing: /^Adoptée? (?:à l'unanimité|à la|par \d)/,
  wordSeparator: ' ',
  normalise: normaliseLatin,
};
