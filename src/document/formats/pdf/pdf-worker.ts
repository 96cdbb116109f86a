import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { layOutPage, type PrintedText } from './lay-out-page.ts';
import type { PdfAnswer } from './pdf-text.ts';

const maxPages = 500;

parentPort?.postMessage(await read(workerData as Uint8Array));

async function read(data: Uint8Array): Promise<PdfAnswer> {
  const library = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
  const loading = getDocument({
    data,
    // Fonts of Chinese PDFs often name their character maps instead of holding them.
    cMapUrl: join(library, 'cmaps/'),
    standardFontDataUrl: join(library, 'standard_fonts/'),
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > maxPages) {
      return {
        code: 'file-too-large',
        message: `the PDF has ${document.numPages} pages; at most ${maxPages} are read`,
      };
    }
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const all = items.filter((item) => 'str' in item);
      const direction = directionOf(all);
      const texts = all.filter((item) => runsIn(direction, item));
      const { transform } = page.getViewport({ scale: 1, rotation: direction });
      pages.push(layOutPage(texts.map((item) => toPrintedText(item, transform))));
      page.cleanup();
    }
    return { pages };
  } catch (error) {
    if (error instanceof PasswordException)
      return { code: 'pdf-encrypted', message: 'the PDF is protected with a password' };
    return { code: 'format-broken', message: `the PDF is damaged (${error instanceof Error ? error.message : error})` };
  }
}

/** The quarter turn, in degrees, that makes most of the text run from left to right, however the page is shown. */
function directionOf(texts: readonly TextItem[]): number {
  const lengths = new Map<number, number>();
  for (const { str, transform } of texts) {
    const [across = 1, up = 0] = transform as readonly number[];
    const quarter = (Math.round(Math.atan2(up, across) / (Math.PI / 2)) * 90 + 360) % 360;
    lengths.set(quarter, (lengths.get(quarter) ?? 0) + str.trim().length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Stamps in the margin and words across the page run in another direction than its text. */
function runsIn(direction: number, { transform }: TextItem): boolean {
  const [across = 1, up = 0] = transform as readonly number[];
  const turn = Math.abs((Math.atan2(up, across) * 180) / Math.PI - direction) % 360;
  return Math.min(turn, 360 - turn) < 20;
}

/** `view` turns the PDF's own coordinates into those of the page, turned so that its text can be read. */
function toPrintedText(item: TextItem, view: readonly number[]): PrintedText {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [, , across = 0, up = 0, x = 0, y = 0] = item.transform as readonly number[];
  const scale = Math.hypot(a, b);
  return {
    text: item.str,
    x: a * x + c * y + e,
    y: b * x + d * y + f,
    width: scale * item.width,
    size: scale * Math.hypot(across, up),
  };
}
