import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { readInput } from '../read-input.ts';
import { withApp } from '../with-app.ts';

/** `add`: takes a resolution into the store. */
export function addCommand(program: Command, context: Context): void {
  program
    .command('add')
    .description('take in the text of a resolution; a changed text is a new edition of it')
    .argument('<file>', '.txt, .pdf, .docx or .html, or - for standard input')
    .action((file: string) =>
      withApp(context, async (app) => {
        const added = await app.addResolution(await readInput(file, context.stdin), file);
        const { symbol, language, edition, obligations, inForce } = added;
        const what = added.added ? `added as edition ${edition}` : `already there as edition ${edition}`;
        context.out(
          `${symbol} (${language}): ${what}; ${obligations} duties${inForce ? '' : '; another text of it stays in force'}\n`,
        );
      }),
    );
}
