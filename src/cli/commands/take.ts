import type { Command } from 'commander';
import type { AddedResolution } from '../../app/contract.ts';
import { takeAll } from '../../documents-server/take-all.ts';
import { MandateCyclesError } from '../../errors.ts';
import type { Context } from '../context.ts';
import { valuesOption } from '../option-parsers.ts';
import { readInput } from '../read-input.ts';
import { withApp } from '../with-app.ts';

interface TakeOptions {
  readonly lang: readonly string[];
  readonly from?: string;
}

/** `take`: fetches resolutions by their symbols and takes them in; goes on after one that cannot be had. */
export function takeCommand(program: Command, context: Context): void {
  program
    .command('take')
    .description('fetch resolutions by symbol from the documents server and take them in')
    .argument('[symbol...]', 'such as "S/RES/2808(2025)"')
    .option('--lang <languages>', 'the languages to fetch, such as en,zh', valuesOption, ['en'])
    .option('--from <file>', 'a file with one symbol a line, or - for standard input')
    .action(async (symbols: readonly string[], options: TakeOptions) => {
      const wanted = [...symbols, ...(options.from ? await symbolsIn(options.from, context) : [])];
      if (wanted.length === 0) throw new MandateCyclesError('option-invalid', 'no symbol is given', 'take');
      await withApp(context, async (app) => {
        const texts = wanted.flatMap((symbol) => options.lang.map((language) => ({ symbol, language })));
        await takeAll(texts, async ({ symbol, language }) => {
          try {
            const taken = await app.takeResolution(symbol, language, (line) => context.err(`${line}\n`));
            context.out(`${taken.symbol} (${language}): ${outcome(taken.added)}\n`);
          } catch (error) {
            if (!(error instanceof MandateCyclesError)) throw error;
            context.err(`mandate-cycles: ${error.line}\n`);
            context.exitCode = 1;
          }
        });
      });
    });
}

/** A line a symbol; empty lines, and what stands behind a "#", say nothing. */
async function symbolsIn(file: string, context: Context): Promise<readonly string[]> {
  const lines = new TextDecoder().decode(await readInput(file, context.stdin)).split(/\r?\n/);
  return lines.map((line) => line.replace(/#.*/, '').trim()).filter((line) => line !== '');
}

function outcome(added: AddedResolution | null): string {
  if (added === null) return 'known already, not asked for';
  const what = added.added ? `added as edition ${added.edition}` : `already there as edition ${added.edition}`;
  return `${what}; ${added.obligations} duties`;
}
