import { Command, CommanderError } from 'commander';
import { MandateCyclesError } from '../errors.ts';
import { packageJson } from '../package-json.ts';
import { addCommand } from './commands/add.ts';
import { backupCommand } from './commands/backup.ts';
import { checkCommand } from './commands/check.ts';
import { compareCommand } from './commands/compare.ts';
import { deriveCommand } from './commands/derive.ts';
import { historyCommand } from './commands/history.ts';
import { listCommand } from './commands/list.ts';
import { moveCommand } from './commands/move.ts';
import { nextCommand } from './commands/next.ts';
import { outboxCommand } from './commands/outbox.ts';
import { remindCommand } from './commands/remind.ts';
import { restoreCommand } from './commands/restore.ts';
import { schemaCommand } from './commands/schema.ts';
import { serveCommand } from './commands/serve.ts';
import { submitCommand } from './commands/submit.ts';
import { subscribeCommand } from './commands/subscribe.ts';
import { subscriptionsCommand } from './commands/subscriptions.ts';
import { takeCommand } from './commands/take.ts';
import { withdrawCommand } from './commands/withdraw.ts';
import type { Context, Streams } from './context.ts';

const commands = [
  deriveCommand,
  nextCommand,
  listCommand,
  addCommand,
  takeCommand,
  submitCommand,
  withdrawCommand,
  historyCommand,
  compareCommand,
  checkCommand,
  serveCommand,
  remindCommand,
  outboxCommand,
  subscribeCommand,
  subscriptionsCommand,
  backupCommand,
  restoreCommand,
  moveCommand,
  schemaCommand,
];

/** Runs one command line. Gives the exit status: 0 done, 1 it failed, 2 wrong usage; every failure that a user can cause is one line on `err`. */
export async function run(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const context: Context = { ...streams, exitCode: 0 };
  try {
    await program(context).parseAsync(args, { from: 'user' });
    return context.exitCode;
  } catch (error) {
    // Commander has printed its own line already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof MandateCyclesError)) {
      // A fault of the program: whoever mends it needs more than one line.
      streams.err(`mandate-cycles: internal error: ${error instanceof Error ? error.stack : error}\n`);
      return 1;
    }
    streams.err(`mandate-cycles: ${error.line}\n`);
    return error.code === 'option-invalid' ? 2 : 1;
  }
}

function program(context: Context): Command {
  const root = new Command('mandate-cycles')
    .description(packageJson.description)
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({
      writeOut: context.out,
      writeErr: context.err,
      // One line, also where commander adds a suggestion on a second one.
      outputError: (text, write) => write(`mandate-cycles: ${text.trim().replace(/\s*\n\s*/g, ' ')}; see --help\n`),
    });
  for (const command of commands) command(root, context);
  return root;
}
