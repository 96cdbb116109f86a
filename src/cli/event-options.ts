import { type Command, Option } from 'commander';
import type { IsoDate } from '../dates/iso-date.ts';
import { dateOption, valuesOption } from './option-parsers.ts';

/** What narrows the events of `next` and `list`, and how they are printed. */
export interface EventOptions {
  readonly knownOn?: IsoDate;
  readonly mandate?: readonly string[];
  readonly bearer?: readonly string[];
  readonly kind?: readonly string[];
  readonly format: 'table' | 'json';
}

export function withEventOptions(command: Command): Command {
  return command
    .option('--known-on <date>', 'as the calendar was known on that day', dateOption)
    .option('--mandate <key>', 'of this mandate only, such as MINUSMA; repeatable', valuesOption)
    .option('--bearer <bearer>', 'whose duty it is, such as secretary-general; repeatable', valuesOption)
    .option('--kind <kind>', 'of this kind only, such as report; repeatable', valuesOption)
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table'));
}
