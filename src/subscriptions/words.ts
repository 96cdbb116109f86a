import type { DisplayLanguage } from '../terms/display-languages.ts';
import type { NoticeChoice, Preferences } from './preferences.ts';

/** What the choices of a subscription are called. */
export interface SubscriptionWords {
  readonly mandate: string;
  readonly kind: string;
  readonly bearer: string;
  readonly leadDays: string;
  readonly language: string;
  readonly time: string;
  readonly timeZoneName: string;
  timeOfDay(hour: number, timeZone: string): string;
  readonly rhythm: string;
  readonly rhythms: Readonly<Record<Preferences['rhythm'], string>>;
  readonly languages: Readonly<Record<Preferences['lang'], string>>;
  readonly untilDelivered: string;
  readonly notices: string;
  readonly noticeNames: Readonly<Record<NoticeChoice, string>>;
  readonly milestones: string;
  readonly all: string;
  readonly yes: string;
  readonly comma: string;
}

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

const en: SubscriptionWords = {
  mandate: 'Mandates',
  kind: 'Kinds',
  bearer: 'Bearers',
  leadDays: 'Days ahead',
  language: 'Language',
  time: 'Not before (hour)',
  timeZoneName: 'Time zone',
  timeOfDay: (hour, timeZone) => `${clock(hour)}, ${timeZone}`,
  rhythm: 'Mails',
  rhythms: { single: 'one for each date', weekly: 'once a week', monthly: 'once a month' },
  languages: { en: 'English', zh: 'Chinese', both: 'both' },
  untilDelivered: 'Weekly while overdue',
  notices: 'News',
  noticeNames: {
    changed: 'a date changes',
    mandate: 'a mandate is renewed, ends or lapses',
    delivered: 'a document is delivered',
  },
  milestones: 'Internal milestones of',
  all: 'all',
  yes: 'yes',
  comma: ', ',
};

const zh: SubscriptionWords = {
  mandate: '任务',
  kind: '类别',
  bearer: '责任方',
  leadDays: '提前天数',
  language: '语文',
  time: '不早于（时）',
  timeZoneName: '时区',
  timeOfDay: (hour, timeZone) => `${clock(hour)}，${timeZone}`,
  rhythm: '邮件',
  rhythms: { single: '每个日期一封', weekly: '每周一封', monthly: '每月一封' },
  languages: { en: '英文', zh: '中文', both: '中英文' },
  untilDelivered: '逾期后每周提醒',
  notices: '消息',
  noticeNames: { changed: '日期变更', mandate: '任务延长、终止或失效', delivered: '文件已提交' },
  milestones: '内部节点（单位）',
  all: '全部',
  yes: '是',
  comma: '，',
};

export const subscriptionWords: Readonly<Record<DisplayLanguage, SubscriptionWords>> = { en, zh };
