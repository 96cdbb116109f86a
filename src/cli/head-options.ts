import { type Command, InvalidArgumentError, Option } from 'commander';
import type { GivenHead } from '../document/types.ts';
import { printSymbol, readSymbol } from '../documents-server/symbol.ts';
import { MandateCyclesError } from '../errors.ts';
import { dateOption } from './option-parsers.ts';

/** What the user supplies where a text's head lacks it. */
export type HeadOptions = GivenHead;

/** Adds `--symbol` and `--adopted` to a command that reads texts. */
export function withHeadOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--symbol <symbol>', 'the resolution, where the text does not name it').argParser(resolutionOption),
    )
    .addOption(new Option('--adopted <date>', 'its day of adoption, where the text does not').argParser(dateOption));
}

/** Reads "S/RES/2584 (2021)" and what people write for it. */
function resolutionOption(value: string): string {
  try {
    return printSymbol(readSymbol(value));
  } catch (error) {
    if (!(error instanceof MandateCyclesError)) throw error;
    throw new InvalidArgumentError('Give the symbol of a resolution, such as "S/RES/2584 (2021)".');
  }
}
