/**
 * Finds whatever looks like a time to someone who knows neither the rules nor the law: years, names of months, numbers
 * of days or months, "every" with a unit. It is the counterpart that the rules are held against, so it shares no word
 * list with them.
 */
export interface TimeWords {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly form: string;
}

/** Patterns under the names of the forms that they find. */
export const forms: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = { en: english(), zh: chinese() };

/** Gives what looks like a time in a passage's clean words, in order; a longer find swallows those that lie inside. */
export function findTimeWords(text: string, language: string): readonly TimeWords[] {
  const all = Object.entries(forms[language] ?? {}).flatMap(([form, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      words,
      form,
    })),
  );
  const isInside = (one: TimeWords, other: TimeWords) =>
    one.start >= other.start && one.end <= other.end && one.words.length < other.words.length;
  return all.filter((one) => !all.some((other) => isInside(one, other))).sort((a, b) => a.start - b.start);
}

function english(): Record<string, RegExp> {
  const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
  const unit = '(?:hour|day|week|fortnight|month|quarter|year|decade)';
  const small = 'one|two|three|four|five|six|seven|eight|nine';
  const number = `(?:\\d+|an?|(?:twenty|thirty|forty|fifty|sixty|ninety)(?:[- ](?:${small}))?|${small}|ten|eleven|twelve|\\w+teen)`;
  return {
    year: /\b(?<!\/)(?:19[4-9]|20[0-4])\d\b(?!\/)/g,
    'year beside a slash': /\b(?:19[4-9]|20[0-4])\d(?=\/)|(?<=\/)(?:19[4-9]|20[0-4])\d\b/g,
    'month with a day or a year': new RegExp(
      `\\b(?:\\d{1,2}(?:st|nd|rd|th)? ${month}(?:,? \\d{4})?|${month} \\d{1,2}(?:, \\d{4})?|${month},? \\d{4})\\b`,
      'g',
    ),
    month: new RegExp(`\\b(?:in|by|until|since|from|before|end of|each|every|of) ${month}\\b`, 'g'),
    'number of units': new RegExp(
      `\\b${number}(?: \\(\\d+\\))?[- ](?:(?:calendar|working|business|further|additional|consecutive) )?${unit}s?\\b`,
      'gi',
    ),
    'every unit': new RegExp(`\\b(?:every|each|per)(?: [\\w-]+)? ${unit}s?\\b`, 'gi'),
    'word of a cycle':
      /\b(?:weekly|fortnightly|monthly|quarterly|(?:semi-|bi)?annual(?:ly)?|half-yearly|yearly|biennial(?:ly)?)\b/gi,
  };
}

function chinese(): Record<string, RegExp> {
  const digit = '[\\d〇零○一二三四五六七八九十百两]';
  return {
    year: /(?<![\d/])(?:19[4-9]|20[0-4])\d(?![\d/])年?/g,
    'year beside a slash': /(?<!\d)(?:19[4-9]|20[0-4])\d(?=\/)|(?<=\/)(?:19[4-9]|20[0-4])\d(?!\d)/g,
    'year in numerals': /[一二][〇零○九][〇零○一二三四五六七八九]{2}年/g,
    'year, month and day': new RegExp(`${digit}{4}年${digit}{1,2}月(?:${digit}{1,3}[日号])?`, 'g'),
    'month and day': new RegExp(`(?<![个\\d])${digit}{1,2}月(?:${digit}{1,3}[日号]|底|末|份)`, 'g'),
    'number of units': new RegExp(
      `${digit}+(?:个(?:半)?(?:月|星期|小时|工作日|季度)|工作日|小时|天|周(?!年)|年(?!${digit}))`,
      'g',
    ),
    'number of days': new RegExp(`(?<![月\\d])${digit}+日(?!${digit})`, 'g'),
    'every unit': new RegExp(`每隔?${digit}*个?(?:年|月|季度?|天|日|周|星期|小时|工作日|半年)`, 'g'),
    'word of a cycle': /年度|季度|月度|半年/g,
  };
}
