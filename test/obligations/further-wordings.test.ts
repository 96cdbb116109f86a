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
];

testWordings('further wordings', groups);
