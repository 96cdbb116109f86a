import type { TimeAtom, TimeValue } from '../../../clauses/types.ts';
import { dayPattern, monthPattern } from '../dates.ts';
import { numberPattern, readNumber } from '../numbers.ts';
import { cycle, half, period, quarter, quarterNumber, unitPattern, year, yearly } from './values.ts';

/** The end (day null) or a day of each month or quarter, or of each year. */
function inEach(unit: string, day: number | null): TimeValue {
  if (unit === '年') return yearly(day === null ? 12 : 1, day);
  const every = unit === '半年' ? half : unit === '月' ? period('一', '个月')! : quarter;
  return { type: 'cycle', every, calendar: { month: null, day } };
}

/** Cycles as they are printed, the longest forms first. */
export const cycleAtoms: readonly TimeAtom[] = [
  {
    name: 'days after the end of each period',
    pattern: `每个?(半年|年|季度?|月)(?:度)?(?:结束|终了|末)(?:之?后|起)(${numberPattern})[天日](?:之?内|以内)?`,
    // Further behind the end, the month's days would have to be counted.
    read: (m) => (readNumber(m[2]!) <= 28 ? inEach(m[1]!, readNumber(m[2]!)) : null),
  },
  {
    name: 'end of each period',
    pattern:
      '每个?(半年|年|季度?|月)(?:度|份|年|季|月)?的?(?:底|末|终|最后(?:一|1)?[天日]|结束(?=之?前|时|之?后)|终了(?=之?前|时))',
    read: (m) => inEach(m[1]!, null),
  },
  {
    name: 'day of each month',
    pattern: `每个?(年|季度?|月)(?:度|份)?的?(?:(初|第(?:一|1)[天日]|头(?:一)?天|首[天日])|第?(${dayPattern})[天日号]|第([一二三四1-4])个?(?:星期|周)(?![一二三四五六日天末]))`,
    read: (m) => inEach(m[1]!, m[2] ? 1 : m[4] ? readNumber(m[4]) * 7 : readNumber(m[3]!)),
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
    pattern: `每[年逢](${monthPattern})月(?:份|内|底|末)?`,
    read: (m) => yearly(readNumber(m[1]!), null),
  },
  {
    name: 'every second period',
    pattern: '(?:每?(?:隔一?个?|双)(?=[月周])(月|周(?!年))|每(半个?月))(?:一次)?',
    read: (m) => cycle(m[2] ? { count: 15, unit: 'day' } : { count: 2, unit: m[1] === '月' ? 'month' : 'week' }),
  },
  {
    name: 'times a year',
    pattern: '(?:每年|一年)(?:(?!一[次份]|[和及、])[^，；。]){0,12}?(两|二|三|四)[次度份](?!以上|会议?通过)',
    read: (m) => cycle({ count: { 两: 6, 二: 6, 三: 4, 四: 3 }[m[1]!]!, unit: 'month' }),
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
    pattern: `(${numberPattern})(${unitPattern})(?:(?:至少)?一次|为间隔)`,
    read: (m) => cycle(period(m[1]!, m[2]!)),
  },
  {
    name: 'yearly, monthly',
    pattern: '(年度|月度|两年期(?![满间限届]))(?=[^，；。]{0,8}(?:报告|审查|通报|会议|简报|最新|评估|清单|名单))',
    read: (m) =>
      cycle(m[1] === '年度' ? year : { count: m[1] === '月度' ? 1 : 2, unit: m[1] === '月度' ? 'month' : 'year' }),
  },
];
