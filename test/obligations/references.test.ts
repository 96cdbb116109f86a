import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Obligation } from '../../src/obligations/types.ts';
import { datedLines } from './duties.ts';
import { chinese, deriveFrom, english } from './sample.ts';

const texts = {
  en: english(
    'Decides to extend the mandate of UNMIL until 30 November 2001;',
    'Decides to extend the mandate of the Panel of Experts until 31 August 2001;',
    'Requests the Secretary-General to report every three months on the implementation of this resolution;',
    'Requests the Panel of Experts to report to the Council every two months;',
    'Urges the parties to complete disarmament before the end of the current mandate of UNMIL;',
    'Requests the Panel of Experts to submit a final report no later than 30 days prior to the expiry of its mandate;',
    'Authorizes the French forces to intervene until the end of the mandate of UNMIL as authorized in this resolution;',
    'Requests France to report to the Council and to coordinate its reporting with the reporting by the Secretary-General referred to in paragraph 3 above;',
    'Requests the Secretary-General to submit a plan by 1 May 2001, and requests the Panel to submit its comments by the same date;',
  ),
  zh: chinese(
    '决定将联利特派团的任务期限延长至2001年11月30日；',
    '决定将专家小组的任务期限延长至2001年8月31日；',
    '请秘书长每三个月报告本决议的执行情况；',
    '请专家小组每两个月向安理会提出报告；',
    '敦促各方在联利特派团当前任务期结束前完成解除武装；',
    '请专家小组至迟于其任务期满前30天提交最后报告；',
    '授权法国部队进行干预，直至本决议规定的联利特派团任务结束；',
    '请法国向安理会报告，并与上文第3段所述秘书长的报告工作相协调；',
    '请秘书长在2001年5月1日之前提交计划，并请专家小组在同一日期前提出意见；',
  ),
};

for (const [language, text] of Object.entries(texts)) {
  describe(`what a text in "${language}" refers to`, () => {
    const { obligations } = deriveFrom(text);
    const find = (paragraph: string, kind: string): Obligation => {
      const found = obligations.find((item) => item.paragraph === paragraph && item.kind === kind);
      assert.ok(found, `no ${kind} in ${paragraph}, but ${datedLines({ obligations }).join('; ')}`);
      return found;
    };

    it('a cycle on the resolution ends with the mission that it extends', () => {
      const { due, dates } = find('3', 'report');
      assert.deepEqual(dates, ['2001-04-15', '2001-07-15', '2001-10-15']);
      assert.ok(due.type === 'recurring' && due.until === '2001-11-30');
    });

    it('a panel’s cycle ends with the panel', () => {
      const { due, dates } = find('4', 'report');
      assert.deepEqual(dates, ['2001-03-15', '2001-05-15', '2001-07-15']);
      assert.ok(due.type === 'recurring' && due.until === '2001-08-31');
    });

    it('the end of the mandate is the one that the resolution sets for the body named', () => {
      const item = find('5', 'deadline');
      assert.deepEqual(item.due, { type: 'offset', from: 'mandate-expiry', duration: 'P0D', date: '2001-11-30' });
      assert.deepEqual([item.bearer, item.mandate], ['party', 'UNMIL']);
      assert.match(item.assumptions.join(), /paragraph 1 /);
    });

    it('a time before the end of "its mandate" is counted back from the bearer’s own', () => {
      assert.deepEqual(find('6', 'report').due, {
        type: 'offset',
        from: 'mandate-expiry',
        duration: '-P30D',
        date: '2001-08-01',
      });
    });

    it('an authority may end with a mission', () => {
      const { bearer, dates } = find('7', 'authorization-expiry');
      assert.deepEqual([bearer, dates], ['state', ['2001-11-30']]);
    });

    it('a report that goes with another has its dates', () => {
      const { due, dates } = find('8', 'report');
      assert.deepEqual(due, { type: 'aligned', with: '3' });
      assert.deepEqual(dates, ['2001-04-15', '2001-07-15', '2001-10-15']);
    });

    it('the same date is that of the item before', () => {
      const panel = obligations.find(({ paragraph, bearer }) => paragraph === '9' && bearer === 'panel');
      assert.deepEqual(panel?.due, { type: 'offset', from: 'item', duration: 'P0D', date: '2001-05-01' });
    });
  });
}

describe('references that lead out of the text', () => {
  it('the end of a mandate that the text does not set has no date', () => {
    for (const text of [
      english('Requests the Panel of Experts to report no later than 30 days prior to the expiry of its mandate;'),
      chinese('请专家小组至迟于其任务期满前30天提交最后报告；'),
    ]) {
      const [item] = deriveFrom(text).obligations;
      assert.deepEqual([item?.due.type, item?.dates], ['triggered', []]);
    }
  });

  it('a paragraph of another resolution is none of this one', () => {
    const { obligations } = deriveFrom(
      english(
        'Requests the Secretary-General to submit a report by 1 May 2001;',
        'Requests the Panel to add to the report requested in paragraph 1 of resolution 1300 (2000);',
      ),
    );
    assert.deepEqual(datedLines({ obligations }), ['1 report secretary-general 2001-05-01']);
  });
});
