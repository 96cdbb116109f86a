import type { Command } from 'commander';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Context } from '../context.ts';
import { countOption, dateOption } from '../option-parsers.ts';
import { withApp } from '../with-app.ts';

interface TextOptions {
  readonly lang?: string;
  readonly edition?: number;
}

/** `withdraw`: takes back what was recorded; the history keeps it. */
export function withdrawCommand(program: Command, context: Context): void {
  const command = program.command('withdraw').description('take back what was recorded; "history" goes on showing it');
  command
    .command('submission')
    .description('take back a recorded delivery')
    .argument('<obligation>', 'as it was given to "submit"')
    .argument('<date>', 'the due date that was answered', dateOption)
    .argument('<symbol>', 'the document, such as S/2001/844')
    .action((obligation: string, date: IsoDate, symbol: string) =>
      withApp(context, async (app) => {
        await app.withdrawSubmission({ obligation, date, symbol });
        context.out(`${obligation} of ${date}: ${symbol} withdrawn\n`);
      }),
    );
  command
    .command('text')
    .description('take back an added text, or one edition of it; the edition before is then in force')
    .argument('<slug>', 'the resolution, such as S-RES-2584-2021')
    .option('--lang <language>', 'in this language only, such as zh')
    .option('--edition <number>', 'this edition only', countOption)
    .action((slug: string, { lang, edition }: TextOptions) =>
      withApp(context, async (app) => {
        const withdrawn = await app.withdrawText({ slug, language: lang, edition });
        for (const one of withdrawn) {
          context.out(`${one.symbol} (${one.language}): edition ${one.edition} withdrawn\n`);
        }
      }),
    );
}
