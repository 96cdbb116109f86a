import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentOf, passagesOf } from './sample.ts';

describe('numbered paragraphs', () => {
  it('are cut at their numbers, without the wraps between their lines', () => {
    assert.deepEqual(passagesOf('1. Decides to act\nat once;\n\n2. Requests the Secretary-\nGeneral to help.\n'), [
      '1: 1. Decides to act at once;',
      '2: 2. Requests the Secretary-General to help.',
    ]);
    assert.deepEqual(passagesOf(' 1. 决定将任务延长至 2001 年 5\n\n月 30 日；\n\n 2. 请秘书长报告。', 'zh'), [
      '1: 1.决定将任务延长至2001年5月30日；',
      '2: 2.请秘书长报告。',
    ]);
  });

  it('hold their items, each under what introduces it', () => {
    const { passages } = documentOf(
      '1. Decides that the Mission shall:\n(a) Protect:\n(i) Civilians;\n(ii) Its personnel;\n(b) Report;\n\n2. Thanks all.\n',
    );
    assert.deepEqual(
      passages.map(({ label, parent }) => `${label} under ${parent?.label ?? 'nothing'}`),
      [
        '1 under nothing',
        '1(a) under 1',
        '1(a)(i) under 1(a)',
        '1(a)(ii) under 1(a)',
        '1(b) under 1',
        '2 under nothing',
      ],
    );
  });

  it('number Chinese items as the other languages do', () => {
    const text = '1. 决定任务如下：\n(a) 保护：\n㈠ 平民；\n㈡ 人员；\n(十二) 装备；\n2. 请秘书长报告。';
    assert.deepEqual(
      documentOf(text, 'zh').passages.map(({ label }) => label),
      ['1', '1(a)', '1(a)(i)', '1(a)(ii)', '1(a)(xii)', '2'],
    );
  });

  it('tell the letter (i) from the number (i)', () => {
    const letters = [...'abcdefghij'].map((letter) => `(${letter}) Thing ${letter};`).join('\n');
    const labels = documentOf(`1. Lists:\n${letters}\n2. Ends.\n`).passages.map(({ label }) => label);
    assert.deepEqual(labels, ['1', ...[...'abcdefghij'].map((letter) => `1(${letter})`), '2']);
  });

  it('are not cut at a reference to an item that a wrap put at the head of a line', () => {
    assert.deepEqual(passagesOf('1. Recalls paragraph 4\n(a) above and requests a report;\n\n2. Ends.\n'), [
      '1: 1. Recalls paragraph 4 (a) above and requests a report;',
      '2: 2. Ends.',
    ]);
  });

  it('are not cut at a number that another thing has', () => {
    assert.deepEqual(
      documentOf('1. Decides to meet on the\n15. January of next year;\n\n2. Ends.\n').passages.map(
        ({ label }) => label,
      ),
      ['1', '2'],
    );
  });

  it('may lack one number, as scanned texts do', () => {
    assert.deepEqual(
      documentOf('1. Decides;\n\n2. Requests;\n\n4. Ends.\n').passages.map(({ label }) => label),
      ['1', '2', '4'],
    );
  });
});

describe('numbers behind the first line of their paragraphs', () => {
  it('belong to that paragraph', () => {
    assert.deepEqual(
      passagesOf(
        '1.\n\nDecides to act;\n\nRequests a report no later\n2.\nthan 1 May;\nDecides to review the measures by\n3.\n30 September;\n4.\n\nDecides to remain seized.',
      ),
      [
        '1: 1. Decides to act;',
        '2: Requests a report no later than 1 May;',
        '3: Decides to review the measures by 30 September;',
        '4: 4. Decides to remain seized.',
      ],
    );
    assert.deepEqual(passagesOf('1.\n决定采取行动；\n请秘书长在\n2.\n30天内报告；\n3.\n决定继续处理。', 'zh'), [
      '1: 1.决定采取行动；',
      '2: 请秘书长在30天内报告；',
      '3: 3.决定继续处理。',
    ]);
  });

  it('are in front where they stand between two paragraphs', () => {
    assert.deepEqual(passagesOf('1.\nDecides to act;\n2.\nRequests a report;\n3.\nDecides to remain seized.'), [
      '1: 1. Decides to act;',
      '2: 2. Requests a report;',
      '3: 3. Decides to remain seized.',
    ]);
  });
});

describe('an operative part without numbers', () => {
  it('is numbered in order, and preambular paragraphs are none of it', () => {
    const text = `Determined to act,

Calls upon the parties to cease fire;

Requests the Secretary-General to report
within two weeks;

Decides to remain seized of the matter.
`;
    assert.deepEqual(passagesOf(text), [
      '1: Calls upon the parties to cease fire;',
      '2: Requests the Secretary-General to report within two weeks;',
      '3: Decides to remain seized of the matter.',
    ]);
  });

  it('counts the paragraphs that begin with their reasons', () => {
    const text = `Endorses the actions of the Chief of Staff;

Noting the complaint of the parties:

(a) Decides that civilians should be permitted to return;

Noting with concern the refusal, considers that
the parties should give access;

Requests a report.

Adapted at the 547th meeting by 10 votes to none.
`;
    assert.deepEqual(
      documentOf(text).passages.map(({ label }) => label),
      ['1', '2', '2(a)', '3', '4'],
    );
  });

  it('may be one paragraph with lettered items', () => {
    const text = 'Decides:\n\n(a) To renew the mandate for six months;\n\n(b) To request a report.\n';
    assert.deepEqual(
      documentOf(text).passages.map(({ label }) => label),
      ['1', '1(a)', '1(b)'],
    );
  });

  it('is read so in Chinese too', () => {
    assert.deepEqual(passagesOf('决定延长任务期限；\n请秘书长提出报告。\n', 'zh'), [
      '1: 决定延长任务期限；',
      '2: 请秘书长提出报告。',
    ]);
  });
});

