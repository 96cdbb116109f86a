import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deriveFrom, english } from '../obligations/sample.ts';
import { changedLines, surveyLines } from './survey-text.ts';

describe('the survey', () => {
  it('says of every reading what it became, by which rule and from which words', () => {
    const text = english(
      'Decides to extend the mandate of UNMIL until 30 June 2001, recalling resolution 1000 (1995);',
      'Requests the Secretary-General to report every three months and to keep the Council informed;',
    );
    assert.deepEqual(surveyLines('sample', deriveFrom(text)), [
      'sample · 1 · mandate-expiry · mission · fixed · dated 2001-06-30 · [<until> <date>] · “until 30 June 2001”',
      'sample · 1 · aside instrument-number · “1000 (1995)”',
      'sample · 2 · report · secretary-general · every P3M from adoption until 2001-06-30 · dated 2001-04-15 · [<cycle>] · “every three months”',
      'sample · 2 · report · secretary-general · standing · undated · [keep informed] · “keep the Council informed”',
    ]);
  });

  it('shows what is gone and what is new side by side', () => {
    const before = ['a · 1 · x', 'a · 2 · y', 'b · 1 · z'];
    const after = ['a · 1 · w', 'a · 2 · y', 'c · 1 · v'];
    assert.deepEqual(changedLines(before, after), ['- a · 1 · x', '+ a · 1 · w', '- b · 1 · z', '+ c · 1 · v']);
  });
});
