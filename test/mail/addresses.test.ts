import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { domainOf, mailboxKey, maskedAddress, parseAddress } from '../../src/mail/addresses.ts';

describe('mail addresses', () => {
  const good: readonly (readonly [text: string, address: string])[] = [
    ['desk@example.org', 'desk@example.org'],
    [' Desk.Officer+mali@Example.ORG ', 'Desk.Officer+mali@example.org'],
    ['post@bücher.example', 'post@xn--bcher-kva.example'],
    ['info@例子.中国', 'info@xn--fsqu00a.xn--fiqs8s'],
    ['info@例子。中国', 'info@xn--fsqu00a.xn--fiqs8s'],
    ["o'neill@example.org", "o'neill@example.org"],
  ];
  for (const [text, address] of good) it(`reads ${text}`, () => assert.equal(parseAddress(text), address));

  const bad = [
    '',
    '@example.org',
    'desk@',
    'desk@localhost',
    'desk@127.0.0.1',
    'desk@[127.0.0.1]',
    'a b@example.org',
    'a..b@example.org',
    '.a@example.org',
    'desk@example.org, other@example.org',
    'Desk <desk@example.org>',
    '"a@b"@example.org',
    'desk@example.org\r\nBcc: other@example.org',
    'desk\u0000@example.org',
    'desk@exa mple.org',
    'desk@-example.org',
    'desk@example.org?bcc=x@y.z',
    `${'x'.repeat(65)}@example.org`,
    `desk@${'x.'.repeat(130)}org`,
    '报告@example.org',
  ];
  for (const text of bad)
    it(`refuses ${JSON.stringify(text).slice(0, 60)}`, () => assert.equal(parseAddress(text), null));

  it('knows two spellings of one mailbox', () => {
    const keys = ['Desk@BÜCHER.example', 'desk@xn--bcher-kva.example'].map((text) => mailboxKey(parseAddress(text)!));
    assert.equal(keys[0], keys[1]);
  });

  it('gives the domain in ASCII, whatever stands around it', () => {
    assert.equal(domainOf('Kalender <post@bücher.example>'), 'xn--bcher-kva.example');
    assert.equal(domainOf('post@Example.org'), 'example.org');
    assert.equal(domainOf('mandate-cycles'), 'localhost');
  });

  it('shows no more of an address than its owner needs', () => {
    assert.equal(maskedAddress('desk@example.org'), 'd…@example.org');
  });
});
