import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLink, signLink } from '../../src/subscriptions/links.ts';

const key = Buffer.alloc(32, 7);
const id = 'A-subscription_id-0001';
const now = new Date('2001-02-01T12:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);

describe('signed links', () => {
  it('lead back to the subscription, for their purpose alone', () => {
    const token = signLink(key, 'unsubscribe', id, now);
    assert.equal(readLink(key, 'unsubscribe', token, now), id);
    assert.equal(readLink(key, 'manage', token, now), null);
  });

  it('are the same all day, so that a repeated mail is the same', () => {
    assert.equal(signLink(key, 'manage', id, now), signLink(key, 'manage', id, new Date('2001-02-01T23:59:59Z')));
  });

  it('expire', () => {
    const manage = signLink(key, 'manage', id, now);
    assert.equal(readLink(key, 'manage', manage, days(88)), id);
    assert.equal(readLink(key, 'manage', manage, days(90)), null);
    assert.equal(readLink(key, 'unsubscribe', signLink(key, 'unsubscribe', id, now), days(700)), id);
  });

  it('cannot be forged or stretched', () => {
    const token = signLink(key, 'manage', id, now);
    const [, expires = '', signature = ''] = token.split('.');
    for (const forged of [
      '',
      id,
      `${id}..`,
      `${id}.${expires}.`,
      `${id}.zzzz.${signature}`,
      `A-subscription_id-0002.${expires}.${signature}`,
      `${id}.${expires}.${'A'.repeat(43)}`,
      `${token}A`,
      signLink(Buffer.alloc(32, 8), 'manage', id, now),
      'x'.repeat(100_000),
    ]) {
      assert.equal(readLink(key, 'manage', forged, now), null, forged.slice(0, 80));
    }
  });
});
