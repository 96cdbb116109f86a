import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTextIndex, type Searchable } from '../../src/search/text-index.ts';

const searchable = (text: string): Searchable => ({ text, paragraphs: () => text.split('\n') });
const english = searchable('Decides to extend the mandate of UNMISS\nRequests S/2021/844 every three months');
const chinese = searchable('请秘书长每三个月提出报告\n决定延长马里稳定团的任务');

async function found(typed: string, texts = [english, chinese]): Promise<readonly string[]> {
  const findings = await createTextIndex().find(texts, typed, 10);
  return findings.map(({ text, paragraph }) => `${text === english.text ? 'en' : 'zh'} ${paragraph}`);
}

test('words are found in both languages: parts of words, symbols, and any row of Chinese characters', async () => {
  for (const [typed, expected] of [
    ['MANDATE', ['en 0']],
    ['mand', ['en 0']],
    ['mandate UNMISS', ['en 0']],
    ['mandate months', []],
    ['S/2021/844', ['en 1']],
    ['秘书长', ['zh 0']],
    ['秘书', ['zh 0']],
    ['稳定团', ['zh 1']],
    ['任务 延长', ['zh 1']],
    ['团', ['zh 1']],
    ['长秘', []],
    ['ＵＮＭＩＳＳ', ['en 0']],
  ] as const) {
    assert.deepEqual(await found(typed), expected, typed);
  }
});

test('whatever is typed is looked for as words, never read as a question in another language', async () => {
  for (const typed of ['" OR 1=1', 'NEAR(', '*', '-', 'a AND', '(', '\u0000', "'; DROP TABLE paragraphs; --", '']) {
    await assert.doesNotReject(found(typed), typed);
  }
  assert.deepEqual(await found('" mandate "'), ['en 0']);
});

test('what is no longer among the texts is found no more, and each text is cut once', async () => {
  const index = createTextIndex();
  let cut = 0;
  const paragraphs = () => {
    cut += 1;
    return english.paragraphs();
  };
  const counted = { ...english, paragraphs };
  assert.equal((await index.find([counted, chinese], 'mandate', 10)).length, 1);
  assert.equal((await index.find([counted, chinese], 'mandate', 10)).length, 1);
  assert.equal(cut, 1);
  assert.equal((await index.find([chinese], 'mandate', 10)).length, 0);
  assert.equal((await index.find([counted, chinese], 'e', 1)).length, 1);
});
