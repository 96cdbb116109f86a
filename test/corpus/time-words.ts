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
    year: /\b(?<!\/)(?:19[4-9]|20[0-4])\d\b(?!\/| hours)/g,
    'year beside a slash': /\b(?:19[4-9]|20[0-4])\d(?=\/)|(?<=\/)(?:19[4-9]|20[0-4])\d\b/g,
    'month with a day or a year': new RegExp(
      `\\b(?:\\d{1,2}(?:st|nd|rd|th)? ${month}(?:,? \\d{4})?|${month} \\d{1,2}(?:, \\d{4})?|${month},? \\d{4})\\b`,
      'g',
    ),
    month: new RegExp(`\\b(?:in|by|until|since|from|before|end of|each|every|of) ${month}\\b`, 'g'),
    'number of units': new RegExp(
      `\\b(?!\\d{4} hours)${number}(?: \\(\\d+\\))?[- ](?:(?:calendar|working|business|further|additional|consecutive) )?${unit}s?\\b`,
      'gi',
    ),
    // A flow of so much "per hour" is technical.
    'every unit': new RegExp(`\\b(?:every|each|per)(?! hour)(?: [\\w-]+)? ${unit}s?\\b`, 'gi'),
    'end of a year or month that is not named':
      /\b(?:end|middle|beginning) of (?:this|the (?:current|present|same)|next|the (?:next|following|coming)) (?:calendar )?(?:year|month|quarter)\b/gi,
    'period and a half': /\b(?:a|one|two|three) (?:month|year)s? and a half\b|\b\w+ and a half (?:month|year)s\b/gi,
    'ordinal day': new RegExp(
      `\\b(?:first|last|\\w+th|\\w+-(?:first|second|third)) (?:day )?of (?:${month}|(?:each|every) (?:month|quarter|year))\\b`,
      'g',
    ),
    'weekday with its date': new RegExp(`\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \\d{1,2} ${month}\\b`, 'g'),
    'date in figures':
      /(?<![\d/A-Z-])(?:19[4-9]|20[0-4])\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])\b(?![/-])/g,
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
    'end of a year or month that is not named': /(?:今年|本年|明年|次年|来年|本月|下个?月)(?:年|月)?[底末]/g,
    'period and a half': /[一二两三四五六]个半月|[一二两三四五]年半/g,
    'day of each month': /每个?(?:月|季度)(?:\d{1,2}[日号]|[底末]|第一天|最后一天)/g,
    'date in figures':
      /(?<![\d/-])(?:19[4-9]|20[0-4])\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?![\d/-])/g,
  };
}
