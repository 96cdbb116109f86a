import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Due, Obligation } from '../../src/obligations/types.ts';
import { derive } from '../derive.ts';
import { absent, corpus } from './corpus.ts';

/** Resolutions whose two texts do not yet give the same, with what is missing. */
const open: Readonly<Record<string, string>> = {
  'S/RES/1701 (2006)': 'para. 10: the verb behind the time decides the kind in Chinese',
  'S/RES/2158 (2014)': 'paras. 1 and 9: a happening in a year is read in English only',
  'S/RES/2268 (2016)': 'para. 1: a beginning at an hour of a day is read in English only',
  'S/RES/2512 (2020)': 'para. 2 differs in kind, para. 16 reads what is past',
  'S/RES/2584 (2021)': 'para. 30 differs in bearer, para. 48 is aligned in English only',
  'S/RES/2700 (2023)': 'para. 24: the initial period of running measures',
  'S/RES/2752 (2024)': 'para. 13: the initial period of running measures',
};

describe('a resolution in two languages gives the same dated duties', { skip: absent }, () => {
  const pairs = [...Map.groupBy(corpus, ({ symbol }) => symbol)].filter(([, texts]) => texts.length > 1);

  it('is there in two languages', () => assert.ok(pairs.length >= 20, `only ${pairs.length} resolutions`));

  for (const [symbol, texts] of pairs) {
    it(symbol, { todo: open[symbol] ?? false }, () => {
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
