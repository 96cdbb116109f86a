import { constants, deflateRawSync } from 'node:zlib';

/** A font of a PDF that names its character map instead of holding one. */
export interface NamedFont {
  readonly encoding: string;
  /** "GB1", "CNS1". */
  readonly collection: string;
}

/** Writes a PDF of one page that shows these bytes in that font; `pages` repeats it. */
export function pdf(font: NamedFont, shown: Uint8Array, pages = 1): Uint8Array {
  return pdfOf(font, `BT /F1 12 Tf 72 700 Td <${Buffer.from(shown).toString('hex')}> Tj ET`, '', pages);
}

/** A PDF whose page is shown after a quarter turn: each line is drawn in several pieces, one below the other. */
export function turnedPdf(font: NamedFont, lines: readonly (readonly Uint8Array[])[]): Uint8Array {
  const pieces = lines.flatMap((line, row) =>
    line.map(
      (shown, i) => `BT /F1 12 Tf ${72 + i * 48} ${700 - row * 14} Td <${Buffer.from(shown).toString('hex')}> Tj ET`,
    ),
  );
  return pdfOf(font, pieces.join('\n'), '', 1, '/Rotate 90');
}

/** A PDF that shows these bytes, and others up its margin. */
export function stampedPdf(font: NamedFont, shown: Uint8Array, stamp: Uint8Array): Uint8Array {
  const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString('hex')}> Tj ET`;
  const turned = 'BT /F1 9 Tf 0 1 -1 0 30 300 Tm';
  return pdfOf(font, `BT /F1 12 Tf 72 700 Td ${hex(shown)} ${turned} ${hex(stamp)}`, '', 1);
}

/** A PDF whose page's content is a megabyte of blanks, so many times, in a thousandth of the room. */
export function pdfBomb(megabytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(1e6, ' '), { finishFlush: constants.Z_FULL_FLUSH }).toString('latin1');
  const font = { encoding: 'Identity-H', collection: 'GB1' };
  return pdfOf(font, `\x78\x9c${block.repeat(megabytes)}\x03\0\0\0\0\0`, '/Filter /FlateDecode', 1);
}

function pdfOf(font: NamedFont, content: string, filter: string, pages: number, page = ''): Uint8Array {
  const kids = Array.from({ length: pages }, (_, i) => `${i + 7} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`,
    `<< /Length ${content.length} ${filter} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Sample /Encoding /${font.encoding} /DescendantFonts [5 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Sample /FontDescriptor 6 0 R /DW 1000
       /CIDSystemInfo << /Registry (Adobe) /Ordering (${font.collection}) /Supplement 2 >> >>`,
    `<< /Type /FontDescriptor /FontName /Sample /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800
       /Descent -200 /CapHeight 700 /StemV 80 >>`,
    ...kids.map(
      () =>
        `<< /Type /Page ${page} /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>`,
    ),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file + table + end, 'latin1'));
}
