import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { MailError, type MailSender } from './mail-sender.ts';
import { messageBytes } from './message-bytes.ts';

/** Writes each mail as `KEY.eml` into the folder, made where it is missing; the same mail again replaces the file. */
export function fileSender(folder: string, from: string): MailSender {
  const bytesOf = messageBytes(from);
  return {
    async send(mail, beforeEnd) {
      const { message } = await bytesOf(mail);
      await beforeEnd();
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeWhole(join(folder, `${mail.key}.eml`), message);
      } catch (error) {
        throw new MailError(`cannot write into ${folder}: ${(error as Error).message}`, 'service', { cause: error });
      }
    },
    close: () => {},
  };
}

/** Under its name stands the whole file or none: it is written beside and moved, once it is on the disk. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  const file = await open(beside, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}
