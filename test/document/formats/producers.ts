import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, delimiter, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** For a test's `skip`: false where the program is installed, else the line to show. */
export function unlessInstalled(program: string): string | false {
  const isHere = (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  return isHere ? false : `${program} is not installed`;
}

/** Converts files with LibreOffice and gives the results' bytes in the same order. */
export async function convert(folder: string, files: readonly string[], format: string): Promise<Uint8Array[]> {
  const target = format.split(':')[0]!;
  const profile = pathToFileURL(join(folder, 'profile')).href;
  await run(
    'soffice',
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', format, '--outdir', folder, ...files],
    { timeout: 120_000 },
  );
  return Promise.all(files.map((file) => readBytes(join(folder, `${basename(file, extname(file))}.${target}`))));
}

/** Prints a page with Chromium and gives the PDF's bytes. */
export async function print(folder: string, file: string): Promise<Uint8Array> {
  const pdf = `${file}.pdf`;
  const options = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    `--user-data-dir=${join(folder, 'chromium')}`,
  ];
  await run('chromium', [...options, `--print-to-pdf=${pdf}`, pathToFileURL(file).href], { timeout: 120_000 });
  return readBytes(pdf);
}

async function readBytes(file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(file));
}
