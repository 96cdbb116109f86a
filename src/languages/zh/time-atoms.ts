import type { PrintedDate, TimeAtom, TimeValue } from '../../clauses/types.ts';
import { type Period, type PeriodUnit, periodOf } from '../../dates/period.ts';
import { dayPattern, monthPattern, yearPattern } from './dates.ts';
import { numberPattern, readNumber, readYear } from './numbers.ts';

export const unitPattern = '(?:个?工作日|个?小时|[日天]|个?星期|周|个月|月|年|个?季度)';

const units: readonly (readonly [RegExp, PeriodUnit, number])[] = [
  [/工作日/, 'working-day', 1],
  [/小时/, 'hour', 1],
  [/[日天]/, 'day', 1],
  [/星期|周/, 'week', 1],
  [/季度/, 'month', 3],
  [/月/, 'month', 1],
  [/年/, 'year', 1],
];

function period(number: string, printedUnit: string): Period | null {
  const found = units.find(([pattern]) => pattern.test(printedUnit));
  const count = readNumber(number);
  // "2021年" is a year and "3月" a month of the calendar, not a length of time.
  const isCalendar = count >= 1000 || (printedUnit === '月' && /^\d/.test(number));
  return found && !isCalendar ? periodOf(count * found[2], found[1]) : null;
}

function dateValue(date: PrintedDate): TimeValue {
  return { type: 'date', date };
}

function cycle(every: Period | null): TimeValue | null {
  return every && { type: 'cycle', every };
}

/** A cycle on the calendar: a day of each year, or the end of a month. */
function yearly(month: number, day: number | null): TimeValue {
  return { type: 'cycle', every: year, calendar: { month, day } };
}

const year: Period = { count: 1, unit: 'year' };
const half: Period = { count: 6, unit: 'month' };
const quarter: Period = { count: 3, unit: 'month' };
const quarterNumber = '[一二三四1-4]';

