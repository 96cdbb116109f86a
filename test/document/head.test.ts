import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from '../../src/document/read-document.ts';
import { MandateCyclesError } from '../../src/errors.ts';
import { layouts } from './sample.ts';

const english =
  '\n\nThe Security Council,\n\nRecalling its resolution 700 (1991) of 17 June 1991,\n\n1. Decides to act.\n';
const chinese = '\n\n安全理事会，\n\n回顾其1991年6月17日第700(1991)号决议，\n\n1. 决定采取行动。\n';

describe('the head of a resolution', () => {
  const heads: readonly (readonly [form: string, text: string])[] = [
    [
      'a modern cover',
      `United Nations S/RES/9001 (2001)\n\nSecurity Council\n\nDistr.: General\n15 January 2001\n\nResolution 9001 (2001)\n\nAdopted by the Security Council at its 4999th meeting, on\n15 January 2001${english}`,
    ],
    [
      'the title alone',
      `RESOLUTION 9001 (2001)\n\nAdopted by the Security Council at its 4999th meeting on 15 January 2001${english}`,
    ],
    ['an old yearbook', `9001 (2001). Resolution of 15 January 2001\n[S/12345]${english}`],
    [
      'an OCR slip in the day',
      `Resolution 9001 (2001)\n\nAdopted by the Security Council at its 4999th meeting, on l5 January 2001${english}`,
    ],
    ['the date in its own line', `Resolution 9001 (2001)\n15 January 2001${english}`],
    ['the date behind "of"', `Resolution 9001 (2001)\nof 15 January 2001${english}`],
    ['a misread "of"', `Resolution 9001 (2001)\nef 15 January 2001${english}`],
    ['the title without its year', `Resolution 9001\nof 15 January 2001${english}`],
    [
      'the month first',
      `Resolution 9001 (2001)\nAdopted by the Security Council at its 4999th meeting, on January 15, 2001${english}`,
    ],
    [
      'the print dated later',
      `S/RES/9001 (2001)\n17 January 2001\n\nRESOLUTION 9001 (2001)\n\nAdopted by the Security Council at its 4999th meeting, on 15 January 2001${english}`,
    ],
    [
      'a weekday and an article',
      `Resolution 9001 (2001)\nAdopted by the Security Council at its 4999th meeting, on Monday, the 15th of January 2001${english}`,
    ],
    [
      'a date in numbers',
      `Resolution 9001 (2001)\nAdopted by the Security Council at its 4999th meeting, on 15.01.2001${english}`,
    ],
    [
      'a citation',
      `UN Security Council, Security Council resolution 9001 (2001) [Somewhere], 15 January 2001, S/RES/9001 (2001)${english}`,
    ],
    [
      'the adoption behind the title',
      `Resolution 9001 (2001), adopted on 15 January 2001 at the 4999th meeting${english}`,
    ],
    ['a misread year', `Resolution 9001 (200l)\nof 15 January 2001${english}`],
    ['Chinese, the date before the title', `2001年1月15日第9001(2001)号决议${chinese}`],
    ['Chinese, the number in characters', `第九〇〇一（2001）号决议\n2001年1月15日通过${chinese}`],
    ['Chinese, other brackets', `第9001〔2001〕号决议\n2001年1月15日${chinese}`],
    ['Chinese, the date behind the title', `安理会第9001号决议（2001年1月15日）${chinese}`],
    ['Chinese, a date in numbers', `第9001(2001)号决议\n2001.1.15${chinese}`],
    ['a dirty year', `Resolution 9001 (200-1)\nof 15 January 2001${english}`],
    ['a misread month', `Resolution 9001 (2001)\nof 15 Januarv 2001${english}`],
    [
      'the opening line lost',
      `Resolution 9001 (2001)\nof 15 January 2001${english.replace('The Security Council,', '')}`,
    ],
    ['its article lost', `Resolution 9001 (2001)\nof 15 January 2001${english.replace('The Security', 'Security')}`],
    ['its comma lost', `Resolution 9001 (2001)\nof 15 January 2001${english.replace('Council,', 'Council')}`],
    [
      'its name at the head of a later line',
      `Resolution 9001 (2001)\nof 15 January 2001${english.replace('Council,', 'Council').replace('act.', 'hear\nthe Security Council, and the parties.')}`,
    ],
    ...['The Secunty Council,', 'The SecurityCouncil,', 'The Secunty Counci1,'].map((line): [string, string] => [
      `letters run together in it: ${line}`,
      `Resolution 9001 (2001)\nAdopted by the Security Council at its 4999th meeting, on 15 January 2001${english.replace('The Security Council,', line)}`,
    ]),
    ['a slip in it', `Resolution 9001 (2001)\nof 15 January 2001${english.replace('Council,', 'Counci1.')}`],
    ['ISO dates', `symbol: S/RES/9001 (2001)\ndate: "2001-01-15"${english}`],
    ['Chinese, the date alone', `第9001(2001)号决议\n2001年1月15日${chinese}`],
    [
      'Chinese without the opening line',
      `第9001(2001)号决议\n\n安全理事会2001年1月15日第4999次会议通过${chinese.replace('安全理事会，', '')}`,
    ],
    [
      'Chinese without its comma',
      `第9001(2001)号决议\n\n2001年1月15日安全理事会第4999次会议通过${chinese.replace('会，', '会')}`,
    ],
    ['Chinese', `第 9001(2001)号决议\n\n安全理事会 2001 年 1 月 15 日第 4999 次会议通过${chinese}`],
    [
      'Chinese with full-width digits',
      `第９００１（２００１）号决议\n\n安全理事会２００１年１月１５日第４９９９次会议通过${chinese}`,
    ],
    [
      'Chinese, a web page that names its neighbours',
      `联合国安理会第9001号决议\n← | 联合国安理会第9000(2000)号决议 | 联合国安理会第9001(2001)号决议 2001年1月15日安全理事会第4999次会议通过 |\n联合国安理会第9002(2001)号决议 |\n${chinese}`,
    ],
    [
      'Chinese, a web page that prints no years',
      `联合国安理会第9000号决议 联合国安理会第9001号决议\n2001年1月15日\n联合国安理会第9002号决议\n${chinese}`,
    ],
    ['Chinese, the number in numerals', `第九〇〇一(二〇〇一)号决议\n二〇〇一年一月十五日${chinese}`],
    ['Chinese as until the seventies', `九〇〇一(二〇〇一)．二〇〇一年一月十五日决议案\n〔S/5575〕${chinese}`],
    ['Chinese in numerals', `第9001(2001)号决议\n\n安全理事会二〇〇一年一月十五日第四九九九次会议通过${chinese}`],
    [
      'Chinese in traditional script',
      `第9001(2001)號決議\n\n安全理事會2001年1月15日第4999次會議通過${chinese.replaceAll('会', '會').replaceAll('决议', '決議')}`,
    ],
  ];
  for (const [form, text] of heads) {
    it(`gives the symbol and the day of adoption: ${form}`, () => {
      const { symbol, adopted } = readDocument(text, layouts, 'sample');
      assert.deepEqual([symbol, adopted], ['S/RES/9001 (2001)', '2001-01-15']);
    });
  }

  it('has the year that the number says, where one of its two years is misread', () => {
    const read = (text: string) => {
      const { symbol, adopted } = readDocument(text, layouts, 'sample');
      return [symbol, adopted];
    };
    assert.deepEqual(read(`Resolution 485 (1931)\nof 22 May 1981${english}`), ['S/RES/485 (1981)', '1981-05-22']);
    assert.deepEqual(read(`Resolution 485 (1981)\nof 22 May 1961${english}`), ['S/RES/485 (1981)', '1981-05-22']);
  });

  it('is supplied where the text has none, and never against the text', () => {
    const given = { symbol: 'S/RES/9001 (2001)', adopted: '2001-01-15' } as const;
    const { symbol, adopted } = readDocument(english, layouts, 'sample', given);
    assert.deepEqual([symbol, adopted], ['S/RES/9001 (2001)', '2001-01-15']);
    const contradicted = `Resolution 9001 (2001)\nof 16 January 2001${english}`;
    assert.throws(() => readDocument(contradicted, layouts, 'sample', given), { code: 'head-contradicts' });
    assert.throws(() => readDocument(english, layouts, 'sample', { symbol: given.symbol }), {
      code: 'adoption-date-missing',
    });
  });

  it('tells the language', () => {
    assert.deepEqual(
      heads.map(([, text]) => readDocument(text, layouts, 'sample').language),
      heads.map(([form]) => (form.startsWith('Chinese') ? 'zh' : 'en')),
    );
  });
});

