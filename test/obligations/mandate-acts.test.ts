import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chinese, deriveFrom, english } from './sample.ts';

function actsIn(text: string): readonly string[] {
  return deriveFrom(text).mandateActs.map(
    ({ paragraph, act, mandate, date }) => `${paragraph}: ${act} ${mandate} ${date}`,
  );
}

const cases: readonly (readonly [says: string, en: string, zh: string, act: string])[] = [
  [
    'a renewal',
    'Decides to extend the mandate of UNMIL until 30 June 2001;',
    '决定将联利特派团的任务期限延长至2001年6月30日；',
    '1: extend UNMIL 2001-06-30',
  ],
  [
    'a renewal under the long name',
    'Decides to extend the mandate of the United Nations Interim Force in Lebanon until 31 July 2001;',
    '决定将联合国驻黎巴嫩临时部队的任务期限延长至2001年7月31日；',
    '1: extend UNIFIL 2001-07-31',
  ],
  [
    'a renewal on the terms of another resolution',
    'Decides to extend the mandate of UNMIL as set out in paragraph 3 of resolution 1300 (2000) until 30 June 2001;',
    '决定将第1300(2000)号决议第3段所述联利特派团的任务期限延长至2001年6月30日；',
    '1: extend UNMIL 2001-06-30',
  ],
  [
    'a renewal for a period',
    'Decides to extend the mandate of UNMIL for a period of twelve months;',
    '决定将联利特派团的任务期限延长十二个月；',
    '1: extend UNMIL 2002-01-15',
  ],
  [
    'a beginning',
    'Decides to establish UNMIL for an initial period of one year;',
    '决定设立联利特派团，最初为期一年；',
    '1: establish UNMIL 2002-01-15',
  ],
  [
    'a termination',
    'Decides to terminate the mandate of UNMIL as of 30 June 2001;',
    '决定自2001年6月30日起终止联利特派团的任务；',
    '1: terminate UNMIL 2001-06-30',
  ],
  [
    'a panel, which goes by its country',
    'Decides to extend the mandate of the Panel of Experts on Liberia until 31 August 2001;',
    '决定将利比里亚问题专家小组的任务期限延长至2001年8月31日；',
    '1: extend Panel of Experts on Liberia 2001-08-31',
  ],
];

describe('what a text does to a mandate', () => {
  for (const [says, en, zh, act] of cases) {
    it(says, () => {
      assert.deepEqual(actsIn(english(en)), [act]);
      assert.deepEqual(actsIn(chinese(zh)), [act]);
    });
  }

  it('tells the two mandates of the Monitoring Team apart by the regime that the text is about', () => {
    const extension = 'Decides to extend the mandate of the Monitoring Team until 31 August 2001;';
    const about = (regime: string) =>
      actsIn(
        english(`Calls upon all States to deny safe haven to ${regime} and to all who support ${regime};`, extension),
      );
    assert.deepEqual(about('Al-Qaida'), ['2: extend Monitoring Team 2001-08-31']);
    assert.deepEqual(about('the Taliban'), ['2: extend Monitoring Team on the Taliban 2001-08-31']);
  });

  it('gives experts no country that is only mentioned', () => {
    const text = english(
      'Recalls the situation in Iraq;',
      'Requests the Panel of Experts to submit a report by 1 May 2001;',
    );
    assert.deepEqual(
      deriveFrom(text).obligations.map(({ mandate }) => mandate),
      [null],
    );
  });

  it('a change, where it decides on the terms and leaves the end', () => {
    const texts = [
      english('Decides to enlarge the mandate of UNMIL as set out below;'),
      chinese('决定扩大联利特派团的任务；'),
    ];
    for (const text of texts) assert.deepEqual(actsIn(text), ['1: change UNMIL null']);
    const extended = english(
      'Decides to enlarge the mandate of UNMIL and to extend the mandate of UNMIL until 30 June 2001;',
    );
    assert.deepEqual(actsIn(extended), ['1: extend UNMIL 2001-06-30']);
    assert.deepEqual(actsIn(english('Expresses its intention to adjust the mandate of UNMIL;')), []);
  });

  it('nothing, where it asks for reports only', () => {
    assert.deepEqual(actsIn(english('Requests UNMIL to report to the Council by 1 May 2001;')), []);
  });

  it('nothing, where an authority ends with a mandate that is set elsewhere in the text', () => {
    const text = english(
      'Decides to extend the mandate of UNMIL until 30 June 2001;',
      'Authorizes the French forces to intervene until the end of the mandate of UNMIL as authorized in this resolution;',
    );
    assert.deepEqual(actsIn(text), ['1: extend UNMIL 2001-06-30']);
  });

  it('nothing, where it authorizes States beside the mission that it extends', () => {
    const text = english(
      'Decides to extend the mandate of UNMIL until 30 November 2001;',
      'Authorizes Member States to use all necessary means until 30 June 2001;',
    );
    assert.deepEqual(actsIn(text), ['1: extend UNMIL 2001-11-30']);
  });

  it('two things, where it extends two missions', () => {
    const text = english(
      'Decides to extend the mandate of UNMIL until 30 June 2001;',
      'Decides to extend the mandate of UNIFIL until 31 July 2001;',
    );
    assert.deepEqual(actsIn(text), ['1: extend UNMIL 2001-06-30', '2: extend UNIFIL 2001-07-31']);
  });
});
