/** What stands raised where a note is referred to: "1", "12, 13", "*", "a". Ordinals ("1st") are no such marks. */
const noteMark = /^[[(]?(?:\d{1,3}(?: ?[,–-] ?\d{1,3}){0,8}|[*†‡§]{1,4}|[a-z])[\])/]?,?$/;

/** Whether raised characters are the mark of a note, which is no part of the text. */
export function isNoteMark(raised: string): boolean {
  return noteMark.test(raised.trim());
}
