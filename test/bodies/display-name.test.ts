import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyName } from '../../src/bodies/display-name.ts';

test('bodies have their Chinese names, expert bodies by their country; an unknown one has none', () => {
  const keys = [
    'MINUSMA',
    '1267 Committee',
    'Panel of Experts on South Sudan',
    'Group of Experts on the Democratic Republic of the Congo',
    'Panel of Experts on Tunisia',
    'Panel of Experts on Atlantis',
    'XYZ',
  ];
  assert.deepEqual(
    keys.map((key) => bodyName(key, 'zh')),
    ['马里稳定团', '1267委员会', '南苏丹问题专家小组', '刚果民主共和国问题专家组', '突尼斯问题专家小组', null, null],
  );
});