describe('what stands around the text', () => {
  it('page heads, feet, links and marks are none of it', () => {
    const furniture = [
      'S/RES/9001 (2001)',
      '2/16',
      '01-12345',
      '01-12345 2/16',
      '2/16 01-12345',
      '01-12345 (E)',
      'https://undocs.org/S/RES/9001(2001)',
      'Security Council',
      'United Nations',
      'Distr.: General',
    ];
    for (const line of furniture) {
      assert.deepEqual(
        passagesOf(`1. Decides to act\n\n${line}\n\nat once;\n`),
        ['1: 1. Decides to act at once;'],
        line,
      );
    }
    for (const line of ['S/RES/9001 (2001)', '01-12345 2/16', 'https://undocs.org/ch/S/RES/9001(2001)', '安全理事会']) {
      assert.deepEqual(
        passagesOf(`1. 决定于 2001 年\n\n${line}\n\n5 月 30 日行动；\n`, 'zh'),
        ['1: 1.决定于2001年5月30日行动；'],
        line,
      );
    }
  });

  it('the note on the vote ends the text, and an annex begins it anew', () => {
    const text = `1. Adopts the plan in the annex.

Adopted unanimously at the 4999th meeting.

Footnote of 3 May 2001.

Annex

1. The plan begins on 1 June 2001.

(a) In the north;
`;
    const { passages } = documentOf(text);
    assert.deepEqual(
      passages.map(({ label, inAnnex }) => [label, inAnnex]),
      [
        ['1', false],
        ['annex', true],
        ['annex 1', true],
        ['annex 1(a)', true],
      ],
    );
  });

  it('a line that begins with an annex inside a sentence begins none', () => {
    for (const reference of [
      'Annex A to this resolution',
      'Annex, in accordance with the mechanism',
      'Annex II',
      'Annex I and the rest',
    ]) {
      assert.deepEqual(
        passagesOf(`1. Approves the list set out in the\n${reference};\n\n2. Decides to remain seized.`),
        [`1: 1. Approves the list set out in the ${reference};`, '2: 2. Decides to remain seized.'],
      );
    }
    assert.deepEqual(passagesOf('1. 核可订正清单以及本决议\n附件A和附件B所载的程序；\n\n2. 请秘书长报告。', 'zh'), [
      '1: 1.核可订正清单以及本决议附件A和附件B所载的程序；',
      '2: 2.请秘书长报告。',
    ]);
  });

  it('rules under a heading of their own, with numbers that begin anew, are an annex', () => {
    assert.deepEqual(
      passagesOf(
        '1. Adopts the procedure annexed to this resolution;\n\n2. Decides to remain seized of the matter.\n\nExemption procedure\n\nThe focal point will:\n\n1. Receive requests.\n\n2. Forward them.',
      ),
      [
        '1: 1. Adopts the procedure annexed to this resolution;',
        '2: 2. Decides to remain seized of the matter.',
        'annex: Exemption procedure The focal point will:',
        'annex 1: 1. Receive requests.',
        'annex 2: 2. Forward them.',
      ],
    );
    assert.deepEqual(
      passagesOf('1. 核准规则；\n\n2. 决定继续处理此案。\n\n归还规则\n\n1. 财产应归还。\n\n2. 政府应送交清单。', 'zh'),
      [
        '1: 1.核准规则；',
        '2: 2.决定继续处理此案。',
        'annex: 归还规则',
        'annex 1: 1.财产应归还。',
        'annex 2: 2.政府应送交清单。',
      ],
    );
  });

  it('numbers that begin anew without a heading are another thing', () => {
    assert.deepEqual(
      passagesOf('1. Decides to act;\n\n2. Recalls the plan:\n\n1. The first step.\n\n2. The second.').length,
      2,
    );
  });

  it('annexes keep their numbers', () => {
    const text = '1. Adopts the annexes.\n\nAnnex I\n\n1. First.\n\nAnnex II\n\n1. Second.\n\n2. Third.\n';
    assert.deepEqual(
      documentOf(text).passages.map(({ label }) => label),
      ['1', 'annex I', 'annex I 1', 'annex II', 'annex II 1', 'annex II 2'],
    );
    const chinese = '1. 决定通过附件。\n\n附件一\n\n1. 甲。\n\n附件二\n\n1. 乙。\n\n2. 丙。\n';
    assert.deepEqual(
      documentOf(chinese, 'zh').passages.map(({ label }) => label),
      ['1', 'annex I', 'annex I 1', 'annex II', 'annex II 1', 'annex II 2'],
    );
  });
});
