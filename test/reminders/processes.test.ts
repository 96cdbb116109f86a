import assert from 'node:assert/strict';
import { type ChildProcess, execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Outcome } from '../../src/reminders/send-mails.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { mailServer, type TestMailServer } from './mail-server.ts';

const program = join(import.meta.dirname, 'round-process.ts');

describe('reminder rounds of several processes', () => {
  let folder: { readonly path: string; remove(): Promise<void> };
  let server: TestMailServer | undefined;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(async () => {
    await server?.close();
    await folder.remove();
  });

  /** Starts a process with a round of its own; `outcomes` is null where it was killed. */
  function start(count: number, later = 0): { child: ChildProcess; outcomes: Promise<Outcome[] | null> } {
    let child: ChildProcess | undefined;
    const outcomes = new Promise<Outcome[] | null>((resolve, reject) => {
      const args = [program, `sqlite:${join(folder.path, 'store.db')}`, server!.url, `${count}`, `${later}`];
      child = execFile(process.execPath, args, (error, stdout) => {
        if (error?.signal === 'SIGKILL') resolve(null);
        else if (error) reject(error);
        else resolve(JSON.parse(stdout));
      });
    });
    return { child: child!, outcomes };
  }

  it('send every mail once, whoever gets there first', async () => {
    server = await mailServer();
    const rounds = await Promise.all([start(120), start(120), start(120)].map(({ outcomes }) => outcomes));
    const sent = rounds.flat().filter((outcome) => outcome?.result === 'sent');
    assert.equal(sent.length, 120);
    assert.equal(server.mails.length, 120);
    assert.equal(new Set(server.mails.map((mail) => mail.messageId)).size, 120);
  });

  it('repeat a mail, under the same Message-ID, only where the sender died before marking it', async () => {
    let first: ReturnType<typeof start> | undefined;
    server = await mailServer({}, async () => {
      // The mail is in; the sender dies before it hears so.
      first?.child.kill('SIGKILL');
      return null;
    });
    first = start(1);
    assert.equal(await first.outcomes, null);
    first = undefined;
    assert.deepEqual(await start(1, 1).outcomes, [], 'the lease of the dead still holds');
    assert.deepEqual(
      (await start(1, 2).outcomes)?.map(({ result }) => result),
      ['sent'],
    );
    assert.deepEqual(await start(1, 60).outcomes, []);
    const ids = server.mails.map((mail) => mail.messageId);
    assert.deepEqual(ids, [ids[0], ids[0]]);
  });
});
