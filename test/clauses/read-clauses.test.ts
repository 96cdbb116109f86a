import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Clause } from '../../src/clauses/clause.ts';
import type { LanguagePack } from '../../src/clauses/language-pack.ts';
import { createClauseReader } from '../../src/clauses/read-clauses.ts';
import { createTimeScanner } from '../../src/clauses/scan-times.ts';
import { english } from '../../src/languages/en/index.ts';
import { chinese } from '../../src/languages/zh/index.ts';
import { documentOf } from '../document/sample.ts';

function clausesOf(words: string, pack: LanguagePack = english): readonly Clause[] {
  const [passage] = documentOf(`1. ${words}\n`, pack.layout.language as 'en' | 'zh').passages;
  assert.ok(passage);
  const read = createClauseReader(pack.lexicon, pack.time.wordBoundary);
  return read(passage, createTimeScanner(pack.time)(passage.text)).filter(({ opening }) => opening !== null);
}

const wordsOf = ({ passage, start, end }: { passage: Clause['passage']; start: number; end: number }) =>
  passage.text.slice(start, end);

describe('clauses', () => {
  it('begin with each verb of decision', () => {
    const clauses = clausesOf(
      'Welcomes the report, decides to extend the mandate until 1 May 2001, and requests the Secretary-General to help by 1 April 2001;',
    );
    assert.deepEqual(
      clauses.map(({ opening, times }) => [opening, times.length]),
      [
        ['welcome', 0],
        ['decide', 1],
        ['request', 1],
      ],
    );
  });

  it('do so in Chinese', () => {
    const clauses = clausesOf('欢迎报告，决定将任务延长至2001年5月1日，并请秘书长在2001年4月1日之前报告；', chinese);
    assert.deepEqual(
      clauses.map(({ opening, times }) => [opening, times.length]),
      [
        ['welcome', 0],
        ['decide', 1],
        ['request', 1],
      ],
    );
  });

  it('name the one addressed, and who is said to act', () => {
    const [request] = clausesOf(
      'Requests the Secretary-General to ensure that the Mission shall report by 1 May 2001;',
    );
    assert.equal(request?.subject?.word.bearer, 'secretary-general');
    assert.ok(request?.agents.some(({ word }) => word.bearer === 'mission'));
  });

  it('say whether the Council is to act itself', () => {
    const own = (words: string) => clausesOf(words)[0]?.own;
    assert.equal(own('Decides to review the measures by 1 May 2001;'), true);
    assert.equal(own('Decides that States shall report by 1 May 2001;'), false);
    assert.equal(own('Requests the Committee to review the measures by 1 May 2001;'), false);
  });

  it('hold their acts, actors and bodies in order, within their own words', () => {
    const [clause] = clausesOf(
      'Requests UNMIL and the Panel of Experts to submit a report and a letter by 1 May 2001;',
    );
    assert.ok(clause);
    const shown = clause.acts.map((found) => `${wordsOf({ ...found, passage: clause.passage })} = ${found.word.act}`);
    assert.deepEqual(shown, ['submit = transfer', 'report = report', 'letter = letter']);
    assert.deepEqual(
      clause.actors.map(({ word }) => word.bearer),
      ['mission', 'panel'],
    );
    assert.deepEqual(
      clause.bodies.flatMap(({ word }) => word.bodies.map(({ key }) => key)),
      ['UNMIL'],
    );
  });

  it('are cut at semicolons', () => {
    const clauses = clausesOf('Requests the Panel to help by 1 May 2001; urges States to help by 1 June 2001;');
    assert.deepEqual(
      clauses.map((clause) => [clause.opening, clause.times.length]),
      [
        ['request', 1],
        ['request', 1],
      ],
    );
  });
});
