import { isWeekend } from '../dates/iso-date.ts';
import { longDate, weekdayName } from '../dates/long-date.ts';
import type { Citation } from '../events/types.ts';
import type { Reminder } from './plan-reminders.ts';

/** What a reminder says, in plain text: Chinese first, English beside it, so that one mail serves a whole office. */
export interface MailContent {
  readonly subject: string;
  readonly text: string;
}

/** Writes the mail; `page` is the address of the resolution's page. */
export function composeMail(reminder: Reminder, page: string): MailContent {
  const { event, today } = reminder;
  const [zh, en] = daysLeft(reminder.daysLeft);
  const lines = [
    event.title.zh,
    event.title.en,
    '',
    `日期：${longDate(event.date, 'zh')}（${weekdayName(event.date, 'zh')}），${zh}（截至${longDate(today, 'zh')}）`,
    `Date: ${weekdayName(event.date, 'en')}, ${longDate(event.date, 'en')}; ${en} (as of ${longDate(today, 'en')})`,
    ...(isWeekend(event.date)
      ? ['当天不是工作日，日期不因此移动。', 'That is a non-working day; the date is not moved for it.']
      : []),
    '',
    ...(event.mandate === null ? [] : [`任务 / Mandate: ${event.mandate}`]),
    ...event.citations.flatMap(basis),
    '',
    `说明与更新 / Reasons and updates: ${page}`,
  ];
  return {
    subject: oneLine(`[${zh} / ${en}] ${event.date} ${event.title.zh} / ${event.title.en}`),
    text: `${lines.map(oneLine).join('\n')}\n`,
  };
}

function daysLeft(days: number): readonly [zh: string, en: string] {
  if (days === 0) return ['今天到期', 'due today'];
  return [`还有${days}天`, days === 1 ? '1 day left' : `${days} days left`];
}

function basis({ resolution, paragraph, quote, rule, assumptions, source }: Citation): readonly string[] {
  const given = (label: string, value: string | null) => (value ? [`  ${label}: ${value}`] : []);
  return [
    '',
    placeOf(resolution, paragraph),
    ...given('原文 / Text', quote),
    ...given('规则 / Rule', rule),
    ...assumptions.flatMap((assumption) => given('假设 / Assumption', assumption)),
    ...given('来源 / Source', source),
  ];
}

/** A hand-written item may name no paragraph, and an annex has none. */
function placeOf(resolution: string, paragraph: string): string {
  if (paragraph === '') return resolution;
  if (!/^\d/.test(paragraph)) return `${resolution}, ${paragraph}`;
  return `${resolution}，第${paragraph}段 / paragraph ${paragraph}`;
}

/** Quotes keep the source's line breaks; here each stays on its line, and nothing can start a line of its own. */
function oneLine(line: string): string {
  const indent = /^ */.exec(line)![0];
  return indent + line.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
