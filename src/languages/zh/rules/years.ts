import type { TimeRule } from '../../../clauses/types.ts';

/** Years that stand alone, most of them part of a name. */
export const yearRules: readonly TimeRule[] = [
  {
    name: '(年)',
    of: 'year',
    pattern: '[(/\\d-]<year>',
    means: { aside: 'instrument-number' },
    order: 2,
    examples: { reads: ['2016-⟨2017年⟩'] },
  },
  {
    name: '<limit> <year>',
    of: 'year',
    pattern: '<limit><year>',
    means: { role: 'by' },
    order: 4,
    examples: { reads: ['至迟于⟨2018年底⟩'] },
  },
  {
    name: '<year> <before>',
    of: 'year',
    pattern: '(?:在|于|到)?<year><before>',
    means: { role: 'by' },
    order: 5,
    examples: { reads: ['在⟨2019年底⟩之前'] },
  },
  {
    name: '<cycle>，从<year>起',
    of: 'year',
    pattern: '(?<=(?:每|逐|按)[^，；。]{1,20}，)(?:从|自)<year>(?:起|开始)',
    means: { role: 'first' },
    order: 3,
    examples: { reads: ['每五年进行一次审查，从⟨2025年⟩开始'] },
  },
  {
    name: '<at> <year>',
    of: 'year',
    pattern: '(?:于|在|定于|将于|应于)<year>',
    means: { role: 'on' },
    order: 6,
    examples: { reads: ['于⟨2022年⟩提交一份中期报告'] },
  },
];
