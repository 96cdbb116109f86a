import { testItems, testWordings } from './wordings.ts';

testWordings('English wordings', [
  {
    says: 'a time that follows the adoption',
    texts: [
      'Authorizes Member States, throughout the ninety days that follow the adoption of the present resolution, to escort the convoys;',
      'Authorizes Member States, during the 90 days which follow the date of adoption of this resolution, to escort the convoys;',
      'Permits States, for the whole of the ninety days after the adoption of this resolution, to escort the convoys;',
      'Authorizes Member States for 90 days, to run from the adoption of this resolution, to escort the convoys;',
    ],
    gives: ['1 authorization-expiry state 2001-04-15'],
  },
  {
    says: 'a first period that begins on a day',
    texts: [
      'Decides to establish UNMIL for a first period of nine months beginning 1 July 2001;',
      'Decides to establish UNMIL for an initial term of nine months running from 1 July 2001;',
    ],
    gives: ['1 mandate-expiry mission 2002-04-01'],
  },
  {
    says: 'a period that goes on behind a day',
    texts: [
      'Decides that the arms embargo shall enter into force on 1 March 2001 and shall remain in force for one year thereafter;',
      'Decides that the arms embargo shall enter into force on 1 March 2001 for a period of one year from that date;',
    ],
    gives: ['1 start state 2001-03-01', '1 measures-expiry state 2002-03-01'],
  },
  {
    says: 'a mission that is there past its first days only by a decision',
    texts: [
      'Decides to establish UNMIL for six months, it being understood that it will be kept in being past the initial seventy days only upon a review by the Council;',
      'Decides to establish UNMIL for six months, on the understanding that it will go on after the first seventy days only if the Council so decides;',
      'Decides to establish UNMIL for six months, its presence at the end of the first seventy days being subject to a review by the Council;',
    ],
    gives: ['1 mandate-expiry mission 2001-07-15', '1 review security-council 2001-03-26'],
  },
  {
    says: 'the end of the mandate in other words',
    texts: [
      'Decides to extend the mandate of UNMIL until 15 July 2001; || Requests the Secretary-General to report on completion of the six-month period;',
      'Decides to extend the mandate of UNMIL until 15 July 2001; || Requests the Secretary-General to report by the time the extended mandate period runs out;',
      'Decides to extend the mandate of UNMIL until 15 July 2001; || Requests the Secretary-General to report when the new period comes to an end;',
      'Decides to extend the mandate of UNMIL until 15 July 2001; || Requests the Secretary-General to report before the mandate of UNMIL lapses;',
    ],
    gives: ['1 mandate-expiry mission 2001-07-15', '2 report secretary-general 2001-07-15'],
  },
  {
    says: 'a cycle that goes on from a day',
    texts: [
      'Requests the Secretary-General to furnish a first report on 15 March 2001 and, from that date, a report every two months;',
      'Requests the Secretary-General to report by 15 March 2001 and, after that date, every two months;',
      'Requests the Secretary-General to report by 15 March 2001 and from then on at intervals of two months;',
    ],
    gives: ['1 report secretary-general 2001-03-15 2001-05-15 2001-07-15 2001-09-15'],
  },
  {
    says: 'intervals',
    texts: [
      'Requests the Secretary-General to report at intervals of not more than three months;',
      'Requests the Secretary-General to report at three-month intervals;',
    ],
    gives: ['1 report secretary-general 2001-04-15 2001-07-15 2001-10-15 2002-01-15'],
  },
  {
    says: 'the last day of a month',
    texts: [
      'Requests the Committee, not later than the final day of February 2001, to hand in a report;',
      'Requests the Committee to report by the closing day of February 2001;',
    ],
    gives: ['1 report committee 2001-02-28'],
  },
  {
    says: 'a day with a short name',
    texts: [
      'Decides that the ceasefire shall take effect on 1 March 2001 (“D-Day”); || Calls upon the parties to withdraw their heavy weapons ninety days after D-Day;',
    ],
    gives: ['1 start party 2001-03-01', '2 deadline party 2001-05-30'],
  },
  {
    says: 'what begins, whatever document describes it',
    texts: [
      'Decides that the drawdown of UNMIL, which the report of the Secretary-General describes, is to start 15 May 2001;',
      'Requests UNMIL to open on 15 May 2001 the handover of its bases to the national police;',
      'Requests UNMIL to launch on 15 May 2001 the training of the police;',
    ],
    gives: ['1 start mission 2001-05-15'],
  },
  {
    says: 'an assessment from an office of the United Nations',
    texts: [
      'Requests a further assessment from the Office for the Coordination of Humanitarian Affairs, not later than 15 May 2001, of the state of the ports;',
      'Requests a study from the World Food Programme by 15 May 2001;',
    ],
    gives: ['1 report organization 2001-05-15'],
  },
  {
    says: 'a report that lies in another deed',
    texts: [
      'Requests the Security Council Committee established by resolution 421 (1977) to redouble its efforts by recommending by 15 September 2001 measures to close all loop-holes;',
      'Requests the 1540 Committee to recommend to the Council by 15 September 2001 steps to be taken;',
    ],
    gives: ['1 report committee 2001-09-15'],
  },
  {
    says: 'what is to rest until a day',
    texts: [
      'Calls upon the parties to refrain from any military action until 1 December 2001;',
      'Calls upon the parties to halt all movements of heavy weapons until 1 December 2001;',
    ],
    gives: ['1 measures-expiry party 2001-12-01'],
  },
  {
    says: 'what parties tell of this resolution ends with the mandate',
    texts: [
      'Decides to extend the mandate of UNMIL until 15 July 2002; || Encourages the parties to provide written updates every six months on the steps they have taken in support of this resolution;',
    ],
    gives: ['1 mandate-expiry mission 2002-07-15', '2 report party 2001-07-15 2002-01-15 2002-07-15'],
  },
  {
    says: 'a month of each year',
    texts: [
      'Asks the Committee to give the Council an account of its work every year before the close of October;',
      'Requests the Committee to report every year in the month of October;',
    ],
    gives: ['1 report committee 2001-10-31 2002-10-31 2003-10-31 2004-10-31'],
  },
  {
    says: 'so many reports a year',
    texts: [
      'Requests the Secretary-General to report thrice yearly;',
      'Requests the Secretary-General to submit three reports a year;',
    ],
    gives: ['1 report secretary-general 2001-05-15 2001-09-15 2002-01-15 2002-05-15'],
  },
  {
    says: 'a day that has two names',
    texts: ['Requests UNMIL to vacate the two camps by the last Friday of July, 27 July 2001;'],
    gives: ['1 deadline mission 2001-07-27'],
  },
  {
    says: 'a decision without "Decides"',
    texts: [
      'Suspends until 1 March 2002 the measures imposed by paragraph 4;',
      'Imposes, until 1 March 2002, a ban on the export of timber;',
    ],
    gives: ['1 measures-expiry state 2002-03-01'],
  },
  {
    says: 'somebody is given a time',
    texts: [
      'Gives the parties thirty days to withdraw their forces;',
      'Decides to give the parties a further thirty days in which to withdraw their forces;',
    ],
    gives: ['1 deadline party 2001-02-14'],
  },
  {
    says: 'a mandate that is brought to an end',
    texts: [
      'Terminates on 1 September 2001 the mandate of UNMIL;',
      'Decides to put an end to the mandate of UNMIL as from 1 September 2001;',
      'Decides to shorten the mandate of UNMIL so that it ends on 1 September 2001;',
      'Decides that the mandate of UNMIL shall come to an end on 1 September 2001;',
    ],
    gives: ['1 mandate-expiry mission 2001-09-01'],
  },
  {
    says: 'a term that goes no further',
    texts: [
      'Decides that the term of the Panel of Experts shall in no case go beyond ten months from today;',
      'Decides to establish a Panel of Experts, whose mandate shall not exceed ten months;',
    ],
    gives: ['1 mandate-expiry panel 2001-11-15'],
  },
  {
    says: 'the Council comes back to something',
    texts: [
      'Decides to look again at these measures six months from today;',
      'Decides to take up this matter again six months from today;',
    ],
    gives: ['1 review security-council 2001-07-15'],
  },
  {
    says: 'what was reviewed or handed over already',
    texts: [
      'Notes that the mandate of the Team was reviewed at that time, and thanks the Team;',
      'Recalls that the plan mentioned in paragraph 1 was laid before the Council within two months of the adoption of resolution 900 (1994);',
    ],
    gives: [],
  },
]);

