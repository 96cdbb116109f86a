import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from '../../src/document/read-document.ts';
import { MandateCyclesError } from '../../src/errors.ts';
import { layouts } from './sample.ts';

const englishBody = `Recalling Security Council resolution 1999 (2011) of 13 July 2011, adopted at its 6583rd meeting,

1. Requests the Secretary-General to report by 31 March 2025;

2. Decides to extend the mandate of the Mission until 30 June 2025.
`;
const chineseBody = `回顾安全理事会2011年7月13日第1999(2011)号决议，

1. 请秘书长至迟于2025年3月31日提出报告；

2. 决定将特派团的任务期限延长至2025年6月30日。
`;
const council = 'The Security Council,\n\n';
const chineseCouncil = '安全理事会，\n\n';
const title = 'Resolution 1999 (2011)\n\nAdopted by the Security Council at its 6583rd meeting, on 13 July 2011\n\n';

/** What the documents begin with that are no resolutions of the Council, whatever follows. */
const others: readonly (readonly [what: string, beginning: string])[] = [
  [
    'a resolution of the General Assembly',
    'Resolution adopted by the General Assembly on 28 June 2024\n\n78/901. Financing\n\nThe General Assembly,\n\n',
  ],
  [
    'a resolution of the Human Rights Council',
    'Human Rights Council\nFifty-fifth session\n\nThe Human Rights Council,\n\n',
  ],
  ['a resolution of the Economic and Social Council', '2024/7. Women\n\nThe Economic and Social Council,\n\n'],
  ['a resolution of the World Health Assembly', 'WHA77.14\n\nThe Seventy-seventh World Health Assembly,\n\n'],
  ['a resolution of the Board of Governors', 'GC(67)/RES/9\n\nThe General Conference,\n\n'],
  [
    'a decision of the Peace and Security Council',
    'Adopted by the Peace and Security Council at its 1200th meeting on 3 March 2024\n\nThe Peace and Security Council,\n\n',
  ],
  ['a decision of the Council of the European Union', 'Council Decision (CFSP) 2024/1\n\n'],
  ['a draft resolution', `S/2023/990\n\nProvisional\n\nA Member State: draft resolution\n\n${council}`],
  ['a draft with a number', `Draft resolution 1999 (2011)\n\nSubmitted by three members\n\n${council}`],
  [
    'a draft in blue',
    `Resolution 1999 (2011)\n13 July 2011\n\nFrance and Germany: revised draft resolution\n\n${council}`,
  ],
  ['a letter', `S/2024/970\n\nLetter dated 15 October 2024 from the Secretary-General\n\n${council}`],
  ['a letter that quotes a resolution', `I have the honour to refer to the following:\n\n${title}${council}`],
  ['identical letters', `Identical letters dated 3 May 2024 from the Permanent Representative\n\n${title}${council}`],
  ['a note verbale', `Note verbale dated 3 May 2024 from the Permanent Mission\n\n${title}${council}`],
  ['a note by the President', `Note by the President of the Security Council\n\n${title}${council}`],
  ['a presidential statement', `S/PRST/2023/60\n\nStatement by the President of the Security Council\n\n"${council}`],
  ['a meeting record', `S/PV.9701\n\n${title}${council}`],
  ['a record without its symbol', `The President: I put the draft to the vote.\n\n${title}${council}`],
  ['a report', `Report of the Secretary-General on the Mission\n\nI. Introduction\n\n${title}`],
  [
    'a report of a panel',
    `Final report of the Panel of Experts submitted in accordance with paragraph 4\n\n${title}${council}`,
  ],
  ['a part of the budget', `A/80/6 (Sect. 3)\n\nProposed programme budget for 2026\n\n${title}${council}`],
  [
    'a press release',
    `SC/15711\n\nSecurity Council Extends Mandate, Unanimously Adopting Resolution 1999 (2011)\n\n${council}`,
  ],
  ['a press statement', `Security Council Press Statement on the attack\n\n${title}${council}`],
  ['news', `The Security Council today extended the mandate.\n\n${title}${council}`],
  ['a transcript', `Transcript of the noon briefing\n\n${title}${council}`],
  ['remarks', `Remarks by the Ambassador after the vote\n\n${title}${council}`],
  ['a concept note', `Concept note for the open debate\n\n${title}${council}`],
  ['a fact sheet', `Fact sheet: the sanctions regime\n\n${title}${council}`],
  ['a forecast', `Monthly Forecast\n\n${title}${council}`],
  ['a programme of work', `Programme of work of the Security Council, May 2024\n\n${title}${council}`],
  ['guidelines of a committee', `Guidelines of the Committee for the conduct of its work\n\n${title}${council}`],
  ['an agreement', `Memorandum of understanding between the parties\n\n${title}${council}`],
  ['a treaty', `Treaty on the Regime of the Waters\n\n${title}${council}`],
  ['a judgment', `Judgment of 3 May 2024\n\n${title}${council}`],
  ['an executive order', `Executive Order 13000\n\n${title}${council}`],
  ['a correction', `Corrigendum\n\n${title}${council}`],
  ['a compilation', `Resolutions and decisions of the Security Council 2011\n\n${title}${council}`],
];

