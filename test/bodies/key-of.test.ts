import assert from 'node:assert/strict';
import { test } from 'node:test';

import { bodyKeyOf as keyOf } from '../../src/bodies/key-of.ts';

test('all names of a body give its key; an unknown name is its own', () => {
  assert.equal(keyOf('MINUSMA'), 'MINUSMA');
  assert.equal(keyOf('马里稳定团'), 'MINUSMA');
  assert.equal(keyOf('United Nations Multidimensional Integrated Stabilization Mission in Mali'), 'MINUSMA');
  assert.equal(keyOf('联合国马里多层面综合稳定团'), 'MINUSMA');
  assert.equal(keyOf('Panel of Experts on Yemen'), 'Panel of Experts on Yemen');
});
