import { testItems } from './wordings.ts';

testItems('a duty without a date stands beside others', [
  {
    says: 'reporting behind "and to"',
    texts: [
      'Requests the Secretary-General to submit a report by 1 June 2001 and to keep the Council updated;',
      'Requests the Secretary-General to submit a report by 1 June 2001 and also to keep the Council informed of events;',
      'Requests the Secretary-General to submit a report by 1 June 2001 and to continue to keep the Council informed;',
    ],
    gives: ['1 report secretary-general 2001-06-01', '1 report secretary-general standing'],
  },
  {
    says: 'reporting beside a day that is over',
    texts: [
      'Requests the Secretary-General to keep the Council informed in accordance with the Agreement signed on 14 April 1988;',
      'Requests the Secretary-General to keep the Council informed of the events at Cotonou on 16 January 1977;',
    ],
    gives: ['1 report secretary-general standing'],
  },
  {
    says: 'a report that has its time',
    texts: [
      'Requests the Secretary-General to report to the Council by 1 June 2001;',
      'Requests the Secretary-General, by 1 June 2001, to report to the Council;',
      'Requests the Secretary-General to keep the Council informed by 1 June 2001 of progress;',
    ],
    gives: ['1 report secretary-general 2001-06-01'],
  },
]);
