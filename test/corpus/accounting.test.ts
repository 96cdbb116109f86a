import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from '../../src/document/read-document.ts';
import { MandateCyclesError } from '../../src/errors.ts';
import { packs } from '../../src/languages/index.ts';
import type { DerivedResolution } from '../../src/obligations/types.ts';
import type { Source } from '../../src/terms/source.ts';
import { derive } from '../derive.ts';
import { absent, type CorpusText, wholeTexts } from './corpus.ts';
import { findTimeWords, forms } from './time-words.ts';

const layouts = packs.map(({ layout }) => layout);

interface Find {
  readonly form: string;
  /** Null where exactly one reading accounts for the words. */
  readonly fault: string | null;
}

/**
 * All that looks like a time in a text's operative part. A reading may quote words between its first and its last that
 * have readings of their own ("every year on resolution 1325 (2000), the next by October"): the narrowest one counts.
 */
function findsIn({ file, text, language }: CorpusText): readonly Find[] {
  const derived = understood(file, text);
  if (!derived) return [];
  const { obligations, setAside } = derived;
  const dated = obligations.map(({ source, dates }) => ({ source, end: dates.length > 0 ? 'dated' : 'undated' }));
  const readings = [...dated, ...setAside.map(({ source, reason }) => ({ source, end: `aside: ${reason}` }))];
  return readDocument(text, layouts, file).passages.flatMap((passage) =>
    findTimeWords(passage.text, language).map(({ start, end, words, form }) => {
      const place = passage.sourceOf(start, end);
      const covering = readings.filter(({ source }) => source.start < place.end && source.end > place.start);
      const narrowest = Math.min(...covering.map(({ source }) => length(source)));
      const ends = covering.filter(({ source }) => length(source) === narrowest).map((reading) => reading.end);
      if (ends.length === 1) return { form, fault: null };
      const around = passage.text.slice(Math.max(0, start - 60), end + 40);
      return {
        form,
        fault: `${file}, para. ${passage.label}: "${words}" in "…${around}…" ends in ${ends.join(' and ') || 'nothing'}`,
      };
    }),
  );
}

/** Null for a text that the service refuses. */
function understood(file: string, text: string): DerivedResolution | null {
  try {
    return derive(text, file);
  } catch (error) {
    if (error instanceof MandateCyclesError) return null;
    throw error;
  }
}

function length({ start, end }: Source): number {
  return end - start;
}

describe('every time expression of the operative part ends in one duty or one reason', { skip: absent }, () => {
  for (const [language, patterns] of Object.entries(forms)) {
    const finds = wholeTexts.filter((text) => text.language === language).flatMap(findsIn);
    it(`${language}: texts are looked through`, () => assert.ok(finds.length > 200, `only ${finds.length} finds`));
    for (const form of Object.keys(patterns)) {
      it(`${language}: ${form}`, () => {
        const faults = finds.filter((find) => find.form === form && find.fault !== null).map(({ fault }) => fault);
        assert.ok(faults.length === 0, `${faults.length}, such as\n${faults.slice(0, 20).join('\n')}`);
      });
    }
  }
});
