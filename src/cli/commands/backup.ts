import type { Command } from 'commander';
import type { Context } from '../context.ts';

/** `backup`: copies the database into a file, while the service runs. */
export function backupCommand(program: Command, context: Context): void {
  program
    .command('backup')
    .description('copy the database into a file; the service may go on')
    .argument('<file>', 'where to; a file of that name is replaced')
    .action(async (file: string) => {
      const { readSettings } = await import('../../settings.ts');
      const { backupStore } = await import('../../store/maintenance.ts');
      await backupStore(readSettings(context.env).databaseUrl, file);
      context.out(`${file}: written and checked\n`);
    });
}
