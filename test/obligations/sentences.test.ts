import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datedLines } from './duties.ts';
import { chinese, deriveFrom, english } from './sample.ts';

interface Case {
  readonly says: string;
  readonly text: string;
  /** Paragraph, kind, bearer and dates, for a resolution of 15 January 2001. */
  readonly gives: readonly string[];
  /** What the rules do instead, as long as they do. */
  readonly todo?: string;
}

const ends: readonly Case[] = [
  {
    says: 'a mandate that shall end on a day',
    text: english('Decides that the mandate of UNMIL shall end on 30 June 2001;'),
    gives: ['1 mandate-expiry mission 2001-06-30'],
  },
  {
    says: 'a mandate that shall expire on a day',
    text: english('Decides that the mandate of the Monitoring Team shall expire on 17 December 2001;'),
    gives: ['1 mandate-expiry panel 2001-12-17'],
  },
  {
    says: 'measures that shall terminate on a day',
    text: english('Decides that the arms embargo shall terminate on 16 May 2001 unless the Council decides otherwise;'),
    gives: ['1 measures-expiry state 2001-05-16'],
  },
  {
    says: 'a mandate that the Council ends',
    text: english('Decides to end the mandate of UNMIL on 30 June 2001;'),
    gives: ['1 mandate-expiry mission 2001-06-30'],
    todo: 'to end a mandate is no termination',
  },
  {
    says: 'a last period from a named day',
    text: english(
      'Decides that the mandate of UNMIL is extended for an additional and final period of three months from 31 January 2001;',
    ),
    gives: ['1 mandate-expiry mission 2001-04-30'],
  },
  {
    says: 'a period beyond a named day',
    text: english(
      'Decides to extend the authorization in paragraph 4 for a further period of 12 months beyond 31 January 2001;',
    ),
    gives: ['1 authorization-expiry state 2002-01-31'],
  },
  {
    says: 'a term of office',
    text: chinese('决定法庭法官的任期于2001年12月31日届满；'),
    gives: ['1 mandate-expiry tribunal 2001-12-31'],
  },
];

const monthlyExceptJune = [
  '1 mandate-expiry mission 2001-08-31',
  '2 report secretary-general 2001-02-15 2001-03-15 2001-04-15 2001-05-15 2001-07-15 2001-08-15',
];
const eachJanuary = ['1 report secretary-general 2001-01-31 2002-01-31 2003-01-31 2004-01-31'];

const cycles: readonly Case[] = [
  {
    says: 'a month that a cycle leaves out',
    text: english(
      'Decides to extend the mandate of UNMIL until 31 August 2001;',
      'Requests the Secretary-General to report monthly, except in June, on the implementation of this resolution;',
    ),
    gives: monthlyExceptJune,
  },
  {
    says: 'a month that a cycle leaves out, in Chinese',
    text: chinese('决定将联利特派团的任务期限延长至2001年8月31日；', '请秘书长每月报告本决议的执行情况，6月除外；'),
    gives: monthlyExceptJune,
  },
  {
    says: 'the end of a month of every year',
    text: english('Requests the Secretary-General to submit by the end of each January a report;'),
    gives: eachJanuary,
  },
  {
    says: 'the end of a month of every year, in Chinese',
    text: chinese('请秘书长在每年1月底之前提交报告；'),
    gives: eachJanuary,
  },
  {
    says: 'a day of every year',
    text: english('Requests the Secretary-General to submit, no later than 31 March of each year, a report;'),
    gives: ['1 report secretary-general 2001-03-31 2002-03-31 2003-03-31 2004-03-31'],
  },
  {
    says: 'a day of every year, in Chinese',
    text: chinese('请秘书长在每年6月15日之前提交报告；'),
    gives: ['1 report secretary-general 2001-06-15 2002-06-15 2003-06-15 2004-06-15'],
  },
  {
    says: 'a cycle with a named beginning',
    text: english('Requests the Secretary-General to report every six months beginning 1 July 2001;'),
    gives: ['1 report secretary-general 2001-07-01 2002-01-01 2002-07-01 2003-01-01'],
  },
  {
    says: 'a cycle with a named end',
    text: english(
      'Requests the Secretary-General to submit a report by 15 March 2001 and every four months thereafter until 15 November 2001;',
    ),
    gives: ['1 report secretary-general 2001-03-15 2001-07-15 2001-11-15'],
  },
];

const others: readonly Case[] = [
  {
    says: 'an election that is welcomed, in Chinese',
    text: chinese('欢迎定于2001年10月14日举行的总统选举；'),
    gives: ['1 event state 2001-10-14'],
  },
  {
    says: 'a meeting that is still to come, in Chinese',
    text: chinese('决定在2001年3月12日的会议上审议此事；'),
    gives: ['1 review security-council 2001-03-12'],
    todo: 'it is taken for history, which it is not in English',
  },
  {
    says: 'the second of two reports, without a word before its date',
    text: chinese('请专家小组至迟于2001年6月15日提交中期报告，2001年11月1日提交最后报告；'),
    gives: ['1 report panel 2001-06-15', '1 report panel 2001-11-01'],
  },
  {
    says: 'an administrative step behind a review, in Chinese',
    text: chinese(
      '表示打算审查其任务，并至迟于2001年7月1日就是否再次延长采取适当行动，请秘书长在21天内采取必要的行政措施；',
    ),
    gives: ['1 review security-council 2001-07-01', '1 deadline secretary-general 2001-02-05'],
    todo: 'it is taken for a report, which it is not in English',
  },
  {
    says: 'measures that take effect, in Chinese',
    text: chinese('决定措施于2001年2月1日生效；'),
    gives: ['1 start other 2001-02-01'],
    todo: 'the Council is said to begin, which it is not in English',
  },
  {
    says: 'a day that scanning made a letter',
    text: english('Requests the Secretary-General to report by l5 July 2001 and again by | October 2001;'),
    gives: ['1 report secretary-general 2001-07-15', '1 report secretary-general 2001-10-01'],
    todo: 'no expression begins with it',
  },
  {
    says: 'a circle for a zero',
    text: chinese('请秘书长在二○○二年七月十五日之前提出报告；'),
    gives: ['1 report secretary-general 2002-07-15'],
  },
];

for (const [subject, list] of Object.entries({ 'an end': ends, 'a cycle': cycles, 'another time': others })) {
  describe(`${subject} that a sentence names is read`, () => {
    for (const { says, text, gives, todo } of list) {
      it(says, { todo: todo ?? false }, () => assert.deepEqual(datedLines(deriveFrom(text)), gives));
    }
  });
}
