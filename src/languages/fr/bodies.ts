import { type BodyName, bodyNames, citedBodies } from '../../bodies/body-names.ts';

const byResolution =
  "(?: (?:créé|établi|institué)e?)? (?:par|en application de|en vertu de|conformément à)(?: l[ae'] ?paragraphe \\d+ de)? (?:la |sa )?résolution \\d{3,4}(?: \\(\\d{4}\\))?";

/** The table's names, and those by a resolution's number. */
export const bodies: readonly BodyName[] = [
  citedBodies('committee', `Comité${byResolution}`),
  citedBodies('panel', `Groupe (?:d'experts|de contrôle)${byResolution}`),
  ...bodyNames('fr'),
];
