import { crc32, deflateRawSync } from 'node:zlib';

/** Writes a ZIP archive; `claimedSize` makes its entries lie about how large they are unpacked. */
export function zip(parts: Readonly<Record<string, string | Uint8Array>>, claimedSize?: number): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of Object.entries(parts)) {
    const content = Buffer.from(part);
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimedSize ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...locals, ...directory, Buffer.from('PK\x05\x06'), end]));
}

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (list: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships>${list.map(([type, target]) => `<Relationship Type="${relation}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** A DOCX of these parts of WordprocessingML: what stands inside body, numbering and styles. */
export function docx(body: string, numbering = '', styles = ''): Uint8Array {
  return zip({
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships([
      ['numbering', 'numbering.xml'],
      ['styles', '/word/styles.xml'],
    ]),
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering>${numbering}</w:numbering>`,
    'word/styles.xml': `<w:styles>${styles}</w:styles>`,
  });
}
