import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyName } from '../../src/languages/zh/body-name.ts';

test('bodies have their Chinese names, expert bodies by their country; an unknown key stays', () => {
  const keys = [
    'MINUSMA',
    'Panel of Experts on South Sudan',
    'Group of Experts on the Democratic Republic of the Congo',
    'Panel of Experts on Atlantis',
    'XYZ',
  ];
  assert.deepEqual(keys.map(bodyName), [
    '马里稳定团',
    '南苏丹问题专家小组',
    '刚果民主共和国问题专家组',
    'Panel of Experts on Atlantis',
    'XYZ',
  ]);
});
