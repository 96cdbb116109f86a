import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chinese, deriveFrom, english } from './sample.ts';

function mandatesOf(text: string): readonly (string | null)[] {
  return deriveFrom(text).obligations.map(({ mandate }) => mandate);
}

describe('the mandate of an item', () => {
  it('is the one whose end the text sets, whoever stands beside', () => {
    const texts = [
      english(
        'Decides to extend the mandate of UNMIL until 30 June 2001;',
        'Requests the Secretary-General, in close consultation with UNOWA, the African Union and other stakeholders, to report to the Council by 1 May 2001;',
        'Requests the Secretary-General to present a plan by 1 May 2001, bearing in mind the possible contribution of the United Nations Office for West Africa (UNOWA);',
      ),
      chinese(
        '决定将联利特派团的任务期限延长至2001年6月30日；',
        '请秘书长同联合国西非办事处密切协商，在2001年5月1日之前向安理会提出报告；',
        '请秘书长在联塞特派团的支持下，在2001年5月1日之前向安理会提出报告；',
      ),
    ];
    for (const text of texts) assert.deepEqual(mandatesOf(text), ['UNMIL', 'UNMIL', 'UNMIL']);
  });

  it('is the bearer’s own where a panel or committee acts, never that of one that it works with', () => {
    const own = english(
      'Requests the Analytical Support and Sanctions Monitoring Team to submit recommendations to the Committee, in close collaboration with CTED, by 1 May 2001;',
      'Requests CTED to submit to the Counter-Terrorism Committee, in consultation with the Monitoring Team, a report by 1 June 2001;',
      'Requests the 1540 Committee to report to the Council by 1 July 2001;',
    );
    assert.deepEqual(mandatesOf(own), ['Monitoring Team', 'CTED', '1540 Committee']);
  });

  it('is the one that a review is of, whatever other mandate the text sets', () => {
    const text = english(
      'Decides to extend the mandate of UNMIL until 30 June 2001;',
      'Decides to extend the mandate of the Monitoring Team until 31 August 2001, and expresses its intention to review the mandate no later than 1 August 2001;',
    );
    assert.deepEqual(mandatesOf(text), ['UNMIL', 'Monitoring Team', 'Monitoring Team']);
  });

  it('is the panel’s own, not that of the one whose experts it draws on', () => {
    const text = english(
      'Decides to establish until 15 December 2001 the Panel of Experts on Somalia, and requests the Panel of Experts on Somalia to report by 1 May 2001;',
      'Requests the Secretary-General to establish the Panel of Experts until 15 December 2001, drawing, as appropriate, on the expertise of the members of the Monitoring Group on Somalia and Eritrea;',
    );
    assert.equal(new Set(mandatesOf(text)).size, 1);
  });

  it('is the committee’s however the resolution that set it up is cited', () => {
    const text = english(
      'Requests the Security Council Committee established in pursuance of resolution 253 (1968) to report by 1 May 2001;',
      'Requests the Committee to submit a report by 1 June 2001;',
    );
    assert.deepEqual(mandatesOf(text), ['253 Committee', '253 Committee']);
  });

  it('is the successor’s where the text lets one mission follow another', () => {
    const text = english(
      'Decides to extend the mandate of MONUC until 30 June 2010, and that MONUSCO shall be deployed until 30 June 2011;',
      'Requests the Secretary-General to report by 11 October 2010;',
    ).replaceAll('2001', '2010');
    assert.deepEqual(mandatesOf(text), ['MONUC', 'MONUSCO', 'MONUSCO']);
  });

  it('is none where States report, or measures end, in line with what an instrument says', () => {
    const texts = [
      english('Requests all States, in line with UNSCR 1540, to submit a report to the Committee by 1 May 2001;'),
      english('Requests all States to report by 1 May 2001 on obligations under UNCLOS;'),
      english('Decides to renew until 1 May 2001 the measures that UNMIL monitors;'),
    ];
    for (const text of texts) assert.deepEqual(mandatesOf(text), [null], text);
  });

  it('is that of the committee which the text calls "the Committee"', () => {
    const text = english(
      'Recalls the Committee established pursuant to resolution 1132 (1997) ("the Committee") and the work of the Counter-Terrorism Committee and the Counter-Terrorism Committee Executive Directorate;',
      'Requests the Committee to report to the Council by 1 May 2001;',
    );
    assert.deepEqual(mandatesOf(text), ['1132 Committee']);
  });

  it('is the one mission that the text names, where it ends "the mandate of the Force"', () => {
    const text = english(
      'Notes the work of the United Nations Peace-keeping Force in Cyprus;',
      'Decides to extend the stationing of the Force for a further period ending on 15 June 2001;',
    );
    assert.deepEqual(mandatesOf(text), ['UNFICYP']);
  });
});

describe('what an item is about', () => {
  const subjects = (text: string) => deriveFrom(text).obligations.map(({ subject }) => subject?.text ?? null);

  it('stands in the words of the text', () => {
    const text = english(
      'Requests the Secretary-General to submit by 1 May 2001 a report on the situation of refugees in the region;',
      'Requests the Panel to provide, no later than 1 June 2001, a final report;',
      'Calls upon the parties to complete the withdrawal of all foreign forces by 1 July 2001;',
      'Welcomes the presidential and legislative elections scheduled for 1 August 2001;',
      'Decides to review the measures imposed by paragraph 4 above by 1 September 2001;',
    );
    assert.deepEqual(subjects(text), [
      'the situation of refugees in the region',
      'final report',
      'complete the withdrawal of all foreign forces',
      'presidential and legislative elections',
      'the measures imposed by paragraph 4 above',
    ]);
  });

  it('stands in the words of a Chinese text', () => {
    const text = chinese(
      '请秘书长在2001年5月1日之前就难民状况提出报告；',
      '请秘书长在2001年6月1日之前提交报告，说明本决议执行情况；',
      '敦促各方在2001年7月1日之前完成所有外国部队的撤离；',
      '决定在2001年9月1日之前审查上文第4段规定的措施；',
    );
    assert.deepEqual(subjects(text), ['难民状况', '本决议执行情况', '完成所有外国部队的撤离', '上文第4段规定的措施']);
  });

  it('leaves no two items of one day alike', () => {
    const text = english(
      'Requests the Secretary-General to report to the Council by 1 May 2001 and requests him to present a report by 1 May 2001;',
    );
    const titles = deriveFrom(text).obligations.map(({ title }) => title.en);
    assert.equal(new Set(titles).size, titles.length);
  });

  it('names a State as the one who owes it', () => {
    const text = english('Requests France to report to the Council by 1 May 2001 on its forces;');
    assert.deepEqual(deriveFrom(text).obligations[0]?.title, {
      en: "France's report: its forces (para. 1)",
      zh: '法国报告：〔英语〕“its forces”（第1段）',
    });
  });
});

describe('what a resolution is about', () => {
  it('is the country that it names most, or the theme', () => {
    const about = (text: string) => deriveFrom(text).resolution.subject;
    const liberia = english('Decides to extend the mandate of UNMIL in Liberia until 30 June 2001;');
    assert.deepEqual(about(liberia), { en: 'Liberia', zh: '利比里亚' });
    const women = english('Urges Member States to protect women and girls by 1 May 2001;');
    assert.deepEqual(about(women), { en: 'Women and peace and security', zh: '妇女与和平与安全' });
  });
});
