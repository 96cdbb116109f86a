import type { EventChangeType, MandateChangeType } from '../../due/what-changed.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';

/** What the page of changes tells apart, in the order in which the changes of one day stand. */
export const changeTypes = [
  'resolution',
  'established',
  'renewed',
  'ended',
  'lapsed',
  'added',
  'moved',
  'delivered',
  'corrected',
  'superseded',
  'cancelled',
] as const satisfies readonly ('resolution' | MandateChangeType | EventChangeType)[];
export type ChangeType = (typeof changeTypes)[number];

/** What the page says on which one sees what changed. */
export interface ChangesWords {
  readonly heading: string;
  readonly lead: string;
  window(changes: number, since: string, until: string): string;
  readonly types: Readonly<Record<ChangeType, string>>;
  readonly type: string;
  readonly since: string;
  readonly until: string;
  readonly columns: Readonly<Record<'change' | 'item' | 'difference' | 'reason', string>>;
  readonly fields: Readonly<Record<'date' | 'end' | 'state' | 'kind' | 'bearer' | 'title', string>>;
  /** Stands for the arrow where it is heard. */
  readonly becomes: string;
  readonly noEnd: string;
  readonly hasCome: Readonly<Record<'ended' | 'lapsed', string>>;
  quoted(words: string): string;
  readonly none: string;
  readonly news: string;
}

const en: ChangesWords = {
  heading: 'What changed',
  lead: 'By the day on which it became known: a text’s adoption, a document’s issue, a person’s correction.',
  window: (changes, since, until) =>
    `${changes === 1 ? '1 change' : `${changes} changes`} after ${since}, up to ${until}.`,
  types: {
    resolution: 'New resolution',
    established: 'Mandate established',
    renewed: 'Mandate renewed',
    ended: 'Mandate ended',
    lapsed: 'Mandate ran out',
    added: 'Added',
    moved: 'Moved',
    delivered: 'Delivered',
    corrected: 'Corrected',
    superseded: 'Superseded',
    cancelled: 'Cancelled',
  },
  type: 'Change',
  since: 'Since',
  until: 'Up to',
  columns: { change: 'Change', item: 'Of what', difference: 'Before → after', reason: 'By whom, and why' },
  fields: { date: 'Date', end: 'Until', state: 'State', kind: 'Kind', bearer: 'Who', title: 'Title' },
  becomes: 'becomes',
  noEnd: 'no end known',
  hasCome: {
    ended: 'Its last day has passed.',
    lapsed: 'Its last known day has passed; no later text is known here.',
  },
  quoted: (words) => `“${words}”`,
  none: 'Nothing that fits this filter changed in these days.',
  news: 'Follow in a news reader (Atom)',
};

const zh: ChangesWords = {
  heading: '有何变动',
  lead: '按获知之日排列：案文通过之日、文件印发之日、人工更正之日。',
  window: (changes, since, until) => `${since}之后至${until}，共${changes}项变动。`,
  types: {
    resolution: '新决议',
    established: '设立任务',
    renewed: '任务延长',
    ended: '任务结束',
    lapsed: '任务届满',
    added: '新增',
    moved: '改期',
    delivered: '已提交',
    corrected: '更正',
    superseded: '被取代',
    cancelled: '取消',
  },
  type: '变动',
  since: '自何日起',
  until: '至何日止',
  columns: { change: '变动', item: '事项', difference: '变动前 → 变动后', reason: '何人何故' },
  fields: { date: '日期', end: '期限', state: '状态', kind: '类别', bearer: '承担者', title: '标题' },
  becomes: '改为',
  noEnd: '未见期限',
  hasCome: { ended: '最后一日已过。', lapsed: '最后已知期限已过，未见其后案文。' },
  quoted: (words) => `“${words}”`,
  none: '这些天里没有符合筛选条件的变动。',
  news: '用新闻阅读器关注（Atom）',
};

export const changesWords: Readonly<Record<DisplayLanguage, ChangesWords>> = { en, zh };
