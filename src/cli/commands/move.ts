import type { Command } from 'commander';
import type { Context } from '../context.ts';

/** `move`: takes a SQLite database into the PostgreSQL database that DATABASE_URL names. */
export function moveCommand(program: Command, context: Context): void {
  program
    .command('move')
    .description('copy a SQLite database into the empty PostgreSQL database that DATABASE_URL names')
    .argument('<file>', 'the SQLite file, such as data/mandate-cycles.db; it stays as it is')
    .action(async (file: string) => {
      const { readSettings } = await import('../../settings.ts');
      const { moveStore } = await import('../../store/maintenance.ts');
      const rows = await moveStore(file, readSettings(context.env).databaseUrl);
      context.out(`${rows} rows moved; the service may now be started with this DATABASE_URL\n`);
    });
}
