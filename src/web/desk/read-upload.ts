import busboy from 'busboy';
import type { Request } from 'express';
import { maxFileBytes } from '../../document/formats/read-text.ts';
import { MandateCyclesError } from '../../errors.ts';

/** A form with one file. */
export interface Upload {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: { readonly name: string; readonly bytes: Buffer } | null;
}

const mostFieldBytes = 10_000;

/**
 * Reads a form that was sent as multipart/form-data; bounded in every part.
 * @throws MandateCyclesError `request-invalid`, `request-too-large`, `media-type-unsupported`.
 */
export async function readUpload(request: Request): Promise<Upload> {
  const parser = parserFor(request);
  const fields: Record<string, string> = {};
  const parts: Buffer[] = [];
  let name: string | null = null;
  let isTooLarge = false;
  await new Promise<void>((resolve, reject) => {
    const fail = () =>
      reject(new MandateCyclesError('request-invalid', 'the form broke off or cannot be read', 'body'));
    parser.on('field', (field, value) => {
      fields[field] = value;
    });
    parser.on('file', (_field, stream, info) => {
      name = info.filename ?? '';
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('limit', () => {
        isTooLarge = true;
        parts.length = 0;
      });
    });
    parser.on('close', resolve);
    parser.on('error', fail);
    request.on('aborted', fail);
    request.on('error', fail);
    request.pipe(parser);
  });
  if (isTooLarge) {
    throw new MandateCyclesError('request-too-large', `a file of more than ${maxFileBytes} bytes is not read`, 'file');
  }
  const bytes = Buffer.concat(parts);
  return { fields, file: name === null || bytes.length === 0 ? null : { name, bytes } };
}

function parserFor(request: Request): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 20, fileSize: maxFileBytes, fieldSize: mostFieldBytes, parts: 25 },
    });
  } catch {
    throw new MandateCyclesError('media-type-unsupported', 'the form must be multipart/form-data', 'content-type');
  }
}
