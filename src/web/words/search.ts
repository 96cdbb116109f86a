import type { DisplayLanguage } from '../../terms/display-languages.ts';

/** What the search page says. */
export interface SearchWords {
  readonly heading: string;
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  nothing(words: string): string;
  readonly places: string;
  readonly duties: string;
  readonly texts: string;
  readonly more: string;
  paragraph(label: string | null, language: string): string;
}

const en: SearchWords = {
  heading: 'Search',
  label: 'Words, a symbol, a body or a paragraph, in English or Chinese',
  hint: 'Looks in all dated duties and in the texts of all resolutions; every word must be there.',
  submit: 'Search',
  nothing: (words) => `Nothing holds “${words}”.`,
  places: 'Mandates and resolutions',
  duties: 'Dated duties',
  texts: 'In the texts',
  more: 'There is more; add a word to narrow it down.',
  paragraph: (label, language) =>
    `${label === null ? 'preamble' : `paragraph ${label}`}, ${{ en: 'English', zh: 'Chinese', fr: 'French' }[language] ?? language} text`,
};

const zh: SearchWords = {
  heading: '搜索',
  label: '词语、文号、机构或段落，中文英文均可',
  hint: '在所有有日期的事项和所有决议案文中查找；各词须同时出现。',
  submit: '搜索',
  nothing: (words) => `没有找到“${words}”。`,
  places: '任务与决议',
  duties: '有日期的事项',
  texts: '案文中',
  more: '还有更多；请加词缩小范围。',
  paragraph: (label, language) =>
    `${label === null ? '序言' : `第${label}段`}，${{ en: '英文', zh: '中文', fr: '法文' }[language] ?? language}案文`,
};

export const searchWords: Readonly<Record<DisplayLanguage, SearchWords>> = { en, zh };
