import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packs } from '../../src/languages/index.ts';
import { createDerive } from '../../src/obligations/derive.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type Counts, type Gold, scoreText } from './score-text.ts';

/** Where the annotated texts are: `LANGUAGE/NAME.txt` with `gold/LANGUAGE/NAME.json`. They are not part of the project. */
export const corpusFolder = process.env['CORPUS_DIR'] || join(import.meta.dirname, '../../../shared/corpus');

/** Why nothing can be measured here, for node's runner to show; false where it can. */
export const absent = !existsSync(join(corpusFolder, 'gold')) && `no annotated texts in CORPUS_DIR (${corpusFolder})`;

/** Derives every annotated text and scores it, by language in the order of their codes. */
export function measure(): ReadonlyMap<string, Figures> {
  const languages = readdirSync(join(corpusFolder, 'gold')).sort();
  return new Map(languages.map((language) => [language, figuresOf(countsOf(language))]));
}

function countsOf(language: string): readonly Counts[] {
  const derive = createDerive(packs);
  const goldFolder = join(corpusFolder, 'gold', language);
  return readdirSync(goldFolder).map((file) => {
    const gold: Gold = JSON.parse(readFileSync(join(goldFolder, file), 'utf8'));
    const name = file.replace(/\.json$/, '.txt');
    const text = new TextDecoder().decode(readFileSync(join(corpusFolder, language, name)));
    try {
      return scoreText(gold, derive(text, name), text);
    } catch {
      return scoreText(gold, null, text);
    }
  });
}
