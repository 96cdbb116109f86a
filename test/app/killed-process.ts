// A service that is killed right after a change that causes mails, before any round: SETTINGS CLOCK CHANGE, as JSON.
import { DateTime } from 'luxon';
import type { App } from '../../src/app/contract.ts';
import { createApp } from '../../src/app.ts';

export type KilledChange = { readonly confirm: string } | { readonly deliver: Parameters<App['addSubmission']>[0] };

const [settings, clock, given] = process.argv.slice(2);
const change = JSON.parse(given!) as KilledChange;
const app = await createApp(
  JSON.parse(settings!),
  () => {},
  () => DateTime.fromISO(clock!),
);
if ('confirm' in change) await app.subscriptions.confirm(change.confirm);
else await app.addSubmission(change.deliver, 'A. Reader');
process.kill(process.pid, 'SIGKILL');
