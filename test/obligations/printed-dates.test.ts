import { testWordings } from './wordings.ts';

const report = (...dates: readonly string[]) => dates.map((date) => `1 report secretary-general ${date}`);
const withdrawal = ['1 deadline party 2001-04-03'];

testWordings('a date is read however it is printed', [
  {
    says: 'a weekday beside a date changes nothing',
    texts: [
      'Requests the Secretary-General to report by Tuesday, 3 April 2001;',
      'Requests the Secretary-General to report no later than Tuesday 3 April 2001;',
      'Requests the Secretary-General to report by 3 April 2001 (Tuesday);',
      '请秘书长至迟于2001年4月3日星期二提交报告；',
      '请秘书长在2001年4月3日（周二）之前提交报告；',
    ],
    gives: report('2001-04-03'),
  },
  {
    says: 'a clock time belongs to its date',
    texts: [
      'Demands that the parties withdraw not later than 0600 hours, local time, on Tuesday, 3 April 2001;',
      'Demands that the parties withdraw by midnight (local time) on 3 April 2001;',
      'Demands that the parties withdraw by 6 p.m. on 3 April 2001;',
      'Demands that the parties withdraw before 24.00 hours GMT on 3 April 2001;',
      '要求各方不迟于当地时间2001年4月3日6时撤出部队；',
      '要求各方在2001年4月3日（星期二）格林尼治时间上午6时之前撤出部队；',
      '要求各方在2001年4月3日午夜前撤出部队；',
    ],
    gives: withdrawal,
  },
  {
    says: 'hours without a clock reading are a period',
    texts: ['Requests the Secretary-General to report within 72 hours;', '请秘书长在72小时内提交报告；'],
    gives: report('2001-01-18'),
  },
  {
    says: 'the end of this year',
    texts: [
      'Requests the Secretary-General to report by the end of this year;',
      'Requests the Secretary-General to report before the end of the current calendar year;',
      'Requests the Secretary-General to report at the end of the year on the progress made;',
      '请秘书长在今年年底之前提交报告；',
      "Requests the Secretary-General to report before the year's end;",
      'Requests the Secretary-General to report by the close of this year;',
      'Requests the Secretary-General to report within this year;',
      '请秘书长在今年内提交报告；',
      '请秘书长在年底前提交报告；',
    ],
    gives: report('2001-12-31'),
  },
  {
    says: 'a day of next year',
    texts: [
      'Requests the Secretary-General to report by 31 March of next year;',
      'Requests the Secretary-General to report by the end of March next year;',
      '请秘书长至迟于明年3月31日提交报告；',
      '请秘书长在明年3月底之前提交报告；',
    ],
    gives: report('2002-03-31'),
  },
  {
    says: 'the end of next month',
    texts: ['Requests the Secretary-General to report before the end of next month;', '请秘书长在下月底前提交报告；'],
    gives: report('2001-02-28'),
  },
  {
    says: 'the last day of a month',
    texts: [
      'Requests the Secretary-General to report by the last day of July 2001;',
      'Requests the Secretary-General to report by the thirty-first of July 2001;',
      'Requests the Secretary-General to report by the thirty-first day of July;',
      '请秘书长在2001年7月最后一天之前提交报告；',
      '请秘书长在7月的最后一天之前提交报告；',
    ],
    gives: report('2001-07-31'),
  },
  {
    says: 'a date in figures',
    texts: [
      'Requests the Secretary-General to report by 2001-03-31;',
      'Requests the Secretary-General to report by 2001/03/31;',
      'Requests the Secretary-General to report by 31/03/2001;',
      'Requests the Secretary-General to report by 31.03.2001;',
      '请秘书长在2001/3/31前提交报告；',
      '请秘书长在2001-03-31前提交报告；',
      '请秘书长在2001.3.31前提交报告；',
    ],
    gives: report('2001-03-31'),
  },
  {
    says: 'a number said twice',
    texts: [
      'Requests the Secretary-General to report within thirty (30) days;',
      'Requests the Secretary-General to report within 30 (thirty) days;',
      '请秘书长在三十（30）天内提交报告；',
      '请秘书长在30（三十）天内提交报告；',
    ],
    gives: report('2001-02-14'),
  },
  {
    says: 'the symbol of a document is no date',
    texts: [
      'Requests the Secretary-General to act on document S/2001/3/31 and S/2000/331;',
      '请秘书长研究文件S/2001/3；',
    ],
    gives: [],
  },
]);

testWordings('a year or a month printed once holds for a list', [
  {
    says: 'one year',
    texts: [
      'Requests the Secretary-General to report on 30 June and 31 December 2002;',
      'Requests the Secretary-General to report by 30 June and, again, by 31 December 2002;',
      '请秘书长于2002年6月30日和12月31日提交报告；',
      '请秘书长在2002年6月30日、12月31日前提交报告；',
    ],
    gives: report('2002-06-30', '2002-12-31'),
  },
  {
    says: 'one year for months',
    texts: [
      'Requests the Secretary-General to report in March and September 2002;',
      '请秘书长在2002年3月和9月提交报告；',
    ],
    gives: report('2002-03-31', '2002-09-30'),
  },
  {
    says: 'one month for days',
    texts: [
      'Requests the Secretary-General to report on 1, 15 and 30 June 2002;',
      '请秘书长于2002年6月1日、15日和30日提交报告；',
    ],
    gives: report('2002-06-01', '2002-06-15', '2002-06-30'),
  },
  {
    says: 'days that follow each other in two years',
    texts: ['Requests the Secretary-General to report on 31 December and 30 June 2002;'],
    gives: report('2001-12-31', '2002-06-30'),
  },
  {
    says: 'one year for a range',
    texts: [
      'Decides that the exemption from the travel ban shall apply between 1 March and 30 June 2002;',
      '决定旅行禁令的豁免自2002年3月1日至6月30日适用；',
      '决定旅行禁令的豁免于2002年3月1日至6月30日期间适用；',
    ],
    gives: ['1 measures-expiry state 2002-06-30'],
  },
  {
    says: 'two days of each year',
    texts: [
      'Requests the Secretary-General to report by 30 June and 31 December of each year;',
      'Requests the Secretary-General to report each year on 30 June and 31 December;',
      '请秘书长在每年6月30日和12月31日之前提交报告；',
    ],
    gives: report('2001-06-30 2002-06-30 2003-06-30 2004-06-30', '2001-12-31 2002-12-31 2003-12-31 2004-12-31'),
  },
  {
    says: 'one day of each year',
    texts: [
      'Requests the Secretary-General to report annually by 31 March;',
      'Requests the Secretary-General to report every year on 31 March;',
      '请秘书长每年在3月31日前提交报告；',
    ],
    gives: report('2001-03-31 2002-03-31 2003-03-31 2004-03-31'),
  },
]);
