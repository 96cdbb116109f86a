import type { Command } from 'commander';
import { MandateCyclesError } from '../../errors.ts';
import type { Context } from '../context.ts';
import { withApp } from '../with-app.ts';

interface SubscribeOptions {
  readonly mandate?: readonly string[];
  readonly bearer?: readonly string[];
  readonly kind?: readonly string[];
  readonly leadDays?: readonly string[];
  readonly lang?: string;
  readonly timeZone?: string;
  readonly hour?: string;
  readonly rhythm?: string;
  readonly untilDelivered?: true;
  readonly notices?: readonly string[];
  readonly milestones?: string;
}

const list = (text: string) => text.split(',').map((value) => value.trim());

/** `subscribe`: asks an address whether reminders may come to it. */
export function subscribeCommand(program: Command, context: Context): void {
  program
    .command('subscribe')
    .description('ask a mail address whether reminders may come to it')
    .argument('<address>', 'the mail address')
    .option('--mandate <names>', 'of these bodies alone, comma-separated', list)
    .option('--bearer <bearers>', 'of these bearers alone', list)
    .option('--kind <kinds>', 'of these kinds alone', list)
    .option('--lead-days <days>', 'how many days ahead, such as 30,7,1', list)
    .option('--lang <language>', 'en, zh or both')
    .option('--time-zone <zone>', "the reader's time zone, such as Europe/Berlin")
    .option('--hour <hour>', "from which hour of the reader's day on, 0 to 23")
    .option('--rhythm <rhythm>', 'single, weekly or monthly')
    .option('--until-delivered', 'remind weekly of what is overdue')
    .option('--notices <notices>', 'news: changed, mandate, delivered', list)
    .option('--milestones <office>', 'with the internal milestones of an office')
    .action((email: string, options: SubscribeOptions) =>
      withApp(context, async (app) => {
        const { readRequest } = await import('../../subscriptions/read-request.ts');
        const { mandate, bearer, kind, leadDays, hour, ...others } = options;
        const { events } = await app.snapshot();
        const mandates = [...new Set(events.flatMap((event) => event.mandate ?? []))].sort();
        const input = {
          ...{ email, ...others, filter: { mandate: mandate ?? [], bearer: bearer ?? [], kind: kind ?? [] } },
          ...(leadDays ? { leadDays: leadDays.map(Number) } : {}),
          ...(hour === undefined ? {} : { hour: Number(hour) }),
        };
        const { address, preferences } = asOptions(() => readRequest(input, mandates));
        await app.subscriptions.request(address, preferences);
        context.out(`${address}: a mail asks for confirmation\n`);
      }),
    );
}

/** What the API says of a field is said of the option of that name. */
function asOptions<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof MandateCyclesError)) throw error;
    throw new MandateCyclesError('option-invalid', error.message, error.where);
  }
}
