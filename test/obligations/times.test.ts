import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datedLines } from './duties.ts';
import { chinese, deriveFrom, english } from './sample.ts';

interface Case {
  readonly says: string;
  readonly en: string;
  readonly zh: string;
  /** Paragraph, kind, bearer and dates, for a resolution of 15 January 2001. */
  readonly gives: readonly string[];
}

const cases: readonly Case[] = [
  {
    says: 'a period with the date that it ends on is that date',
    en: 'Decides to extend the mandate of UNOMEX for a further period of six months, until 31 July 2001;',
    zh: '决定将联例观察团的任务期限再延长六个月，至2001年7月31日；',
    gives: ['1 mandate-expiry mission 2001-07-31'],
  },
  {
    says: 'a period without a date is counted from adoption',
    en: 'Decides to extend the mandate of UNOMEX for a period of twelve months;',
    zh: '决定将联例观察团的任务期限延长十二个月；',
    gives: ['1 mandate-expiry mission 2002-01-15'],
  },
  {
    says: 'a period from adoption, in so many words',
    en: 'Decides to renew the mandate of the Panel of Experts for a period of one year from the adoption of this resolution;',
    zh: '决定把专家小组的任务期限延长一年，自本决议通过之日起算；',
    gives: ['1 mandate-expiry panel 2002-01-15'],
  },
  {
    says: 'a period from a named beginning',
    en: 'Decides to establish, as of 1 March 2001, UNOMEX, for an initial period of one year;',
    zh: '决定自2001年3月1日起设立联例观察团，最初为期一年；',
    gives: ['1 start mission 2001-03-01', '1 mandate-expiry mission 2002-03-01'],
  },
  {
    says: 'a first report and those that follow are one cycle',
    en: 'Requests the Secretary-General to report within 60 days of the adoption of this resolution and every 90 days thereafter;',
    zh: '请秘书长在本决议通过后60天内并于其后每90天提出报告；',
    gives: ['1 report secretary-general 2001-03-16 2001-06-14 2001-09-12 2001-12-11'],
  },
  {
    says: 'a cycle with a named first date begins with it',
    en: 'Requests the Secretary-General to report every 90 days, with the first report by 31 March 2001;',
    zh: '请秘书长每90天报告一次，首次报告应不迟于2001年3月31日提交；',
    gives: ['1 report secretary-general 2001-03-31 2001-06-29 2001-09-27 2001-12-26'],
  },
  {
    says: 'a cycle that ends with the mandate which the text extends',
    en: 'Decides to extend the mandate of UNOMEX until 30 November 2001 and requests the Secretary-General to report every three months on the implementation of this resolution;',
    zh: '决定将联例观察团的任务期限延长至2001年11月30日，请秘书长每三个月报告本决议的执行情况；',
    gives: ['1 mandate-expiry mission 2001-11-30', '1 report secretary-general 2001-04-15 2001-07-15 2001-10-15'],
  },
  {
    says: 'a quarter is three months',
    en: 'Requests the Secretary-General to report quarterly on the implementation of this resolution;',
    zh: '请秘书长每季度报告本决议的执行情况；',
    gives: ['1 report secretary-general 2001-04-15 2001-07-15 2001-10-15 2002-01-15'],
  },
  {
    says: 'two reports in one sentence are two items',
    en: 'Requests the Secretary-General to submit an interim report by 30 April 2001 and a final report no later than 30 September 2001;',
    zh: '请秘书长在2001年4月30日之前提交一份中期报告，并至迟于2001年9月30日提交最后报告；',
    gives: ['1 report secretary-general 2001-04-30', '1 report secretary-general 2001-09-30'],
  },
  {
    says: 'an oral and a written report are of different kinds',
    en: 'Requests the Secretary-General to brief the Council by 1 March 2001 and to submit a written report by 1 April 2001;',
    zh: '请秘书长在2001年3月1日之前作口头通报，并在2001年4月1日之前提交书面报告；',
    gives: ['1 briefing secretary-general 2001-03-01', '1 report secretary-general 2001-04-01'],
  },
  {
    says: 'a list of dates holds as many items',
    en: 'Requests the Secretary-General to report on 1 March 2001, 1 June 2001 and 1 September 2001;',
    zh: '请秘书长于2001年3月1日、2001年6月1日和2001年9月1日提出报告；',
    gives: [
      '1 report secretary-general 2001-03-01',
      '1 report secretary-general 2001-06-01',
      '1 report secretary-general 2001-09-01',
    ],
  },
  {
    says: 'a date without a year is the first after adoption',
    en: 'Requests the Secretary-General to report by 10 January;',
    zh: '请秘书长在1月10日之前提出报告；',
    gives: ['1 report secretary-general 2002-01-10'],
  },
  {
    says: 'a month alone is its last day',
    en: 'Requests the Secretary-General to report by the end of June 2001;',
    zh: '请秘书长在2001年6月底之前提出报告；',
    gives: ['1 report secretary-general 2001-06-30'],
  },
  {
    says: 'the middle of a year is 30 June',
    en: 'Requests the Secretary-General to report by mid-2001;',
    zh: '请秘书长在2001年年中之前提出报告；',
    gives: ['1 report secretary-general 2001-06-30'],
  },
  {
    says: 'a quarter of a year ends with its last day',
    en: 'Requests Member States to submit, by the first quarter of 2002, their national plans;',
    zh: '请会员国在2002年第一季度之前提交国家计划；',
    gives: ['1 report state 2002-03-31'],
  },
  {
    says: 'an impossible day is the last of its month',
    en: 'Requests the Secretary-General to report by 31 June 2001;',
    zh: '请秘书长在2001年6月31日之前提出报告；',
    gives: ['1 report secretary-general 2001-06-30'],
  },
  {
    says: 'numbers may be words',
    en: 'Requests the Secretary-General to report within ninety days;',
    zh: '请秘书长在九十天内提出报告；',
    gives: ['1 report secretary-general 2001-04-15'],
  },
  {
    says: 'hours are rounded up to days',
    en: 'Demands that the parties withdraw their forces within 48 hours;',
    zh: '要求各当事方在48小时内撤出部队；',
    gives: ['1 deadline party 2001-01-17'],
  },
  {
    says: 'months are added by calendar, and month ends do not drift',
    en: 'Requests the Secretary-General to report every month, the first by 31 January 2001;',
    zh: '请秘书长每月报告一次，首次报告不迟于2001年1月31日；',
    gives: ['1 report secretary-general 2001-01-31 2001-02-28 2001-03-31 2001-04-30'],
  },
  {
    says: 'an authority for a period',
    en: 'Authorizes Member States to deploy a force for a period of 90 days;',
    zh: '授权会员国部署一支部队，为期90天；',
    gives: ['1 authorization-expiry state 2001-04-15'],
  },
  {
    says: 'measures for an initial period',
    en: 'Decides that all States shall, for an initial period of 12 months, freeze the funds of UNITA;',
    zh: '决定所有国家应在最初12个月内冻结安盟的资金；',
    gives: ['1 measures-expiry state 2002-01-15'],
  },
  {
    says: 'a mandate that is terminated as of a day',
    en: 'Decides to terminate the mandate of UNOMEX as of 30 June 2001;',
    zh: '决定自2001年6月30日起终止联例观察团的任务；',
    gives: ['1 mandate-expiry mission 2001-06-30'],
  },
  {
    says: 'an intention of the Council is its review',
    en: 'Expresses its intention to review the mandate of UNOMEX by 31 May 2001;',
    zh: '表示打算在2001年5月31日之前审查联例观察团的任务；',
    gives: ['1 review security-council 2001-05-31'],
  },
  {
    says: 'an election that somebody is to hold',
    en: 'Calls on the Government to hold elections no later than 14 October 2001;',
    zh: '促请政府最迟在2001年10月14日举行选举；',
    gives: ['1 event state 2001-10-14'],
  },
];

