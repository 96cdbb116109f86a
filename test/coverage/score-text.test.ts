import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packs } from '../../src/languages/index.ts';
import { createDerive } from '../../src/obligations/derive.ts';
import type { Obligation } from '../../src/obligations/types.ts';
import { sampleResolution } from '../sample-resolution.ts';
import { coverageTable, tableIn, withTable } from './coverage-table.ts';
import { figuresOf } from './figures.ts';
import { type Counts, type Gold, type GoldItem, scoreText } from './score-text.ts';

const text = sampleResolution();
const derived = createDerive(packs)(text, 'sample.txt');

function goldItem(item: Obligation): GoldItem {
  const { paragraph, kind, bearer, due, dates } = item;
  return { paragraph, kind, bearer, due, dates, tier: dates.length > 0 ? 'must' : 'undated' };
}

const right: Gold = { ...derived.resolution, items: derived.obligations.map(goldItem) };
const [expiry, cycle, plan, undated] = right.items as [GoldItem, GoldItem, GoldItem, GoldItem];

/** Scores the derivation against other annotations. */
function against(items: readonly GoldItem[], changes: Partial<Gold> = {}): Counts {
  return scoreText({ ...right, items, ...changes }, derived, text);
}

describe('the scorer', () => {
  it('gives full marks where all is right', () => {
    const { texts, must, ...shares } = figuresOf([against(right.items)]);
    assert.deepEqual([texts, must], [1, 3]);
    assert.deepEqual(new Set(Object.values(shares)), new Set([1]));
  });

  it('counts what was missed and what nobody annotated', () => {
    const other: GoldItem = { ...plan, due: { type: 'fixed', date: '2001-04-21' }, dates: ['2001-04-21'] };
    const { must, found, falseAlarms, exact } = against([expiry, cycle, other, undated]);
    assert.deepEqual({ must, found, falseAlarms, exact }, { must: 3, found: 2, falseAlarms: 1, exact: 0 });
    const { recall, precision, f1 } = figuresOf([against([expiry, cycle, other, undated])]);
    assert.deepEqual([recall, precision, f1], [2 / 3, 2 / 3, 2 / 3]);
  });

  it('takes an item for another paragraph as another duty, whatever part of the paragraph is named', () => {
    assert.equal(against([{ ...plan, paragraph: '4' }]).found, 0);
    assert.equal(against([{ ...plan, paragraph: '3(a)' }]).found, 1);
  });

  it('knows a cycle by its period and beginning, and then asks for every occurrence', () => {
    assert.ok(cycle.due.type === 'recurring');
    const shorter = { ...cycle, dates: cycle.dates.slice(1) };
    assert.deepEqual([against([shorter]).found, against([shorter]).dates], [1, 0]);
    assert.equal(against([{ ...cycle, due: { ...cycle.due, every: 'P90D' } }]).found, 0);
  });

  it('says apart what is right of what was found', () => {
    const { kind, bearer } = against([{ ...plan, kind: 'deadline', bearer: 'state' }]);
    assert.deepEqual([kind, bearer], [0, 0]);
    const elsewhere = scoreText(right, derived, ` ${text}`);
    assert.deepEqual([elsewhere.found, elsewhere.cited], [3, 0]);
  });

  it('forgives one item for each on which careful readers differ', () => {
    const may: GoldItem = { ...plan, tier: 'may' };
    assert.equal(against([expiry, cycle, may]).falseAlarms, 0);
    assert.equal(against([expiry, { ...cycle, tier: 'may' }, may]).falseAlarms, 0);
    assert.equal(against([expiry, cycle, { ...may, dates: ['2001-04-21'] }]).falseAlarms, 1);
  });

  it('wants duties without a date listed, and not dated', () => {
    assert.equal(against([undated]).undatedFound, 1);
    assert.equal(against([{ ...undated, paragraph: '3' }]).undatedFound, 0);
  });

  it('counts a text that cannot be read as all missed', () => {
    const { found, exact, symbol, adopted } = scoreText({ ...right, items: [] }, null, text);
    assert.deepEqual([found, exact, symbol, adopted], [0, 0, 0, 0]);
  });

  it('asks for the symbol and the day of adoption', () => {
    const { symbol, adopted } = against([], { symbol: 'S/RES/1 (2001)', adopted: '2001-01-16' });
    assert.deepEqual([symbol, adopted], [0, 0]);
  });
});

describe('the coverage table', () => {
  it('has its place between two marks', () => {
    const table = coverageTable(new Map([['en', figuresOf([against(right.items)])]]));
    assert.match(table, /^\| English \| 1 \| 3 \| 1\.000 \|/m);
    const readme = withTable('before\n<!-- coverage -->\nold\n<!-- /coverage -->\nafter\n', table);
    assert.equal(readme, `before\n<!-- coverage -->\n${table}\n<!-- /coverage -->\nafter\n`);
    assert.equal(tableIn(readme), table);
    assert.throws(() => tableIn('no marks'));
  });
});
