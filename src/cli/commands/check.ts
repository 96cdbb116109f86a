import type { Command } from 'commander';
import type { FindingGroup } from '../../events/check.ts';
import type { Context } from '../context.ts';
import { printable } from '../table.ts';
import { withApp } from '../with-app.ts';

/** More would push what a person should do off the screen. */
const mostHistory = 20;

const headings: Readonly<Record<FindingGroup['urgency'], string>> = {
  do: 'To do',
  look: 'To look at',
  history: 'Long past',
};

/** `check`: what does not fit, by file and line, the most urgent first. Exit status 1 where anything does not. */
export function checkCommand(program: Command, context: Context): void {
  program
    .command('check')
    .description(
      'report what does not fit in the schedules at hand, the most urgent first; exit status 1 if there is any',
    )
    .option('--all', 'also everything that is long past, however much it is')
    .action((options: { readonly all?: true }) =>
      withApp(context, async (app) => {
        const { byUrgency } = await import('../../events/check.ts');
        const { nextDue } = await import('../../due/next-due.ts');
        const today = app.today();
        const findings = await app.check();
        for (const group of byUrgency(findings, today)) {
          context.out(`${headings[group.urgency]}: ${group.findings.length}\n`);
          const isLong = group.urgency === 'history' && group.findings.length > mostHistory;
          context.out(isLong && !options.all ? '  "check --all" lists them\n' : lines(group));
        }
        const { events } = await app.snapshot();
        const { unrecordedCount } = nextDue(events, {
          asOf: today,
          knownOn: today,
          count: 1,
          filter: {},
          language: 'en',
        });
        if (unrecordedCount > 0)
          context.out(`Owed where nobody records deliveries, and so not counted here: ${unrecordedCount} documents\n`);
        if (findings.length > 0) context.exitCode = 1;
      }),
    );
}

function lines({ findings }: FindingGroup): string {
  return findings
    .map(({ file, line, message, code }) => {
      return `${line === null ? file : `${file}:${line}`}: ${printable(message)} [${code}]\n`;
    })
    .join('');
}
