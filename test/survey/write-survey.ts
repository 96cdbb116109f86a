// `npm run survey [FILE]`: writes what the rules make of every text at hand, and shows what differs from FILE as it was.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { absent, corpus } from '../corpus/corpus.ts';
import { derive } from '../derive.ts';
import { changedLines, surveyLines } from './survey-text.ts';

const [file = 'survey.txt'] = process.argv.slice(2);
/** More changes than these are read in the file. */
const shown = 400;

if (absent) {
  console.error(`survey: ${absent}; set CORPUS_DIR`);
  process.exitCode = 1;
} else {
  const lines = corpus.flatMap(linesOf);
  const before = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : null;
  writeFileSync(file, `${lines.join('\n')}\n`);
  console.log(`${file}: ${lines.length} readings of ${corpus.length} texts`);
  if (before) show(changedLines(before, lines));
}

function linesOf({ file: name, text }: (typeof corpus)[number]): readonly string[] {
  try {
    return surveyLines(name, derive(text, name));
  } catch (error) {
    return [`${name} · not read · ${(error as Error).message}`];
  }
}

function show(changes: readonly string[]): void {
  for (const line of changes.slice(0, shown)) console.log(line);
  const more = changes.length - shown;
  console.log(more > 0 ? `… and ${more} more changes` : `${changes.length} changes`);
}
