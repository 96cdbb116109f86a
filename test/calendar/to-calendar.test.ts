import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { type CalendarOptions, toCalendar } from '../../src/calendar/to-calendar.ts';
import type { DatedEvent } from '../../src/events/types.ts';
import { sampleEvent, sampleYear } from '../due/sample-events.ts';
import { hostileEvent } from './hostile.ts';

const options: CalendarOptions = {
  language: 'en',
  name: 'Sample, with comma',
  today: '2021-07-20',
  past: false,
  alarms: false,
  mandateName: (key: string) => key,
  pageOf: () => 'https://calendar.example.org/resolutions/S-RES-9901-2021',
};

function read(events: readonly DatedEvent[], changes: Partial<CalendarOptions> = {}) {
  const calendar = new ICAL.Component(ICAL.parse(toCalendar(events, { ...options, ...changes })));
  const entries = calendar.getAllSubcomponents('vevent');
  const texts = (name: string) => entries.map((entry) => String(entry.getFirstPropertyValue(name)));
  return { calendar, entries, texts };
}

test('every event is a whole day in no zone, ends the next day and makes nobody busy', () => {
  const { texts } = read(sampleYear, { past: true });
  assert.deepEqual(texts('dtstart'), [
    '2021-07-15',
    '2021-09-29',
    '2021-12-29',
    '2022-02-27',
    '2022-03-29',
    '2022-06-30',
  ]);
  assert.equal(texts('dtend')[0], '2021-07-16');
  assert.equal(texts('dtend')[5], '2022-07-01');
  assert.deepEqual([...new Set(texts('transp'))], ['TRANSPARENT']);
  assert.match(toCalendar(sampleYear, options), /DTSTART;VALUE=DATE:20210715\r\n/);
});

test('identity and age come from the event alone: uid, sequence, DTSTAMP and LAST-MODIFIED', () => {
  const { texts } = read([sampleEvent({ uid: 'a@b', sequence: 2, date: '2021-08-01', lastModified: '2021-07-02' })]);
  assert.deepEqual(texts('uid'), ['a@b']);
  assert.deepEqual(texts('sequence'), ['2']);
  assert.deepEqual(texts('dtstamp'), ['2021-07-02T00:00:00Z']);
  assert.deepEqual(texts('last-modified'), ['2021-07-02T00:00:00Z']);
});

test('a title that time alone has changed is as old as that: overdue from the day after', () => {
  const { texts } = read([sampleEvent({ lastModified: '2021-07-02T10:00:00.000Z' })], { today: '2021-07-16' });
  assert.deepEqual(texts('summary'), ["Overdue: UNSAMPLE · Secretary-General's report (para. 19)"]);
  assert.deepEqual(texts('dtstamp'), ['2021-07-16T00:00:00Z']);
  assert.deepEqual(texts('last-modified'), ['2021-07-16T00:00:00Z']);
});

test('the body is named once, in the language of the feed', () => {
  const title = { en: 'UNSAMPLE: mandate ends (para. 1)', zh: 'UNSAMPLE任务期限届满（第1段）' };
  const mandateName = () => '联样本特派团';
  const named = (more: Partial<DatedEvent>) =>
    read([sampleEvent({ date: '2021-08-01', ...more })], { language: 'zh', mandateName }).texts('summary');
  assert.deepEqual(named({ title }), ['联样本特派团任务期限届满（第1段）']);
  assert.deepEqual(named({ title: { ...title, zh: '联样本特派团任务期限届满' } }), ['联样本特派团任务期限届满']);
  assert.deepEqual(named({}), ['联样本特派团 · 秘书长报告（第19段）']);
  const quoting = { ...title, zh: '专家小组报告：〔英语〕“the UNSAMPLE to the Council”（第2段）' };
  assert.deepEqual(named({ title: quoting }), [`联样本特派团 · ${quoting.zh}`]);
});

test('the calendar says when to come again, is no invitation and starts without a byte order mark', () => {
  const text = toCalendar(sampleYear, options);
  assert.ok(text.startsWith('BEGIN:VCALENDAR\r\n'));
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  assert.match(text, /\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nX-PUBLISHED-TTL:PT6H\r\n/);
  assert.doesNotMatch(text, /METHOD|RRULE/);
  assert.match(text, /\r\nNAME:Sample\\, with comma\r\nX-WR-CALNAME:Sample\\, with comma\r\n/);
});

test('the same events give the same bytes, in whatever order they come', () => {
  assert.equal(toCalendar([...sampleYear].reverse(), options), toCalendar(sampleYear, options));
});

test('the entry says whose duty it is and explains its date', () => {
  const event = sampleEvent({
    date: '2021-09-25',
    occurrence: { index: 2, of: 4 },
    citations: [
      {
        resolution: 'S/RES/9901 (2021)',
        paragraph: '61',
        quote: 'every\n3 months; starting from adoption',
        sentence: 'Requests a report every 3 months, starting from adoption',
        rule: 'every <period>',
        assumptions: ['Counted from adoption.'],
        readings: [],
        source: 'S/2021/1',
      },
    ],
    history: [
      { on: '2021-07-01', what: 'moved', by: 'S/2021/2', note: 'at the request of the mission', from: '2021-09-24' },
    ],
    delivery: { symbol: 'S/2021/3', issued: '2021-09-27', whole: true, daysLate: 2 },
    status: 'submitted',
  });
  const { texts } = read([event]);
  assert.deepEqual(texts('summary'), ["Submitted: UNSAMPLE · Secretary-General's report (para. 19)"]);
  assert.deepEqual(texts('categories'), ['Report']);
  assert.deepEqual(texts('status'), ['CONFIRMED']);
  assert.deepEqual(texts('url'), ['https://calendar.example.org/resolutions/S-RES-9901-2021']);
  assert.equal(
    texts('description')[0],
    `S/RES/9901 (2021), paragraph 61
“every 3 months; starting from adoption”
Read by the rule: every <period>
Assumption: Counted from adoption.
Source: S/2021/1

Submitted as S/2021/3, issued 27 September 2021 (2 days late)
Moved from 24 September 2021 by S/2021/2 on 1 July 2021: at the request of the mission

No. 2 of 4
Saturday is not a working day; the date is kept as it stands.
Derived from the text by rules; not yet reviewed by a person.`,
  );
  const inChinese = read([event], { language: 'zh' });
  assert.deepEqual(inChinese.texts('summary'), ['已提交：UNSAMPLE · 秘书长报告（第19段）']);
  assert.match(
    inChinese.texts('description')[0] ?? '',
    /第61段[\s\S]*晚2天[\s\S]*星期六不是工作日[\s\S]*尚未经人工审核/,
  );
});

