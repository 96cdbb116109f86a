import { bodyName } from '../../bodies/display-name.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { longDate } from '../../dates/long-date.ts';
import { chinesePlace } from '../../events/event-title.ts';
import type { MandateAct } from '../../obligations/types.ts';
import type { Words } from './words.ts';

const languages: Readonly<Record<string, string>> = { en: '英文案文', zh: '中文案文', fr: '法文案文' };
const acts: Readonly<Record<MandateAct['act'], string>> = {
  establish: '设立',
  extend: '延长',
  change: '变更',
  terminate: '终止',
};

export const zh: Words = {
  locale: 'zh-Hans',
  otherLanguage: { code: 'en', name: 'English' },
  site: '任务周期',
  tagline: '安全理事会决议规定的事项及其期限',
  skip: '跳到正文',
  home: '首页',
  places: '页面',
  menu: [
    ['/mandates', '任务'],
    ['/cycles', '日期'],
    ['/changes', '有何变动'],
    ['/search', '搜索'],
    ['/subscribe', '订阅'],
  ],
  languageSwitch: '语言',
  footer: '日期由规则从决议案文中推算；唯以通过的案文为准。',
  knownOn: (day: IsoDate) => `截至${longDate(day, 'zh')}所知。`,
  data: '数据与接口',
  desk: '工作台',
  notFound: '没有此页',
  failed: '无法显示',
  failure: (status) =>
    ({
      400: '所请求的内容有误。',
      401: '请先登录。',
      404: '此地址没有内容。',
      409: '他人已先作更改。',
      413: '文件过大。',
      415: '无法辨认文件格式。',
      422: '无法解读此文件。',
      429: '请求过多，请稍后再试。',
    })[status] ?? '服务目前无法答复。',

  next: '下一项',
  nothing: '目前没有到期事项',
  sameDay: '同日',
  overdue: '逾期',
  past: '已过',
  today: '今天',
  olderOverdue: (number) => `另有${number}项更早的事项没有提交记录`,
  recent: '最近已过',
  year: '未来一年',

  mandates: '任务',
  ends: '至',
  ended: '结束于',
  lapsed: '已届满，未见其后案文：',
  subscribeTo: (name) => `订阅${name}的日历`,
  resolutions: '决议',
  resolution: '安全理事会决议',
  resolutionCount: (number) => `${number}项决议`,
  resolutionAbout: (items) => `${items}个日期`,
  noResolutions: '尚未收入任何决议。',

  subscribe: '订阅',
  subscribeAll: '在自己的日历中查看所有日期，自动更新。',
  subscribeOne: (symbol) => `在自己的日历中查看${symbol}的日期，自动更新。`,
  subscribeProgram: '加入我的日历',
  subscribeGoogle: '谷歌日历',
  subscribeOutlook: 'Outlook',
  subscribeChoose: '选择内容',
  subscribeMail: '邮件提醒',
  subscribeAddress: '日历地址：',
  subscribeLocal: '本服务有了公开地址之后，即可用谷歌日历和网页版 Outlook 订阅。',
  feedName: (subject) => `安理会期限${subject ? ` – ${subject}` : ''}`,

  inDays: (days) =>
    days === 0 ? '今天' : days === 1 ? '明天' : days === -1 ? '昨天' : days > 0 ? `${days}天后` : `${-days}天前`,
  daysOverdue: (days) => `逾期${days}天`,
  aside: (text) => `，${text}`,
  submittedInPart: '部分提交',
  paragraphs: (paragraphs) => {
    const numbered = paragraphs.filter((paragraph) => /^\d/.test(paragraph));
    const others = paragraphs.filter((paragraph) => !numbered.includes(paragraph)).map(chinesePlace);
    return [...(numbered.length > 0 ? [`第${numbered.join('、')}段`] : []), ...others].join('、');
  },

  why: '为何是这一天？',
  inText: '见案文',
  how: '推算',
  rule: '规则',
  assumption: '推定',
  otherReading: '另一种解读：',
  reading: (assumption, dates) => `${assumption}${dates.length > 0 ? `（${dates.join('；')}）` : ''}`,
  source: '来源',

  adopted: '通过日期',
  textLanguage: '依据',
  handWritten: '人工录入的事实',
  languageName: (code) => languages[code] ?? code,
  review: '审核',
  mandateName: (key) => bodyName(key, 'zh') ?? key,
  chainOf: (mandate) => `${mandate}的任务沿革`,
  act: (act, until) => acts[act] + (until === null ? '' : act === 'terminate' ? `，自${until}起` : `，至${until}`),
  dated: '有日期的事项',
  datedOf: (symbol) => `${symbol}中有日期的事项`,
  datedEmpty: '本决议没有规定日期。',
  date: '日期',
  duty: '事项',
  paragraph: '段落',
  status: '状态',
  quote: '原文',
  reason: '未计入的原因',
  cycles: '周期及其记录',
  cycle: '周期',
  cycleDelivered: '提交情况',
  cycleDeliveredOf: (delivered, past) => `已到期${past}次，已提交${delivered}次`,
  cycleLateness: '迟早',
  cycleMedian: (days, count) => `中位数${days}（${count}次）`,
  cycleRange: (least, most) => `从${least}到${most}`,
  cycleForecastFor: (from, to, due) => `${from === to ? from : `${from}至${to}`}（应于${due}提交的一次）`,
  cycleNone: '–',
  cycleForecast: '预测',
  cycleNote: '预测并非期限，只是把以往文件的迟早天数加在下一个期限上。',
  documents: '已提交的文件',
  document: '文件',
  answers: '所答复的事项',
  undated: '没有日期的事项',
  undatedWhy: '案文没有为这些事项规定可以推算的日期；它们不列入日历。',
  setAside: '不构成事项的时间表述',
  setAsideWhy: (number) => `已读出并搁置${number}处`,
};
