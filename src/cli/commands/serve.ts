import type { Command } from 'commander';
import type { App } from '../../app/contract.ts';
import type { Context } from '../context.ts';
import { openApp } from '../with-app.ts';

/** `serve`: the service, until it is told to stop. */
export function serveCommand(program: Command, context: Context): void {
  program
    .command('serve')
    .description('run the service: pages, feeds, API and reminder rounds')
    .action(async () => {
      // From the first moment on: whoever starts the service may end while it is still starting.
      const stop = stopRequest(context);
      const { listen } = await import('../listen.ts');
      const { createWeb } = await import('../../web/create-web.ts');
      const app = await openApp(context, (line) => context.err(`mandate-cycles: ${line}\n`));
      try {
        const { port, host } = app.settings;
        const server = await listen(createWeb(app, app.settings), port, host);
        app.start();
        context.out(await greeting(app));
        await stop;
        await Promise.all([server.close(), app.stop()]);
      } finally {
        await app.close();
      }
    });
}

/** Where to find the page and the feed, what is due next, and what the settings leave out. */
async function greeting(app: App): Promise<string> {
  const { defaultCount, nextDue } = await import('../../due/next-due.ts');
  const { publicUrl, smtpUrl, remindTo, outboxDir, schedulesDir } = app.settings;
  const today = app.today();
  const { events } = await app.snapshot();
  const due = nextDue(events, { asOf: today, knownOn: today, count: defaultCount, filter: {}, language: 'en' });
  const mail = smtpUrl === null ? `written as .eml files into ${outboxDir} (SMTP_URL is not set)` : 'sent by SMTP';
  return [
    `Page       ${publicUrl}/`,
    `Feed       ${publicUrl}/calendar.ics`,
    `Schedules  ${schedulesDir}`,
    `Reminders  to ${remindTo === null ? 'subscribers' : 'subscribers and REMIND_TO'}; ${mail}`,
    due.message,
    '',
  ].join('\n');
}

/** Resolves when the service is told to stop: by a signal, or where npm runs it, by npm's end. */
function stopRequest({ env }: Context): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    if (env['npm_lifecycle_event'] === undefined) return;
    // npm runs scripts in a shell that takes a SIGTERM for itself and leaves the service without a parent.
    const shell = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === shell) return;
      clearInterval(watch);
      resolve();
    }, 500);
    watch.unref();
  });
}
