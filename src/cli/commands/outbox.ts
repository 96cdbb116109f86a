import { type Command, Option } from 'commander';
import type { MailState } from '../../terms/mail-states.ts';
import { mailStates } from '../../terms/mail-states.ts';
import type { Context } from '../context.ts';
import { countOption } from '../option-parsers.ts';
import { table } from '../table.ts';
import { withApp } from '../with-app.ts';

interface OutboxOptions {
  readonly state?: MailState;
  readonly count: number;
  readonly format: 'table' | 'json';
}

/** `outbox`: mails that wait, were sent or will not be, with reasons; `outbox again` sends what was given up once more. */
export function outboxCommand(program: Command, context: Context): void {
  const outbox = program.command('outbox').description('list mails that wait, were sent or will not be, and why');
  outbox
    .addOption(new Option('--state <state>', 'only these').choices(mailStates))
    .option('--count <number>', 'how many at most', countOption, 50)
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .action(({ state, count, format }: OutboxOptions) =>
      withApp(context, async (app) => {
        const mails = await app.outbox.listMails(state ?? null, count);
        if (format === 'json') return context.out(`${JSON.stringify(mails)}\n`);
        const counts = await app.outbox.countMails();
        context.out(`${mailStates.map((each) => `${counts[each]} ${each}`).join(', ')}; ${counts.due} are due\n`);
        if (mails.length === 0) return;
        const rows = mails.map(
          ({ key, state, recipient, date, dueAt, nextAttemptAt, finishedAt, attempts, reason }) => {
            const when = finishedAt ?? (state === 'waiting' && attempts > 0 ? nextAttemptAt : dueAt);
            return [key, state, when.slice(0, 16), recipient, date, `${attempts}`, reason ?? ''];
          },
        );
        context.out(`\n${table([['KEY', 'STATE', 'WHEN (UTC)', 'TO', 'EVENT', 'ATTEMPTS', 'REASON'], ...rows])}`);
      }),
    );
  outbox
    .command('again')
    .description('let mails that were given up or withdrawn wait again, and write to their addresses again')
    .argument('[key...]', 'their keys; all that were given up where none is named')
    .action((keys: readonly string[]) =>
      withApp(context, async (app) => {
        const count = await app.outbox.sendAgain(keys.length === 0 ? null : keys);
        context.out(`${count} ${count === 1 ? 'mail waits' : 'mails wait'} again\n`);
        if (count < keys.length) {
          context.err(
            `mandate-cycles: outbox: ${keys.length - count} of the keys are not given up or withdrawn [option-invalid]\n`,
          );
          context.exitCode = 1;
        }
      }),
    );
}
