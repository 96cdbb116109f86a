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
];

testWordings('where a cycle begins and ends', groups);
