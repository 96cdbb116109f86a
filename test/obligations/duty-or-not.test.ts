import { testWordings } from './wordings.ts';

testWordings('an item has the one who owes it', [
  {
    says: 'a report from somebody',
    texts: [
      'Welcomes the reorganization that will allow the Panel to receive staff, and requests further updates from the Secretariat by 10 March 2001;',
      'Requests an assessment from the Secretary-General by 10 March 2001 of the redeployment;',
    ],
    gives: ['1 report secretary-general 2001-03-10'],
  },
  {
    says: 'a ceiling of troops that names nobody',
    texts: [
      'Decides to maintain the authorized police ceiling at 650 police personnel until 30 April 2001;',
      '决定将核定警察人员上限维持在650人，直至2001年4月30日；',
    ],
    gives: ['1 authorization-expiry mission 2001-04-30'],
  },
  {
    says: 'what a mission begins on a day',
    texts: [
      'Requests UNMIL to start on 1 April 2001 the closure of its camps, with the objective of completing this by 30 June 2001;',
      '请联利特派团自2001年4月1日起关闭营地，以期在2001年6月30日之前完成；',
    ],
    gives: ['1 start mission 2001-04-01', '1 deadline mission 2001-06-30'],
  },
  {
    says: 'what a mission is or does from a day on',
    texts: [
      'Decides that, as from 1 April 2001, UNMIL will initially comprise up to 10,000 military personnel;',
      'Decides that the mission in that country, MONUC, shall, as from 1 April 2001, bear the title of MONUSCO;',
      'Decides that UNMIL will carry out its civilian tasks and that, on 1 April 2001, UNMIL shall commence the tasks of its military component;',
    ],
    gives: ['1 start mission 2001-04-01'],
  },
  {
    says: 'a withdrawal that is authorized',
    texts: ['Authorizes the withdrawal of up to 2000 United Nations military personnel by 30 June 2001;'],
    gives: ['1 deadline mission 2001-06-30'],
  },
  {
    says: 'what States are authorized to do',
    texts: ['Authorizes Member States to inspect the vessels by 30 June 2001;'],
    gives: ['1 authorization-expiry state 2001-06-30'],
  },
  {
    says: 'a plan that is carried out at once',
    texts: [
      'Calls upon the Governments of India and Pakistan to make immediate arrangements to prepare and execute by 30 June 2001 a programme of demilitarization on the basis of the proposals;',
      'Calls upon the Government of Mali to prepare and implement a national action plan by 30 June 2001;',
    ],
    gives: ['1 deadline state 2001-06-30'],
  },
  {
    says: 'briefings that are held',
    texts: [
      'Decides that future briefings from the Chair of the Committee to the Security Council shall take place on an annual basis;',
      'Decides that the briefings from the Chair of the Committee shall be held annually;',
      'Requests the Chair of the Committee to brief the Council, to include every year, on the work of the Committee;',
    ],
    gives: ['1 briefing committee 2002-01-15 2003-01-15 2004-01-15 2005-01-15'],
  },
  {
    says: 'one asked behind a semicolon',
    texts: [
      'Requests the Emergency Relief Coordinator to provide an update by 1 May 2001; and from UNODC, an update on its work by 2 May 2001;',
    ],
    gives: ['1 report other 2001-05-01', '1 report organization 2001-05-02'],
  },
  {
    says: 'what an earlier resolution lays down, extended as a whole',
    texts: [
      'Decides to extend resolution 8000 (1999) until 17 November 2001;',
      'Decides to renew paragraphs 3 to 7 of resolution 8000 (1999) until 17 November 2001;',
      'Decides that resolution 8000 (1999) shall remain in force until 17 November 2001;',
      'Decides to extend the provision outlined in paragraph 5 of resolution 8000 (1999) to troops on joint operations with UNMIL until 17 November 2001;',
      '决定将第8000(1999)号决议延长至2001年11月17日；',
    ],
    gives: ['1 measures-expiry state 2001-11-17'],
  },
  {
    says: 'reports that an earlier resolution asks for, extended',
    texts: [
      'Extends the reporting request in paragraph 10 of resolution 8000 (1999) until 17 November 2001;',
      'Decides to renew until 17 November 2001 the reporting requirement set out in resolution 8000 (1999);',
    ],
    gives: ['1 report secretary-general 2001-11-17'],
  },
  {
    says: 'the regular reports that a cycle is',
    texts: [
      'Requests the Secretary-General to report to the Council every six months until 15 January 2002, as part of his regular reporting, on the withdrawal;',
    ],
    gives: ['1 report secretary-general 2001-07-15 2002-01-15'],
  },
  {
    says: 'a cycle up to a happening',
    texts: [
      'Requests the Secretary-General to report every 60 days until the elections scheduled for 1 July 2001;',
      'Requests the Secretary-General to report every 60 days on progress towards the 1 July 2001 elections;',
      '请秘书长每60天提出报告，直至定于2001年7月1日举行的选举；',
    ],
    gives: ['1 report secretary-general 2001-03-16 2001-05-15', '1 event state 2001-07-01'],
  },
  {
    says: 'a cycle about a happening',
    texts: [
      'Requests the Secretary-General to report every 60 days on preparations for the elections scheduled for 1 July 2001;',
    ],
    gives: ['1 report secretary-general 2001-03-16 2001-05-15 2001-07-14 2001-09-12', '1 event state 2001-07-01'],
  },
  {
    says: 'what is due on the day of adoption',
    texts: [
      'Calls upon the Government of Mali to release all prisoners by 15 January 2001;',
      '要求马里政府至迟于2001年1月15日释放所有囚犯；',
    ],
    gives: ['1 deadline state 2001-01-15'],
  },
]);

