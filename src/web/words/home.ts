import type { Region } from '../../bodies/regions.ts';
import type { MandateOverview } from '../../due/mandate-overview.ts';
import type { DisplayLanguage } from '../../terms/display-languages.ts';
import type { Mark } from '../pages/timeline.ts';

/** What the first page says, and the overview of mandates on it. */
export interface HomeWords {
  readonly broken: string;
  readonly overview: string;
  overviewCount(shown: number, all: number): string;
  readonly overviewMore: string;
  readonly overviewNone: string;
  readonly picture: string;
  readonly pictureHint: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly openEnd: string;
  until(state: MandateOverview['state'], date: string): string;
  readonly states: Readonly<Record<MandateOverview['state'], string>>;
  readonly columns: Readonly<Record<'mandate' | 'resolution' | 'end' | 'next' | 'state', string>>;
  readonly filter: string;
  readonly filterWords: string;
  readonly filterAll: string;
  readonly filterFields: Readonly<Record<'mandate' | 'kind' | 'bearer' | 'region' | 'state', string>>;
  readonly filterStates: Readonly<Record<FilterState, string>>;
  readonly regions: Readonly<Record<Region, string>>;
  readonly asOf: string;
  readonly knownOn: string;
  readonly show: string;
  readonly reset: string;
  seenFrom(asOf: string, knownOn: string): string;
  readonly coming: string;
  readonly comingMore: string;
  unrecorded(count: number): string;
  overdueMore(count: number): string;
  overdueOf(count: number): string;
  readonly noNext: string;
}

/** What the filter by state offers. */
export const filterStates = ['running', 'ending', 'overdue', 'lapsed', 'open', 'ended'] as const;
export type FilterState = (typeof filterStates)[number];

const en: HomeWords = {
  broken: 'Of what this calendar is made from, something is broken:',
  overview: 'Mandates at a glance',
  overviewCount: (shown, all) => (shown === all ? `${all} mandates` : `${shown} of ${all} mandates`),
  overviewMore: 'All mandates, those that ended included',
  overviewNone: 'No mandate fits this filter.',
  picture: 'The year ahead',
  pictureHint: 'Each bar is a mandate, from two months back to a year ahead. Point at a mark, or follow a name.',
  marks: {
    due: 'due',
    delivered: 'delivered',
    late: 'delivered late',
    overdue: 'overdue',
    unrecorded: 'not recorded',
    end: 'end',
    lapsed: 'ran out, no later text known',
    superseded: 'superseded or cancelled',
  },
  openEnd: 'no end is known',
  until: (state, date) =>
    state === 'ended' ? `ended ${date}` : state === 'lapsed' ? `last known end ${date}` : `until ${date}`,
  states: { running: 'Running', open: 'No end known', lapsed: 'Last known end has passed', ended: 'Ended' },
  columns: { mandate: 'Mandate', resolution: 'Resolution', end: 'End', next: 'Next two dates', state: 'State' },
  filter: 'Narrow down',
  filterWords: 'Words',
  filterAll: 'All',
  filterFields: { mandate: 'Mandate', kind: 'Kind', bearer: 'Who', region: 'Region', state: 'State' },
  filterStates: {
    running: 'Running',
    ending: 'Ends within 90 days',
    overdue: 'Something is overdue',
    lapsed: 'Last known end has passed',
    open: 'No end known',
    ended: 'Ended',
  },
  regions: {
    africa: 'Africa',
    americas: 'Americas',
    asia: 'Asia and the Middle East',
    europe: 'Europe',
    security: 'Counter-terrorism and non-proliferation',
    other: 'Other matters',
  },
  asOf: 'As of',
  knownOn: 'As known on',
  show: 'Show',
  reset: 'Reset',
  seenFrom: (asOf, knownOn) => `Seen from ${asOf}, as known on ${knownOn}.`,
  coming: 'Next dates',
  comingMore: 'All dates of the year by month and by region, to print or take away',
  unrecorded: (count) =>
    `${count} earlier ${count === 1 ? 'document is' : 'documents are'} owed where nobody records deliveries`,
  overdueMore: (count) => `All ${count} overdue items`,
  overdueOf: (count) => `${count} overdue`,
  noNext: 'nothing dated ahead',
};

const zh: HomeWords = {
  broken: '本日历所依据的资料有一处无法读取：',
  overview: '任务一览',
  overviewCount: (shown, all) => (shown === all ? `共${all}项任务` : `${all}项任务中的${shown}项`),
  overviewMore: '全部任务，包括已结束的任务',
  overviewNone: '没有符合筛选条件的任务。',
  picture: '未来一年',
  pictureHint: '每条横线为一项任务，自两个月前至一年后。指向标记可见事项，点名称可见该任务。',
  marks: {
    due: '待提交',
    delivered: '已提交',
    late: '迟交',
    overdue: '逾期',
    unrecorded: '无提交记录',
    end: '届满',
    lapsed: '已届满，未见其后案文',
    superseded: '已被取代或取消',
  },
  openEnd: '未见届满日期',
  until: (state, date) =>
    state === 'ended' ? `${date}结束` : state === 'lapsed' ? `最后已知届满日期${date}` : `至${date}`,
  states: { running: '进行中', open: '未见届满日期', lapsed: '最后已知期限已过', ended: '已结束' },
  columns: { mandate: '任务', resolution: '决议', end: '期限', next: '接下来两个日期', state: '状态' },
  filter: '筛选',
  filterWords: '词语',
  filterAll: '全部',
  filterFields: { mandate: '任务', kind: '类别', bearer: '承担者', region: '区域', state: '状态' },
  filterStates: {
    running: '进行中',
    ending: '90天内届满',
    overdue: '有逾期事项',
    lapsed: '最后已知期限已过',
    open: '未见届满日期',
    ended: '已结束',
  },
  regions: {
    africa: '非洲',
    americas: '美洲',
    asia: '亚洲和中东',
    europe: '欧洲',
    security: '反恐和不扩散',
    other: '其他事项',
  },
  asOf: '以何日为准',
  knownOn: '以何日所知为准',
  show: '显示',
  reset: '重置',
  seenFrom: (asOf, knownOn) => `以${asOf}为准，依据${knownOn}所知。`,
  coming: '接下来的日期',
  comingMore: '全年日期，按月份和区域排列，可打印或下载',
  unrecorded: (count) => `另有${count}份更早的文件应提交，但该任务无人记录提交情况`,
  overdueMore: (count) => `全部${count}项逾期事项`,
  overdueOf: (count) => `${count}项逾期`,
  noNext: '尚无日期',
};

export const homeWords: Readonly<Record<DisplayLanguage, HomeWords>> = { en, zh };
