import { testWordings } from './wordings.ts';

const report = (...dates: readonly string[]) => [`1 report secretary-general ${dates.join(' ')}`];

testWordings('a cycle keeps every beginning that its sentence gives', [
  {
    says: 'the end of each quarter',
    texts: [
      'Requests the Secretary-General to report by the end of each quarter;',
      'Requests the Secretary-General to report before the end of every calendar quarter;',
      '请秘书长每季度末提交报告；',
      '请秘书长于每季度结束时提交报告；',
    ],
    gives: report('2001-03-31', '2001-06-30', '2001-09-30', '2001-12-31'),
  },
  {
    says: 'the end of each month',
    texts: [
      'Requests the Secretary-General to report at the end of every month;',
      'Requests the Secretary-General to report on the last day of each month;',
      '请秘书长在每月月底前提交报告；',
      '请秘书长在每月最后一天提交报告；',
    ],
    gives: report('2001-01-31', '2001-02-28', '2001-03-31', '2001-04-30'),
  },
  {
    says: 'a day of each month',
    texts: [
      'Requests the Secretary-General to report on the first day of each month;',
      'Requests the Secretary-General to report on the 1st of every month;',
      '请秘书长在每月1日提交报告；',
    ],
    gives: report('2001-02-01', '2001-03-01', '2001-04-01', '2001-05-01'),
  },
  {
    says: 'a first report within a period',
    texts: [
      'Requests the Secretary-General to report every 90 days, with the first report to be submitted within 30 days of the adoption of this resolution;',
      'Requests the Secretary-General to report every 90 days, the first report within 30 days;',
      '请秘书长每90天提交一次报告，首次报告应在本决议通过后30天内提交；',
      '请秘书长每90天提交一次报告，首份报告在30天内提交；',
    ],
    gives: report('2001-02-14', '2001-05-15', '2001-08-13', '2001-11-11'),
  },
  {
    says: 'a beginning named in front',
    texts: [
      'Requests the Secretary-General, starting on 1 March 2001, to report to the Council every three months;',
      'Requests that, as from 1 March 2001, when the first report shall be submitted, the Secretary-General report to the Council every three months;',
      'Requests the Secretary-General to report every three months, beginning on 1 March 2001;',
      'Requests the Secretary-General to report every three months as from 1 March 2001;',
      '请秘书长自2001年3月1日起每三个月提交一次报告；',
      '请秘书长从2001年3月1日开始，每三个月提交一次报告；',
    ],
    gives: report('2001-03-01', '2001-06-01', '2001-09-01', '2001-12-01'),
  },
  {
    says: 'the beginning of something else',
    texts: ['Requests the Mission to begin its withdrawal from 1 March 2001 and to report every three months;'],
    gives: ['1 start mission 2001-03-01', '1 report mission 2001-04-15 2001-07-15 2001-10-15 2002-01-15'],
  },
  {
    says: 'a day that it is counted from',
    texts: [
      'Requests the Secretary-General to report every 90 days, counted from 1 February 2001;',
      '请秘书长每90天（自2001年2月1日起计算）提交报告；',
    ],
    gives: report('2001-05-02', '2001-07-31', '2001-10-29', '2002-01-27'),
  },
  {
    says: 'the same cycle in two words',
    texts: [
      'Requests the Secretary-General to submit an annual report on training every twelve months;',
      'Requests the Secretary-General to submit every year an annual report on training;',
      '请秘书长每12个月提交一份关于训练的年度报告；',
    ],
    gives: report('2002-01-15', '2003-01-15', '2004-01-15', '2005-01-15'),
  },
  {
    says: 'two cycles of one length',
    texts: ['Requests the Secretary-General to submit an annual report and to brief the Council every twelve months;'],
    gives: [
      '1 report secretary-general 2002-01-15 2003-01-15 2004-01-15 2005-01-15',
      '1 briefing secretary-general 2002-01-15 2003-01-15 2004-01-15 2005-01-15',
    ],
  },
  {
    says: 'every second month',
    texts: [
      'Requests the Secretary-General to report on a bi-monthly basis;',
      '请秘书长每两个月提交一次报告；',
      '请秘书长隔月提交报告；',
    ],
    gives: report('2001-03-15', '2001-05-15', '2001-07-15', '2001-09-15'),
  },
  {
    says: 'a cycle that begins after the mandate',
    texts: [
      'Decides to terminate the mandate of BNUB as of 20 January 2001; || Requests the Secretary-General to report every 120 days;',
      '决定自2001年1月20日起终止联布办事处的任务； || 请秘书长每120天提交报告；',
    ],
    gives: [
      '1 mandate-expiry mission 2001-01-20',
      '2 report secretary-general 2001-05-15 2001-09-12 2002-01-10 2002-05-10',
    ],
  },
]);

