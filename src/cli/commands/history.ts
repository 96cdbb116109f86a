import { type Command, Option } from 'commander';
import type { EditionEntry, StoredChange } from '../../app/contract.ts';
import type { Context } from '../context.ts';
import { countOption } from '../option-parsers.ts';
import { table } from '../table.ts';
import { withApp } from '../with-app.ts';

interface HistoryOptions {
  readonly count: number;
  readonly format: 'table' | 'json';
}

const shownByDefault = 50;

/** `history`: who changed what and when; of one resolution its editions as well. */
export function historyCommand(program: Command, context: Context): void {
  program
    .command('history')
    .description('show who changed what and when, the newest first; for one resolution its editions as well')
    .argument('[slug]', 'a resolution, such as S-RES-2584-2021')
    .option('--count <number>', 'how many changes to show', countOption, shownByDefault)
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .action((slug: string | undefined, { count, format }: HistoryOptions) =>
      withApp(context, async (app) => {
        const editions = slug === undefined ? [] : await app.editions(slug);
        const changes = await app.changes(count, slug);
        if (format === 'json') {
          context.out(`${JSON.stringify({ editions, changes })}\n`);
          return;
        }
        if (editions.length > 0) context.out(`${editionTable(editions)}\n`);
        if (changes.length === 0) context.err('mandate-cycles: no change was recorded\n');
        else context.out(changeTable(changes));
      }),
    );
}

function editionTable(editions: readonly EditionEntry[]): string {
  const rows = editions.map(({ language, edition, name, addedAt, withdrawnAt }) => [
    `${language} ${edition}`,
    name,
    addedAt,
    withdrawnAt ?? '',
  ]);
  return table([['EDITION', 'FILE', 'ADDED', 'WITHDRAWN'], ...rows]);
}

function changeTable(changes: readonly StoredChange[]): string {
  const rows = changes.map(({ at, by, action, subject, before, after }) => [
    at,
    by,
    action,
    subject,
    before ?? '',
    after ?? '',
  ]);
  return table([['AT', 'BY', 'DID', 'WHAT', 'BEFORE', 'AFTER'], ...rows]);
}
