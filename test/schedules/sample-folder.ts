import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { type DeriveFile, readSchedules } from '../../src/schedules/read-schedules.ts';
import { sampleResolution, single } from '../events/sample-record.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Makes a schedules folder of the files, which is gone after the test. */
export async function sampleFolder(context: TestContext, files: Readonly<Record<string, string | Buffer>>) {
  const folder = await temporaryFolder();
  context.after(() => folder.remove());
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder.path, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return folder.path;
}

/** Stands in for the derivation: finds one report in every text, where the word "report" stands. */
export const deriveSample: DeriveFile = async (bytes, name) => {
  const text = new TextDecoder().decode(bytes);
  const start = text.indexOf('report');
  if (start < 0) throw new Error(`no report in ${name}`);
  const source = { start, end: start + 6, quote: 'report' };
  const { resolution, obligations, mandateActs, setAside } = sampleResolution({
    number: 9901,
    adopted: '2021-06-29',
    duties: [single('2021-07-15', { source })],
  });
  return { resolution, obligations, mandateActs, setAside };
};

/** Reads a folder that holds only one schedule file, and gives the lines of its problems too. */
export async function readOne(context: TestContext, yaml: string) {
  const folder = await sampleFolder(context, { 'mandates.yaml': yaml });
  const { record, problems } = await readSchedules(folder, deriveSample);
  return { record, problems: problems.map(({ error: { code, where, message } }) => `${code} ${where} ${message}`) };
}
