import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { printable } from '../table.ts';
import { withApp } from '../with-app.ts';

/** `check`: what does not fit, by file and line. Exit status 1 where anything does not. */
export function checkCommand(program: Command, context: Context): void {
  program
    .command('check')
    .description('report what does not fit in the schedules at hand; exit status 1 if there is any')
    .action(() =>
      withApp(context, async (app) => {
        const findings = await app.check();
        for (const { file, line, message, code } of findings) {
          context.out(`${line === null ? file : `${file}:${line}`}: ${printable(message)} [${code}]\n`);
        }
        if (findings.length > 0) context.exitCode = 1;
      }),
    );
}