/** Time expressions as Chinese resolutions print them, blanks left out; the longest forms first. */
export const timeAtoms: readonly TimeAtom[] = [
  {
    name: 'year month day',
    pattern: `(${yearPattern})年(${monthPattern})月(${dayPattern})[日号]`,
    read: (m) =>
      dateValue({ year: readYear(m[1]!), month: readNumber(m[2]!), day: readNumber(m[3]!), precision: 'day' }),
  },
  {
    name: 'year month',
    pattern: `(${yearPattern})年(${monthPattern})月(?:份)?(?:底|末)?`,
    read: (m) => dateValue({ year: readYear(m[1]!), month: readNumber(m[2]!), day: null, precision: 'month' }),
  },
  {
    name: 'quarter of a year',
    pattern: `(${yearPattern})年第(${quarterNumber})季度`,
    read: (m) => dateValue({ year: readYear(m[1]!), month: readNumber(m[2]!) * 3, day: null, precision: 'month' }),
  },
  {
    name: 'half of a year',
    pattern: `(${yearPattern})年(?:(上半年|年?中(?:期)?)|(下半年))`,
    read: (m) => dateValue({ year: readYear(m[1]!), month: m[2] ? 6 : 12, day: null, precision: 'month' }),
  },
  {
    name: 'month day',
    pattern: `(${monthPattern})月(${dayPattern})[日号]`,
    read: (m) => dateValue({ year: null, month: readNumber(m[1]!), day: readNumber(m[2]!), precision: 'day' }),
  },
  {
    name: 'end of a month',
    pattern: `(${monthPattern})月(?:底|末)`,
    read: (m) => dateValue({ year: null, month: readNumber(m[1]!), day: null, precision: 'month' }),
  },
  {
    name: 'month left out',
    pattern: `(${monthPattern})月(?:份)?(?=除外|[以之]?外)`,
    read: (m) => dateValue({ year: null, month: readNumber(m[1]!), day: null, precision: 'month' }),
  },
  {
    name: 'quarter of each year',
    pattern: `每年第(${quarterNumber})季度`,
    read: (m) => yearly(readNumber(m[1]!) * 3, null),
  },
  {
    name: 'day of each year',
    pattern: `每年(${monthPattern})月(${dayPattern})[日号]`,
    read: (m) => yearly(readNumber(m[1]!), readNumber(m[2]!)),
  },
  {
    name: 'month of each year',
    pattern: `每年(${monthPattern})月(?:份|内|底|末)?`,
    read: (m) => yearly(readNumber(m[1]!), null),
  },
  {
    name: 'times a year',
    pattern: '(?:每年|一年)(?:至少)?(两次|二次|三次|四次)',
    read: (m) => cycle({ count: { 两次: 6, 二次: 6, 三次: 4, 四次: 3 }[m[1]!]!, unit: 'month' }),
  },
  {
    name: 'every half year',
    pattern: '(?:每隔?半年|半年(?:期|度)?(?=一次|报告|期?报告))(?:度)?(?:至少)?(?:一次)?',
    read: () => cycle(half),
  },
  {
    name: 'every quarter',
    pattern: '(?:每个?季度|逐季度?|按季度?|季度(?=报告|通报|更新|最新))(?:一次)?',
    read: () => cycle(quarter),
  },
  {
    name: 'every period',
    pattern: `每隔?(${numberPattern})?(${unitPattern})(?:至少)?(?:一次|举行一次|报告一次)?`,
    read: (m) => cycle(period(m[1] ?? '一', m[2]!)),
  },
  {
    name: 'period by period',
    pattern: '[逐按](年|月|周)(?:度)?',
    read: (m) => cycle(period('一', m[1] === '月' ? '个月' : m[1]!)),
  },
  {
    name: 'once in a period',
    pattern: `(${numberPattern})(${unitPattern})(?:至少)?一次`,
    read: (m) => cycle(period(m[1]!, m[2]!)),
  },
  {
    name: 'yearly, monthly',
    pattern: '(年度|月度|两年期)(?=[^，；。]{0,8}(?:报告|审查|通报|会议|简报|最新|评估|清单|名单))',
    read: (m) =>
      cycle(m[1] === '年度' ? year : { count: m[1] === '月度' ? 1 : 2, unit: m[1] === '月度' ? 'month' : 'year' }),
  },
  {
    name: 'two periods',
    pattern: `(${numberPattern})(?:个月)?(?:和|及|以及)(${numberPattern})(个月)`,
    read: (m) => {
      const [also, value] = [period(m[1]!, m[3]!), period(m[2]!, m[3]!)];
      return also && value && { type: 'period', period: value, also: { period: also, length: m[1]!.length } };
    },
  },
  {
    name: 'period',
    pattern: `(${numberPattern})(${unitPattern})`,
    read: (m) => {
      const value = period(m[1]!, m[2]!);
      return value && { type: 'period', period: value };
    },
  },
  { name: 'half a year', pattern: '半年', read: () => ({ type: 'period', period: half }) },
  {
    name: 'year',
    pattern: `(${yearPattern})年?(?:底|末)?`,
    read: (m) =>
      m[0].length > 4 ? dateValue({ year: readYear(m[1]!), month: null, day: null, precision: 'year' }) : null,
  },
  {
    name: 'year of an instrument',
    pattern: `(${yearPattern})(?!\\d)`,
    read: (m) => dateValue({ year: readYear(m[1]!), month: null, day: null, precision: 'year' }),
  },
  {
    name: 'end of a mandate',
    pattern:
      '(?:任务期限?|任务规定|任务授权|任务|任期|授权|期限)(?:期|期间)?(?:的)?(?:结束|届满|期满|终止|终了|到期|完成(?=[之以]?前))|(?<=任务|任)期满|(?:这一|这段|该段?|本|此一?|上述)(?:任务)?(?:期间|时期|期限|任务期)(?:的)?(?:结束|届满|期满|终了|终止)|(?<=其)(?:届满|期满)',
    read: () => ({ type: 'mandate-end' }),
  },
  {
    name: 'report of a paragraph',
    pattern: '(?<!决议)第(\\d{1,3})段(?:所述|要求|所要求|规定|提及|请求)的?[^，；。]{0,10}报告(?:工作)?',
    read: (m) => ({ type: 'item', paragraph: m[1]! }),
  },
  {
    name: 'date already named',
    pattern: '(?:同一|该|上述|这一|同样的?)(?:日期|期限|时限)|同日',
    read: () => ({ type: 'item', paragraph: null }),
  },
  {
    name: 'standing word',
    pattern:
      '定期|经常(?=[^，；。]{0,16}(?:审查|报告|通报|汇报|更新|举行|召开|会))|不断(?=[^，；。]{0,16}(?:审查|更新|审议))|持续(?:不断)?(?=[^，；。]{0,12}(?:审查|审议|报告))|随时(?=[^，；。]{0,20}(?:通报|审查|审议|报告|了解))|例会|不时(?=向|报告)',
    read: () => ({ type: 'standing' }),
  },
  {
    name: 'word of reporting',
    pattern:
      '向(?:安全理事会|安理会|委员会|联合国|秘书长|专家小组|监察员)[^，；。]{0,24}?(?:报告|通报|汇报|提出建议|提供(?:最新)?(?:情况|资料|信息))|(?:充分|及时|立即|随时|详细)(?:报告|通报)|继续(?=[^，；。]{0,10}(?:向[^，；。]{1,12}(?:报告|通报)|提出建议|监测和报告|提交报告))|(?:酌情|必要时|视需要|认为必要时)(?=[^，；。]{0,20}(?:报告|通报|审查|汇报|提出))|提请[^，；。]{0,16}注意|(?<=(?:的|所有|其)[^，；。]{0,16})报告(?:工作)?中|(?:打算|准备|愿意|有意)(?=[^，；。]{0,20}(?:审查|审议|考虑))',
    read: () => ({ type: 'standing' }),
  },
];

