import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { composeMail } from '../../src/reminders/compose-mail.ts';
import type { Reminder } from '../../src/reminders/plan-reminders.ts';
import { sampleEvent } from './sample-event.ts';

const reminder: Reminder = {
  key: 'k',
  recipient: 'desk@example.org',
  event: sampleEvent('2001-04-30'),
  lead: 7,
  today: '2001-04-23',
  daysLeft: 7,
  usefulDays: 6,
};
const page = 'https://calendar.example.org/resolutions/S-RES-9001-2001';

describe('the text of a reminder', () => {
  it('says in both languages what is due, when, why, and where to read on', () => {
    assert.deepEqual(composeMail(reminder, page), {
      subject: "[还有7天 / 7 days left] 2001-04-30 秘书长报告（第4段） / Secretary-General's report (para. 4)",
      text: `秘书长报告（第4段）
Secretary-General's report (para. 4)

日期：2001年4月30日（星期一），还有7天（截至2001年4月23日）
Date: Monday, 30 April 2001; 7 days left (as of 23 April 2001)

任务 / Mandate: UNXYZ

S/RES/9001 (2001)，第4段 / paragraph 4
  原文 / Text: every three months
  规则 / Rule: every <period>
  假设 / Assumption: Counted from adoption.

说明与更新 / Reasons and updates: ${page}
`,
    });
  });

  it('says that it is due today, and of a weekend that the date stays', () => {
    const event = sampleEvent('2001-04-29', { mandate: null });
    const { subject, text } = composeMail({ ...reminder, event, today: '2001-04-29', daysLeft: 0 }, page);
    assert.match(subject, /^\[今天到期 \/ due today\] 2001-04-29 /);
    assert.match(text, /当天不是工作日，日期不因此移动。\nThat is a non-working day; the date is not moved for it\.\n/);
    assert.doesNotMatch(text, /Mandate:/);
  });

  it('leaves out what a hand-written item does not state', () => {
    const bare = { ...sampleEvent('2001-04-30').citations[0]!, paragraph: '', quote: '', rule: '', assumptions: [] };
    const event = sampleEvent('2001-04-30', { citations: [{ ...bare, source: 'A/1/2' }] });
    const { text } = composeMail({ ...reminder, event }, page);
    assert.match(text, /\n\nS\/RES\/9001 \(2001\)\n {2}来源 \/ Source: A\/1\/2\n\n/);
    const annexed = sampleEvent('2001-04-30', { citations: [{ ...bare, paragraph: 'annex 2' }] });
    assert.match(composeMail({ ...reminder, event: annexed }, page).text, /\nS\/RES\/9001 \(2001\), annex 2\n/);
  });

  it('lets no quoted text start a line or a header of its own', () => {
    const event = sampleEvent('2001-04-30', {
      title: { zh: '报告', en: 'Report\r\nBcc: other@example.org' },
      citations: [{ ...sampleEvent('2001-04-30').citations[0]!, quote: 'a\u2028b\r\n.\r\nQUIT', source: 'S/2001/1' }],
    });
    const { subject, text } = composeMail({ ...reminder, event }, page);
    assert.doesNotMatch(subject, /[\r\n]/);
    assert.match(text, /^ {2}原文 \/ Text: a b \. QUIT$/m);
    assert.match(text, /^ {2}来源 \/ Source: S\/2001\/1$/m);
  });
});
