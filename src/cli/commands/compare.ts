import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { readInput } from '../read-input.ts';
import { table } from '../table.ts';

/** `compare`: what differs between two languages of one resolution. Exit status 1 where anything does. */
export function compareCommand(program: Command, context: Context): void {
  program
    .command('compare')
    .description('compare two languages of one resolution; exit status 1 if they differ')
    .argument('<file>', '.txt, .pdf, .docx or .html, or - for standard input')
    .argument('<file>', 'the same resolution in another language')
    .action(async (firstFile: string, secondFile: string) => {
      const [{ deriveFile }, { compareDuties }] = await Promise.all([
        import('../derived-file.ts'),
        import('../../events/compare-duties.ts'),
      ]);
      const { derived: first } = await deriveFile(firstFile, await readInput(firstFile, context.stdin));
      const { derived: second } = await deriveFile(secondFile, await readInput(secondFile, context.stdin));
      const differences = compareDuties(first, second);
      if (differences.length === 0) {
        context.out(`${first.resolution.symbol}: no difference in ${first.obligations.length} duties\n`);
        return;
      }
      const rows = differences.map(({ paragraph, field, first, second }) => [
        paragraph === '' ? 'head' : `para. ${paragraph}`,
        field,
        first ?? 'none',
        second ?? 'none',
      ]);
      context.out(table([['WHERE', 'WHAT', firstFile, secondFile], ...rows]));
      context.exitCode = 1;
    });
}
