import { posix } from 'node:path';
import { MandateCyclesError } from '../../../errors.ts';
import { parseMarkup } from '../markup.ts';
import { TextWriter } from '../text-writer.ts';
import { Body } from './body.ts';
import { NumberingLabels } from './numbering-labels.ts';
import { openPackage, type PartReader } from './package.ts';
import { readNumbering } from './read-numbering.ts';
import { readCharacterStyles, readStyles } from './read-styles.ts';

/**
 * Gives a DOCX file's text as printed, with the automatic paragraph numbers (ECMA-376 part 1, section 17.9): body and
 * text boxes in reading order. Deleted, struck-out and hidden words are left out, page heads and feet, notes with their marks, and
 * comments too.
 * Throws `format-broken` for a ZIP that is damaged or no DOCX, `file-too-large` for one that unpacks beyond bounds.
 */
export async function docxText(bytes: Uint8Array, where: string): Promise<string> {
  const part = await openPackage(bytes, where);
  const main = (await relations(part, '', where)).get('officeDocument');
  const document = main === undefined || !main.endsWith('.xml') ? null : await part(main);
  if (main === undefined || !document?.includes('<w:document')) throw await notWord(part, where);
  const parts = await relations(part, main, where);
  const partOf = async (type: string) => (await part(parts.get(type) ?? '')) ?? '';
  const stylesXml = await partOf('styles');
  const styles = readStyles(stylesXml, where);
  const labels = new NumberingLabels(readNumbering(await partOf('numbering'), where), styles);
  const writer = new TextWriter(where);
  parseMarkup(document, 'xml', where, new Body(writer, labels, readCharacterStyles(stylesXml, where)));
  return writer.toString();
}

/** The parts that a part (or, for "", the package) names, by the last word of the relation's type. */
async function relations(part: PartReader, path: string, where: string): Promise<Map<string, string>> {
  const folder = posix.dirname(path);
  const xml = await part(posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
  const targets = new Map<string, string>();
  parseMarkup(xml ?? '', 'xml', where, {
    open(name, { Type: type, Target: target }) {
      if (name !== 'Relationship' || !type || !target) return;
      targets.set(posix.basename(type), target.startsWith('/') ? target.slice(1) : posix.join(folder, target));
    },
  });
  return targets;
}

async function notWord(part: PartReader, where: string): Promise<MandateCyclesError> {
  const type = (await part('mimetype'))?.slice(0, 80).trim();
  return new MandateCyclesError(
    'format-broken',
    `the file is a ZIP archive${type ? ` of type ${type}` : ''}, but no Word document (.docx)`,
    where,
  );
}
