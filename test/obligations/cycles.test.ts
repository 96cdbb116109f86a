import { testWordings } from './wordings.ts';

testWordings('a cycle that goes on for a time', [
  {
    says: 'from adoption',
    texts: [
      'Requests the Secretary-General to report monthly for three months;',
      'Requests the Secretary-General to report every month, for a period of three months;',
      '请秘书长每月报告一次，为期三个月；',
    ],
    gives: ['1 report secretary-general 2001-02-15 2001-03-15 2001-04-15'],
  },
  {
    says: 'and then another one',
    texts: ['Requests the Secretary-General to report monthly for the first three months and yearly thereafter;'],
    gives: [
      '1 report secretary-general 2001-02-15 2001-03-15 2001-04-15',
      '1 report secretary-general 2002-04-15 2003-04-15 2004-04-15 2005-04-15',
    ],
  },
  {
    says: 'until a mandate ends on a day',
    texts: [
      'Requests the Secretary-General to report every two months until the end of the mandate on 31 May 2001;',
      'Requests the Secretary-General to report every two months until the mandate expires on 31 May 2001;',
    ],
    gives: ['1 report secretary-general 2001-03-15 2001-05-15'],
  },
  {
    says: 'beside a mandate that runs for a time',
    texts: ['Decides to extend the mandate of UNMIL, subject to review every three months, for six months;'],
    gives: ['1 review security-council 2001-04-15 2001-07-15', '1 mandate-expiry mission 2001-07-15'],
  },
  {
    says: 'and an anniversary',
    texts: ['Requests the Secretary-General to report on the first anniversary of the adoption of this resolution;'],
    gives: ['1 report secretary-general 2002-01-15'],
  },
]);
