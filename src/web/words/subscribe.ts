import type { DisplayLanguage } from '../../terms/display-languages.ts';

/** What the page says on which one chooses a calendar. */
export interface SubscribeWords {
  readonly heading: string;
  readonly lead: string;
  readonly mandates: string;
  readonly kinds: string;
  readonly bearers: string;
  readonly all: string;
  readonly options: string;
  readonly language: string;
  readonly languages: readonly (readonly [code: string, name: string])[];
  readonly alarms: string;
  readonly update: string;
  readonly yours: string;
  readonly apple: string;
  readonly thunderbird: string;
  readonly copy: string;
  readonly mail: string;
  readonly mailLink: string;
  readonly preview: string;
  previewCount(count: number): string;
  readonly previewNone: string;
}

const en: SubscribeWords = {
  heading: 'Subscribe',
  lead: 'Choose what your calendar should hold. What is left open holds everything.',
  mandates: 'Mandates',
  kinds: 'Kinds',
  bearers: 'Who acts',
  all: 'all',
  options: 'Calendar',
  language: 'Language',
  languages: [
    ['en', 'English'],
    ['zh', '中文'],
  ],
  alarms: 'Entries remind of themselves',
  update: 'Show this calendar',
  yours: 'Your calendar',
  apple: 'Apple Calendar and others',
  thunderbird: 'Thunderbird and others: choose “New calendar”, “On the network”, and paste the address.',
  copy: 'Address to copy',
  mail: 'Reminders by mail',
  mailLink: 'Leave an address',
  preview: 'What it will show next',
  previewCount: (count) => (count === 1 ? '1 entry lies ahead.' : `${count} entries lie ahead.`),
  previewNone: 'Nothing lies ahead in this choice; entries appear as soon as something does.',
};

const zh: SubscribeWords = {
  heading: '订阅',
  lead: '选择日历的内容。未选的部分即包括全部。',
  mandates: '任务',
  kinds: '类别',
  bearers: '承担者',
  all: '全部',
  options: '日历',
  language: '语言',
  languages: [
    ['zh', '中文'],
    ['en', 'English'],
  ],
  alarms: '条目自动提醒',
  update: '显示此日历',
  yours: '您的日历',
  apple: '苹果日历等',
  thunderbird: 'Thunderbird 等：选择“新建日历”、“网络上的日历”，粘贴此地址。',
  copy: '可复制的地址',
  mail: '邮件提醒',
  mailLink: '留下地址',
  preview: '接下来的条目',
  previewCount: (count) => `今后有${count}个条目。`,
  previewNone: '所选范围今后没有条目；一旦出现，即会显示。',
};

export const subscribeWords: Readonly<Record<DisplayLanguage, SubscribeWords>> = { en, zh };
