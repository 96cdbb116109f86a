import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A resolution's text that the repository does not hold; the file's name states its symbol. */
export interface CorpusText {
  readonly language: string;
  /** "en/S-RES-2033-2012.txt". */
  readonly file: string;
  /** "S/RES/2033 (2012)", by the file's name. */
  readonly symbol: string;
  readonly text: string;
}

const folder = process.env['CORPUS_DIR'] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus');

/** Why the tests on these texts are skipped: the reason for node's runner to show, or false where the texts are there. */
export const absent: string | false = ['en', 'zh'].every((language) => existsSync(join(folder, language)))
  ? false
  : `no texts in CORPUS_DIR (${folder})`;

/** All texts, or none where they are absent. */
export const corpus: readonly CorpusText[] = absent ? [] : ['en', 'zh'].flatMap(textsIn);

/** The texts that do not break off within the preamble: nothing is derived from one that does. */
export const cutOff = 'en/S-RES-565-1985.txt';
export const wholeTexts: readonly CorpusText[] = corpus.filter(({ file }) => file !== cutOff);

function textsIn(language: string): CorpusText[] {
  return readdirSync(join(folder, language))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      language,
      file: `${language}/${name}`,
      symbol: name.replace(/^S-RES-(\d+)-(\d{4})\.txt$/, 'S/RES/$1 ($2)'),
      text: readFileSync(join(folder, language, name), 'utf8').replace(/^\ufeff/, ''),
    }));
}
