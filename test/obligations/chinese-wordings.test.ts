import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Obligation } from '../../src/obligations/types.ts';
import { chinese, deriveFrom } from './sample.ts';

/** Sentences as the Council's Chinese texts word them, each with all that a resolution of 15 January 2001 gives that holds it. */
type Wordings = Readonly<Record<string, readonly string[]>>;

const kinds: Readonly<Record<string, Wordings>> = {
  'what the words between commas lead up to': {
    '请秘书长在2001年4月1日以前，并在其后每三个月，就各方执行协定的情况，提出报告；': [
      'report secretary-general 2001-04-01 2001-07-01 2001-10-01 2002-01-01',
    ],
    '请秘书长至迟于2001年4月1日，就双方部署部队的情况，并就撤出外国部队的情况，提交一份报告；': [
      'report secretary-general 2001-04-01',
    ],
    '请秘书长和政府在本决议通过后30天内，考虑到有关公约，缔结一项部队地位协定；': [
      'deadline secretary-general 2001-02-14',
    ],
    '敦促各方在2001年4月1日前，执行协定，并部署观察员；': ['deadline party 2001-04-01'],
  },
  'a report once, whatever stands between its time and its verb': {
    '请所有国家至迟于2001年4月1日就其为履行上文第3段所载义务而采取的措施向秘书长提出报告；': [
      'report state > secretary-general 2001-04-01',
    ],
    '请秘书长在2001年4月1日前提交一份报告，并向委员会通报报告所载的建议；': [
      'report secretary-general > committee 2001-04-01',
      'report secretary-general > committee standing',
    ],
  },
  'the one to whom it goes': {
    '请专家小组在与委员会讨论后，至迟于2001年4月1日向安理会提交一份中期报告；': [
      'report panel > security-council 2001-04-01',
    ],
    '请专家小组至迟于2001年4月1日通过委员会，向安全理事会提交最后报告；': [
      'report panel > security-council 2001-04-01',
    ],
    '请各国至迟于2001年4月1日向第864(1993)号决议所设委员会提出报告；': ['report state > committee 2001-04-01'],
    '请各国至迟于2001年4月1日向安全理事会第864(1993)号决议所设委员会提出报告；': [
      'report state > committee 2001-04-01',
    ],
    '请秘书长与秘书长大湖区问题特使协商，每六个月向安全理事会报告执行情况；': [
      'report secretary-general > security-council 2001-07-15 2002-01-15 2002-07-15 2003-01-15',
    ],
  },
  'a period before an end, on either side of the word for "before"': {
    '决定将联利特派团的任务期限延长至2001年7月15日，并请秘书长在任务期限届满至少一个月前提出报告；': [
      'mandate-expiry mission 2001-07-15',
      'report secretary-general 2001-06-15',
    ],
    '决定将联利特派团的任务期限延长至2001年7月15日，并请秘书长最迟在任务期限结束前30天提出报告；': [
      'mandate-expiry mission 2001-07-15',
      'report secretary-general 2001-06-15',
    ],
  },
  'a cycle that goes on from a dated report': {
    '请秘书长在2001年4月1日向安理会提出报告，并自该日起每四个月提出报告；': [
      'report secretary-general > security-council 2001-04-01 2001-08-01 2001-12-01 2002-04-01',
    ],
    '决定委员会主席每年向安全理事会通报一次，与2001年12月15日之前最后一次预定的会议同时进行；': [
      'briefing committee > security-council 2001-12-15 2002-12-15 2003-12-15 2004-12-15',
    ],
    '决定在两年期满后审查特别顾问的任务；': ['review security-council 2003-01-15'],
  },
  'the step of a procedure': {
    '决定上述措施不适用于基本开支，但有关国家须通知委员会，且委员会在收到该通知后五个工作日内未作出反对的决定；': [
      'deadline committee triggered',
    ],
    '决定这些措施不妨碍付款，但有关国家须在批准之前10个工作日将付款的意向通知委员会；': ['deadline state triggered'],
  },
  'what somebody is to report without a day': {
    '请秘书长随时将所获进展通知安全理事会；': ['report secretary-general > security-council standing'],
    '促请支助团向第864(1993)号决议所设专家小组报告任何转用情况；': ['report mission standing'],
    '请秘书长就如何加强执行协定提出报告；': ['report secretary-general standing'],
    '表示愿意根据各项基准的进展，审查武器禁运措施；': ['review security-council standing'],
    '决定上述规定应于2001年2月1日生效，除非秘书长向安理会报告已实现停火；': ['start state 2001-02-01'],
  },
  'what begins some days after adoption': {
    '授权会员国在本决议通过后七天，如继续发生违反情况，采取一切必要措施；': ['start state 2001-01-22'],
    '请秘书长至迟于本决议通过后七天，向安理会提出报告；': ['report secretary-general > security-council 2001-01-22'],
    '请两国政府在今后三个月内执行行动方案；': ['deadline state 2001-04-15'],
  },
  'who is meant where nobody is named, or by another word': {
    '要求塞族一方在本决议通过后72小时内撤至停火线；': ['deadline party 2001-01-18'],
    '要求敌对行动自2001年1月20日起停止；': ['start party 2001-01-20'],
    '核准在本决议通过后十五天内派出一支先遣队；': ['deadline secretary-general 2001-01-30'],
    '赞赏秘书长的报告，并请他在2001年4月1日前审查部队的人数；': ['report secretary-general 2001-04-01'],
    '请联合国索马里办事处、秘书长和非盟委员会主席每季度向安理会汇报；': [
      'report mission > security-council 2001-04-15 2001-07-15 2001-10-15 2002-01-15',
    ],
  },
  'a period for what is only once to be notified or inspected': {
    '请所有国家在60天内将其采取的步骤通知秘书长；': ['report state > secretary-general 2001-03-16'],
    '请秘书长在三十天内派遣一个特派团视察边界地区；': ['deadline secretary-general 2001-02-14'],
    '要求双方在收到此类通知后五天内作出答复；': ['deadline party triggered'],
  },
  'a period, a cycle or a consultation that only goes with something': {
    '请秘书长在2001年4月1日前，与非洲联盟协商，部署一支先遣队；': ['deadline secretary-general 2001-04-01'],
    '邀请秘书长在其下次关于执行情况的年度报告中，说明进展；': ['report secretary-general standing'],
    '决定观察团最初六个月期间的活动方式应按照报告办理；': [],
    '决定联刚稳定团的部署期为至2001年6月30日止；': ['mandate-expiry mission 2001-06-30'],
    '重申极为重视至迟于2001年10月举行大选；': ['event state 2001-10-31'],
    '申明愿意根据提交的提案审查这些数字；': ['review security-council standing'],
    '请秘书长毫不拖延地报告任何此类情况；': ['report secretary-general standing'],
  },
  'what is counted from an end or a deed that the sentence names': {
    '决定将监测组的任务期限，自目前任务期限于2001年3月17日届满之日起，再延长三十个月；': [
      'mandate-expiry panel 2003-09-17',
    ],
    '请秘书长在观察团部署三个月后提出报告；': ['report secretary-general triggered'],
    '请秘书长在本决议通过三个月后提出报告；': ['report secretary-general 2001-04-15'],
    '请监察员在取得资料后推动为期两个月的接触；': [],
    '请秘书长每30天向安理会报告2001年12月23日选举的筹备情况；': [
      'report secretary-general > security-council 2001-02-14 2001-03-16 2001-04-15 2001-05-15',
      'event state 2001-12-23',
    ],
    '赞扬2000年12月23日选举的筹备工作；': [],
  },
  'what is extended, whatever is to be done in the meantime': {
    '决定将联利特派团的任务期限延长到2001年7月15日，以便执行建立信任的措施；': ['mandate-expiry mission 2001-07-15'],
    '决定将上述措施延长至2001年7月15日，并将专家小组的任期延长至2001年8月15日；': [
      'measures-expiry state 2001-07-15',
      'mandate-expiry panel 2001-08-15',
    ],
    '决定将法庭法官的任期延长至2001年12月31日或其审理的案件结案为止，以较早者为准；': [
      'mandate-expiry tribunal 2001-12-31',
    ],
    '请秘书长在未来一年内每六个月向安理会报告一次；': [
      'report secretary-general > security-council 2001-07-15 2002-01-15 2002-07-15 2003-01-15',
    ],
    '决定将允许各国维持一支部队的授权，自本决议通过之日起延长六个月，以便执行任务；': [
      'authorization-expiry state 2001-07-15',
    ],
    '决定将联利特派团的任务期限延长一年，即到2002年1月15日为止，并请秘书长在这一年期满时提出报告；': [
      'mandate-expiry mission 2002-01-15',
      'report secretary-general 2002-01-15',
    ],
  },
  'words that other translators choose': {
    '决定将联利特派团的任务期限再延长一段时间，于2001年7月15日结束；': ['mandate-expiry mission 2001-07-15'],
    '请秘书长以三个月为间隔，提出报告；': ['report secretary-general 2001-04-15 2001-07-15 2001-10-15 2002-01-15'],
    '请秘书长自通过本决议之日起30个日历日内提出报告；': ['report secretary-general 2001-02-14'],
    '请秘书长在2001年4月1日之前，并自此每隔九十天，提出报告；': [
      'report secretary-general 2001-04-01 2001-06-30 2001-09-28 2001-12-27',
    ],
    '决定上述措施的有效期为一年；': ['measures-expiry state 2002-01-15'],
    '决定保持对局势的审查；': ['review security-council standing'],
    '请秘书长将任何严重违反行为立即提请安理会注意；': ['report secretary-general > security-council standing'],
    '请秘书长尽快提出书面报告；': ['report secretary-general standing'],
  },
  'lengths and periods that ask for nothing by a day': {
    '请各国保存交易记录至少五年；': [],
    '回顾第2100(2013)号决议要求在30天内提出报告；': [],
    '要求释放被羁押30天以上的人员；': [],
    '审议了秘书长关于2000年12月31日终了的六个月期间的报告；': [],
  },
  'an end in other words, and a date said twice': {
    '决定于2001年6月30日前结束特派团的任务，并请秘书长在该日之前完成撤出；': [
      'mandate-expiry mission 2001-06-30',
      'deadline secretary-general 2001-06-30',
    ],
    '促请双方在六十天内，即不迟于2001年3月16日，交换战俘；': ['deadline party 2001-03-16'],
    '决定上述措施应于2001年2月5日纽约时间零时一分起暂停一百天；': [
      'start state 2001-02-05',
      'measures-expiry state 2001-05-16',
    ],
    '请秘书长至少每六个月一次，最迟从2001年4月开始，向安理会通报情况；': [
      'report secretary-general > security-council 2001-04-30 2001-10-30 2002-04-30 2002-10-30',
    ],
  },
  'the Chinese of the sixties': {
    '建议于政府同意后成立联合国维持和平军，该军应派驻三个月；': ['mandate-expiry mission 2001-04-15'],
    '请秘书长于二〇〇一年六月十五日以前具报；': ['report secretary-general 2001-06-15'],
  },
  'a document that is handed over in other words, or named by its paragraph': {
    '决定专家小组的最后报告须至迟于2001年4月1日送交安理会；': ['report panel > security-council 2001-04-01'],
    '决定上述报告应在2001年4月1日之前转交委员会；': ['report secretary-general > committee 2001-04-01'],
    '请各国在2001年4月1日前将名单送交委员会；': ['report state > committee 2001-04-01'],
    '要求塔利班在2001年4月1日之前将被扣人员送交红十字国际委员会；': ['deadline party 2001-04-01'],
  },
  'a date named before': {
    '请秘书长在2001年4月1日之前提交书面报告，并在此日期之前就筹备情况作口头通报；': [
      'report secretary-general 2001-04-01',
      'briefing secretary-general 2001-04-01',
    ],
    '请秘书长在2001年4月1日之前、或在此日期之前的任何时候，提交书面报告；': ['report secretary-general 2001-04-01'],
  },
  'a longest term': {
    '授权会员国采取一切必要措施，期限最长为四个月；': ['authorization-expiry state 2001-05-15'],
    '授权会员国部署部队，时间最长不超过三个月；': ['authorization-expiry state 2001-04-15'],
    '授权会员国采取一切必要措施，最长三个月；': ['authorization-expiry state 2001-04-15'],
    '授权委员会，如有必要可将答复时间延长，最长三个月；': [],
  },
  'measures until another decision, and ceilings until a day': {
    '决定上述限制在安理会作出进一步决定之前一直有效；': ['measures-expiry state standing'],
    '决定在安理会另有决定之前，所有国家应禁止向该国运送武器；': ['measures-expiry state standing'],
    '决定上述措施继续有效，直到安理会决定解除为止；': ['measures-expiry state standing'],
    '请秘书长在安理会作出进一步决定之前采取行动；': [],
    '决定在2001年4月1日之前将核定警察人数上限维持在50人；': ['authorization-expiry mission 2001-04-01'],
    '决定在2001年4月1日之前继续实施上述措施；': ['measures-expiry state 2001-04-01'],
    '呼吁各方在2001年4月1日之前恢复并维持停火；': ['deadline party 2001-04-01'],
  },
  'what is counted from a day that the text names': {
    '请专家小组不迟于2001年4月1日之后三周提交书面报告；': ['report panel 2001-04-22'],
    '请专家小组在2001年4月1日三周后提交书面报告；': ['report panel 2001-04-22'],
    '请秘书长每60天提交一份报告，第一份报告应不迟于本决议通过后25天提交；': [
      'report secretary-general 2001-02-09 2001-04-10 2001-06-09 2001-08-08',
    ],
    '决定行政权力应于2001年4月1日移交(“移交日”)；请秘书长在移交日三个月后提交报告；': [
      'deadline other 2001-04-01',
      'report secretary-general 2001-07-01',
    ],
    '请协定各方在生效日(日期尚待商定)一年后审查协定；': ['review party triggered'],
  },
  'a mandate by each of its names': {
    '决定将专家组的任务规定延长到2001年8月1日；': ['mandate-expiry panel 2001-08-01'],
    '决定将特派团的任务授权再延长一年；': ['mandate-expiry mission 2002-01-15'],
    '注意到政府同意有必要在2001年7月31日以后继续保留联塞部队；': [],
  },
  'what is to be told in other reports, or besides': {
    '请秘书长在下次报告中提供全面资料；': ['report secretary-general standing'],
    '请秘书长在提交安理会的国别情况报告和情况通报中，提供更全面的资料；': [
      'report secretary-general > security-council standing',
    ],
    '请特派团协助政府，并报告在这方面采取的具体措施；': ['report mission standing'],
    '请秘书长继续审查部队的规模；': ['review secretary-general standing'],
    '请各国执行秘书长的报告中所载的步骤；': [],
  },
  'two days of which only the last says that it is one': {
    '请委员会在2001年2月17和18日完成审议；': ['review committee 2001-02-17', 'review committee 2001-02-18'],
  },
  'measures until a day, and what is no duty at all': {
    '决定在2001年12月1日之前，上文第1段规定的措施不适用于提供人道主义援助所必需的资金；': [
      'measures-expiry state 2001-12-01',
    ],
    '决定武器禁运在2001年10月25日前不适用于运送给安全部队的武器；': ['measures-expiry state 2001-10-25'],
    '决定将第864(1993)号决议第15段的条款延长至2001年12月15日；': ['measures-expiry state 2001-12-15'],
    '决定国际民事存在最初为期12个月，其后延续下去，除非安全理事会另有决定；': ['mandate-expiry mission 2002-01-15'],
    '促请各方参加2001年4月的下一轮会谈；': ['event party 2001-04-30'],
    '赞扬各方参加2000年4月以来的会谈；': [],
  },
};

