import type { DisplayLanguage } from '../../terms/display-languages.ts';

/** What the page of a resolution says beside what all pages say. */
export interface ResolutionWords {
  readonly text: string;
  readonly textOf: Readonly<Record<string, string>>;
  readonly noText: string;
  readonly cut: string;
  readonly official: string;
  readonly bothLanguages: string;
  readonly oneLanguage: string;
  readonly marks: string;
  readonly markDated: string;
  readonly markUndated: string;
  readonly markAside: string;
  readonly asideReasons: Readonly<Record<string, string>>;
}

const en: ResolutionWords = {
  text: 'The text',
  textOf: { en: 'English text', zh: 'Chinese text', fr: 'French text' },
  noText: 'The text is not at hand: what is known of this resolution was entered by hand.',
  cut: 'The text goes on; only its beginning is shown here.',
  official: 'Official document',
  bothLanguages: 'Both languages side by side',
  oneLanguage: 'The text beside its dates',
  marks: 'Every time expression is marked:',
  markDated: 'makes a date',
  markUndated: 'a duty without a date',
  markAside: 'set aside',
  asideReasons: {
    anchor: 'what another period is counted from',
    condition: 'a condition for something else',
    'conditional-end': 'an end that holds only on a condition',
    'exception-without-cycle': 'an exception from a cycle that is not in the text',
    history: 'looks back',
    'instrument-number': 'part of a document’s name',
    length: 'how long something takes or lasts',
    'list-without-head': 'an item of a list whose head is missing',
    name: 'part of a name',
    noted: 'noted, not asked for',
    plan: 'a plan of others',
    practice: 'how something is done, not when',
    'range-start': 'where a range begins',
    rate: 'how much in each period',
    'recalled-cycle': 'an earlier cycle that is only recalled',
    recited: 'recited from elsewhere',
    reference: 'points to another place',
    regretted: 'regretted, not asked for',
    repeated: 'said already',
    'said-twice': 'the same cycle in other words',
    'said-with-its-day': 'the day beside it says when',
    'written-date-wins': 'the date written beside it counts',
    yardstick: 'a measure, not a time',
  },
};

const zh: ResolutionWords = {
  text: '案文',
  textOf: { en: '英文案文', zh: '中文案文', fr: '法文案文' },
  noText: '此处没有案文：本决议的事实由人工录入。',
  cut: '案文尚未完，此处只显示开头部分。',
  official: '正式文件',
  bothLanguages: '两种语言对照',
  oneLanguage: '案文与日期对照',
  marks: '每一处时间表述都有标记：',
  markDated: '得出日期',
  markUndated: '没有日期的事项',
  markAside: '未计入',
  asideReasons: {
    anchor: '另一期限的起算点',
    condition: '其他事项的条件',
    'conditional-end': '附条件的期限',
    'exception-without-cycle': '案文中没有相应周期的例外',
    history: '回顾以往',
    'instrument-number': '文件名称的一部分',
    length: '持续时间',
    'list-without-head': '所属列表没有起首',
    name: '名称的一部分',
    noted: '仅表示注意，并非要求',
    plan: '他方的计划',
    practice: '说明方式，并非时间',
    'range-start': '一段期间的起点',
    rate: '每期数量',
    'recalled-cycle': '仅回顾以往的周期',
    recited: '引述其他文件',
    reference: '指向他处',
    regretted: '表示遗憾，并非要求',
    repeated: '前文已述',
    'said-twice': '以不同措辞重述同一周期',
    'said-with-its-day': '具体日期已在旁写明',
    'written-date-wins': '以并列写明的日期为准',
    yardstick: '衡量标准，并非时间',
  },
};

export const resolutionWords: Readonly<Record<DisplayLanguage, ResolutionWords>> = { en, zh };
