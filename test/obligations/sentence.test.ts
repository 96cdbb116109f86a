import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chinese, deriveFrom, english } from './sample.ts';

const sentenceOf = (text: string) => deriveFrom(text).obligations[0]?.sentence;

describe('the sentence around a date', () => {
  it('is what stands under one verb of decision, on one line', () => {
    const text = 'Notes the report, and requests the Secretary-General to report\non the plan by 15 July 2001;';
    assert.equal(sentenceOf(english(text)), 'requests the Secretary-General to report on the plan by 15 July 2001');
    assert.equal(
      sentenceOf(chinese('请秘书长在2001年7月15日前提交一份\n报告；')),
      '请秘书长在2001年7月15日前提交一份报告',
    );
  });

  it('is cut around the date where it goes on for pages', () => {
    const list = 'on the situation in every region, '.repeat(60);
    const sentence = sentenceOf(english(`Requests the Secretary-General to report ${list}by 15 July 2001;`))!;
    assert.ok(sentence.length <= 602 && sentence.startsWith('…') && sentence.includes('15 July 2001'), sentence);
  });
});