testItems('English wordings of duties without a date', [
  {
    says: 'a term from an event that has no date',
    texts: [
      'Decides that the exemption is to last for 120 days reckoned from the day on which the Council, by a further resolution, endorses the scheme;',
      'Decides that the arms embargo shall run for 120 days from the moment at which the Committee adopts its guidelines;',
    ],
    gives: ['1 measures-expiry state triggered'],
  },
  {
    says: 'until the Council decides',
    texts: [
      'Decides that the ban on the sale of aircraft parts shall stay in place pending a further decision of the Council;',
      'Decides that the measures shall remain in force pending a decision by the Council to the contrary;',
    ],
    gives: ['1 measures-expiry state standing'],
  },
  {
    says: 'on a continuing basis',
    texts: [
      'Requests the Secretary-General to apprise the Council on a continuing basis of the dialogue and to hand in a written report by 1 June 2001;',
      'Requests the Secretary-General to apprise the Council on an ongoing basis of the dialogue and to submit a report by 1 June 2001;',
    ],
    gives: ['1 report secretary-general standing', '1 report secretary-general 2001-06-01'],
  },
  {
    says: 'at an event, but by a time',
    texts: [
      'Requests the Secretary-General to inform the Council as soon as a cease-fire is established and in any case by 1 June 2001;',
      'Requests the Secretary-General to report when requested by the Council and in any event by 1 June 2001;',
    ],
    gives: ['1 report secretary-general 2001-06-01', '1 report secretary-general triggered'],
  },
  {
    says: 'a report once something has happened',
    texts: [
      'Requests the Secretary-General to submit a plan once the parties have signed the agreement;',
      'Requests the Secretary-General to submit a plan as soon as an agreement has been signed;',
    ],
    gives: ['1 report secretary-general triggered'],
  },
  {
    says: 'under scrutiny',
    texts: [
      'Decides to keep the situation under constant and close scrutiny;',
      'Decides to keep the implementation of this resolution under strict scrutiny;',
    ],
    gives: ['1 review security-council standing'],
  },
]);

