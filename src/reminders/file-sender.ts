import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { MailError, type MailSender, toMessage } from './mail-sender.ts';

/** Writes each mail as `KEY.eml` into the folder, made where it is missing; the same mail again writes the same file. */
export function fileSender(folder: string, from: string): MailSender {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(mail) {
      const { message } = await transport.sendMail(toMessage(mail, from));
      try {
        await mkdir(folder, { recursive: true });
        await writeWhole(join(folder, `${mail.key}.eml`), message as Buffer);
      } catch (error) {
        throw new MailError(`cannot write into ${folder}: ${(error as Error).message}`, false, { cause: error });
      }
    },
    close: async () => {},
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
