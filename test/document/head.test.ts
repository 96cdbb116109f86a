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
    ['Chinese', `第 9001(2001)号决议\n\n安全理事会 2001 年 1 月 15 日第 4999 次会议通过${chinese}`],
    [
      'Chinese with full-width digits',
      `第９００１（２００１）号决议\n\n安全理事会２００１年１月１５日第４９９９次会议通过${chinese}`,
    ],
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

  it('tells the language', () => {
    assert.deepEqual(
      heads.map(([, text]) => readDocument(text, layouts, 'sample').language),
      ['en', 'en', 'en', 'en', 'zh', 'zh', 'zh', 'zh'],
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
    ['a draft', `Draft resolution 9001 (2001)\n\nSubmitted by three members${english}`, 'adoption-date-missing'],
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
