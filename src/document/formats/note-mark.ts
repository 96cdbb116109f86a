/** What stands raised where a note is referred to: "1", "12, 13", "*", "a", 注1. Ordinals ("1st") are no such marks. */
const noteMark =
  /^[[(（［〔【]?[注註]?(?:[\d０-９]{1,3}(?: ?[,，、–-] ?[\d０-９]{1,3}){0,8}|[①-⑳]|[*＊†‡§]{1,4}|[a-z])[\])/）］〕】]?[,，]?$/;

/** Whether raised characters are the mark of a note, which is no part of the text. */
export function isNoteMark(raised: string): boolean {
  return noteMark.test(raised.trim());
}
