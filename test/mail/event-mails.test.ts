import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import type { MailContext } from '../../src/mail/event-item.ts';
import { officialAddress } from '../../src/mail/event-item.ts';
import { noticeMail, noticeOf, reminderMail } from '../../src/mail/event-mails.ts';
import { sampleEvent } from '../reminders/sample-event.ts';
import { links } from './samples.ts';

const event = sampleEvent('2001-04-30', { occurrence: { index: 2, of: 4 } });
const context: MailContext = {
  events: [event],
  today: '2001-04-23',
  pageOf: ({ uid }, language) => `https://calendar.example.org/resolutions/S-RES-9001-2001?lang=${language}#${uid}`,
  mandateName: (mandate, language) => (language === 'zh' ? `${mandate}团` : mandate),
};

describe('a reminder', () => {
  it('says how many days are left, whose duty, what and when, in the language asked for', () => {
    const subject = (language: 'en' | 'zh') => reminderMail(event, [language], context, links).subject;
    assert.equal(subject('en'), "7 days: UNXYZ, Secretary-General's report (para. 4), 30 April");
    assert.equal(subject('zh'), '还有7天：UNXYZ团，秘书长报告（第4段），4月30日');
  });

  it('names no paragraph in the subject where the title says what it is about', () => {
    const about = sampleEvent('2001-04-30', {
      title: {
        en: "Secretary-General's report on the adaptation plan (para. 4(a)(ii), 2nd of 4)",
        zh: '秘书长报告：[英文] “the adaptation plan”（第4段，第2次）',
      },
      subject: { text: 'the adaptation plan', language: 'en' },
    });
    const subject = (language: 'en' | 'zh') => reminderMail(about, [language], context, links).subject;
    assert.equal(subject('en'), "7 days: UNXYZ, Secretary-General's report on the adaptation plan, 30 April");
    assert.equal(subject('zh'), '还有7天：UNXYZ团，秘书长报告：[英文] “the adaptation plan”，4月30日');
  });

  it('says the same in text and in HTML: the sentence, the reasons, where to read on', () => {
    const { text, html } = reminderMail(event, ['en'], context, links);
    assert.match(text, /^Due: Monday, 30 April 2001 \(7 days left, seen from 23 April 2001\)$/m);
    assert.match(
      text,
      /^S\/RES\/9001 \(2001\), paragraph 4\n {2}“Requests the Secretary-General to report every three months on the mandate”$/m,
    );
    assert.match(html, /Secretary-General to report <mark>every three months<\/mark> on the mandate/);
    for (const address of [
      'https://calendar.example.org/resolutions/S-RES-9001-2001?lang=en#S-RES-9001-2001-4-report-2001-04-30@mandate-cycles',
      'https://docs.un.org/en/S/RES/9001(2001)',
      `${links.manage}?lang=en`,
      `${links.unsubscribe}?lang=en`,
    ]) {
      assert.ok(text.includes(address) && html.includes(`href="${address}"`), address);
    }
  });

  it('tells what came of the one before', () => {
    const before = sampleEvent('2001-01-30', {
      occurrence: { index: 1, of: 4 },
      status: 'submitted',
      delivery: { symbol: 'S/2001/77', issued: '2001-02-01', whole: true, daysLate: 2 },
    });
    const told = (events: readonly (typeof event)[]) =>
      /^The one before: (.*)$/m.exec(reminderMail(event, ['en'], { ...context, events }, links).text)?.[1];
    assert.equal(
      told([before, event]),
      'due 30 January 2001: Submitted as S/2001/77, issued 1 February 2001 (2 days late)',
    );
    assert.equal(told([{ ...before, delivery: null }, event]), 'due 30 January 2001: no document is recorded for it');
    assert.equal(told([event]), undefined);
  });

  it('counts in days that its reader has', () => {
    const kicker = (today: MailContext['today']) =>
      reminderMail(event, ['en'], { ...context, today }, links).subject.split(':')[0];
    assert.deepEqual(
      ['2001-04-29', '2001-04-30', '2001-05-02'].map((day) => kicker(day as MailContext['today'])),
      ['1 day', 'Today', '2 days overdue'],
    );
  });

  it('holds both languages, one after the other, where both are asked for', () => {
    const { subject, text } = reminderMail(event, ['zh', 'en'], context, links);
    assert.match(subject, /^还有7天：.* \/ 7 days: /);
    assert.ok(text.indexOf('到期：2001年4月30日') < text.indexOf('Due: Monday, 30 April 2001'));
  });

  it('brings the entry of the feed as a calendar file', () => {
    const { calendar } = reminderMail(event, ['en'], context, links);
    assert.equal(calendar?.name, 'S-RES-9001-2001-2001-04-30.ics');
    const entries = new ICAL.Component(ICAL.parse(calendar!.text)).getAllSubcomponents('vevent');
    assert.deepEqual(
      entries.map((entry) => [entry.getFirstPropertyValue('uid'), String(entry.getFirstPropertyValue('dtstart'))]),
      [[event.uid, '2001-04-30']],
    );
  });

  it('lets nothing from a text become a header, a line or markup', () => {
    const bad = '<img src=x onerror=alert(1)>\r\nBcc: other@example.org\u202e';
    const hostile = sampleEvent('2001-04-30', {
      title: { en: bad, zh: bad },
      mandate: bad,
      resolution: bad,
      citations: [{ ...event.citations[0]!, sentence: bad, quote: bad, assumptions: [bad], source: bad }],
    });
    const { subject, text, html } = reminderMail(hostile, ['en', 'zh'], context, links);
    assert.doesNotMatch(subject, /[\r\n\u202e]/);
    assert.doesNotMatch(text, /^\s*Bcc|\u202e/m);
    assert.doesNotMatch(html, /<img|\u202e/);
  });
});

