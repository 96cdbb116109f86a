import { bodyName } from '../../bodies/display-name.ts';
import type { TitleSubject } from '../../clauses/language-pack.ts';
import type { Bearer } from '../../terms/bearers.ts';
import type { Kind } from '../../terms/kinds.ts';

const owners: Readonly<Record<Bearer, string>> = {
  'secretary-general': '秘书长',
  'security-council': '安全理事会',
  committee: '委员会',
  panel: '专家小组',
  mission: '特派团',
  state: '各国',
  organization: '国际组织',
  tribunal: '法庭',
  party: '当事方',
  other: '',
};

const things: Readonly<Record<Kind, string>> = {
  'mandate-expiry': '任务期限届满',
  'authorization-expiry': '授权届满',
  'measures-expiry': '措施届满',
  report: '报告',
  letter: '信函',
  briefing: '通报',
  review: '审查',
  deadline: '限期',
  event: '预定事件',
  start: '开始',
};

const digits = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** "P3M" → "三个月", "P90D" → "90天", "P1Y" → "年度", "P1M" → "月度". */
function cycleWords(every: string): string {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(every) ?? [];
  if (!count || !unit) return '定期';
  if (every === 'P12M' || every === 'P1Y') return '年度';
  if (every === 'P1M') return '月度';
  if (unit === 'D') return `${count}天`;
  const number = digits[Number(count)] ?? count;
  return { W: every === 'P1W' ? '每周' : `${number}周`, M: `${number}个月`, Y: `${number}年期` }[
    unit as 'W' | 'M' | 'Y'
  ];
}

/** "秘书长三个月报告（第61段）", "马里稳定团任务期限届满（第17段）". */
export function writeTitle({ kind, bearer, paragraph, mandate, every }: TitleSubject): string {
  const place = paragraph.startsWith('annex') ? `附件${paragraph.slice('annex'.length).trimEnd()}` : `第${paragraph}段`;
  if (kind === 'measures-expiry') return `${things[kind]}（${place}）`;
  const ownerless = kind === 'event' || kind === 'start';
  // What States are authorized to do serves a mission's mandate, and ends by itself.
  const isOfBody = kind.endsWith('-expiry') && !(kind === 'authorization-expiry' && bearer === 'state');
  const owner = isOfBody && mandate ? (bodyName(mandate, 'zh') ?? owners[bearer]) : ownerless ? '' : owners[bearer];
  return `${owner}${every ? cycleWords(every) : ''}${things[kind]}（${place}）`;
}