describe('what is no resolution', () => {
  const refused: readonly (readonly [what: string, text: string, code: string])[] = [
    ['an empty text', ' \n\n ', 'file-empty'],
    ['another text', 'Minutes of the meeting of the board on 3 May 2001.', 'not-a-resolution'],
    [
      'a text in Spanish',
      'Resolución 9001 (2001)\n\nEl Consejo de Seguridad,\n\n1. Decide actuar.',
      'language-unsupported',
    ],
    [
      'a text in Russian',
      'Резолюция 9001 (2001)\n\nСовет Безопасности,\n\n1. постановляет действовать.',
      'language-unsupported',
    ],
    ['a text without its day', `Resolution 9001 (2001)\n\n${english}`, 'adoption-date-missing'],
    ['a text whose years differ', `Resolution 9001 (2001)\nof 15 January 2005${english}`, 'head-contradicts'],
    ['a text from before the Council', `Resolution 9001 (1931)\nof 15 January 1931${english}`, 'head-contradicts'],
    [
      'a text without a symbol',
      `Adopted by the Security Council at its 4999th meeting, on 15 January 2001${english}`,
      'symbol-missing',
    ],
  ];
  for (const [what, text, code] of refused) {
    it(`${what} is refused as ${code}, and the file is named`, () => {
      assert.throws(
        () => readDocument(text, layouts, 'some-file.txt'),
        (error: unknown) =>
          error instanceof MandateCyclesError && error.code === code && error.where === 'some-file.txt',
      );
    });
  }
});