describe('a notice', () => {
  const entry = { on: '2001-04-20', by: 'S/RES/9002 (2001)', note: '' } as const;
  const end = sampleEvent('2001-04-30', { kind: 'mandate-expiry', bearer: 'mission' });
  const next = { ...end, uid: 'next', resolution: 'S/RES/9002 (2001)', date: '2002-04-30' } as const;

  it('is news of what happened last', () => {
    const type = (changes: Parameters<typeof sampleEvent>[1]) => noticeOf(sampleEvent('2001-04-30', changes))?.type;
    assert.equal(type({ history: [{ ...entry, what: 'adopted' }] }), undefined);
    assert.equal(type({ history: [{ ...entry, what: 'moved', from: '2001-04-15' }] }), 'moved');
    assert.equal(type({ status: 'submitted', history: [{ ...entry, what: 'submitted' }] }), 'delivered');
    assert.equal(type({ status: 'superseded', history: [{ ...entry, what: 'superseded' }] }), undefined);
    const ended = { kind: 'mandate-expiry' as const };
    assert.equal(type({ ...ended, status: 'superseded', history: [{ ...entry, what: 'superseded' }] }), 'renewed');
    assert.equal(type({ ...ended, status: 'cancelled', history: [{ ...entry, what: 'cancelled' }] }), 'ends');
  });

  it('says both dates of a date that changed', () => {
    const moved = { ...event, history: [{ ...entry, what: 'moved', from: '2001-04-15' } as const] };
    const { subject, text } = noticeMail(moved, 'moved', ['en'], context, links);
    assert.equal(subject, "New date: UNXYZ, Secretary-General's report (para. 4), 30 April");
    assert.match(text, /^The date was 15 April 2001\. It is now 30 April 2001\.$/m);
  });

  it('says until when a mandate is renewed, and by what', () => {
    const renewed = { ...end, status: 'superseded', history: [{ ...entry, what: 'superseded' }] } as const;
    const { subject, text } = noticeMail(renewed, 'renewed', ['en'], { ...context, events: [renewed, next] }, links);
    assert.equal(subject, 'The mandate of UNXYZ is renewed until 30 April 2002');
    assert.match(text, /https:\/\/docs\.un\.org\/en\/S\/RES\/9002\(2001\)/);
  });
});

describe('the address of an official document', () => {
  it('is that of the documents server, for what is a symbol', () => {
    assert.equal(officialAddress('S/RES/2584 (2021)', 'zh'), 'https://docs.un.org/zh/S/RES/2584(2021)');
    assert.equal(officialAddress('S/2021/657', 'en'), 'https://docs.un.org/en/S/2021/657');
    for (const other of ['Work plan of the Mali desk', 'javascript:alert(1)', 'S/../x"y', ''])
      assert.equal(officialAddress(other, 'en'), null);
  });
});
