import type { Title } from '../terms/display-languages.ts';
import type { DatedEvent } from './types.ts';

/**
 * Gives the title of a happening from its duty's: "Secretary-General's three-monthly report (para. 61, 2nd of 4)",
 * 秘书长三个月报告（第61段，第2次）. Only the end of the duty's title is made anew.
 */
export function eventTitle(title: Title, paragraph: string, occurrence: DatedEvent['occurrence']): Title {
  const en = [
    paragraph === '' ? '' : /^\d/.test(paragraph) ? `para. ${paragraph}` : paragraph,
    occurrence === null ? '' : ordinal(occurrence.index) + (occurrence.of === null ? '' : ` of ${occurrence.of}`),
  ];
  const zh = [paragraph === '' ? '' : chinesePlace(paragraph), occurrence === null ? '' : `第${occurrence.index}次`];
  return {
    en: withPlace(title.en.replace(/ \((?:para\.|annex)[^()]*(?:\([^()]*\)[^()]*)*\)$/, ''), en, ', ', [' (', ')']),
    zh: withPlace(title.zh.replace(/（(?:第[^（）]*段|附件)[^（）]*）$/, ''), zh, '，', ['（', '）']),
  };
}

/** "第61段", "附件 II 12"; what is neither a number nor an annex stays as it is. */
export function chinesePlace(paragraph: string): string {
  if (paragraph.startsWith('annex')) return `附件${paragraph.slice('annex'.length)}`;
  return /^\d/.test(paragraph) ? `第${paragraph}段` : paragraph;
}

function withPlace(
  title: string,
  parts: readonly string[],
  separator: string,
  brackets: readonly [string, string],
): string {
  const place = parts.filter((part) => part !== '').join(separator);
  return place === '' ? title : title + brackets[0] + place + brackets[1];
}

function ordinal(count: number): string {
  const teen = count % 100 >= 11 && count % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
}
