import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createApp } from '../../src/app.ts';
import { bodyName } from '../../src/bodies/display-name.ts';
import { messageBytes } from '../../src/reminders/message-bytes.ts';
import { readSettings } from '../../src/settings.ts';
import { everyMail } from './samples.ts';

/** Writes every kind of mail in each language, and in both, as .eml, .txt, .html and pictures. `npm run mail:preview` */
const folder = 'data/mail-preview';
const executablePath = '/usr/bin/chromium';

await mkdir(folder, { recursive: true });
const app = await createApp({ ...readSettings({}), databaseUrl: 'sqlite::memory:' }, (line) => console.error(line));
const { events } = await app.snapshot();
await app.close();
const context = {
  events,
  pageOf: ({ uid }: { readonly uid: string }, language: string) =>
    `https://calendar.example.org/resolutions/S-RES-2584-2021?lang=${language}#${uid}`,
  mandateName: (mandate: string, language: string) =>
    language === 'zh' ? (bodyName(mandate, 'zh') ?? mandate) : mandate,
};
const bytesOf = messageBytes('Mandate cycles <calendar@example.org>');
const browser = existsSync(executablePath)
  ? await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  : null;
if (browser === null) console.error('chromium is not installed, so there are no pictures');
for (const languages of [['en'], ['zh'], ['zh', 'en']] as const) {
  for (const [kind, content] of Object.entries(everyMail(events, context, languages))) {
    const path = join(folder, `${kind}.${languages.join('-')}`);
    const mail = { recipient: 'desk@example.org', messageId: `<${kind}@example.org>`, date: new Date(0), content };
    await writeFile(`${path}.eml`, (await bytesOf(mail)).message);
    await writeFile(`${path}.txt`, `${content.subject}\n\n${content.text}`);
    await writeFile(`${path}.html`, content.html);
    if (browser === null) continue;
    const page = await browser.newPage({ viewport: { width: 680, height: 400 } });
    await page.setContent(content.html);
    await page.screenshot({ path: `${path}.png`, fullPage: true });
    await page.close();
  }
}
await browser?.close();
console.log(`Written into ${folder}`);
