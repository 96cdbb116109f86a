import type { Command } from 'commander';
import { MandateCyclesError } from '../../errors.ts';
import type { Context } from '../context.ts';
import { table } from '../table.ts';
import { withApp } from '../with-app.ts';

/** `subscriptions`: who is subscribed to what; export and deletion for somebody who asks for it. */
export function subscriptionsCommand(program: Command, context: Context): void {
  const command = program
    .command('subscriptions')
    .description('list the confirmed subscriptions, addresses masked')
    .action(() =>
      withApp(context, async (app) => {
        const { maskedAddress } = await import('../../mail/addresses.ts');
        const { choices } = await import('../../subscriptions/choices.ts');
        for await (const { address, preferences, confirmedAt } of app.subscriptions.list()) {
          const chosen = choices(preferences, 'en').map(({ label, value }) => `${label}: ${value}`);
          context.out(table([[confirmedAt.slice(0, 10), maskedAddress(address), chosen.join('; ')]]));
        }
      }),
    );
  command
    .command('export')
    .description('print all that is kept about an address, as JSON')
    .argument('<address>')
    .action((written: string) =>
      withApp(context, async (app) => {
        const data = await app.subscriptions.dataOf(await addressIn(written));
        context.out(`${JSON.stringify(data, null, 2)}\n`);
      }),
    );
  command
    .command('delete')
    .description('delete all that is kept about an address')
    .argument('<address>')
    .action((written: string) =>
      withApp(context, async (app) => {
        await app.subscriptions.forget(await addressIn(written));
        context.out('Everything about this address is deleted.\n');
      }),
    );
}

async function addressIn(written: string): Promise<string> {
  const { parseAddress } = await import('../../mail/addresses.ts');
  const address = parseAddress(written);
  if (address === null) throw new MandateCyclesError('option-invalid', 'must be one mail address', 'address');
  return address;
}
