import { isDigit } from './plain-characters.ts';

/** The label that a line begins with. */
export interface Label {
  /** `paragraph` "19." · `item` "(a)", "(iv)", "㈢". */
  readonly level: 'paragraph' | 'item';
  /** "19", "a", "iv". */
  readonly number: string;
}

/** "19."; scanned texts also print "1," or lose the point, which only a verb of decision behind it makes a label. */
const paragraphLabel = /^(\d{1,3}) ?[.．、](?!\d)|^(\d{1,3}),?(?= [A-Z][a-z]+s )/;
const itemLabel =
  /^(?:[(（]([a-z]{1,4}|[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)）]|([a-z]{1,4})\)|([㈠-㈩])|([a-z]|[ivx]{2,5})\.(?= ))/;
const romans = [
  '',
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];
const chineseDigits = '一二三四五六七八九十';

/** The label that a printed line begins with, or null. */
export function labelOf(words: string): Label | null {
  if (!canBeLabel(words)) return null;
  const paragraph = isDigit(words.charCodeAt(0)) ? paragraphLabel.exec(words) : null;
  if (paragraph) return { level: 'paragraph', number: (paragraph[1] ?? paragraph[2])! };
  const item = itemLabel.exec(words);
  if (!item) return null;
  // Word processors and browsers number lists "a." and "ii." where the printed text has brackets.
  const printed = item[1] ?? item[2] ?? item[4];
  return { level: 'item', number: printed ? fromChinese(printed) : romans[item[3]!.charCodeAt(0) - 0x3220 + 1]! };
}

const closingBracket = 41;
const point = 46;

/** Most lines begin with a letter that no bracket follows: they need no closer look. */
function canBeLabel(words: string): boolean {
  const code = words.charCodeAt(0);
  const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0x4e00 && code <= 0x9fff);
  if (!isLetter) return true;
  for (let i = 1; i < 5; i += 1) {
    const mark = words.charCodeAt(i);
    if (mark === closingBracket || mark === point) return true;
  }
  return false;
}

/** Chinese texts print ㈠ or (一) where the other languages print (i). */
function fromChinese(printed: string): string {
  if (!chineseDigits.includes(printed[0]!)) return printed;
  const tens = printed.indexOf('十');
  const digit = (c: string | undefined) => (c ? chineseDigits.indexOf(c) + 1 : 0);
  const value = tens < 0 ? digit(printed[0]) : (tens === 0 ? 10 : digit(printed[0]) * 10) + digit(printed[tens + 1]);
  return romans[value] ?? printed;
}

/** 附件二 is the annex that the other languages number II. */
export function annexNumber(printed: string): string {
  return chineseDigits.includes(printed[0]!) ? fromChinese(printed).toUpperCase() : printed;
}

type Style = 'letter' | 'roman' | 'digit';

/** Keeps track of nested items: after "(a)", "(i)", "(ii)" a "(b)" closes the roman level. */
export class ItemLevels {
  #levels: { style: Style; number: string }[] = [];

  reset(): void {
    this.#levels = [];
  }

  /** Enters an item and gives the depth of what introduces it: 0 for the paragraph itself. */
  enter(number: string): number {
    const style = this.#styleOf(number);
    const known = this.#levels.findIndex((level) => level.style === style);
    const depth = known < 0 ? this.#levels.length : known;
    this.#levels.length = depth;
    this.#levels.push({ style, number });
    return depth;
  }

  /** "(a)(vi)". */
  get label(): string {
    return this.#levels.map((level) => `(${level.number})`).join('');
  }

  /** "(i)" after "(h)" is a letter, after "(a)" it opens a roman list. */
  #styleOf(number: string): Style {
    if (isDigit(number.charCodeAt(0))) return 'digit';
    if (!romans.includes(number)) return 'letter';
    if (number.length > 1) return 'roman';
    const letter = this.#levels.find((level) => level.style === 'letter');
    const follows = letter !== undefined && letter.number.charCodeAt(0) + 1 === number.charCodeAt(0);
    const roman = this.#levels.find((level) => level.style === 'roman');
    const romanFollows = roman !== undefined && romans.indexOf(roman.number) + 1 === romans.indexOf(number);
    if (romanFollows) return 'roman';
    if (follows) return 'letter';
    return number === 'i' ? 'roman' : 'letter';
  }
}
