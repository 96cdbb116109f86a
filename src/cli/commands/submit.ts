import type { Command } from 'commander';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Context } from '../context.ts';
import { dateOption, symbolOption } from '../option-parsers.ts';
import { withApp } from '../with-app.ts';

interface SubmitOptions {
  readonly symbol: string;
  readonly on: IsoDate;
  readonly partly?: true;
}

/** `submit`: records that a due item was answered by a document. */
export function submitCommand(program: Command, context: Context): void {
  program
    .command('submit')
    .description('record that a due item was answered')
    .argument('<obligation>', 'its id, as "list --format json" prints it')
    .argument('<date>', 'the due date that was answered', dateOption)
    .requiredOption('--symbol <symbol>', 'the document that answers it, such as S/2001/844', symbolOption)
    .requiredOption('--on <date>', 'the day on which the document was issued', dateOption)
    .option('--partly', 'it answers the item in part only')
    .action((obligation: string, date: IsoDate, options: SubmitOptions) =>
      withApp(context, async (app) => {
        const { symbol, on, partly } = options;
        const result = await app.addSubmission({ obligation, date, symbol, issued: on, whole: !partly });
        context.out(`${obligation} of ${date}: ${symbol} ${result}\n`);
      }),
    );
}
