import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyNames } from '../../src/bodies/body-names.ts';
import { createWordFinder } from '../../src/clauses/word-finder.ts';
import { absent, corpus } from './corpus.ts';

/** A full name: "United Nations Mission of Observers in Prevlaka". */
const fullName =
  /\bUnited Nations (?:(?:[A-Z][\w'-]+|of|and) ){1,7}(?:in|for|to) (?:the )?[A-Z][\w'-]+|\bUnited Nations (?:[A-Z][\w'-]+ ){1,5}(?:Mission|Force|Operation|Group|Authority|Administration)\b/g;
const isOperation = /\b(?:Mission|Force|Operation|Group|Observers|Authority|Administration|Organization|Office)\b/;

/** Names of none: agencies and their offices, kinds of operation, what scanners and editors made of a name. */
const none = new RegExp(
  [
    'Peace-?[Kk]eeping (?:Force|Operation|Mission)s?(?! in Cyprus)|Peace Operation|[Pp]eacekeeping',
    'Office (?:of|on|for|at) (?!Central|West)|High Commission|Development Group|Country Team|Joint Human Rights Office',
    'Country Office|Mission on the Benchmarks|Security Sector|Area Coordinator|Trust Fund|Resident|Secretariat and',
    'Office of the Special Representative|Liaison Office|Task Force|Industrial Development|and the Organization',
    // Breaks of lines and slips of scanners.
    'Mission in E[lt]$|Leba-|kceping|Observer Mission$|Leopoldville',
    'Education|Environment|Standby|Civilian|Support Operation|Population|Protection Force (?:in|and|for|to)',
  ].join('|'),
);

test('the table knows the operations that texts name in full', { skip: absent }, () => {
  const find = createWordFinder(bodyNames('en'), '\\b');
  const unknown = new Set<string>();
  for (const { language, text } of corpus) {
    if (language !== 'en') continue;
    const words = text.replace(/\s+/g, ' ').replaceAll('’', "'");
    const known = find(words, 0, words.length);
    for (const match of words.matchAll(fullName)) {
      const [name] = match;
      if (
        isOperation.test(name) &&
        !none.test(name) &&
        !known.some(({ start, end }) => start <= match.index && match.index < end)
      )
        unknown.add(name);
    }
  }
  assert.deepEqual([...unknown].sort(), []);
});