testItems('English wordings of terms, of days with names and of what is handed over', [
  {
    says: 'the longest term of a body in a relative clause',
    texts: [
      'Decides to establish a Group of Experts, the term of which shall not exceed six months from the adoption of this resolution, to monitor the measures;',
      'Decides to establish a Panel of Experts, whose mandate shall not exceed six months, to monitor the measures;',
      'Decides to set up a Panel of Experts, for a period that shall be limited to six months;',
    ],
    gives: ['1 mandate-expiry panel 2001-07-15'],
  },
  {
    says: 'how long a mission is deployed',
    texts: [
      'Decides to deploy a monitoring mission for a period of six months to verify the cease-fire;',
      'Decides to dispatch an observer mission for six months;',
      'Decides that the observer mission shall be deployed for an initial period of six months;',
      'Decides to deploy UNMIL for a period of six months;',
    ],
    gives: ['1 mandate-expiry mission 2001-07-15'],
  },
  {
    says: 'the longest term of what is granted case by case, or of custody',
    texts: [
      'Decides to grant exemptions, the duration of which shall not exceed 30 days in each case;',
      'Decides that the period of custody shall not exceed four days;',
    ],
    gives: [],
  },
  {
    says: 'from the day on which the resolution is adopted',
    texts: [
      'Requests the Secretary-General to report within 30 days of the day on which this resolution is adopted;',
      'Requests the Secretary-General to report within 30 days from the date the Council adopts the present resolution;',
    ],
    gives: ['1 report secretary-general 2001-02-14'],
  },
  {
    says: 'after a day that the text names in small letters',
    texts: [
      'Requests the Secretary-General to report three months after the transfer date; || Notes that authority passes to the operation on 1 June 2001 (“the transfer date”);',
    ],
    gives: ['1 report secretary-general 2001-09-01'],
  },
  {
    says: 'advice, surveys and overviews that are handed over',
    texts: [
      'Invites the Secretary-General to submit to the Council, by 1 June 2001, his written advice on the priorities;',
      'Requests the Secretary-General to provide, by 1 June 2001, an updated survey of the implementation of this resolution;',
      'Requests the Secretary-General to present an overview of the situation by 1 June 2001;',
    ],
    gives: ['1 report secretary-general 2001-06-01'],
  },
  {
    says: 'surveys and advice that are work',
    texts: [
      'Requests the Secretary-General to conduct a survey of mines by 1 June 2001;',
      'Requests the Secretary-General to give training and advice to the police by 1 June 2001;',
    ],
    gives: ['1 deadline secretary-general 2001-06-01'],
  },
  {
    says: 'measures that do not apply before a day',
    texts: ['决定在2001年6月1日之前资产冻结不适用于人道主义用途所需资金；'],
    gives: ['1 measures-expiry state 2001-06-01'],
  },
  {
    says: 'the day on which the lifting of measures, or of their suspension, takes effect',
    texts: [
      'Decides that the sanctions shall be lifted on 1 June 2001;',
      'Lifts, with effect from 1 June 2001, the arms embargo;',
      'Decides to lift from 1 June 2001 the measures imposed by paragraph 5;',
      'Decides to lift the suspension of the measures on 1 June 2001;',
      '决定制裁措施应于2001年6月1日解除；',
      '决定自2001年6月1日起解除第5段规定的措施；',
    ],
    gives: ['1 start state 2001-06-01'],
  },
  {
    says: 'a first report that is due after the adoption',
    texts: [
      'Requests the Secretary-General to submit a six-monthly report, the first being due 90 days after adoption;',
      '请秘书长每半年提交报告，首次报告在通过后90天提交；',
    ],
    gives: ['1 report secretary-general 2001-04-15 2001-10-15 2002-04-15 2002-10-15'],
  },
]);
