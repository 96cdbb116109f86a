import { normaliseLatin } from '../../document/plain-characters.ts';
import type { Layout } from '../../document/types.ts';
import { dayPattern, monthPattern, readDate } from './dates.ts';
import { wordBoundary } from './letters.ts';
import { verbs } from './openers.ts';

const date = `(?<date>${dayPattern} (?:${monthPattern}) \\d{4})`;

/** A preamble's paragraphs begin with participles ("Rappelant"), operative ones with verbs in the present tense. */
const operativeVerbs = verbs.map((verb) => verb[0]!.toUpperCase() + verb.slice(1)).join('|');

export const layout: Layout = {
  language: 'fr',
  recognise: /[Ll]e Conseil de sécurité|LE CONSEIL DE SÉCURITÉ/,
  opening: /^[ \t]*Le Conseil de sécurité\s*,/im,
  titles: [/Résolution (?<number>\d{1,4}) ?\((?<year>\d{4})\)/i, /S\/RES\/(?<number>\d{1,4}) ?\((?<year>\d{4})\)/],
  adoptions: [new RegExp(`Adoptée? .{0,120}?le ${date}`, 'i'), new RegExp(`Résolution .{0,20}?du ${date}`, 'i')],
  readDate,
  operativeVerb: new RegExp(`^[ \\t]*(?:${operativeVerbs})${wordBoundary}`, 'm'),
  annex: /^(?:Annexe|ANNEXE|Appendice|APPENDICE)(?: (?<number>[IVX]{1,4}|[A-Z]|\d{1,2}))?\W*(?:$| [A-ZÀ-Ö])/,
  openReference: /(?:paragraphes?|alinéas?|articles?|annexe|sections?)$/i,
  referenceBehindLabel: /^(?:\([^)]{1,4}\)|[a-z]{1,4}\)) ?(?:ci-dessus|ci-dessous|du |de la |et |ou |à )/,
  markInitials: 'A',
  furniture: /^(?:Nations Unies|Conseil de sécurité|Distr\. ?: ?\S+|Français|Original ?: ?\S+)$/,
  closing: /^Adoptée? (?:à l'unanimité|à la|par \d)/,
  wordSeparator: ' ',
  normalise: normaliseLatin,
};
