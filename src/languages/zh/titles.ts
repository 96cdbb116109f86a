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

/** "秘书长三个月报告：本决议执行情况（第61段）", "马里稳定团任务期限届满（第17段）"；其他语文案文的用语保留原文。 */
export function writeTitle(facts: TitleSubject): string {
  const { paragraph, number } = facts;
  const place = paragraph.startsWith('annex') ? `附件${paragraph.slice('annex'.length).trimEnd()}` : `第${paragraph}段`;
  const what = facts.kind.endsWith('-expiry') ? end(facts) : item(facts);
  return `${what}${number > 1 ? `之${number === 2 ? '二' : (digits[number] ?? number)}` : ''}（${place}）`;
}

function item({ kind, bearer, every, name, subject }: TitleSubject): string {
  if (kind === 'event' && subject?.language === 'zh') return subject.text;
  const hasOwner = kind !== 'event' && kind !== 'start';
  // 所涉内容可能已经说到该机构。
  const isNamed = name !== null && !subject?.text.includes(name.zh);
  const owner = hasOwner ? (isNamed ? name.zh : owners[bearer]) : '';
  return withSubject(`${owner}${every ? cycleWords(every) : ''}${things[kind]}`, subject);
}

function end({ kind, bearer, mandate, name, subject }: TitleSubject): string {
  if (kind === 'measures-expiry') {
    const own = subject?.language === 'zh' && /(?:措施|禁令|制裁|豁免|规定)$/.test(subject.text);
    return own ? `${subject.text}届满` : withSubject(things[kind], subject);
  }
  // What States are authorized to do serves a mission's mandate, and ends by itself.
  const body = kind === 'authorization-expiry' && bearer === 'state' ? null : mandate && bodyName(mandate, 'zh');
  return withSubject(`${body ?? name?.zh ?? owners[bearer]}${things[kind]}`, subject);
}

function withSubject(what: string, subject: TitleSubject['subject']): string {
  if (!subject) return what;
  // “中期报告”说的是事项本身。
  if (subject.language === 'zh' && /^[\u4e00-\u9fff]{2,6}(?:报告|通报)$/.test(subject.text))
    return `${what.slice(0, -2)}${subject.text}`;
  const text =
    subject.language === 'zh'
      ? subject.text
      : `〔${languageName(subject.language)}〕“${subject.text.replace(/[“”"]/g, "'")}”`;
  return `${what}：${text}`;
}

const displayNames = new Intl.DisplayNames('zh', { type: 'language' });
const languageNames = new Map<string, string>();

function languageName(code: string): string {
  const known = languageNames.get(code) ?? displayNames.of(code) ?? code;
  languageNames.set(code, known);
  return known;
}