test('an unknown day of issue is told by what bounds it', () => {
  const delivery = { symbol: 'S/2022/8', issued: null, whole: false, daysLate: null };
  const told = (issuedBetween?: NonNullable<DatedEvent['delivery']>['issuedBetween']) =>
    read([sampleEvent({ delivery: issuedBetween ? { ...delivery, issuedBetween } : delivery })]).texts(
      'description',
    )[0];
  const between = { notBefore: '2022-01-03', notAfter: '2022-01-05' } as const;
  assert.match(
    told(between) ?? '',
    /Submitted in part as S\/2022\/8, issued between 3 January 2022 and 5 January 2022\n/,
  );
  assert.match(told({ ...between, notBefore: null }) ?? '', /, issued by 5 January 2022\n/);
  assert.match(told() ?? '', /, day of issue not known\n/);
});

test('superseded and cancelled events are marked, and stay for 90 days after that became known', () => {
  const superseded = sampleEvent({ date: '2021-08-01', status: 'superseded', lastModified: '2021-07-01' });
  const cancelled = sampleEvent({ date: '2021-08-02', status: 'cancelled', lastModified: '2021-07-01' });
  const { texts } = read([superseded, cancelled, sampleEvent()]);
  assert.deepEqual(texts('status'), ['CONFIRMED', 'CANCELLED', 'CANCELLED']);
  assert.match(texts('summary')[1] ?? '', /^Superseded: /);
  assert.match(texts('summary')[2] ?? '', /^Cancelled: /);
  const ahead = [superseded, cancelled].map((event) => ({ ...event, date: '2021-12-01' as const }));
  const shown = (today: CalendarOptions['today']) => read([...ahead, sampleEvent({ date: '2021-12-02' })], { today });
  assert.equal(shown('2021-09-29').entries.length, 3);
  assert.equal(shown('2021-09-30').entries.length, 1);
});

test('the window reaches 30 days back and 400 ahead; past=all shows everything', () => {
  const events = [sampleEvent({ date: '2021-06-19' }), ...sampleYear, sampleEvent({ date: '2022-08-24' })];
  assert.equal(read(events).entries.length, 7);
  assert.equal(read([...events, sampleEvent({ date: '2022-08-25' })]).entries.length, 7);
  assert.equal(read(events, { today: '2021-07-19' }).entries.length, 7);
  assert.equal(read(events, { past: true }).entries.length, 8);
});

test('a calendar never becomes empty: the nearest standing event stays, the next before the last', () => {
  assert.deepEqual(read(sampleYear, { today: '2026-11-24' }).texts('dtstart'), ['2022-06-30']);
  assert.deepEqual(read(sampleYear, { today: '2019-01-01' }).texts('dtstart'), ['2021-07-15']);
  const withdrawn = sampleYear.map((event) => ({ ...event, status: 'cancelled' as const }));
  assert.deepEqual(read(withdrawn, { today: '2026-11-24' }).texts('dtstart'), ['2022-06-30']);
});

test('a calendar that nothing matches says so in one entry', () => {
  for (const past of [true, false]) {
    const { texts } = read([], { past });
    assert.deepEqual(texts('summary'), ['No dated duty matches this calendar']);
    assert.deepEqual(texts('dtstart'), ['2021-01-01']);
  }
});

test('alarms come only when asked for, and only for what is still to be done', () => {
  const past = sampleEvent({ date: '2021-07-19' });
  const events = [past, sampleEvent({ date: '2021-07-20' }), sampleEvent({ date: '2021-07-21', status: 'submitted' })];
  const triggers = (alarms: boolean) =>
    read(events, { alarms }).entries.map((entry) =>
      entry.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    );
  assert.deepEqual(triggers(false), [[], [], []]);
  assert.deepEqual(triggers(true), [[], ['-P6DT15H', '-PT15H'], []]);
});

test('no text of an event can add a line, a property or an entry', () => {
  const text = toCalendar([hostileEvent], { ...options, past: true, alarms: true, name: 'x\r\nMETHOD:PUBLISH' });
  const lines = text.replace(/\r\n /g, '').split('\r\n');
  assert.equal(lines.filter((line) => line.startsWith('BEGIN:VEVENT')).length, 1);
  assert.deepEqual(
    lines.filter((line) => /^(ATTACH|METHOD|RRULE)/.test(line)),
    [],
  );
  assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\p{Cc}\p{Cf}\u2028\u2029]/u);
  const { entries, texts } = read([hostileEvent], { past: true });
  assert.equal(entries.length, 1);
  assert.ok(texts('summary')[0]?.includes('BEGIN:VEVENT UID:x ATTACH:y DTSTART:z'));
});
