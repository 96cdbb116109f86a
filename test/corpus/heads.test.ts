import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { derive } from '../derive.ts';
import { absent, corpus, cutOff, wholeTexts } from './corpus.ts';

/** Files that hold the text of another resolution than the one that they are named by. */
const misnamed: Readonly<Record<string, string>> = {
  'en/S-RES-542-1983.txt': 'S/RES/538 (1983)',
  'en/S-RES-778-1992.txt': 'S/RES/773 (1992)',
};
describe('every text of the corpus', { skip: absent }, () => {
  const derived = wholeTexts.map(({ file, text, symbol }) => ({
    file,
    symbol: misnamed[file] ?? symbol,
    ...derive(text, file),
  }));

  it('is whole, or said not to be', () => {
    for (const { text, file } of corpus.filter((one) => one.file === cutOff)) {
      assert.throws(() => derive(text, file), { code: 'no-operative-paragraph' });
    }
  });

  it('is there', () => assert.ok(derived.length > 200, `only ${derived.length} texts`));

  it('gives the symbol that its file is named by', () => {
    const wrong = derived.filter(({ symbol, resolution }) => resolution.symbol !== symbol);
    assert.deepEqual(
      wrong.map(({ file, resolution }) => `${file}: ${resolution.symbol}`),
      [],
    );
  });

  it('gives its day of adoption, in the year of its symbol', () => {
    const wrong = derived.filter(
      ({ resolution }) => !resolution.symbol.endsWith(`(${resolution.adopted.slice(0, 4)})`),
    );
    assert.deepEqual(
      wrong.map(({ file, resolution }) => `${file}: ${resolution.adopted}`),
      [],
    );
  });

  it('gives no date before its adoption', () => {
    const early = derived.flatMap(({ file, resolution, obligations }) =>
      obligations
        .filter(({ dates }) => dates.some((date) => date < resolution.adopted))
        .map(({ id, source }) => `${file}: ${id} "${source.quote}"`),
    );
    assert.deepEqual(early, []);
  });

  it('cites the words that it reads, up to the blanks and the page furniture between them', () => {
    const texts = new Map(wholeTexts.map(({ file, text }) => [file, text]));
    const wrong = derived.flatMap(({ file, obligations, setAside }) =>
      [...obligations, ...setAside]
        .filter(({ source }) => !holds(texts.get(file)!.slice(source.start, source.end), source.quote))
        .map(({ paragraph, source }) => `${file}, para. ${paragraph}: "${source.quote}"`),
    );
    assert.deepEqual(wrong, []);
  });
});

/** Whether the words stand in the text one after the other, with their first and their last character at its ends. */
function holds(text: string, quote: string): boolean {
  const spellings = (words: string) =>
    words
      .replace(/[’‘]/g, "'")
      .replace(/[\u2010-\u2012]/g, '-')
      .replace(/\s+/g, '');
  const words = spellings(quote);
  const printed = spellings(text);
  let at = 0;
  for (const character of printed) if (character === words[at]) at += 1;
  return at === words.length && printed[0] === words[0] && printed.at(-1) === words.at(-1);
}
