import type { DisplayLanguage } from '../../terms/display-languages.ts';

/** What the table of cycles says, on the page, on paper and in files. */
export interface CyclesWords {
  readonly heading: string;
  readonly lead: string;
  readonly byMonth: string;
  readonly byRegion: string;
  readonly from: string;
  readonly show: string;
  readonly take: string;
  readonly earlier: string;
  readonly later: string;
  readonly nothing: string;
  readonly columns: Readonly<Record<'date' | 'item' | 'cycle' | 'decision' | 'done', string>>;
  window(from: string, to: string): string;
  readonly fileColumns: readonly string[];
}

const en: CyclesWords = {
  heading: 'Reporting and mandate cycles',
  lead: 'Twelve months of dates, as a table to print or to take away.',
  byMonth: 'By month',
  byRegion: 'By region',
  from: 'From',
  show: 'Show',
  take: 'Take away',
  earlier: '12 months earlier',
  later: '12 months later',
  nothing: 'Nothing is due.',
  columns: { date: 'Date', item: 'Item', cycle: 'Cycle', decision: 'Decision', done: 'Done' },
  window: (from, to) => `${from} to ${to}`,
  fileColumns: [
    'Date',
    'Mandate',
    'Region',
    'Item',
    'Who',
    'Kind',
    'Cycle',
    'Decision',
    'Paragraphs',
    'State',
    'Delivered as',
  ],
};

const zh: CyclesWords = {
  heading: '报告和任务周期',
  lead: '十二个月的日期一览表，可打印或下载。',
  byMonth: '按月份',
  byRegion: '按区域',
  from: '自',
  show: '显示',
  take: '下载',
  earlier: '此前12个月',
  later: '此后12个月',
  nothing: '没有到期事项。',
  columns: { date: '日期', item: '事项', cycle: '周期', decision: '决定', done: '完成情况' },
  window: (from, to) => `${from}至${to}`,
  fileColumns: ['日期', '任务', '区域', '事项', '承担者', '类别', '周期', '决定', '段落', '状态', '提交文件'],
};

export const cyclesWords: Readonly<Record<DisplayLanguage, CyclesWords>> = { en, zh };
