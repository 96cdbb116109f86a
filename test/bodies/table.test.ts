import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bodyNames } from '../../src/bodies/body-names.ts';
import { chooseBody } from '../../src/bodies/choose-body.ts';
import { bodyName, topicName } from '../../src/bodies/display-name.ts';
import { organizations } from '../../src/bodies/organizations.ts';
import { bodies } from '../../src/bodies/table.ts';
import { createWordFinder } from '../../src/clauses/word-finder.ts';
import { packs } from '../../src/languages/index.ts';

const english = createWordFinder(packs[0]!.lexicon.bodies, '\\b');
const chinese = createWordFinder(packs[1]!.lexicon.bodies, '');

function keysIn(find: typeof english, text: string, year: number): readonly (string | undefined)[] {
  return find(text, 0, text.length).map(
    ({ word, start, end }) => chooseBody(word.bodies(text.slice(start, end)), year, null)?.key,
  );
}

describe('the table of bodies', () => {
  it('has every key once, a topic that has a Chinese name, and years in order', () => {
    const keys = bodies.map(({ key }) => key);
    assert.deepEqual(keys.length, new Set(keys).size);
    for (const { key, about, from, to } of bodies) {
      assert.ok(about === 'Europe' || topicName(about, 'zh'), `${key} is about ${about}`);
      assert.ok(from >= 1946 && (to === null || to >= from), key);
    }
  });

  it('has a Chinese name for every body, and none of it in Latin letters alone', () => {
    for (const { key } of [...bodies, ...organizations]) {
      assert.match(bodyName(key, 'zh') ?? '', /[\u4e00-\u9fff]/, key);
    }
  });

  it('names no two bodies of the same years alike, but for what their topics tell apart', () => {
    for (const language of ['en', 'zh', 'fr']) {
      for (const name of bodyNames(language)) {
        const sharing = name.bodies('');
        for (const [i, one] of sharing.entries()) {
          for (const other of sharing.slice(i + 1)) {
            const isAtOnce = one.from < (other.to ?? 3000) && other.from < (one.to ?? 3000);
            assert.ok(!isAtOnce || one.about !== other.about, `${name.pattern}: ${one.key}, ${other.key}`);
          }
        }
      }
    }
  });
});

describe('names in texts', () => {
  it('are full names, without "United Nations", with British spelling, or acronyms', () => {
    const names: readonly (readonly [string, number, string])[] = [
      ['the United Nations Angola Verification Mission', 1992, 'UNAVEM II'],
      ['the United Nations Angola Verification Mission', 1996, 'UNAVEM III'],
      ['the United Nations Angola Verification Mission II (', 1994, 'UNAVEM II'],
      ['the United Nations Iran-Iraq Military Observer Group', 1990, 'UNIIMOG'],
      ['the United Nations Operation in Somalia', 1994, 'UNOSOM II'],
      ['the Interim Force in Lebanon', 1978, 'UNIFIL'],
      ['the United Nations Peace-keeping Force in Cyprus', 1980, 'UNFICYP'],
      ['the United Nations Multidimensional Integrated Stabilisation Mission in Mali', 2020, 'MINUSMA'],
      ['the United Nations Mission of Observers in Prevlaka', 1997, 'UNMOP'],
      ['the African Union-United Nations Hybrid Operation in Darfur', 2010, 'UNAMID'],
      ['the Multinational Security Support mission', 2024, 'MSS'],
      ['the Gang Suppression Force', 2026, 'GSF'],
    ];
    for (const [text, year, key] of names) assert.equal(keysIn(english, text, year)[0], key, text);
  });

  it('are committees and panels by a resolution', () => {
    const names: readonly (readonly [string, string])[] = [
      ['the Committee established pursuant to resolution 1267 (1999)', '1267 Committee'],
      ['the Committee established pursuant to resolutions 1267 (1999), 1989 (2011) and 2253 (2015)', '1267 Committee'],
      ['the 1267/1989/2253 Committee', '1267 Committee'],
      ['the Committee established pursuant to paragraph 57 of resolution 2127 (2013)', '2127 Committee'],
      ['the Security Council Committee established by resolution 661 (1990)', '661 Committee'],
      [
        'the Panel of Experts established pursuant to resolution 1874 (2009)',
        "Panel of Experts on the Democratic People's Republic of Korea",
      ],
      ['the Counter-Terrorism Committee', 'Counter-Terrorism Committee'],
    ];
    for (const [text, key] of names) assert.ok(keysIn(english, text, 2015).includes(key), text);
    assert.deepEqual(keysIn(english, 'a committee of the village established by resolution', 2015), []);
  });

  it('are Chinese full and short names, and committees by a resolution', () => {
    const names: readonly (readonly [string, number, string])[] = [
      ['联合国驻黎巴嫩临时部队', 1990, 'UNIFIL'],
      ['联合国安哥拉核查团', 1992, 'UNAVEM II'],
      ['请联索过渡援助团', 2025, 'UNTMIS'],
      ['第1267(1999)号决议所设委员会', 2010, '1267 Committee'],
      ['第2127(2013)号决议第57段所设委员会', 2014, '2127 Committee'],
      ['建设和平委员会', 2026, 'Peacebuilding Commission'],
      ['反恐怖主义委员会执行局', 2020, 'CTED'],
    ];
    for (const [text, year, key] of names) assert.deepEqual(keysIn(chinese, text, year), [key], text);
  });
});
