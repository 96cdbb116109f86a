import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPlaceNames, without } from '../../src/search/place-names.ts';

const names = createPlaceNames([
  ['Mali', 'Malian', '马里'],
  ['Somalia', 'Somali', '索马里'],
  ['Sudan', 'Sudanese', '苏丹'],
  ['South Sudan', '南苏丹'],
  ['Sudan and South Sudan', '苏丹和南苏丹'],
  ['Guinea', '几内亚'],
  ['Guinea-Bissau', '几内亚比绍'],
  ['Democratic Republic of the Congo', 'Congo', '刚果', '刚果民主共和国'],
]);

test('a name is no finding within a longer name of another place', () => {
  assert.deepEqual(names.longerThan('马里'), ['索马里']);
  assert.deepEqual(names.longerThan('mali report'), ['somalia', 'somali']);
  assert.deepEqual(names.longerThan('苏丹'), ['南苏丹']);
  assert.deepEqual(names.longerThan('Guinea'), ['guinea-bissau']);
});

test('it is one in another name of its own place, in a row of names, and where the longer name is typed itself', () => {
  assert.deepEqual(names.longerThan('刚果'), []);
  assert.deepEqual(names.longerThan('South Sudan'), []);
  assert.deepEqual(names.longerThan('索马里 马里'), []);
  assert.deepEqual(names.longerThan('索马里'), []);
  assert.deepEqual(names.longerThan('马'), []);
});

test('what is blanked out leaves every place as it was', () => {
  const text = '索马里和马里';
  assert.equal(without(['索马里'], text).indexOf('马里'), text.lastIndexOf('马里'));
});