for (const [kind, wordings] of Object.entries(kinds)) {
  describe(`${kind} is read in Chinese`, () => {
    for (const [sentence, gives] of Object.entries(wordings)) {
      it(sentence, () => assert.deepEqual(deriveFrom(chinese(sentence)).obligations.map(line), gives));
    }
  });
}

describe('a Chinese text with marks of other keyboards', () => {
  const sentence = '决定将联利特派团的任务期限延长至2001年7月15日；请秘书长每三个月，就执行情况，向安理会提出报告。';

  it('is read as one with its own', () => {
    const halfWidth = sentence.replaceAll('，', ',').replaceAll('；', ';').replaceAll('。', '.');
    assert.deepEqual(
      deriveFrom(chinese(halfWidth)).obligations.map(line),
      deriveFrom(chinese(sentence)).obligations.map(line),
    );
  });

  it('is read where a web page makes a list of its paragraphs', () => {
    const plain = chinese('决定采取行动；', '欢迎取得的进展；', '请秘书长在2001年4月1日前提出报告。');
    assert.deepEqual(deriveFrom(plain.replace(/^(?=\d\. )/gm, '- ')).obligations.map(line), [
      'report secretary-general 2001-04-01',
    ]);
    assert.equal(deriveFrom(plain.replace(/^(?=\d\. )/gm, '- ')).obligations[0]?.paragraph, '3');
  });

  it('is read with the numerals that numbered paragraphs until the seventies', () => {
    const numbered = chinese(sentence, '请各国在2001年4月1日前提出报告。');
    const old = numbered.replace(/^1\. /m, '一．').replace(/^2\. /m, '二．');
    assert.deepEqual(
      deriveFrom(old).obligations.map(({ id }) => id),
      deriveFrom(numbered).obligations.map(({ id }) => id),
    );
  });
});

/** "report panel > security-council 2001-04-01"; the form of its time where it has no date. */
function line({ kind, bearer, addressee, dates, due }: Obligation): string {
  const to = addressee ? ['>', addressee] : [];
  return [kind, bearer, ...to, ...(dates.length > 0 ? dates : [due.type])].join(' ');
}
