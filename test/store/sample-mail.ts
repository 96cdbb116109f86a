import type { PlannedMail } from '../../src/store/store.ts';

/** A planned mail, due at midnight of 1 February 2001; what a test is about is given, the rest is filled in. */
export function sampleMail(key: string, changes: Partial<PlannedMail> = {}): PlannedMail {
  return {
    key,
    kind: 'reminder',
    subscription: null,
    recipient: 'desk@example.org',
    about: `event of ${key}`,
    date: '2001-02-08',
    details: '{}',
    dueAt: '2001-02-01T00:00:00.000Z',
    expiresAt: '2001-02-09T00:00:00.000Z',
    ...changes,
  };
}
