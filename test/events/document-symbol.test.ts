import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDocumentSymbol } from '../../src/events/document-symbol.ts';

test('symbols of documents have their forms', () => {
  const symbols = ['S/2021/844', 'S/2021/844/Add.1', 'S/26536', 'S/PRST/2021/10', 'S/PV.8893', 'S/RES/2584 (2021)'];
  const others = ['S/AC.44/2021/3', 'S/PV.8893 (Resumption 1)', 'A/75/280', 'ST/SGB/2021/1', 'E/CN.4/1996/68/Rev.1'];
  for (const symbol of [...symbols, ...others]) assert.ok(isDocumentSymbol(symbol), symbol);
});

test('what only looks like one is none', () => {
  const wrong = ['', 'nonsense', 'S', 'S/', '2021/844', 's/2021/844', 'S/21/844', 'S/2021/', 'S-2021-844'];
  const more = ['S/2021/844\n', ' S/2021/844', 'S/3021/1', 'S/2021/84444', 'the report', 'S/2021/844/Rev', 'A//1'];
  for (const text of [...wrong, ...more]) assert.ok(!isDocumentSymbol(text), text);
});