testWordings('a time that is no duty has no date', [
  {
    says: 'the step of a procedure',
    texts: [
      'Requests States that wish to supply the items to submit proposals to the Council, and requests the Commission to provide its recommendations on these proposals within fifteen working days;',
      'Decides that, in cases where there is no consensus, the Chair shall, at the request of a member of the Committee, submit the question to the Council for a decision within a period of 45 days;',
      '请有意供应物项的会员国提交提案，并请采购委员会在15个工作日内提出关于这些提案的建议；',
    ],
    gives: [],
  },
  {
    says: 'a rate',
    texts: [
      'Decides that all Member States shall limit the supply of refined petroleum products to 600,000 barrels per year;',
      'Decides that no State shall export more than $ 5 million per month of coal;',
      '决定所有会员国应将每年向诺兰供应的精炼石油产品总量限制在60万桶以内；',
    ],
    gives: [],
  },
  {
    says: 'the end of another thing',
    texts: [
      "Decides to extend until 15 June 2001 the mandate of the Panel of Experts; || Requests the Government of Mali to provide to the Committee a report promptly upon the waiver's expiration;",
    ],
    gives: ['1 mandate-expiry panel 2001-06-15'],
  },
  {
    says: 'a condition',
    texts: [
      'Underlines that, if the talks take longer than eight weeks, the truce will hold;',
      '强调如果会谈时间超过八周，停火将继续；',
    ],
    gives: [],
  },
]);

testWordings('what looks like one of these is a duty', [
  {
    says: 'a report on quantities',
    texts: [
      'Requests the Committee to report to the Council once per year on the amounts supplied;',
      '请委员会每年向安理会报告供应的数量；',
    ],
    gives: ['1 report committee 2002-01-15 2003-01-15 2004-01-15 2005-01-15'],
  },
  {
    says: 'an authority beside a rate',
    texts: ['Authorizes Member States to export to Mali up to 20,000 tons of grain monthly until 31 December 2001;'],
    gives: ['1 authorization-expiry state 2001-12-31'],
  },
  {
    says: 'proposals themselves',
    texts: ['Requests the Secretary-General to present to the Council those proposals within thirty days;'],
    gives: ['1 report secretary-general 2001-02-14'],
  },
]);

testWordings('what is due of a thing that something is done to', [
  {
    says: 'a review that is to be made',
    texts: [
      'Decides that the review shall be completed by 31 March 2001;',
      'Decides that the first review will take place by 31 March 2001;',
      'Decides that consideration of the matter shall be concluded by 31 March 2001;',
    ],
    gives: ['1 review security-council 2001-03-31'],
  },
  {
    says: 'one that somebody makes',
    texts: ['Decides that the examination of the list by the Committee shall be concluded by 31 March 2001;'],
    gives: ['1 review committee 2001-03-31'],
  },
  {
    says: 'a report that is to be ready',
    texts: [
      'Decides that the report shall be ready by 31 March 2001;',
      'Decides that the assessment shall be finalized by 31 March 2001;',
    ],
    gives: ['1 report secretary-general 2001-03-31'],
  },
  {
    says: 'a deed',
    texts: [
      'Decides that the withdrawal shall be completed by 31 March 2001;',
      'Decides that the steps recommended in the report shall be completed by 31 March 2001;',
    ],
    gives: ['1 deadline other 2001-03-31'],
  },
]);