const numerals = [...'〇零一二三四五六七八九两十百'];
/** A numeral that counts time, or a digit of a year, is followed by one of these. */
const afterNumeral = [
  ...numerals,
  '个月',
  '个工',
  '个星',
  '个小',
  '个季',
  '工作',
  '小时',
  '季度',
  '星期',
  '年',
  '月',
  '日',
  '天',
  '周',
];
const ends = ['结束', '届满', '期满', '终', '到期', '完成', '期'];

/** Words that an expression can begin with, digits apart; the rarer the words, the faster the scan. */
export const starters: readonly string[] = [
  ...numerals.flatMap((numeral) => afterNumeral.map((next) => numeral + next)),
  ...[...numerals, ...'1234567890隔个月年季周半天日'].map((next) => `每${next}`),
  ...['半年', '逐年', '逐月', '逐季', '逐周', '按年', '按月', '按季', '按周', '年度', '月度', '季度', '两年期'],
  ...['任务', '任期', '授权', '期限'].flatMap((word) => ends.map((end) => word + end)),
  ...['任务规定', '任务授权', '任期的', '任务的', '期满', '届满', '同日', '同一', '同样'],
  ...['这', '这一', '这段', '该', '该段', '本', '此', '此一', '上述'].flatMap((word) =>
    ['任务期', '期间', '时期', '期限', '日期', '时限'].map((period) => word + period),
  ),
  ...[
    '定期',
    '经常',
    '不断',
    '不时',
    '持续',
    '随时',
    '继续',
    '例会',
    '酌情',
    '必要时',
    '视需要',
    '认为必要',
    '提请',
    '打算',
    '准备',
    '愿意',
    '有意',
  ],
  ...['向安', '向委', '向联', '向秘', '向专', '向监', '报告中', '报告工作中', '充分', '及时', '立即', '详细'],
  ...[...'123456789'].map((digit) => `第${digit}`),
];

/** Digits before a unit or a part of a date, or a year alone. */
export const numberStarter = '\\d{1,4}(?=[年月日天周个小工星季])|(?:19|20)\\d\\d(?!\\d)';
