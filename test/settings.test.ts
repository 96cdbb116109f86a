import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings } from '../src/settings.ts';

describe('settings', () => {
  it('need none', () => {
    assert.deepEqual(readSettings({ PATH: '/bin', SMTP_URL: '' }), {
      user: 'unknown user',
      port: 8080,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:8080',
      databaseUrl: 'sqlite:data/mandate-cycles.db',
      schedulesDir: null,
      smtpUrl: null,
      smtpTls: 'required',
      outboxDir: 'data/outbox',
      mailFrom: 'Mandate cycles <mandate-cycles@localhost>',
      remindTo: null,
      leadDays: [30, 7, 1],
      dkim: null,
      webhook: null,
      adminToken: null,
      documentsUrl: 'https://documents.un.org',
      watch: false,
      proxies: {},
    });
  });

  it('take what is given', () => {
    const settings = readSettings({
      PORT: '9000',
      HOST: '::1',
      DATABASE_URL: 'sqlite:/var/lib/x.db',
      SMTP_URL: 'smtp://user:p%40ss@mail.example.org:587',
      MAIL_FROM: 'Desk <desk@example.org>',
      REMIND_TO: 'officer@localhost',
      LEAD_DAYS: '1, 14,1',
      ADMIN_TOKEN: 'a-token-for-tests',
      SCHEDULES_DIR: '/srv/sched ules',
    });
    assert.equal(settings.publicUrl, 'http://[::1]:9000');
    assert.deepEqual(settings.leadDays, [14, 1]);
    assert.equal(settings.smtpTls, 'required');
    assert.equal(readSettings({ SMTP_URL: 'smtp://mail.example.org', SMTP_TLS: 'optional' }).smtpTls, 'optional');
    assert.equal(readSettings({ SMTP_URL: 'smtp://127.0.0.1:2525' }).smtpTls, 'optional', 'on this machine');
    assert.equal(settings.remindTo, 'officer@localhost');
    assert.equal(settings.databaseUrl, 'sqlite:/var/lib/x.db');
    assert.equal(readSettings({ DATABASE_URL: 'postgres://u:p@db/x' }).databaseUrl, 'postgres://u:p@db/x');
    assert.equal(readSettings({ HOST: '0.0.0.0' }).publicUrl, 'http://localhost:8080');
    assert.equal(readSettings({ PUBLIC_URL: 'https://un.example.org/cal/' }).publicUrl, 'https://un.example.org/cal');
  });

  const wrong: Record<string, readonly string[]> = {
    PORT: ['0', '80a', '65536', '-1', '8080.5', ' '],
    HOST: ['a b', 'host\n'],
    PUBLIC_URL: ['calendar.example.org', 'ftp://example.org', 'http://'],
    DATABASE_URL: ['mysql://user:secret@db/x', 'postgres://user:secret@db:x/y', 'sqlite:', '/data/x.db'],
    SMTP_URL: ['mail.example.org', 'http://user:secret@example.org', 'smtp:'],
    SMTP_TLS: ['never', 'true'],
    MAIL_FROM: ['nobody', 'A <a@b>, B <b@c>', 'A <a@b>\r\nBcc: c@d', 'a@b, c@d'],
    REMIND_TO: ['nobody', 'a@b,c@d', 'a b@c', 'A <a@b>'],
    LEAD_DAYS: ['seven', '-1', '30;7', '1000', '1,2,3,4,5,6,7,8,9,10,11', ','],
    ADMIN_TOKEN: ['two words in a token', 'tökén-tökén-tökén', 'too-short-token'],
    SCHEDULES_DIR: ['a\nb'],
  };
  for (const [name, values] of Object.entries(wrong)) {
    it(`name ${name} in one line where its value is wrong, and keep the value to themselves`, () => {
      for (const value of values) {
        assert.throws(
          () => readSettings({ [name]: value }),
          (error: Error & { code: string; where: string; line: string }) => {
            assert.equal(error.code, 'setting-invalid');
            assert.equal(error.where, name);
            assert.ok(error.line.startsWith(`${name}: must be `) && !error.line.includes('\n'), error.line);
            assert.ok(!error.line.includes('secret'));
            return true;
          },
          `${name}=${value}`,
        );
      }
    });
  }
});
