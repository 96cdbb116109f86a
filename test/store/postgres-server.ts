import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../take-port.ts';

/** A real PostgreSQL on a temporary folder and a free loopback port. */
export interface PostgresServer {
  /** Makes an empty database and gives its address; its tables lie in `folder` where one is given. */
  createDatabase(folder?: string): Promise<string>;
  /** Ends the server at once, as a crash does, and starts it again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const installed = '/usr/lib/postgresql';

/** Why there is no PostgreSQL to test with; false where there is one. In CI it is never absent. */
export const postgresMissing: string | false =
  binaries() !== null || process.env['CI'] === 'true'
    ? false
    : 'PostgreSQL is not installed (apt-get install postgresql)';

/** The folder of the newest installed server's programs. */
function binaries(): string | null {
  const versions = existsSync(installed) ? readdirSync(installed).sort((a, b) => Number(b) - Number(a)) : [];
  return (
    versions.map((version) => join(installed, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb'))) ?? null
  );
}

/** Starts a server; its data are gone after `stop`, and when the process ends. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = binaries();
  if (bin === null) throw new Error(`no PostgreSQL below ${installed}`);
  const folder = mkdtempSync(join(tmpdir(), 'mandate-cycles-postgres-'));
  const user = serverUser();
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid!);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const init = [
    '--pgdata',
    data,
    '--username',
    'tester',
    '--auth',
    'trust',
    '--encoding',
    'UTF8',
    '--locale',
    'C.UTF-8',
  ];
  execFileSync(join(bin, 'initdb'), [...init, '--no-sync'], { ...user, cwd: folder, stdio: 'pipe' });
  const port = await freePort();
  let server = start();
  process.once('exit', () => {
    server.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  });
  await answers(port);
  let databases = 0;
  return {
    async createDatabase(tables) {
      const name = `test_${++databases}`;
      if (tables !== undefined) {
        if (user.uid !== undefined) chownSync(tables, user.uid, user.gid!);
        await ask(port, `CREATE TABLESPACE space_${name} LOCATION '${tables}'`);
      }
      const space = tables === undefined ? '' : `TABLESPACE space_${name}`;
      await ask(port, `CREATE DATABASE ${name} TEMPLATE template0 ${space}`);
      return addressOf(port, name);
    },
    async restart() {
      await end(server);
      server = start();
      await answers(port);
    },
    async stop() {
      await end(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };

  function start(): ChildProcess {
    const settings = {
      listen_addresses: '127.0.0.1',
      port,
      unix_socket_directories: '',
      fsync: 'off',
      max_connections: 200,
    };
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    return spawn(join(bin!, 'postgres'), ['-D', data, ...options], { ...user, cwd: folder, stdio: 'ignore' });
  }
}

/** The server refuses to run as root: then as the user that Debian's package makes. */
function serverUser(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGQUIT');
  });
}

const addressOf = (port: number, name: string) => `postgres://tester@127.0.0.1:${port}/${name}`;

async function ask(port: number, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(port, 'postgres') });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function answers(port: number): Promise<void> {
  const end = performance.now() + 20_000;
  for (;;) {
    try {
      return await ask(port, 'SELECT 1');
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
