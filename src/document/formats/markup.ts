import { Parser } from 'htmlparser2';
import { MandateCyclesError } from '../../errors.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface MarkupHandler {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(words: string): void;
}

/** Browsers stop at 512. The parser's cost for a stray end tag grows with the depth. */
const maxDepth = 1000;

/**
 * Reads HTML or XML in one pass and reports elements and text in order; entities are decoded, HTML's names come in
 * lower case. No entity that the file defines itself is expanded, and nothing outside the file is read.
 * Throws `format-broken` for elements nested too deeply and for XML that ends too early.
 */
export function parseMarkup(markup: string, kind: 'html' | 'xml', where: string, handler: MarkupHandler): void {
  let depth = 0;
  let ended = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > maxDepth) throw broken(`elements are nested more than ${maxDepth} deep`, where);
        handler.open?.(name, attributes);
      },
      onclosetag(name) {
        depth -= 1;
        if (kind === 'xml' && ended) throw broken(`its XML ends before </${name}>`, where);
        handler.close?.(name);
      },
      ontext: (words) => handler.text?.(words),
    },
    { xmlMode: kind === 'xml', decodeEntities: true },
  );
  parser.write(markup);
  ended = true;
  parser.end();
}

function broken(message: string, where: string): MandateCyclesError {
  return new MandateCyclesError('format-broken', message, where);
}
