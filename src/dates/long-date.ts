import { type IsoDate, toDateTime } from './iso-date.ts';

type Language = 'en' | 'zh';

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  zh: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
};

// Own words, not Intl's: those change with the host's ICU data, and a feed must give the same bytes everywhere.

/** "15 July 2021", "2021年7月15日". */
export function longDate(date: IsoDate, language: Language): string {
  const { year, month, day } = toDateTime(date);
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${monthNames[month - 1]} ${year}`;
}

/** "July 2021", "2021年7月". */
export function longMonth(date: IsoDate, language: Language): string {
  const { year, month } = toDateTime(date);
  return language === 'zh' ? `${year}年${month}月` : `${monthNames[month - 1]} ${year}`;
}

/** "Thursday", "星期四". */
export function weekdayName(date: IsoDate, language: Language): string {
  return weekdays[language][toDateTime(date).weekday - 1] as string;
}
