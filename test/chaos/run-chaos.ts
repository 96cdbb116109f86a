import { type PostgresServer, postgresMissing, startPostgres } from '../store/postgres-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { opensmtpdMissing } from './opensmtpd.ts';
import { clockChanges, diskFull, realServer } from './other-faults.ts';
import { databaseRestarts, frozen, instances, killAtRandom, type Stage, wrongClocks } from './process-faults.ts';
import type { Row } from './row.ts';
import { smtpFaults } from './smtp-faults.ts';

/** How much of each fault: mails, and times. */
export interface Size {
  readonly mails: number;
  readonly kills: number;
  readonly freezes: number;
  readonly restarts: number;
  /** Mails for each fault of a mail server, and how slow the slow one answers, in milliseconds. */
  readonly faultMails: number;
  readonly slowAnswer: number;
}

export const long: Size = { mails: 2_000, kills: 300, freezes: 10, restarts: 10, faultMails: 10, slowAnswer: 14_000 };
export const short: Size = { mails: 60, kills: 2, freezes: 1, restarts: 1, faultMails: 2, slowAnswer: 200 };

/** Makes all faults, on both engines side by side; `report` is told each line of the table as it is known, or what is skipped. */
export async function runChaos(size: Size, report: (row: Row | string) => void): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const add = (row: Row) => {
    rows.push(row);
    report(row);
  };
  const folders: { remove(): Promise<void> }[] = [];
  const sqlite: Stage = {
    engine: 'SQLite',
    mails: size.mails,
    create: async () => {
      const folder = await temporaryFolder();
      folders.push(folder);
      return `sqlite:${folder.path}/store.db`;
    },
  };
  const server = postgresMissing ? null : await startPostgres();
  try {
    if (!server) report(`skipped: ${postgresMissing}`);
    // Side by side: most of the time goes by in waiting.
    await Promise.all([
      server && onPostgres(server),
      onSqlite(),
      realServers([sqlite, ...(server ? [onServer(server)] : [])]),
      mailServers(sqlite),
      // What a mail server does wrong is met before the store is asked: the short form makes it on one engine.
      server && size !== short && mailServers(onServer(server)),
    ]);
  } finally {
    await server?.stop();
    for (const folder of folders) await folder.remove();
  }
  return rows;

  async function onSqlite(): Promise<void> {
    add(await killAtRandom(sqlite, size.kills));
    add(await instances(sqlite, 4));
    add(await frozen(sqlite, size.freezes));
    add(await wrongClocks(sqlite));
    await fullDisk(sqlite, async (folder) => `sqlite:${folder}/store.db`);
    add(await clockChanges());
  }

  async function fullDisk(stage: Stage, createIn: (folder: string) => Promise<string>): Promise<void> {
    const row = await diskFull(stage, createIn, size.restarts);
    if (row) add(row);
    else report('skipped: a full disk needs the right to mount');
  }

  /** One after the other: a machine has room for one. */
  async function realServers(stages: readonly Stage[]): Promise<void> {
    if (opensmtpdMissing) return report(`skipped: ${opensmtpdMissing}`);
    for (const stage of stages) {
      add(await realServer({ ...stage, mails: Math.min(size.mails, 500) }, Math.min(size.kills, 20)));
    }
  }

  function onServer({ createDatabase }: PostgresServer): Stage {
    return { engine: 'PostgreSQL', mails: size.mails, create: createDatabase };
  }

  async function mailServers(stage: Stage): Promise<void> {
    for (const row of await smtpFaults({ ...stage, mails: size.faultMails }, size.slowAnswer)) add(row);
  }

  async function onPostgres(running: PostgresServer): Promise<void> {
    const postgres = onServer(running);
    add(await killAtRandom(postgres, size.kills));
    add(await instances(postgres, 4));
    add(await frozen(postgres, size.freezes));
    add(await wrongClocks(postgres));
    // On a server of its own: the others are at work on this one.
    const own = await startPostgres();
    add(await databaseRestarts(onServer(own), own, size.restarts));
    await fullDisk(onServer(own), own.createDatabase);
    await own.stop();
  }
}
