import { chinese, english } from './sample.ts';

/** Texts that somebody might send to bring the service down: valid resolutions but for what is repeated in them. */
export const hostileTexts: Readonly<Record<string, string>> = {
  '100,000 open brackets': english(
    `Decides that ${'('.repeat(100_000)} the mandate of UNMIL is extended until 30 June 2001;`,
  ),
  'a million digits': english(
    `Decides that ${'7'.repeat(1_000_000)} the mandate of UNMIL is extended until 30 June 2001;`,
  ),
  'a million 每': chinese(`决定，${'每'.repeat(1_000_000)}，将联利特派团的任务期限延长至2001年6月30日；`),
  '"every " a million times': english(
    `Decides that ${'every '.repeat(1_000_000)} the mandate of UNMIL is extended until 30 June 2001;`,
  ),
  'a line of five million characters': english(
    `Decides that ${'the situation in the region remains serious and '.repeat(100_000)} the mandate of UNMIL is extended until 30 June 2001;`,
  ),
  '100,000 numbered paragraphs': english(
    'Decides to extend the mandate of UNMIL until 30 June 2001;',
    ...Array<string>(100_000).fill('Calls upon all States to help;'),
  ),
  '100,000 lettered items': english(
    `Decides to extend the mandate of UNMIL until 30 June 2001;\n\n${'(a) To help;\n'.repeat(100_000)}`,
  ),
  'a million line breaks': english(
    `Decides to extend the mandate of UNMIL until 30${'\n'.repeat(1_000_000)}June 2001;`,
  ),
  '200,000 annexes': english(
    `Decides to extend the mandate of UNMIL until 30 June 2001;\n\n${'Annex\n'.repeat(200_000)}`,
  ),
  '"report " 10,000 times': repeated('report ', 10_000),
  '"the " 20,000 times': repeated('the ', 20_000),
  '"first report " 5,000 times': repeated('first report ', 5_000),
  '100 cycles of 9999 working days': repeated('to report within 9999 working days, ', 100),
};

function repeated(words: string, times: number): string {
  return english(`Decides to extend the mandate of UNMIL until 30 June 2001; decides ${words.repeat(times)} at last;`);
}
