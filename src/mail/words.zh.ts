import { toDateTime } from '../dates/iso-date.ts';
import { longDate, weekdayName } from '../dates/long-date.ts';
import type { MailWords } from './words.ts';

export const zh: MailWords = {
  daysLeft: (days) => (days === 0 ? '今天到期' : days < 0 ? `逾期${-days}天` : `还有${days}天`),
  subject: ([first = '', ...more]) => `${first}：${more.join('，')}`,
  shortDate(date) {
    const { month, day } = toDateTime(date);
    return `${month}月${day}日`;
  },
  day: (date) => `${longDate(date, 'zh')}，${weekdayName(date, 'zh')}`,
  due(date, days, today) {
    const left = days === 0 ? '今天' : zh.daysLeft(days);
    return `${zh.day(date)}（${left}，截至${longDate(today, 'zh')}）`;
  },
  labels: {
    due: '到期',
    bearer: '责任方',
    basis: '依据',
    previous: '上一次',
    note: '提示',
    changed: '变动',
    assumption: '推定',
    source: '来源',
  },
  previous: (date, answer) => `${longDate(date, 'zh')}到期：${answer ?? '没有记录相应文件'}`,
  nonWorkingDay: '当天不是工作日，日期不因此移动。',
  page: '理由与更新',
  officialText: (symbol) => `${symbol}正式文本`,
  unofficial: '根据决议案文推算，并非联合国正式日历；以案文为准。',
  notices: {
    moved: (from, to) => `原定${longDate(from, 'zh')}，现为${longDate(to, 'zh')}。`,
    delivered: (symbol) => `已以${symbol}答复。`,
    renewed: (mandate, until) => `${mandate}任务期限已延长${until === null ? '' : `至${longDate(until, 'zh')}`}。`,
    ends: (mandate, on) => `${mandate}任务${on === null ? '将' : `于${longDate(on, 'zh')}`}终止。`,
    lapsed: (mandate, on) => `${mandate}任务期限已于${longDate(on, 'zh')}届满，此处未见其后案文。`,
    movedSubject: '改期',
    deliveredSubject: '已提交',
    renewedSubject: '已延长',
    endsSubject: '任务终止',
    lapsedSubject: '未见延期',
  },
  digest: {
    subject: (rhythm, from, to) =>
      `${rhythm === 'weekly' ? '本周与下周事项' : '未来一个月事项'}：${zh.shortDate(from)}至${zh.shortDate(to)}`,
    lead: (items, overdue) =>
      `${items === 0 ? '没有到期事项' : `${items}项到期`}${overdue === 0 ? '' : `，${overdue}项逾期`}。`,
    coming: '即将到期',
    overdue: '逾期',
    nothing: '这段时间没有您关注的到期事项。',
  },
  confirmation: {
    subject: '请确认您的提醒',
    heading: '请确认可以向此处发送提醒',
    lead: '有人（希望是您）请求将安全理事会任务期限的邮件提醒发到此地址。',
    action: '确认',
    chosen: '所选内容',
    notes: (hours) => [
      `链接在${hours}小时内有效。未经您确认，不会发送任何邮件，请求也不予保留。`,
      '如果不是您，无须理会。',
    ],
  },
  links: {
    subject: '您的提醒',
    heading: '发到此地址的内容',
    lead: '有人（希望是您）请求获取发到此处的提醒的链接。',
    none: '没有提醒发到此地址。',
    open: '更改或停止',
    notes: ['如果不是您，无须理会。'],
  },
};