testWordings('what runs out', [
  {
    says: 'what States may do',
    texts: [
      'Decides that States may import charcoal until 31 March 2001;',
      'Decides that, until 31 March 2001, Member States cooperating with the authorities may permit the transit of fuel;',
    ],
    gives: ['1 authorization-expiry state 2001-03-31'],
  },
  {
    says: 'a mission that is to be deployed',
    texts: [
      'Authorizes the deployment of a United Nations observer group until 31 March 2001;',
      'Approves the immediate deployment of a United Nations observer mission until 31 March 2001;',
      'Authorizes the deployment of UNMIL until 31 March 2001;',
      'Authorizes the deployment of the United Nations Police Support Group until 31 March 2001;',
    ],
    gives: ['1 mandate-expiry mission 2001-03-31'],
  },
  {
    says: 'an authority to deploy more',
    texts: ['Authorizes the deployment of 300 additional personnel to UNMIL until 31 March 2001;'],
    gives: ['1 authorization-expiry mission 2001-03-31'],
  },
]);

testWordings('a name that stands for a country', [
  {
    says: 'which no list knows',
    texts: [
      'Requests Norland to report to the Council by 31 March 2001;',
      'Calls upon Norland and Suland to report to the Council by 31 March 2001;',
      'Decides that Norland shall report to the Council by 31 March 2001;',
    ],
    gives: ['1 report state 2001-03-31'],
  },
  {
    says: 'of a body that is to be set up, and reported on',
    texts: [
      'Requests the Secretary-General to establish a Commission of Inquiry and to report to the Council on its establishment by 31 March 2001;',
    ],
    gives: ['1 report secretary-general 2001-03-31'],
  },
]);

testWordings('what begins, ends and is looked at again', [
  {
    says: 'the term of a Secretary-General',
    texts: [
      'Recommends to the General Assembly that Mr. Ito be appointed Secretary-General for a term of office from 1 April 2001 to 31 March 2006;',
    ],
    gives: ['1 start secretary-general 2001-04-01', '1 mandate-expiry secretary-general 2006-03-31'],
  },
  {
    says: 'measures that hold again',
    texts: [
      'Decides to terminate the suspension of the measures set out in paragraph 5 as of 2359 hours on 31 March 2001;',
      'Decides to end the suspension of sanctions with effect from 31 March 2001;',
    ],
    gives: ['1 start state 2001-03-31'],
  },
  {
    says: 'measures that end',
    texts: ['Decides to terminate, with effect from 31 March 2001, the measures imposed by paragraph 5;'],
    gives: ['1 measures-expiry state 2001-03-31'],
  },
  {
    says: 'a reassessment',
    texts: ['Decides to conduct a comprehensive reassessment of UNMIL in March 2001;'],
    gives: ['1 review security-council 2001-03-31'],
  },
  {
    says: 'a cycle of reviews with its next one',
    texts: [
      'Decides that the modalities of UNMIL will continue to be reviewed every year, the next review to take place in March 2001;',
      'Decides that the mandate of UNMIL shall be reviewed every year, with the next review in March 2001;',
    ],
    gives: ['1 review security-council 2001-03-31 2002-03-31 2003-03-31 2004-03-31'],
  },
]);

testWordings('who holds, keeps and makes what nobody is asked for', [
  {
    says: 'an election to the Court',
    texts: [
      'Decides that the election to fill the vacancy shall take place on 5 April 2001 at a meeting of the Council;',
    ],
    gives: ['1 event security-council 2001-04-05'],
  },
  {
    says: 'an election in a country',
    texts: ['Decides that the elections shall take place on 5 April 2001;'],
    gives: ['1 event state 2001-04-05'],
  },
  {
    says: 'a cease-fire',
    texts: [
      'Demands that a cease-fire should take effect on 5 April 2001;',
      'Calls for a truce to come into force on 5 April 2001;',
    ],
    gives: ['1 start party 2001-04-05'],
  },
  {
    says: 'the report of a commission that the Council sets up',
    texts: [
      'Decides to appoint and send to Angola a commission of investigation, comprising three members, in order to evaluate the damage and to report by 5 April 2001;',
      'Decides to mandate the Commission of Inquiry to examine all developments and present by 5 April 2001 a supplementary report;',
    ],
    gives: ['1 report panel 2001-04-05'],
  },
]);

testWordings('a day that only says which thing is meant', [
  {
    says: 'when it was, will be over, or may be for example',
    texts: [
      'Instructs the committee appointed on 4 November to meet soon;',
      'Requests the Secretary-General to report on the size of UNMIL for the period after 31 May 2001;',
      'Decides to fill the vacancies which will occur owing to the expiration on 5 February 2001 of the terms of five members;',
      'Demands a precise timetable, meaning, e.g., air defence weapons withdrawn within 48 hours;',
    ],
    gives: [],
  },
]);
