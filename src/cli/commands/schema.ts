import type { Command } from 'commander';
import type { Context } from '../context.ts';

/** `schema`: the JSON Schema that hand-written schedules are checked against. */
export function schemaCommand(program: Command, context: Context): void {
  program
    .command('schema')
    .description('print the JSON Schema of hand-written schedules')
    .action(async () => {
      const { scheduleJsonSchema } = await import('../../schedules/schema.ts');
      context.out(`${JSON.stringify(scheduleJsonSchema(), null, 2)}\n`);
    });
}
