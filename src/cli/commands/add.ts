import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { eachFile } from '../each-file.ts';
import { type HeadOptions, withHeadOptions } from '../head-options.ts';
import { readInput } from '../read-input.ts';
import { printable } from '../table.ts';
import { withApp } from '../with-app.ts';

/** `add`: takes resolutions into the store; goes on after a file that cannot be read. */
export function addCommand(program: Command, context: Context): void {
  withHeadOptions(program.command('add'))
    .description("take in resolutions' texts; a changed text is a new edition of its resolution")
    .argument('<file...>', '.txt, .pdf, .docx or .html, or - for standard input')
    .action((files: readonly string[], given: HeadOptions) =>
      withApp(context, (app) =>
        eachFile(files, context, async (file) => {
          const added = await app.addResolution(await readInput(file, context.stdin), file, { given });
          const { symbol, language, edition, obligations, inForce, notes } = added;
          const what = added.added ? `added as edition ${edition}` : `already there as edition ${edition}`;
          context.out(
            `${symbol} (${language}): ${what}; ${obligations} duties${inForce ? '' : '; another text of it stays in force'}\n`,
          );
          for (const note of notes) context.out(`  ${printable(note)}\n`);
        }),
      ),
    );
}
