import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datedLines } from './duties.ts';
import { chinese, deriveFrom, english } from './sample.ts';

interface Case {
  readonly says: string;
  readonly text: string;
  /** Paragraph, kind, bearer and dates, for a resolution of 15 January 2001. */
  readonly gives: readonly string[];
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
    says: 'a renewal for up to a period',
    text: english(
      'Decides to renew for up to six months from the date of this resolution the authorization of Member States in paragraph 2;',
    ),
    gives: ['1 authorization-expiry state 2001-07-15'],
  },
  {
    says: 'decisions that expire after a period',
    text: english(
      'Decides that the measures in paragraph 2 shall expire 180 days from the adoption of this resolution;',
    ),
    gives: ['1 measures-expiry state 2001-07-14'],
  },
  {
    says: 'a period of months and days with the date that it ends on',
    text: english(
      'Decides to extend the mandate of UNMIL for a further period of five months and twenty-three days, that is, until 8 July 2001;',
    ),
    gives: ['1 mandate-expiry mission 2001-07-08'],
  },
  {
    says: 'a mission that shall be deployed until a day',
    text: english('Decides that UNMIL shall be deployed until 30 June 2001;'),
    gives: ['1 mandate-expiry mission 2001-06-30'],
  },
  {
    says: 'a panel that is set up again until the day on which its mandate ends',
    text: english(
      'Decides to extend until 27 June 2001 the mandate of the Panel of Experts, and requests the Secretary-General to take the necessary administrative measures to re-establish the Panel of Experts, in consultation with the Committee, until 27 June 2001;',
    ),
    gives: ['1 mandate-expiry panel 2001-06-27'],
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
    says: 'a month before its day, without a year',
    text: english('Requests the Secretary-General to report no later than March 30 on the services provided;'),
    gives: ['1 report secretary-general 2001-03-30'],
  },
  {
    says: 'a report of the panel after a discussion with the committee',
    text: english(
      'Requests that, after a discussion with the Committee, the Panel of Experts submit to the Council its final report by 8 June 2001;',
    ),
    gives: ['1 report panel 2001-06-08'],
  },
  {
    says: 'an answer to communications, counted from each of them',
    text: english(
      'Directs the Committee to respond, through the Focal Point, to the communications referred to in paragraph 3, within 60 days;',
      'Decides that, following the conclusion of the process described in paragraph 3, the Committee shall convey, within 60 days, whether the measures are to be retained;',
      'Directs the Monitoring Team to refer for review the listings for which, after three years, no State has responded in writing;',
    ),
    gives: [],
  },
  {
    says: 'a review of the Council, in the passive',
    text: english('Decides that the modalities of UNMIL shall also be reviewed every six months;'),
    gives: ['1 review security-council 2001-07-15 2002-01-15 2002-07-15 2003-01-15'],
  },
  {
    says: 'an election that is welcomed, in Chinese',
    text: chinese('欢迎定于2001年10月14日举行的总统选举；'),
    gives: ['1 event state 2001-10-14'],
  },
  {
    says: 'a meeting that is still to come, in Chinese',
    text: chinese('决定在2001年3月12日的会议上审议此事；'),
    gives: ['1 review security-council 2001-03-12'],
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
  },
  {
    says: 'measures that take effect, in Chinese',
    text: chinese('决定措施于2001年2月1日生效；'),
    gives: ['1 start state 2001-02-01'],
  },
  {
    says: 'a day that scanning made a letter',
    text: english('Requests the Secretary-General to report by l5 July 2001 and again by I October 2001;'),
    gives: ['1 report secretary-general 2001-07-15', '1 report secretary-general 2001-10-01'],
  },
  {
    says: 'a circle for a zero',
    text: chinese('请秘书长在二○○二年七月十五日之前提出报告；'),
    gives: ['1 report secretary-general 2002-07-15'],
  },
];

for (const [subject, list] of Object.entries({ 'an end': ends, 'a cycle': cycles, 'another time': others })) {
  describe(`${subject} that a sentence names is read`, () => {
    for (const { says, text, gives } of list) {
      it(says, () => assert.deepEqual(datedLines(deriveFrom(text)), gives));
    }
  });
}
