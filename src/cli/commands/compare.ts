import type { Command } from 'commander';
import { MandateCyclesError } from '../../errors.ts';
import type { Context } from '../context.ts';
import { readInput } from '../read-input.ts';
import { printable } from '../table.ts';
import { withApp } from '../with-app.ts';

/** `compare`: in what two texts differ, in sentences. Exit status 1 where they do in anything. */
export function compareCommand(program: Command, context: Context): void {
  program
    .command('compare')
    .description(
      'say in what two languages or editions of a resolution, or two resolutions, differ; exit status 1 if they do',
    )
    .argument('<file>', '.txt, .pdf, .docx or .html, - for standard input, or an added edition: S-RES-2584-2021/zh/1')
    .argument('<file>', 'the same resolution in another language or edition, or another one')
    .action(async (firstFile: string, secondFile: string) => {
      const [{ deriveFile }, { compareTexts }] = await Promise.all([
        import('../derived-file.ts'),
        import('../../events/compare-texts.ts'),
      ]);
      const { derived: first } = await deriveFile(firstFile, await bytesOf(firstFile, context));
      const { derived: second } = await deriveFile(secondFile, await bytesOf(secondFile, context));
      const sentences = compareTexts(first, second, { first: firstFile, second: secondFile });
      if (sentences.length === 0) {
        context.out(`${first.resolution.symbol}: no difference in ${first.obligations.length} duties\n`);
        return;
      }
      for (const sentence of sentences) context.out(`${printable(sentence)}\n`);
      context.exitCode = 1;
    });
}

const edition = /^(S-RES-\d{1,4}-\d{4})\/([a-z]{2})\/(\d{1,4})$/;

/** The file; or the text of an edition, as "history" lists them. */
async function bytesOf(name: string, context: Context): Promise<Uint8Array> {
  const [, slug, language, number] = edition.exec(name) ?? [];
  if (slug === undefined) return readInput(name, context.stdin);
  let text: string | null = null;
  await withApp(context, async (app) => {
    text = await app.editionText(slug, language!, Number(number));
  });
  if (text === null) throw new MandateCyclesError('not-recorded', 'there is no such edition', name);
  return new TextEncoder().encode(text);
}
