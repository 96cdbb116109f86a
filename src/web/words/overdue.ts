import type { DisplayLanguage } from '../../terms/display-languages.ts';

/** What the page of overdue and unrecorded items says. */
export interface OverdueWords {
  readonly headings: Readonly<Record<'overdue' | 'unrecorded', string>>;
  readonly explained: Readonly<Record<'overdue' | 'unrecorded', string>>;
  readonly none: string;
  readonly newer: string;
  readonly older: string;
  page(number: number, of: number): string;
}

const en: OverdueWords = {
  headings: { overdue: 'Overdue', unrecorded: 'Not recorded' },
  explained: {
    overdue: 'Documents that were owed, of mandates whose deliveries are being recorded, and that are not recorded.',
    unrecorded: 'Documents that were owed where nobody records deliveries: they may have come long ago.',
  },
  none: 'There are none.',
  newer: 'Newer',
  older: 'Older',
  page: (number, of) => `Page ${number} of ${of}`,
};

const zh: OverdueWords = {
  headings: { overdue: '逾期', unrecorded: '无提交记录' },
  explained: {
    overdue: '应提交而未见提交记录的文件，其任务有人记录提交情况。',
    unrecorded: '应提交的文件，但其任务无人记录提交情况：可能早已提交。',
  },
  none: '没有这样的事项。',
  newer: '较新',
  older: '较早',
  page: (number, of) => `第${number}页，共${of}页`,
};

export const overdueWords: Readonly<Record<DisplayLanguage, OverdueWords>> = { en, zh };
