import { testWordings, type Wordings } from './wordings.ts';

const groups: readonly Wordings[] = [
  {
    says: 'a number of hundreds is one number',
    texts: [
      'Requests the Secretary-General to report within one hundred and twenty days;',
      'Requests the Secretary-General to report in a hundred and twenty days;',
      'Requests the Secretary-General to report within one hundred twenty (120) days;',
    ],
    gives: ['1 report secretary-general 2001-05-15'],
  },
  {
    says: 'the mission goes on after the day only if the Council reviews it',
    texts: [
      'Decides to establish UNMIL for six months, on condition that it shall not be continued after 1 April 2001 except upon a review by the Council;',
      'Decides to establish UNMIL for six months, but that it shall not go on beyond 1 April 2001 unless the Council, having reviewed its work, so decides;',
      '决定设立联利特派团，为期六个月，在2001年4月1日以后只有经安理会审查才能继续存在；',
    ],
    gives: ['1 mandate-expiry mission 2001-07-15', '1 review security-council 2001-04-01'],
  },
  {
    says: 'the mission goes on after a period only if the Council reviews it',
    texts: [
      'Decides to establish UNMIL for six months, on the understanding that it will not continue beyond the first ninety days unless the Council, having reviewed the progress made, so decides;',
      'Decides to establish UNMIL for six months, to be extended beyond ninety days only upon a review by the Council;',
      '决定设立联利特派团，为期六个月，但在最初九十天之后只有经安理会审查才能继续存在；',
    ],
    gives: ['1 mandate-expiry mission 2001-07-15', '1 review security-council 2001-04-15'],
  },
  {
    says: 'days beside such words that bar nothing',
    texts: [
      'Decides to establish UNMIL for six months, provided that the cost of its first ninety days is no higher;',
      '决定设立联利特派团，为期六个月，最初九十天的费用不得增加；',
    ],
    gives: ['1 mandate-expiry mission 2001-07-15'],
  },
  {
    says: 'an annual report, its month and its first day are one cycle',
    texts: [
      'Requests the Committee to submit, by the end of April each year, an annual report, the first such report being due by 30 April 2001;',
      'Requests the Committee to submit an annual report before the end of each April, the first of which is due by 30 April 2001;',
    ],
    gives: ['1 report committee 2001-04-30 2002-04-30 2003-04-30 2004-04-30'],
  },
  {
    says: 'the first of the named months is the one that the text dates',
    texts: [
      'Requests the Committee to submit an annual report before the end of each April, the first of which is due by 30 April 2002;',
    ],
    gives: ['1 report committee 2002-04-30 2003-04-30 2004-04-30 2005-04-30'],
  },
  {
    says: 'a period that begins with the resolution',
    texts: [
      'Authorizes all States to permit, over a period of ninety days from the adoption of the present resolution, the import of foodstuffs;',
      'Authorizes all States to permit, over the ninety days following the adoption of the present resolution, the import of foodstuffs;',
    ],
    gives: ['1 authorization-expiry state 2001-04-15'],
  },
  {
    says: 'what is told of is no event that a period is counted from',
    texts: [
      'Calls upon all States to inform the Secretary-General within forty-five days of the measures that they have taken;',
      'Requests States to advise the Secretary-General within forty-five days of the steps taken;',
    ],
    gives: ['1 report state 2001-03-01'],
  },
  {
    says: 'a case that comes up again and again',
    texts: [
      'Requests the Monitoring Team, each time that the Committee refers a request to it, to give its views within one month;',
      'Decides that States may supply these items if the Committee does not object within ten working days;',
      'Decides that the Committee shall rule on every complete application within ten working days;',
      '决定委员会应在收到每项申请后十个工作日内作出决定；',
    ],
    gives: [],
  },
  {
    says: 'oral reports asked for by a day on what others hold',
    texts: [
      'Requests an oral briefing from the Special Representative no later than 31 July 2001 on the elections;',
      'Requests the Special Representative to brief the Council no later than 31 July 2001 on the elections;',
    ],
    gives: ['1 briefing mission 2001-07-31'],
  },
  {
    says: 'findings of a review that shall be presented',
    texts: [
      'Decides that the findings of the review shall be presented to the Council no later than 31 October 2001;',
      'Decides that the conclusions of that review will be submitted by 31 October 2001;',
    ],
    gives: ['1 report secretary-general 2001-10-31'],
  },
  {
    says: 'a mission that is closed on a day',
    texts: [
      'Decides to close UNMIL on 31 March 2001;',
      'Decides to wind up the Mission by 31 March 2001;',
      '决定联利特派团的任务于2001年3月31日结束；',
    ],
    gives: ['1 mandate-expiry mission 2001-03-31'],
  },
  {
    says: 'what parties lift is no measure',
    texts: [
      'Calls upon the parties to lift the blockade of the barracks by 10 March 2001;',
      'Demands that the parties lift all roadblocks by 10 March 2001;',
    ],
    gives: ['1 deadline party 2001-03-10'],
  },
  {
    says: 'a day of each month',
    texts: [
      'Requests the Committee to submit a list to the Council on the fifteenth day of each month;',
      '请委员会在每月的第15天向安理会提交清单；',
      '请委员会在每月15日向安理会提交清单；',
    ],
    gives: ['1 report committee 2001-02-15 2001-03-15 2001-04-15 2001-05-15'],
  },
  {
    says: 'a clock of the forenoon ends no sentence',
    texts: [
      'Decides that the measures in paragraph 3 shall take effect at 00:01 a.m. Eastern Standard Time on 1 March 2001;',
    ],
    gives: ['1 start state 2001-03-01'],
  },
  {
    says: 'what is to be authorized to an organization',
    texts: ['Authorizes the European Union to deploy a force until 30 June 2001;'],
    gives: ['1 authorization-expiry organization 2001-06-30'],
  },
  {
    says: 'what States may do through an organization',
    texts: [
      'Authorizes the Member States acting through the European Union to deploy a force until 30 June 2001;',
      '授权通过欧洲联盟采取行动的会员国在2001年6月30日之前部署部队；',
    ],
    gives: ['1 authorization-expiry state 2001-06-30'],
  },
  {
    says: 'what is done to keep somebody informed',
    texts: [
      'Requests the Secretary-General, with a view to keeping the Council fully informed, to submit an assessment within 60 days;',
    ],
    gives: ['1 report secretary-general 2001-03-16'],
  },
  {
    says: 'months of each year from a year on',
    texts: [
      'Requests the Monitoring Team to submit a report by the end of each July, beginning in 2002;',
      'Requests the Monitoring Team to submit a report by the end of July each year, starting in 2002;',
    ],
    gives: ['1 report panel 2002-07-31 2003-07-31 2004-07-31 2005-07-31'],
  },
  {
    says: 'a document of another paragraph that is to be handed over',
    texts: [
      'Requests that the strategy referred to in paragraph 2 above be transmitted to the Council by 30 April 2001;',
      'Requests that the plan mentioned in paragraph 2 be circulated by 30 April 2001;',
      '请将上文第2段所述战略在2001年4月30日之前提交安理会；',
    ],
    gives: ['1 report secretary-general 2001-04-30'],
  },
  {
    says: 'a document that is owed by the one whom its paragraph asks',
    texts: [
      'Requests the Government to draw up a plan; || Decides that the plan referred to in paragraph 1 shall be submitted by 30 April 2001;',
      '请政府制定一项计划； || 决定第1段所述计划应至迟于2001年4月30日送交安理会；',
    ],
    gives: ['2 report state 2001-04-30'],
  },
  {
    says: 'a cycle and the first time',
    texts: [
      'Requests the Secretary-General to report to the Council every 60 days, the first time within 30 days;',
      'Requests the Secretary-General to report every 60 days, the first report to follow within 30 days;',
    ],
    gives: ['1 report secretary-general 2001-02-14 2001-04-15 2001-06-14 2001-08-13'],
  },
  {
    says: 'ends of months',
    texts: [
      "Requests the Secretary-General to report at each month's end;",
      'Requests the Secretary-General to report by the close of every month;',
    ],
    gives: ['1 report secretary-general 2001-01-31 2001-02-28 2001-03-31 2001-04-30'],
  },
  {
    says: 'the end of the year',
    texts: [
      'Requests the Secretary-General to report before the year is out;',
      "Requests the Secretary-General to report by year's end;",
    ],
    gives: ['1 report secretary-general 2001-12-31'],
  },
  {
    says: 'what is put off or in force between two days',
    texts: [
      'Decides to suspend the travel ban from 15 to 30 June 2001;',
      'Decides that the exemption shall apply between 15 and 30 June 2001;',
    ],
    gives: ['1 measures-expiry state 2001-06-30'],
  },
  {
    says: 'a mandate that is reviewed when it ends',
    texts: [
      'Decides to maintain UNMIL for four months, after which its mandate shall be reviewed by the Council;',
      'Decides to maintain UNMIL for four months, at the close of which its mandate shall be reviewed by the Council;',
    ],
    gives: ['1 mandate-expiry mission 2001-05-15', '1 review security-council 2001-05-15'],
  },
  {
    says: 'an end whose day stands in the midst of its name',
    texts: [
      'Decides to extend the mandate of UNMIL until 15 July 2001, and requests the Secretary-General to report not later than 60 days before the expiration on 15 July 2001 of the mandate;',
    ],
    gives: ['1 mandate-expiry mission 2001-07-15', '1 report secretary-general 2001-05-16'],
  },
  {
    says: 'two verbs, each with its time',
    texts: [
      'Requests the Secretary-General to submit a plan by 30 April 2001 and to begin its execution no later than two weeks after that date;',
    ],
    gives: ['1 report secretary-general 2001-04-30', '1 deadline secretary-general 2001-05-14'],
  },
  {
    says: 'what nobody is named for, those who fight owe',
    texts: [
      'Demands that hostilities cease at 1500 hours GMT on 17 January 2001;',
      'Demands that the foreign forces leave the enclave by 17 January 2001;',
    ],
    gives: ['1 deadline party 2001-01-17'],
  },
  {
    says: 'a regret at the end of its sentence',
    texts: ['对双方未能在2001年3月1日之前完成复员表示遗憾；', '对选举不可能在2001年3月1日之前举行深表遗憾；'],
    gives: [],
  },
  {
    says: 'a list of what States must apply',
    texts: [
      'Approves, for implementation beginning on 1 June 2001, the revised list set out in Annex A to this resolution;',
      'Approves, for application as of 1 June 2001, the revised list of goods that the Committee is to review;',
    ],
    gives: ['1 start state 2001-06-01'],
  },
  {
    says: 'fighting that is to rest for a time',
    texts: [
      'Calls upon all parties to observe a cessation of hostilities for a period of four weeks;',
      'Demands that the parties cease hostilities for at least 28 consecutive days;',
      'Calls upon the parties to respect a humanitarian pause until 12 February 2001;',
    ],
    gives: ['1 measures-expiry party 2001-02-12'],
  },
  {
    says: 'what is due within the period that the text sets',
    texts: [
      'Decides to extend the mandate of UNIFIL for a period of three months, that is, until 15 April 2001, and requests the Secretary-General, within the three-month period, to consult with the Government and to report to the Council;',
      '决定将联黎部队的任务期限延长三个月，即至2001年4月15日；并请秘书长在这三个月期间内向安理会提出报告；',
    ],
    gives: ['1 mandate-expiry mission 2001-04-15', '1 report secretary-general 2001-04-15'],
  },
  {
    says: 'a period of another length than the one that the text sets',
    texts: [
      'Decides to extend the mandate of UNIFIL until 15 July 2001, and requests the Committee to reply within the ten-day period;',
    ],
    gives: ['1 mandate-expiry mission 2001-07-15'],
  },
  {
    says: 'a year that is only the first of many',
    texts: [
      'Requests the Secretary-General to submit by 1 May 2001 indicators for reporting on the resolution in 2001 and beyond;',
    ],
    gives: ['1 report secretary-general 2001-05-01'],
  },
  {
    says: 'only the next of several reports',
    texts: [
      'Requests the Secretary-General to report every three months until 15 December 2001; || Requests the Secretary-General to include recommendations in his next report pursuant to paragraph 1 above;',
    ],
    gives: ['1 report secretary-general 2001-04-15 2001-07-15 2001-10-15', '2 report secretary-general 2001-04-15'],
  },
  {
    says: 'the day of a vote',
    texts: ['Decides that the plebiscite shall take place on 1 December 2001;', '决定公民投票应于2001年12月1日举行；'],
    gives: ['1 event other 2001-12-01'],
  },
];

testWordings('further wordings', groups);
