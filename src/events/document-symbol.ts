/** Endings that any symbol may have: an addendum, a corrigendum, a revision. */
const suffix = String.raw`(?:\/(?:Add|Corr|Rev)\.\d{1,3})*`;

/**
 * The Council's documents: "S/2021/844", "S/2021/844/Add.1", before 1994 "S/26536", "S/PRST/2021/10", "S/PV.8893 (Resumption 1)",
 * "S/AC.44/2021/3", "S/RES/2584 (2021)".
 */
const ofCouncil = new RegExp(
  String.raw`^S\/(?:(?:19|20)\d{2}\/\d{1,4}|\d{1,5}|[A-Z]{2,8}(?:[./]\d{1,5}){1,3}(?: \([\w ]{1,20}\))?)${suffix}$`,
);
/** Other organs': "A/75/280", "ST/SGB/2021/1", "E/CN.4/1996/68". */
const ofOthers = /^(?!S\/)[A-Z]{1,4}(?:\/[A-Z0-9][A-Za-z0-9.()-]{0,19}){1,6}$/;

/** True where the text has the form of a United Nations document symbol. */
export function isDocumentSymbol(text: string): boolean {
  return ofCouncil.test(text) || ofOthers.test(text);
}
