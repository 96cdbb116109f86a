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
});
