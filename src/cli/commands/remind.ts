import type { Command } from 'commander';
import type { DateTime } from 'luxon';
import type { Outcome } from '../../reminders/send-mails.ts';
import type { Context } from '../context.ts';
import { instantOption } from '../option-parsers.ts';
import { table } from '../table.ts';
import { withApp } from '../with-app.ts';

interface RemindOptions {
  readonly now?: DateTime;
  readonly dryRun?: true;
}

/** `remind`: one reminder round. Exit status 1 where a mail could not be sent. */
export function remindCommand(program: Command, context: Context): void {
  program
    .command('remind')
    .description('send the reminders that are due, each once')
    .option('--now <instant>', 'as if it were that moment', instantOption)
    .option('--dry-run', 'only print what would be sent')
    .action((options: RemindOptions) =>
      withApp(context, async (app) => {
        const now = options.now ?? app.now();
        const rehearsal = now > app.now();
        if (rehearsal) {
          context.err('mandate-cycles: that moment is in the future: this is a rehearsal, and nothing is sent\n');
        }
        if (options.dryRun || rehearsal) {
          const planned = await app.previewReminders(now);
          context.out(
            table(
              planned.map(({ recipient, event, daysLeft }) => [
                recipient,
                event.date,
                `${daysLeft} days`,
                event.title.en,
              ]),
            ),
          );
          return;
        }
        const { smtpUrl, outboxDir } = app.settings;
        const sent = smtpUrl === null ? `written to ${outboxDir}` : 'sent';
        const { unsentLine } = await import('../../reminders/send-mails.ts');
        const outcomes = await app.remind(now);
        context.out(
          table(
            outcomes.map(({ result, recipient, subject, reason }) => [
              result === 'sent' ? sent : result,
              recipient,
              subject || reason,
            ]),
          ),
        );
        for (const outcome of outcomes) {
          const line = outcome.failure === 'service' ? serviceLine(outcome) : unsentLine(outcome);
          if (line === null) continue;
          context.err(`mandate-cycles: ${line}\n`);
          context.exitCode = 1;
        }
      }),
    );
}

function serviceLine({ reason }: Outcome): string {
  return `no mail goes out: ${reason} [mail-refused]; all mails wait; check SMTP_URL and the server`;
}
