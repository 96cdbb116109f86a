const digits = '〇一二三四五六七八九';

/** Pattern of a number before a unit of time: digits or Chinese numerals below a thousand. */
export const numberPattern =
  '(?:\\d{1,4}|[〇零一二三四五六七八九两十百]{1,7})(?:\\([〇零一二三四五六七八九两十百\\d]{1,5}\\))?';

/** The value of what `numberPattern` matched: "18", "十八", "12(十二)", "两", "一百二十"; NaN for anything else. */
export function readNumber(number: string): number {
  const printed = number.replace(/\(.*/, '');
  if (/^\d+$/.test(printed)) return Number(printed);
  let total = 0;
  let digit = 0;
  for (const character of printed.replace(/零/g, '').replace(/两/g, '二')) {
    if (character === '百' || character === '十') {
      total += (digit || 1) * (character === '百' ? 100 : 10);
      digit = 0;
    } else digit = digits.includes(character) ? digits.indexOf(character) : Number.NaN;
  }
  return total + digit;
}

/** A year printed digit by digit: "2021", "一九九一", "二〇〇三". */
export function readYear(printed: string): number {
  const plain = Number(printed);
  if (plain > 0) return plain;
  return Number([...printed].map((c) => (digits.includes(c) ? digits.indexOf(c) : c.replace(/[零O○]/, '0'))).join(''));
}
