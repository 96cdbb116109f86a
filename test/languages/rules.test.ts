import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LanguagePack } from '../../src/clauses/language-pack.ts';
import { createTimeScanner } from '../../src/clauses/scan-times.ts';
import { createWordFinder } from '../../src/clauses/word-finder.ts';
import { packs } from '../../src/languages/index.ts';

/** "by ⟨15 July⟩" → the words without the brackets, and the part between them. */
function readExample(example: string): { readonly text: string; readonly core: string } {
  const [before, core, after, ...more] = example.split(/[⟨⟩]/);
  assert.ok(core && after !== undefined && more.length === 0, `"${example}" marks no one part with ⟨ and ⟩`);
  return { text: before + core + after, core };
}

for (const pack of packs) {
  describe(`the rules of "${pack.layout.language}"`, () => {
    testRules(pack);
    testWords(pack);
  });
}

function testRules({ layout, time }: LanguagePack): void {
  const scan = createTimeScanner(time);
  const mentionsOf = (text: string) =>
    scan(text).map(({ rule, coreStart, coreEnd }) => ({ rule, core: text.slice(coreStart, coreEnd) }));

  it('have names of their own', () => {
    const names = time.rules.map(({ name }) => name);
    assert.deepEqual(
      names.filter((name, i) => names.indexOf(name) !== i),
      [],
    );
  });

  for (const { name, examples } of time.rules) {
    it(`"${name}" reads its examples`, () => {
      assert.ok(examples.reads.length > 0, 'it has no example');
      for (const example of examples.reads) {
        const { text, core } = readExample(layout.normalise(example));
        const mentions = mentionsOf(text);
        const found = mentions.some((mention) => mention.rule === name && mention.core === core);
        assert.ok(found, `"${text}" gives ${JSON.stringify(mentions)}`);
      }
      for (const text of examples.leaves ?? []) {
        assert.ok(!mentionsOf(layout.normalise(text)).some(({ rule }) => rule === name), `it reads "${text}"`);
      }
    });
  }
}

function testWords({ layout, lexicon, time }: LanguagePack): void {
  const lists = [
    ['actors', lexicon.actors],
    ['acts', lexicon.acts],
  ] as const;
  for (const [list, words] of lists) {
    it(`find the ${list} in their examples`, () => {
      const find = createWordFinder<(typeof words)[number]>(words, time.wordBoundary);
      for (const word of words) {
        assert.ok(word.examples.length > 0, `/${word.pattern.slice(0, 40)}…/ has no example`);
        for (const example of word.examples) {
          const text = layout.normalise(example);
          const found = find(text, 0, text.length).some((each) => each.word === word);
          assert.ok(found, `/${word.pattern.slice(0, 40)}…/ is not found in "${example}"`);
        }
      }
    });
  }
}