const chineseTitle = '第1999(2011)号决议\n\n2011年7月13日安全理事会第6583次会议通过\n\n';
const chineseOthers: readonly (readonly [what: string, beginning: string])[] = [
  ['大会决议', '大会决议\n\n2024年6月28日大会决议\n\n大会，\n\n'],
  ['人权理事会决议', '人权理事会2024年4月4日通过的决议\n\n人权理事会，\n\n'],
  ['经社理事会决议', '2024/7. 妇女\n\n经济及社会理事会，\n\n'],
  ['执行局的决定', '执行局，\n\n'],
  ['决议草案', `S/2023/990\n\n法国：决议草案\n\n${chineseCouncil}`],
  ['有号码的草案', `决议草案\n\n${chineseTitle}${chineseCouncil}`],
  ['秘书长的信', `2024年10月15日秘书长给安全理事会主席的信\n\n${chineseTitle}${chineseCouncil}`],
  ['信里的决议', `谨随函转递下列案文：\n\n${chineseTitle}${chineseCouncil}`],
  ['普通照会', `普通照会\n\n${chineseTitle}${chineseCouncil}`],
  ['秘书长的说明', `秘书长的说明\n\n${chineseTitle}${chineseCouncil}`],
  ['主席声明', `安全理事会主席声明\n\n${chineseTitle}${chineseCouncil}`],
  ['会议记录', `S/PV.9701\n\n逐字记录\n\n${chineseTitle}${chineseCouncil}`],
  ['报告', `秘书长关于特派团的报告\n\n一、导言\n\n${chineseTitle}${chineseCouncil}`],
  ['预算', `2026年拟议方案预算\n\n${chineseTitle}${chineseCouncil}`],
  ['新闻稿', `新闻稿\n\n${chineseTitle}${chineseCouncil}`],
  ['新闻', `安理会今天延长了任务期限。\n\n${chineseTitle}${chineseCouncil}`],
  ['概念说明', `公开辩论概念说明\n\n${chineseTitle}${chineseCouncil}`],
  ['协定', `两国关于边界的协定\n\n${chineseTitle}${chineseCouncil}`],
  ['议程', `临时议程\n\n${chineseTitle}${chineseCouncil}`],
  ['更正', `更正\n\n${chineseTitle}${chineseCouncil}`],
];

function codeOf(text: string): string {
  try {
    return readDocument(text, layouts, 'sample').symbol;
  } catch (error) {
    assert.ok(error instanceof MandateCyclesError);
    return error.code;
  }
}

describe('other documents', () => {
  for (const [what, beginning] of others) {
    it(`${what} is refused`, () => assert.equal(codeOf(beginning + englishBody), 'not-a-resolution'));
  }
  for (const [what, beginning] of chineseOthers) {
    it(`${what} is refused`, () => assert.equal(codeOf(beginning + chineseBody), 'not-a-resolution'));
  }

  it('are not taken for what they cite', () => {
    const cites = `Security Council resolution 1999 (2011), adopted on 13 July 2011 by the Security Council, asks for a report.\n\n${englishBody}`;
    assert.equal(codeOf(cites), 'symbol-missing');
    assert.equal(
      codeOf(`Resolution 1999 (2011) was adopted by the Security Council on 13 July 2011.\n\n${englishBody}`),
      'symbol-missing',
    );
  });

  it('do not include resolutions with what a print puts into the head', () => {
    const heads = [
      `United Nations S/RES/1999 (2011)*\nSecurity Council\nDistr.: General\n13 July 2011\n\n11-42345 (E)\n*1142345*\n\n${title}${council}`,
      `SITUATION IN THE AREA\n\n1999 (2011). Resolution of 13 July 2011\n[S/12345/Rev.1]\n\n${council}`,
      `Security Council resolution 1999 (2011) [on the situation]\n\n13 July 2011\n\n${council}`,
      `* Reissued for technical reasons on 15 July 2011.\n\n${title}${council}`,
    ];
    for (const head of heads) assert.equal(codeOf(head + englishBody), 'S/RES/1999 (2011)');
    assert.equal(
      codeOf(
        `联合国 S/RES/1999 (2011)\n安全理事会\nDistr.: General\n13 July 2011\nChinese\nOriginal: English\n\n${chineseTitle}${chineseCouncil}${chineseBody}`,
      ),
      'S/RES/1999 (2011)',
    );
  });
});

describe('a file with two resolutions', () => {
  it('is said to hold two, in both languages', () => {
    const second = title.replaceAll('1999', '2000').replace('6583rd', '6584th');
    const secondChinese = chineseTitle.replaceAll('1999', '2000');
    assert.equal(codeOf(`${title}${council}${englishBody}\n${second}${council}${englishBody}`), 'several-resolutions');
    assert.equal(codeOf(`${title}${council}${englishBody}\n${second}${englishBody}`), 'several-resolutions');
    assert.equal(
      codeOf(`${chineseTitle}${chineseCouncil}${chineseBody}\n${secondChinese}${chineseCouncil}${chineseBody}`),
      'several-resolutions',
    );
  });

  it('is not one that repeats its own head on each page', () => {
    const body = englishBody.replace('2. Decides', 'S/RES/1999 (2011)\n\nSecurity Council\n\n2. Decides');
    assert.equal(codeOf(`${title}${council}${body}`), 'S/RES/1999 (2011)');
  });
});

describe('a text without an operative part', () => {
  it('is refused, since nothing due would be a guess', () => {
    const preamble =
      'Recalling its resolutions,\n\nNoting that the mandate ends on 31 December 2015,\n\n[page 2 is missing]\n';
    assert.equal(codeOf(`${title}${council}${preamble}`), 'no-operative-paragraph');
    assert.equal(
      codeOf(`${chineseTitle}${chineseCouncil}回顾以往各项决议，\n\n[第2页缺失]\n`),
      'no-operative-paragraph',
    );
  });
});
