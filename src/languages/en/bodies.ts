import { acronyms, type BodyName, bodyNames, citedBodies } from '../../bodies/body-names.ts';

const established =
  '(?:,? (?:as )?(?:established|created|set up|appointed|formed|mandated|assembled|specified|set out))?';
const pursuantTo = '(?:pursuant to|in pursuance of|by|under|in accordance with|in|through)(?: the provisions of)?';
const byResolution = `${established} ${pursuantTo}(?: (?:sub)?paragraphs? \\d+(?: ?\\([a-z]+\\))*(?: and \\d+)? of)?(?: Security Council| its| the)? [Rr]esolutions? \\d{3,4}(?: \\(\\d{4}\\))?`;

/** Acronyms of that form which are no bodies with a mandate from the Council. */
const others =
  'AIDS|ITED|ION|IVERSAL|LESS|TIL|DER|CCD|CIO|CITRAL|CLOS|CT|CTAD|DAF|DAC|DEF|DIR|DP|DSS|EP|ESCO|FCCC|FPA|GA|HCR|HQ|ICEF|ICRI|IDIR|IDO|ITA|ITAR|MAS|OCT|ODA|ODC|OMS|OPS|OSAT|PBF|PKO|POL|RWA|SC|SCR|SDCF|SDG|SG|TF|TOC|V|WTO';

/** The table's names, those by a resolution's number, and acronyms that are no words yet. */
export const bodies: readonly BodyName[] = [
  citedBodies('committee', `(?:Sanctions )?Committees?(?: of the Security Council)?${byResolution}`),
  citedBodies('committee', '\\d{3,4}(?:/\\d{4})*(?: \\(\\d{4}\\))? (?:Sanctions )?Committee'),
  citedBodies('panel', `(?:Panel|Group|Team) of [Ee]xperts${byResolution}`),
  citedBodies('panel', `[Mm]onitoring (?:[Gg]roup|[Tt]eam|[Mm]echanism)${byResolution}`),
  ...bodyNames('en'),
  acronyms(`UN(?!(?:${others})\\b)[A-Z]{3,9}(?: I{1,3})?|MINU[A-Z]{2,7}`),
];
