import type { Command } from 'commander';
import type { Context } from '../context.ts';

/** `restore`: puts a backup in the place of the database. */
export function restoreCommand(program: Command, context: Context): void {
  program
    .command('restore')
    .description('put a backup in the place of the database, once the service is stopped')
    .argument('<file>', 'what "backup" has written')
    .action(async (file: string) => {
      const { readSettings } = await import('../../settings.ts');
      const { databaseUrl } = readSettings(context.env);
      const { restoreStore } = await import('../../store/maintenance.ts');
      await restoreStore(file, databaseUrl);
      const path = databaseUrl.replace(/^sqlite:/, '');
      context.out(`${path}: restored; what was there before is ${path}.before-restore\n`);
    });
}
