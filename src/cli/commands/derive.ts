import { type Command, Option } from 'commander';
import type { Context } from '../context.ts';
import type { DerivedFile } from '../derived-file.ts';
import { eachFile } from '../each-file.ts';
import { type HeadOptions, withHeadOptions } from '../head-options.ts';
import { readInput } from '../read-input.ts';

interface DeriveOptions extends HeadOptions {
  readonly format: 'table' | 'json' | 'ics' | 'yaml';
  readonly explain?: true;
  readonly text?: true;
}

/** `derive`: resolutions' texts in, their dated duties out; goes on after a file that cannot be read. */
export function deriveCommand(program: Command, context: Context): void {
  withHeadOptions(program.command('derive'))
    .description("print the dated duties of resolutions' texts")
    .argument('<file...>', '.txt, .pdf, .docx or .html, or - for standard input')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['table', 'json', 'ics', 'yaml']).default('table'),
    )
    .option('--explain', 'say which rule read which words, what was set aside, and what was mended')
    .option('--text', 'print the decoded text that positions count in, nothing else')
    .action((files: readonly string[], options: DeriveOptions) =>
      options.text ? printTexts(files, context) : printDerived(files, options, context),
    );
}

async function printTexts(files: readonly string[], context: Context): Promise<void> {
  const { readText } = await import('../../document/formats/read-text.ts');
  await eachFile(files, context, async (file) => {
    context.out(await readText(await readInput(file, context.stdin), file));
  });
}

async function printDerived(files: readonly string[], options: DeriveOptions, context: Context): Promise<void> {
  const { deriveFile } = await import('../derived-file.ts');
  const { derivedJson, derivedTable, errorJson } = await import('../derived-output.ts');
  const derived: DerivedFile[] = [];
  await eachFile(
    files,
    context,
    async (file) => {
      const result = await deriveFile(file, await readInput(file, context.stdin), options);
      if (options.format === 'json') context.out(derivedJson(result, options.explain === true));
      else if (options.format === 'table') context.out(derivedTable(result, options.explain === true));
      else derived.push(result);
    },
    (file, error) => options.format === 'json' && context.out(errorJson(file, error)),
  );
  if (derived.length === 0) return;
  if (options.format === 'yaml') {
    const { toScheduleYaml } = await import('../../schedules/to-yaml.ts');
    context.out(toScheduleYaml(derived.map((file) => file.derived)));
  } else {
    const { derivedCalendar } = await import('../derived-calendar.ts');
    context.out(derivedCalendar(derived));
  }
}
