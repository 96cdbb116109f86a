import { after, before, describe } from 'node:test';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type PostgresServer, postgresMissing, startPostgres } from './postgres-server.ts';

/** An empty database of one kind, that several processes can open. */
export interface TestDatabase {
  /** As DATABASE_URL takes it. */
  readonly url: string;
  open(): Promise<Store>;
  remove(): Promise<void>;
}

/** Runs the same tests on both engines. `create` gives a new empty database each time. */
export function describeOnBothEngines(name: string, tests: (create: () => Promise<TestDatabase>) => void): void {
  describe(`${name} on SQLite`, () => tests(createSqlite));
  describe(`${name} on PostgreSQL`, { skip: postgresMissing }, () => {
    let server: PostgresServer;
    before(async () => {
      server = await startPostgres();
    });
    after(() => server.stop());
    tests(async () => {
      const url = await server.createDatabase();
      return { url, open: () => openStore(url), remove: async () => {} };
    });
  });
}

async function createSqlite(): Promise<TestDatabase> {
  const folder = await temporaryFolder();
  const url = `sqlite:${folder.path}/store.db`;
  return { url, open: () => openStore(url), remove: folder.remove };
}