testWordings('a period is counted from the day that is named', [
  {
    says: 'before a date',
    texts: [
      'Requests the Secretary-General to report no later than 30 days prior to 31 January 2002;',
      'Requests the Secretary-General to report at least 30 days before Thursday, 31 January 2002;',
      '请秘书长至迟于2002年1月31日前30天提交书面报告；',
      '请秘书长在2002年1月31日之前至少30天提交书面报告；',
    ],
    gives: report('2002-01-01'),
  },
  {
    says: 'after a date',
    texts: [
      'Requests the Secretary-General to report within 30 days after 1 April 2001;',
      'Requests the Secretary-General to report within 30 days of 1 April 2001;',
      '请秘书长在2001年4月1日之后30天内提交报告；',
      '请秘书长在2001年4月1日后30天内提交最新情况报告；',
    ],
    gives: report('2001-05-01'),
  },
  {
    says: 'before an expiry with its date',
    texts: [
      'Requests the Secretary-General to report one month before the expiry of the mandate on 31 January 2002;',
      'Requests the Secretary-General to report one month before the mandate of the Mission ends on 31 January 2002;',
      '请秘书长在任务期限于2002年1月31日届满前一个月提交书面报告；',
    ],
    gives: report('2001-12-31'),
  },
  {
    says: 'a date alone',
    texts: [
      'Requests the Secretary-General to report before 31 January 2002;',
      '请秘书长在2002年1月31日之前提交书面报告；',
    ],
    gives: report('2002-01-31'),
  },
  {
    says: 'a period and a half',
    texts: ['Requests the Secretary-General to report within a month and a half;', '请秘书长在一个半月内提交报告；'],
    gives: report('2001-03-02'),
  },
  {
    says: 'what begins on a day',
    texts: [
      'Decides that the liquidation of UNMIT shall commence 1 March 2001;',
      'Decides that the liquidation of UNMIT shall begin on 1 March 2001;',
    ],
    gives: ['1 start mission 2001-03-01'],
  },
]);

testWordings('a period is counted from a day that the text names for itself', [
  {
    says: 'dated in its own definition',
    texts: [
      'Decides that the measures shall take effect on 1 March 2001 (“Transfer Day”); || Requests the Secretary-General to report to the Council six months after Transfer Day;',
      '决定措施自2001年3月1日（“移交日”）起生效； || 请秘书长在移交日六个月后向安理会提交报告；',
    ],
    gives: ['1 start state 2001-03-01', '2 report secretary-general 2001-09-01'],
  },
  {
    says: 'not dated at all',
    texts: [
      'Requests the Secretary-General to report to the Council six months after Transfer Day;',
      'Requests the Secretary-General to report to the Council two years after Adoption Day of the Accord;',
      '请秘书长在移交日六个月后向安理会提交报告；',
    ],
    gives: [],
  },
  {
    says: 'the day of adoption',
    texts: [
      'Requests the Secretary-General to report to the Council six months after the date of adoption of this resolution;',
    ],
    gives: ['1 report secretary-general 2001-07-15'],
  },
]);
