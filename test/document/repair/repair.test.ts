import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { repair } from '../../../src/document/repair/repair.ts';
import { layouts } from '../sample.ts';

/** The words as they are read, and the mends as "printed → read (reason)". */
function mended(text: string, language = 'en'): { readonly read: string; readonly mends: readonly string[] } {
  const layout = layouts.find((one) => one.language === language)!;
  const uniform = layout.normalise(text);
  const { text: read, mends } = repair(uniform, text, layout);
  assert.equal(read.length, text.length, 'positions have moved');
  for (const { start, end, printed } of mends) assert.equal(text.slice(start, end), printed);
  return {
    read: read.replaceAll('\u00ad', ''),
    mends: mends.map((mend) => `${mend.printed} → ${mend.read} (${mend.reason})`),
  };
}

describe('the repair of slips', () => {
  const slips: readonly (readonly [printed: string, read: string, language?: string])[] = [
    ['until 30 Apri] 1993', 'until 30 April 1993'],
    ['by 10 Auqust 1992', 'by 10 August 1992'],
    ['until 30 Novernber 1988', 'until 30 November 1988'],
    ['until 0ctober 1990', 'until October 1990'],
    ['on 5 Match 1993', 'on 5 March 1993'],
    ['by | October 1991', 'by 1 October 1991'],
    ['until 3l May l993', 'until 31 May 1993'],
    ['by ll June 199l', 'by 11 June 1991'],
    ['of 3f July 1989', 'of 31 July 1989'],
    ['until 1O June 1993', 'until 10 June 1993'],
    ['of 15 August. 1991', 'of 15 August 1991'],
    ['of 14 October £964', 'of 14 October 1964'],
    ['of 14 October 19 64', 'of 14 October 1964'],
    ['of 14 October 1 964', 'of 14 October 1964'],
    ['until! the end', 'until the end'],
    ['unti! 30 May 1988', 'until 30 May 1988'],
    ['until| 15 December 1988', 'until 15 December 1988'],
    ['until" 30 November 1989', 'until 30 November 1989'],
    ['until” 30 November 1989', 'until 30 November 1989'],
    ['until ‘30 November 1989', 'until 30 November 1989'],
    ['by* 30 November 1989', 'by 30 November 1989'],
    ['every 9O days, within l80 working days', 'every 90 days, within 180 working days'],
    ['for six mOnths', 'for six months'],
    ['for tWo rnonths', 'for two months'],
    ['within thirly days', 'within thirty days'],
    ['wlthin tour months', 'within four months'],
    ['at lhe end', 'at the end'],
    ['to report al the end', 'to report at the end'],
    ['to report al\nthe end', 'to report at\nthe end'],
    ['The Security Counci1,', 'The Security Council,'],
    ['the Secretary-GeneraI', 'the Secretary-General'],
    ['\n\nl. Decides to act', '\n\n1. Decides to act'],
    ['\n1. Decides;\n2, Requests him', '\n1. Decides;\n2. Requests him'],
    ['\n1. Decides;\n2; Further requests him', '\n1. Decides;\n2. Further requests him'],
    ["\n1. Decides;\n'2. Requests him", '\n1. Decides;\n2. Requests him'],
    ['\n4. Decides;\nS. Requests him', '\n4. Decides;\n5. Requests him'],
    ['\n9. Decides;\n1O. Requests him', '\n9. Decides;\n10. Requests him'],
    ['until 31 Janu-\nary 1975', 'until 31 January 1975'],
    ['the imple-\n  mentation', 'the implementation'],
    ['the imple\u00ad\nmentation of the pro\u00adgramme', 'the implementation of the programme'],
    ['until 31 December 2026¹²', 'until 31 December 2026'],
    ['within 30³ days', 'within 30 days'],
    ['until 31 May 2026[3], and', 'until 31 May 2026, and'],
    ['延长至1993年l0月3l日', '延长至1993年10月31日', 'zh'],
    ['在1993年1O月3O曰前', '在1993年10月30日前', 'zh'],
    ['至2015年3月31日¹', '至2015年3月31日', 'zh'],
    ['\n1. 决定；\n2，请秘书长', '\n1. 决定；\n2.请秘书长', 'zh'],
    ['\nl. 决定延长', '\n1. 决定延长', 'zh'],
    ["jusqu'au 31 jan-\nvier 1993", "jusqu'au 31 janvier 1993", 'fr'],
  ];
  for (const [printed, read, language] of slips) {
    it(`reads ${JSON.stringify(printed)} as ${JSON.stringify(read)}`, () => {
      const found = mended(printed, language);
      const plain = (text: string) => (language === 'zh' ? text.replaceAll(' ', '') : text.replaceAll(/ +/g, ' '));
      assert.equal(plain(found.read), plain(read));
      assert.ok(printed.includes('\u00ad') || found.mends.length > 0, 'and does not show it');
    });
  }

  const sound: readonly (readonly [words: string, language?: string])[] = [
    ['by the end of March 1994, to July 2024, is May 2001, in May 2003'],
    ['the severity of the threat and the mouth of the river; to alter or to sever; adapted to it'],
    ['The programme (“until”) ends; [until further notice] they go by. The next'],
    ['Part I of the Agreement of May 1993'],
    ['paragraphs\n2, Further to his letter, and 3'],
    ['Al-Qaida, al Qa‘ida and al the others'],
    ['the tour of the region, and a tour'],
    ['the cease-\nfire, twenty-\nfive days and the Secretary-\nGeneral'],
    ['a counter-\nterrorism strategy'],
    ['S/RES/1234 (2000)* and [S/4462] and m3'],
    ['the words \'until\' and "by" 5 days'],
    ['until “30 November 1989”, and by "1 May 1990"'],
    ['The rate is 5 * 3, and _ stands for nothing'],
    ['在日前和2021年6月29日，第5段', 'zh'],
  ];
  for (const [words, language] of sound) {
    it(`leaves ${JSON.stringify(words)} as it is`, () => assert.deepEqual(mended(words, language).mends, []));
  }

  const lines = (text: string) => mended(text).read.replaceAll(/^ +/gm, '');

  it('takes the marks of Markdown off', () => {
    const text =
      '# Resolution 9001 (2001)\n\n1\\. *Decides* to act until **31 August 2015**[^1];\n<!-- 2. no -->\n\n[^1]: See S/1.\n';
    assert.equal(lines(text), 'Resolution 9001 (2001)\n\n1. Decides to act until 31 August 2015;\n\n\n\n');
  });

  it('counts a list whose items are all written with the first number', () => {
    const items = (count: number) => Array.from({ length: count }, () => '1. *Requests* him to act;').join('\n');
    assert.match(lines(`The Council,\n\n${items(10)}`), /^2\. Requests[\s\S]*^9\. Requests[\s\S]*^10\. ?Requests/m);
    assert.equal(lines(`The Council,\n\n${items(1)}\nAnnex\n${items(1)}`).match(/^1\./gm)?.length, 2);
  });

  it('reads characters that are written by their names in HTML', () => {
    assert.equal(mended('by 30&nbsp;September&nbsp;2020 &ndash; R&D; &x;').read, 'by 30 September 2020 – R&D; &x;');
  });

  const noted: readonly (readonly [what: string, text: string, read: string])[] = [
    [
      'below a page, its number raised into the text',
      '1. Decides to extend the mandate1 of it until 31 May 20192;\n2. Asks the\n\n  1\n   Set up first for six\nmonths.\n  2. See\nS/1.\n\n  3\n\fPanel to act.',
      '1. Decides to extend the mandate of it until 31 May 2019;\n2. Asks the\n\n\n\n3\nPanel to act.',
    ],
    ['in brackets', '1. Decides until 2019[1];\n\n[1] Requests it by 1 May 2021.\n', '1. Decides until 2019;\n\n\n'],
    [
      'below a rule',
      '1. Decides to act.\n\n_______\n\n1  To be issued by 1 March 2021.\n',
      '1. Decides to act.\n\n_______\n\n\n',
    ],
    ['that tells of a new print', '1. Decides\n\n* Reissued on 5 May 2014.\n\nto act.', '1. Decides\n\n\n\nto act.'],
    [
      'of a number without a mark',
      'until\n\n30 September 2014;\n\n2 Experts\n\n3. A',
      'until\n\n30 September 2014;\n\n2 Experts\n\n3. A',
    ],
    [
      'that is an annex below a rule',
      'end.\n\n____\n\n1. Members\n2. Requests him',
      'end.\n\n____\n\n1. Members\n2. Requests him',
    ],
  ];
  for (const [what, text, read] of noted) it(`knows a note ${what}`, () => assert.equal(lines(text), read));

  it('reads numbers in brackets as those of paragraphs, where nothing is decided before', () => {
    const head = 'The Security Council,\n\nRecalling it,\n\n';
    assert.equal(lines(`${head}(1) Decides to act;\n(2) Requests him;`), `${head}1. Decides to act;\n2. Requests him;`);
    for (const rest of [
      'Decides:\n(1) Requests him;\n(2) Urges him;',
      '(1) to act;\n(2) to go;',
      '1. Decides:\n(1) Asks;\n(2) Urges;',
    ])
      assert.equal(lines(head + rest), head + rest);
  });

  it('takes no number between ideographs for the mark of a note, unless a sentence of its own stands apart', () => {
    assert.deepEqual(mended('1. 请30，报告\n30\n秘书长\n\n30\n秘书长；\n行动。', 'zh').mends, []);
    const noted = mended('1. 决定延长至2019年4月30日1；\n\n1\n  见S/1，将于6月20日印发。\n\n', 'zh');
    assert.equal(noted.read.trim(), '1. 决定延长至2019年4月30日；');
  });

  it('closes up a heading whose letters are set apart', () => {
    assert.equal(lines('R e s o l u t i o n   9 0 0 1   ( 2 0 0 1 )').replaceAll(/ +/g, ' '), 'Resolution 9001 (2001)');
    assert.equal(mended('第 9 0 0 1 ( 2 0 0 1 ) 号决议', 'zh').read, '第9001(2001)号决议');
    assert.deepEqual(mended('a b c of A B C').mends, []);
  });

  it('takes the numbers of lines off', () => {
    const page = Array.from({ length: 16 }, (_, i) => `     line ${'abcdefghijklmnop'[i]}`);
    const margin = page.map((line, i) => (i % 5 === 4 ? `${i + 1}`.padStart(2) + line.slice(2) : line));
    assert.equal(lines(margin.join('\n')), lines(page.join('\n')));
    const plain = Array.from({ length: 14 }, (_, i) => (i % 3 === 2 ? '' : `line ${'abcdefghijklmn'[i]}`));
    assert.equal(lines(plain.map((line, i) => `  ${i + 1}  ${line}`.trimEnd()).join('\n')), plain.join('\n'));
    const paragraphs = plain.map((line, i) => (i % 3 === 0 ? `${i / 3 + 1} ${line}` : line)).join('\n');
    assert.equal(lines(paragraphs), paragraphs);
  });

  it('leaves out what a mail program puts below', () => {
    assert.equal(lines('1. Decides.\n\n-- \nDelete it by 30 June 2018.\n').trimEnd(), '1. Decides.');
    assert.match(lines('1. Decides;\n--\n2. Requests him.\n'), /2\. Requests/);
  });

  it('takes the marks of a quoting mail off', () => {
    const mail = ['On 3 May Desk wrote:', ...'1. Decides to act|until 31 May;||2. Asks him|to report.'.split('|')];
    const quoted = mail.map((line, i) => (i === 0 ? line : `> ${line}`.trimEnd())).join('\n');
    assert.equal(lines(quoted), mail.join('\n'));
    assert.deepEqual(mended('The rate is\n> 5 per cent').mends, []);
  });

  it('reads marks and blanks that were written anew in another encoding', () => {
    assert.equal(
      mended('the Panel\u00e2\u20ac\u2122s report by 31\u00c2\u00a0May').read,
      "the Panel's report by 31 May",
    );
  });

  it('takes the marks of wikis off', () => {
    assert.equal(lines('1. Decides until 2019<ref>By 1 May.</ref>;'), '1. Decides until 2019;');
    const text =
      "== Resolution 9001 (2001) ==\n\n''The Security Council'',\n\n1. ''Decides'' that [[MINUSMA|the Mission]] ends in {{nowrap|90 days}}<ref>Until 1 May 2020.</ref>;\n# ''Asks'' him;\n";
    assert.equal(
      lines(text),
      'Resolution 9001 (2001)\n\nThe Security Council,\n\n1. Decides that the Mission ends in 90 days;\nAsks him;\n',
    );
  });

  it('shows each change with its place and its reason', () => {
    assert.deepEqual(mended('until| 3l Apri] 1993').mends, [
      'until| → until (misread-word)',
      '3l → 31 (misread-number)',
      'Apri] → April (misread-word)',
    ]);
  });

  it('takes time in step with the text', () => {
    const hostile = [
      'l. Decides ',
      'a-\n',
      'until| 3l Apri] l993 ',
      '*'.repeat(3),
      '[^',
      "''",
      '_A',
      '\n\n1 A',
      '_____\n1 A\n\n',
      '&nbsp;',
      'a b ',
      '(1) Decides\n',
      '  5   x\n',
      '\n> ',
      '[1] ',
      '{{',
      '|',
    ];
    for (const part of hostile) {
      const time = (count: number) => {
        const text = `\n${part.repeat(count / part.length)}`;
        const start = performance.now();
        repair(text, text, layouts[0]!);
        return performance.now() - start;
      };
      time(20_000);
      const [short, long] = [Math.min(time(50_000), time(50_000)), Math.min(time(400_000), time(400_000))];
      assert.ok(
        long < 20 * short + 300,
        `${JSON.stringify(part)}: ${short.toFixed(1)} ms, eight times of it ${long.toFixed(1)} ms`,
      );
    }
  });
});

describe('a text pasted into one line', () => {
  const head =
    'Resolution 9001 (2001) Adopted by the Security Council on 15 January 2001 The Security Council, Recalling it, ';

  it('begins a line where the next paragraph, an item or the closing words begin', () => {
    const { read, mends } = mended(
      `${head}1. Decides: (a) to extend it; (b) to end it; 2. Stresses paragraph 3 of its report; 3. Requests a report. Adopted unanimously at the 4th meeting.`,
    );
    assert.deepEqual(read.split('\n').slice(1), [
      '1. Decides:',
      '(a) to extend it;',
      '(b) to end it;',
      '2. Stresses paragraph 3 of its report;',
      '3. Requests a report.',
      'Adopted unanimously at the 4th meeting.',
    ]);
    assert.ok(mends.every((mend) => mend.endsWith('(lost-line)')));
  });

  it('stays one where numbers are lacking, or where it has lines', () => {
    for (const text of [
      `${head}1. Decides to extend it; 2. Requests a report; Decides to meet again.`,
      `${head}\n1. Decides to extend it; 2. Requests a report.`,
    ]) {
      assert.equal(mended(text).read, text);
    }
  });
});
