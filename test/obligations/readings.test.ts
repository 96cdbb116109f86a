import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chinese, deriveFrom, english } from './sample.ts';

function itemIn(paragraph: string, ...paragraphs: readonly string[]) {
  const found = deriveFrom(english(...paragraphs)).obligations.find((item) => item.paragraph === paragraph);
  assert.ok(found, `nothing in paragraph ${paragraph}`);
  return found;
}

describe('what a reading takes for granted is said, with the other reading beside it', () => {
  it('a term of a year may end on the day before its anniversary', () => {
    const { dates, readings } = itemIn('1', 'Decides to extend the mandate of UNOMEX for a period of one year;');
    assert.deepEqual(dates, ['2002-01-15']);
    assert.deepEqual(
      readings.map((reading) => reading.dates),
      [['2002-01-14']],
    );
  });

  for (const [language, text] of [
    [
      'English',
      english(
        'Decides to extend until 31 March 2001 the mandate of UNOMEX, with a further extension of nine months, that is, until 31 December 2001, if a Special Representative has been appointed on or before 31 March 2001;',
      ),
    ],
    [
      'Chinese',
      chinese(
        '决定将联塞部队的任务期限延长至2001年3月31日，并再延长九个月，至2001年12月31日，如果特别代表在2001年3月31日之前已获任命；',
      ),
    ],
  ] as const) {
    it(`an end that holds on a condition is a reading of the certain one, with the condition, in ${language}`, () => {
      const { obligations } = deriveFrom(text);
      assert.deepEqual(
        obligations.map(({ kind, dates, readings }) => [kind, dates, readings.map((reading) => reading.dates)]),
        [['mandate-expiry', ['2001-03-31'], [['2001-12-31']]]],
      );
      assert.match(obligations[0]!.readings[0]!.assumption, /condition .*(?:if a Special Representative|如果特别代表)/);
    });
  }

  it('a term of days has one last day', () => {
    assert.deepEqual(itemIn('1', 'Authorizes Member States to deploy a force for a period of 90 days;').readings, []);
  });

  it('a period without a beginning is counted from adoption, or from the day on which the text takes effect', () => {
    const { dates, assumptions, readings } = itemIn(
      '2',
      'Decides that this resolution shall take effect on 1 March 2001;',
      'Requests the Secretary-General to report within 30 days;',
    );
    assert.deepEqual(dates, ['2001-02-14']);
    assert.match(assumptions.join(), /adoption/);
    assert.deepEqual(
      readings.map((reading) => [reading.due.type, reading.dates]),
      [['offset', ['2001-03-31']]],
    );
  });

  it('a period from adoption, in so many words, assumes nothing', () => {
    const { assumptions, readings } = itemIn(
      '2',
      'Decides that this resolution shall take effect on 1 March 2001;',
      'Requests the Secretary-General to report within 30 days of the adoption of this resolution;',
    );
    assert.deepEqual([assumptions, readings], [[], []]);
  });

  it('a cycle without a beginning may be counted back from the end of the mandate', () => {
    const { dates, readings } = itemIn(
      '2',
      'Decides to extend the mandate of UNOMEX until 31 July 2001;',
      'Requests the Secretary-General to report every three months on the implementation of this resolution;',
    );
    assert.deepEqual(dates, ['2001-04-15', '2001-07-15']);
    assert.deepEqual(
      readings.map((reading) => reading.dates),
      [['2001-04-30', '2001-07-31']],
    );
  });

  it('a year that is not printed and a day that does not exist are assumptions', () => {
    assert.match(
      itemIn('1', 'Requests the Secretary-General to report by 20 July;').assumptions.join(),
      /first such day after adoption/,
    );
    assert.match(
      itemIn('1', 'Requests the Secretary-General to report by 31 June 2001;').assumptions.join(),
      /last of its month/,
    );
  });

  it('a printed date has one reading', () => {
    const { assumptions, readings } = itemIn('1', 'Requests the Secretary-General to report by 20 July 2001;');
    assert.deepEqual([assumptions, readings], [[], []]);
  });
});
