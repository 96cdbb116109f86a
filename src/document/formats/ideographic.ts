const ideographic = /[\u2e80-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Whether a character is an ideograph or a full-width mark: between two of them no blank is printed. */
export function isIdeographic(character: string | undefined): boolean {
  return character !== undefined && ideographic.test(character);
}
