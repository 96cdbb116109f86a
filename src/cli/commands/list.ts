import type { Command } from 'commander';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Context } from '../context.ts';
import { type EventOptions, withEventOptions } from '../event-options.ts';
import { dateOption } from '../option-parsers.ts';
import { withApp } from '../with-app.ts';

interface ListOptions extends EventOptions {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** `list`: dated events in a window, whatever became of them. */
export function listCommand(program: Command, context: Context): void {
  const command = program
    .command('list')
    .description('list dated events, also delivered, superseded and cancelled ones')
    .option('--from <date>', 'from that day on', dateOption)
    .option('--to <date>', 'up to that day', dateOption);
  withEventOptions(command).action((options: ListOptions) =>
    withApp(context, async (app) => {
      const { filterEvents } = await import('../../due/filter-events.ts');
      const { events } = await app.snapshot(options.knownOn);
      const asOf = options.knownOn ?? app.today();
      const chosen = filterEvents(events, options);
      if (options.format === 'json') {
        const { eventJson } = await import('../../due/event-json.ts');
        context.out(`${JSON.stringify(chosen.map((event) => eventJson(event, 'en', asOf)))}\n`);
        return;
      }
      const { eventTable } = await import('../event-table.ts');
      if (chosen.length === 0) context.err('mandate-cycles: no event matches\n');
      context.out(eventTable(chosen, asOf));
    }),
  );
}
