import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TitleSubject } from '../../src/clauses/language-pack.ts';
import { packs } from '../../src/languages/index.ts';
import { bearers } from '../../src/terms/bearers.ts';
import { kinds } from '../../src/terms/kinds.ts';

const subject: TitleSubject = {
  kind: 'report',
  bearer: 'secretary-general',
  paragraph: '61',
  mandate: 'MINUSMA',
  every: 'P3M',
  name: null,
  subject: null,
  number: 1,
};

function titles(changes: Partial<TitleSubject>): Record<string, string | undefined> {
  return Object.fromEntries(packs.map((pack) => [pack.layout.language, pack.writeTitle?.({ ...subject, ...changes })]));
}

describe('titles that a person understands', () => {
  it('name the bearer, the cycle, the thing and the paragraph', () => {
    const { en, zh } = titles({});
    assert.deepEqual([en, zh], ["Secretary-General's three-monthly report (para. 61)", '秘书长三个月报告（第61段）']);
  });

  it('name the body whose mandate ends, in Chinese by its Chinese name', () => {
    const { en, zh } = titles({ kind: 'mandate-expiry', bearer: 'mission', paragraph: '17', every: null });
    assert.deepEqual([en, zh], ['MINUSMA: mandate ends (para. 17)', '马里稳定团任务期限届满（第17段）']);
  });

  it('say cycles as the Council does', () => {
    const cycle = (every: string) => [titles({ every })['en'], titles({ every })['zh']];
    assert.deepEqual(cycle('P90D'), ["Secretary-General's 90-day report (para. 61)", '秘书长90天报告（第61段）']);
    assert.deepEqual(cycle('P6M'), ["Secretary-General's six-monthly report (para. 61)", '秘书长六个月报告（第61段）']);
    assert.deepEqual(cycle('P12M'), cycle('P1Y'));
    assert.deepEqual(cycle('P1Y'), ["Secretary-General's annual report (para. 61)", '秘书长年度报告（第61段）']);
    assert.deepEqual(cycle('P1M'), ["Secretary-General's monthly report (para. 61)", '秘书长月度报告（第61段）']);
  });

  it('exist for every kind, bearer and cycle', () => {
    for (const kind of kinds) {
      for (const bearer of bearers) {
        for (const every of [null, 'P2W', 'P10D', 'P4M', 'P2Y', 'P18M']) {
          for (const mandate of [null, 'MINUSMA', 'Panel of Experts on Mali']) {
            // Tested below.
            if (kind.endsWith('-expiry') && bearer === 'other' && mandate === null) continue;
            const { en, zh } = titles({ kind, bearer, every, mandate, paragraph: '30(a)(vi)' });
            assert.match(en ?? '', /^[A-Z\d].*\(para\. 30\(a\)\(vi\)\)$/);
            assert.match(zh ?? '', /^\S.*（第30\(a\)\(vi\)段）$/);
            assert.doesNotMatch(`${en}${zh}`, /undefined|null|NaN/);
          }
        }
      }
    }
  });

  it('begin with a word where an end is nobody’s in particular', () => {
    const { en } = titles({ kind: 'mandate-expiry', bearer: 'other', mandate: null, every: null });
    assert.match(en ?? '', /^[A-Z]/);
  });

  it('cite annexes as annexes', () => {
    const { en, zh } = titles({ paragraph: 'annex 12', every: null });
    assert.deepEqual([en, zh], ["Secretary-General's report (annex 12)", '秘书长报告（附件 12）']);
  });

  it('say what an item is about in the words of the text, marked where they are in another language', () => {
    const english = titles({ subject: { text: 'the implementation of this resolution', language: 'en' } });
    assert.deepEqual(english, {
      en: "Secretary-General's three-monthly report: the implementation of this resolution (para. 61)",
      zh: '秘书长三个月报告：〔英语〕“the implementation of this resolution”（第61段）',
      fr: undefined,
    });
    const chinese = titles({ every: null, subject: { text: '本决议执行情况', language: 'zh' } });
    assert.deepEqual(chinese, {
      en: "Secretary-General's report: [in Chinese] “本决议执行情况” (para. 61)",
      zh: '秘书长报告：本决议执行情况（第61段）',
      fr: undefined,
    });
  });

  it('are the happening’s own name, and the report’s own name', () => {
    const event = { kind: 'event', bearer: 'state', every: null } as const;
    assert.deepEqual(titles({ ...event, subject: { text: 'presidential election', language: 'en' } }), {
      en: 'Presidential election (para. 61)',
      zh: '预定事件：〔英语〕“presidential election”（第61段）',
      fr: undefined,
    });
    assert.equal(titles({ ...event, subject: { text: '总统选举', language: 'zh' } })['zh'], '总统选举（第61段）');
    const interim = { bearer: 'panel', every: null, subject: { text: 'interim report', language: 'en' } } as const;
    assert.equal(titles(interim)['en'], "Panel's interim report (para. 61)");
  });

  it('name the one who bears it, and the body once', () => {
    const france = titles({ bearer: 'state', every: null, name: { en: 'France', zh: '法国' } });
    assert.deepEqual([france['en'], france['zh']], ["France's report (para. 61)", '法国报告（第61段）']);
    const ends = titles({
      kind: 'mandate-expiry',
      bearer: 'mission',
      every: null,
      name: { en: 'MINUSMA', zh: '马里稳定团' },
    });
    assert.deepEqual(
      [ends['en'], ends['zh']],
      ['MINUSMA: mandate ends (para. 61)', '马里稳定团任务期限届满（第61段）'],
    );
  });

  it('give no key of another language where a body has no Chinese name', () => {
    const { zh } = titles({ kind: 'mandate-expiry', bearer: 'mission', mandate: 'UNXYZ', every: null });
    assert.equal(zh, '特派团任务期限届满（第61段）');
  });

  it('say of measures which, and count what would read the same', () => {
    const measures = { kind: 'measures-expiry', bearer: 'state', every: null, mandate: null } as const;
    const text = 'measures imposed by paragraph 9 of resolution 2140 (2014)';
    assert.equal(
      titles({ ...measures, subject: { text, language: 'en' } })['en'],
      'Measures imposed by paragraph 9 of resolution 2140 (2014) expire (para. 61)',
    );
    const { en, zh } = titles({ number: 2, every: null });
    assert.deepEqual([en, zh], ["Secretary-General's report, no. 2 (para. 61)", '秘书长报告之二（第61段）']);
  });
});
