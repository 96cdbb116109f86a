import { testWordings, type Wordings } from './wordings.ts';

const groups: readonly Wordings[] = [
  {
    says: 'a day of each month, from the month that the text names',
    texts: [
      'Requests the Secretary-General to report on the fifth of each month, the first report on 5 April 2001.',
      '请秘书长于每月5日提出关于车队通行情况的报告，首份报告于2001年4月5日提出。',
      '请秘书长从2001年4月1日开始，在每月5日提出报告。',
    ],
    gives: ['1 report secretary-general 2001-04-05 2001-05-05 2001-06-05 2001-07-05'],
  },
  {
    says: 'the end of each quarter, from the quarter that the text names',
    texts: [
      'Requests the Secretary-General to report by the end of each quarter, starting in June 2001.',
      'Requests the Secretary-General to report by the end of each quarter, the first report by 30 June 2001.',
      '请秘书长在每季度末提交报告，第一份报告在2001年6月30日之前提交。',
    ],
    gives: ['1 report secretary-general 2001-06-30 2001-09-30 2001-12-31 2002-03-31'],
  },
  {
    says: 'a cycle up to a day that is named before or behind it',
    texts: [
      'Requests the Secretary-General to submit monthly written reports to the Security Council on the attacks until 1 June 2001;',
      'Requests the Secretary-General, until 1 June 2001, to report to the Security Council every month;',
      'Requests the Secretary-General to submit, until 1 June 2001, monthly written reports;',
      'Requests the Secretary-General to report monthly to the Council on the attacks up to and including 1 June 2001;',
      'Requests the Secretary-General to report every month, with the last report due on 1 June 2001;',
      '请秘书长在2001年6月1日之前，每月向安全理事会提交书面报告；',
      '请秘书长每月向安全理事会提交书面报告，直至2001年6月1日；',
      '请秘书长每月提交书面报告，至2001年6月1日；',
      '请秘书长每月报告一次，最后一次报告应在2001年6月1日之前提交；',
      '请秘书长从现在起至2001年6月1日每月提交报告；',
    ],
    gives: ['1 report secretary-general 2001-02-15 2001-03-15 2001-04-15 2001-05-15'],
  },
  {
    says: 'a cycle between two days',
    texts: [
      'Requests the Secretary-General to report every two months from 1 April 2001 to 30 September 2001;',
      'Requests the Secretary-General to report every two months between 1 April 2001 and 30 September 2001;',
      '请秘书长自2001年4月1日起至2001年9月30日每两个月提交报告；',
      '请秘书长在2001年4月1日和2001年9月30日之间每两个月提交报告；',
    ],
    gives: ['1 report secretary-general 2001-04-01 2001-06-01 2001-08-01'],
  },
  {
    says: 'one cycle behind the end of another',
    texts: [
      'Requests the Secretary-General to report monthly on the implementation of the agreement until 1 April 2001 and every two months thereafter;',
    ],
    gives: [
      '1 report secretary-general 2001-02-15 2001-03-15',
      '1 report secretary-general 2001-06-01 2001-08-01 2001-10-01 2001-12-01',
    ],
  },
  {
    says: 'a day and a cycle of two duties',
    texts: [
      'Requests the Secretary-General to support the Government until 1 June 2001 and to report every six months;',
    ],
    gives: [
      '1 deadline secretary-general 2001-06-01',
      '1 report secretary-general 2001-07-15 2002-01-15 2002-07-15 2003-01-15',
    ],
  },
  {
    says: 'a cycle and a day of two duties',
    texts: [
      'Requests the Secretary-General to report every six months and to support the Government until 1 June 2001;',
    ],
    gives: [
      '1 report secretary-general 2001-07-15 2002-01-15 2002-07-15 2003-01-15',
      '1 deadline secretary-general 2001-06-01',
    ],
  },
  {
    says: 'one report by a day beside a cycle',
    texts: [
      'Requests the Secretary-General to submit a report by 1 June 2001 and to report every six months;',
      '请秘书长在2001年6月1日之前提交一份报告，并每六个月报告一次；',
    ],
    gives: [
      '1 report secretary-general 2001-06-01',
      '1 report secretary-general 2001-07-15 2002-01-15 2002-07-15 2003-01-15',
    ],
  },
  {
    says: 'a cycle without the months that are left out, on either side of it',
    texts: [
      'Requests the Panel, except in March and April, to provide an update every month;',
      'Requests the Panel to provide an update every month, except in March and April;',
      '请专家小组除3月和4月外，每月提供最新情况；',
      '请专家小组每月提供最新情况，3月和4月除外；',
    ],
    gives: ['1 report panel 2001-02-15 2001-05-15'],
  },
  {
    says: 'a cycle on a day of the year that follows a report on it',
    texts: ['请秘书长在2001年9月30日前提交报告，并在其后每年9月30日前提交；'],
    gives: ['1 report secretary-general 2001-09-30 2002-09-30 2003-09-30 2004-09-30'],
  },
  {
    says: 'two months of each year',
    texts: ['请秘书长每逢3月和9月提出报告；'],
    gives: [
      '1 report secretary-general 2001-03-31 2002-03-31 2003-03-31 2004-03-31',
      '1 report secretary-general 2001-09-30 2002-09-30 2003-09-30 2004-09-30',
    ],
  },
  {
    says: 'one report between two days',
    texts: [
      'Requests the Secretary-General to report between 15 April and 30 April 2001;',
      '请秘书长在2001年4月15日至30日之间提出报告；',
      '请秘书长在2001年4月15日至4月30日期间提交报告；',
    ],
    gives: ['1 report secretary-general 2001-04-30'],
  },
];

testWordings('where a cycle begins and ends', groups);
