import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApp } from '../../src/app.ts';
import { readSettings } from '../../src/settings.ts';
import { remark, remarkIn } from '../../src/terms/remarks.ts';
import { sampleResolution } from '../sample-resolution.ts';

const inChinese = (sentence: string) => remarkIn('zh', sentence);

describe('a remark', () => {
  it('is shown in the language of its reader, with what it is about', () => {
    assert.equal(inChinese(remark('countedFromAdoption')), '自通过之日起算：案文未载明其他起点');
    assert.equal(inChinese(remark('endsWithParagraph', '17')), '随第17段所定的任务期限或授权一并终止');
    assert.equal(
      inChinese(remark('onCondition', 'unless {} extends it.')),
      '仅在案文所述条件下：“unless {} extends it.”',
    );
    assert.equal(
      inChinese(remark('soTheTextHasIt', 'S-RES-1-2001/text.en.txt')),
      '案文（S-RES-1-2001/text.en.txt）如此记载',
    );
    assert.equal(inChinese(remark('soItHasIt', 'live.yaml')), 'live.yaml如此记载');
    assert.equal(remarkIn('en', remark('inPart')), 'in part');
  });

  it('tells what a text did with a mandate, and in which paragraph', () => {
    assert.equal(
      inChinese(`${remark('extendUntil', 'MINUSMA', '2022-06-30')}, para. 17`),
      'MINUSMA延期至2022-06-30（第17段）',
    );
    assert.equal(inChinese(remark('extend', 'MINUSMA')), 'MINUSMA延期');
    assert.equal(inChinese(remark('terminateAsOf', 'MINUSMA', '2023-06-30')), 'MINUSMA自2023-06-30起终止');
  });

  it('that a person wrote as rules do is shown in the same words, and any other as it is', () => {
    assert.equal(
      inChinese('Counted from adoption: the text names no other beginning.'),
      inChinese(remark('countedFromAdoption')),
    );
    assert.equal(inChinese('Six months, counted from adoption.'), 'Six months, counted from adoption.');
  });

  it('of rules is Chinese for Chinese readers, whatever was read', async () => {
    const app = await createApp({ ...readSettings({}), databaseUrl: 'sqlite::memory:' }, () => {});
    await app.addResolution(Buffer.from(sampleResolution()), 'sample.txt');
    const { resolutions, events } = await app.snapshot();
    await app.close();
    const ofRules = resolutions
      .filter(({ texts }) => texts.length > 0)
      .flatMap(({ obligations }) => obligations)
      .flatMap(({ assumptions, readings }) => [...assumptions, ...readings.map(({ assumption }) => assumption)]);
    const notes = events
      .flatMap(({ history }) => history)
      .filter(({ what }) => what === 'superseded' || what === 'cancelled')
      .map(({ note }) => note);
    assert.ok(ofRules.length > 5 && notes.length > 10, `${ofRules.length} ${notes.length}`);
    const inEnglish = [...ofRules, ...notes].filter((sentence) => inChinese(sentence) === sentence && sentence !== '');
    assert.deepEqual([...new Set(inEnglish)], []);
  });
});
