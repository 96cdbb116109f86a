import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Due, Obligation } from '../../src/obligations/types.ts';
import { derive } from '../derive.ts';
import { absent, corpus } from './corpus.ts';

describe('a resolution in two languages gives the same dated duties', { skip: absent }, () => {
  const pairs = [...Map.groupBy(corpus, ({ symbol }) => symbol)].filter(([, texts]) => texts.length > 1);

  it('is there in two languages', () => assert.ok(pairs.length >= 20, `only ${pairs.length} resolutions`));

  for (const [symbol, texts] of pairs) {
    it(symbol, () => {
      const [first, second] = texts.map(({ text, file }) => datedDuties(derive(text, file).obligations));
      assert.deepEqual(first, second);
    });
  }
});

/** What the duties say, without the words that say it, in the order of the paragraphs. */
function datedDuties(obligations: readonly Obligation[]): readonly string[] {
  return obligations
    .filter(({ dates }) => dates.length > 0)
    .map(({ paragraph, kind, bearer, due, dates }) => {
      const topLevel = paragraph.startsWith('annex') ? 'annex' : `para. ${Number.parseInt(paragraph, 10)}`;
      return `${topLevel}: ${kind} of ${bearer}, ${JSON.stringify(withOneYear(due))} on ${dates.join(', ')}`;
    })
    .sort();
}

/** P12M and P1Y are one period. */
function withOneYear(due: Due): Due {
  return due.type === 'recurring' ? { ...due, every: due.every.replace(/^P12M$/, 'P1Y') } : due;
}
