import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventTitle } from '../../src/events/event-title.ts';

const second = { index: 2, of: 7 };

test('a title names its place once, in the words of each language', () => {
  assert.deepEqual(eventTitle({ en: 'A report (para. 61)', zh: '报告（第61段）' }, '61', second), {
    en: 'A report (para. 61, 2nd of 7)',
    zh: '报告（第61段，第2次）',
  });
  assert.deepEqual(
    eventTitle({ en: 'A report (annex II 15(b))', zh: '报告（附件 II 15(b)）' }, 'annex II 15(b)', second),
    {
      en: 'A report (annex II 15(b), 2nd of 7)',
      zh: '报告（附件 II 15(b)，第2次）',
    },
  );
});

test('what is in brackets otherwise belongs to the title', () => {
  const title = { en: 'A report (of the Panel)', zh: '报告（专家小组）' };
  assert.deepEqual(eventTitle(title, '', null), title);
});
