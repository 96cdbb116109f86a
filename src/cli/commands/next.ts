import type { Command } from 'commander';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Context } from '../context.ts';
import { type EventOptions, withEventOptions } from '../event-options.ts';
import { countOption, dateOption } from '../option-parsers.ts';
import { withApp } from '../with-app.ts';

interface NextOptions extends EventOptions {
  readonly asOf?: IsoDate;
  readonly count?: number;
}

/** `next`: what is due next and what is overdue, on the schedules at hand. */
export function nextCommand(program: Command, context: Context): void {
  const command = program
    .command('next')
    .description('say what is due next, and what is overdue')
    .option('--as-of <date>', 'seen from that day (today in New York)', dateOption)
    .option('--count <number>', 'how many items to show', countOption);
  withEventOptions(command).action((options: NextOptions) =>
    withApp(context, async (app) => {
      const { defaultCount, knownOnFor, nextDue } = await import('../../due/next-due.ts');
      const today = app.today();
      const asOf = options.asOf ?? today;
      const knownOn = options.knownOn ?? knownOnFor(asOf, today);
      const { events } = await app.snapshot(knownOn);
      const { count = defaultCount, format, ...filter } = options;
      const due = nextDue(events, { asOf, knownOn, count, filter, language: 'en' });
      if (format === 'json') {
        const { eventJson } = await import('../../due/event-json.ts');
        const plain = (list: typeof events) => list.map((event) => eventJson(event, 'en', asOf));
        context.out(`${JSON.stringify({ ...due, next: plain(due.next), overdue: plain(due.overdue) })}\n`);
        return;
      }
      const { eventTable } = await import('../event-table.ts');
      context.out(`${due.message}\n`);
      if (due.next.length > 0) context.out(`\n${eventTable(due.next, asOf)}`);
      if (due.overdueCount > 0) {
        // The latest: a long list of old ones would push the answer off the screen.
        context.out(`\nOverdue:\n${eventTable(due.overdue.slice(-count), asOf)}`);
        if (due.overdueCount > count) context.out(`and ${due.overdueCount - count} earlier\n`);
      }
      if (due.unrecordedCount > 0) {
        context.out(
          `\n${due.unrecordedCount} earlier documents are owed where nobody records deliveries; see "list"\n`,
        );
      }
    }),
  );
}