describe('a time in two languages has one meaning', () => {
  for (const { says, en, zh, gives } of cases) {
    it(says, () => {
      assert.deepEqual(datedLines(deriveFrom(english(en))), gives, en);
      assert.deepEqual(datedLines(deriveFrom(chinese(zh))), gives, zh);
    });
  }
});

describe('what is no duty', () => {
  const history: readonly (readonly [says: string, words: string])[] = [
    ['a document’s day', 'Takes note of the report of the Secretary-General dated 3 January 2001;'],
    ['a letter’s day', 'Welcomes the letter dated 12 December 2000 from the President;'],
    ['what began in the past', 'Commends the ceasefire that has held since 1 November 2000;'],
    ['the year of a resolution', 'Reaffirms its resolution 2026 (2011) and its resolution 1999 (2011);'],
    [
      'a day that lies before adoption',
      'Decides that the reports requested until 31 December 2000 have been received;',
    ],
    ['how long something took', 'Expresses concern that over the past two years nothing was done;'],
    ['今后的事以外：过去的会议', '回顾2000年12月1日的会议；'],
    ['文件的日期', '注意到秘书长2001年1月3日的报告(S/2001/12)；'],
    ['决议的年份', '重申其第1999(2011)号决议；'],
    ['某日以来', '赞扬2000年11月以来保持的停火；'],
  ];
  for (const [says, words] of history) {
    it(says, () => {
      const text = /[\u4e00-\u9fff]/.test(words) ? chinese(words) : english(words);
      const { obligations, setAside } = deriveFrom(text);
      assert.deepEqual(datedLines({ obligations }), []);
      assert.ok(setAside.length > 0 && setAside.every(({ reason }) => reason !== ''), 'no reason is given');
    });
  }

  it('the preamble, whatever it says', () => {
    const preamble =
      'Recalling that the mandate of UNOMEX expires on 31 July 2001 and that a report is due by 1 May 2001,';
    const text = english('Decides to remain seized of the matter.').replace('Recalling', `${preamble}\n\nRecalling`);
    const { obligations, setAside } = deriveFrom(text);
    assert.deepEqual([obligations, setAside], [[], []]);
  });

  it('a step that is counted from each case: it is listed without a date', () => {
    for (const text of [
      english('Requests States to report to the Committee within five days of receipt of the notification;'),
      chinese('请各国在收到通知后五天内向委员会报告；'),
    ]) {
      const [item, ...others] = deriveFrom(text).obligations;
      assert.equal(others.length, 0);
      assert.deepEqual([item?.kind, item?.bearer, item?.addressee, item?.dates], ['report', 'state', 'committee', []]);
      assert.ok(item?.due.type === 'triggered' && item.due.duration === 'P5D');
    }
  });

  it('reporting without a period: it is listed without a date', () => {
    for (const text of [
      english('Requests the Secretary-General to keep the Council regularly informed;'),
      chinese('请秘书长定期向安理会通报情况；'),
    ]) {
      const [item] = deriveFrom(text).obligations;
      assert.deepEqual(
        [item?.kind, item?.bearer, item?.due.type, item?.dates],
        ['report', 'secretary-general', 'standing', []],
      );
    }
  });
});
